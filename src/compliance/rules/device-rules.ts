import type { Rule } from '../rule.js';
import { rule as acl001 } from './acl001-lists-defined/rule.js';
import { rule as acl002 } from './acl002-lists-in-use/rule.js';
import { rule as acl003 } from './acl003-shadowed-entries/rule.js';
import { rule as acl004 } from './acl004-redundant-entries/rule.js';
import { rule as acl005 } from './acl005-permit-any-any/rule.js';
import { rule as acl006 } from './acl006-final-deny-logged/rule.js';
import { rule as acl007 } from './acl007-bogon-sources/rule.js';
import { rule as acl008 } from './acl008-outside-filtered/rule.js';
import { rule as acl009 } from './acl009-access-class/rule.js';
import { rule as acl010 } from './acl010-groups-have-members/rule.js';
import { rule as acl011 } from './acl011-groups-defined/rule.js';
import { rule as acl012 } from './acl012-bound-lists-have-entries/rule.js';
import { rule as acl013 } from './acl013-entries-match-something/rule.js';
import { rule as acl014 } from './acl014-management-from-outside/rule.js';
import { rule as acl015 } from './acl015-both-families-filtered/rule.js';
import { rule as acl016 } from './acl016-groups-in-use/rule.js';
import { rule as acl017 } from './acl017-source-check/rule.js';
import { rule as acl018 } from './acl018-access-class-limits/rule.js';
import { rule as bgp001 } from './bgp001-authentication/rule.js';
import { rule as bgp002 } from './bgp002-maximum-prefixes/rule.js';
import { rule as bgp003 } from './bgp003-ttl-security/rule.js';
import { rule as bgp004 } from './bgp004-inbound-policy/rule.js';
import { rule as bgp005 } from './bgp005-outbound-policy/rule.js';
import { rule as bgp006 } from './bgp006-policies-defined/rule.js';
import { rule as bgp007 } from './bgp007-bogons-inbound/rule.js';
import { rule as bgp008 } from './bgp008-own-prefixes-inbound/rule.js';
import { rule as bgp009 } from './bgp009-long-prefixes-inbound/rule.js';
import { rule as bgp010 } from './bgp010-first-as/rule.js';
import { rule as bgp011 } from './bgp011-internal-source/rule.js';
import { rule as bgp012 } from './bgp012-router-id/rule.js';
import { rule as bgp013 } from './bgp013-prefix-lists-in-use/rule.js';
import { rule as bgp014 } from './bgp014-route-maps-in-use/rule.js';
import { rule as bgp015 } from './bgp015-one-key-per-as/rule.js';
import { rule as bgp016 } from './bgp016-descriptions/rule.js';
import { rule as bgp017 } from './bgp017-changes-logged/rule.js';
import { rule as bgp018 } from './bgp018-groups-defined/rule.js';
import { rule as bgp019 } from './bgp019-policy-entries-reached/rule.js';
import { rule as bgp020 } from './bgp020-prefix-entries-reached/rule.js';
import { rule as bgp021 } from './bgp021-hold-time/rule.js';
import { rule as bgp022 } from './bgp022-remote-as-said/rule.js';
import { rule as gold001 } from './gold001-golden-configuration/rule.js';
import { rule as mgmt001 } from './mgmt001-no-telnet/rule.js';
import { rule as mgmt002 } from './mgmt002-well-known-communities/rule.js';
import { rule as mgmt003 } from './mgmt003-writable-communities/rule.js';
import { rule as mgmt004 } from './mgmt004-communities-limited/rule.js';
import { rule as mgmt005 } from './mgmt005-no-communities/rule.js';
import { rule as mgmt006 } from './mgmt006-snmp-v3-private/rule.js';
import { rule as mgmt007 } from './mgmt007-ssh-version/rule.js';
import { rule as mgmt008 } from './mgmt008-aaa/rule.js';
import { rule as mgmt009 } from './mgmt009-login-scheme/rule.js';
import { rule as mgmt010 } from './mgmt010-accounting/rule.js';
import { rule as mgmt011 } from './mgmt011-time-servers/rule.js';
import { rule as mgmt012 } from './mgmt012-time-authenticated/rule.js';
import { rule as mgmt013 } from './mgmt013-log-servers/rule.js';
import { rule as mgmt014 } from './mgmt014-log-timestamps/rule.js';
import { rule as mgmt015 } from './mgmt015-logging-on/rule.js';
import { rule as mgmt016 } from './mgmt016-log-buffer/rule.js';
import { rule as mgmt017 } from './mgmt017-configuration-changes-logged/rule.js';
import { rule as mgmt018 } from './mgmt018-login-banner/rule.js';
import { rule as mgmt019 } from './mgmt019-idle-sessions/rule.js';
import { rule as mgmt020 } from './mgmt020-readable-passwords/rule.js';
import { rule as mgmt021 } from './mgmt021-weak-hashes/rule.js';
import { rule as mgmt022 } from './mgmt022-accounts-have-passwords/rule.js';
import { rule as mgmt023 } from './mgmt023-no-http/rule.js';
import { rule as mgmt024 } from './mgmt024-password-encryption/rule.js';
import { rule as mgmt025 } from './mgmt025-enable-secret/rule.js';
import { rule as mgmt026 } from './mgmt026-no-enable-password/rule.js';
import { rule as mgmt027 } from './mgmt027-cdp-outside/rule.js';
import { rule as mgmt028 } from './mgmt028-lldp-outside/rule.js';
import { rule as mgmt029 } from './mgmt029-source-routing/rule.js';
import { rule as mgmt030 } from './mgmt030-proxy-arp/rule.js';
import { rule as mgmt031 } from './mgmt031-directed-broadcast/rule.js';
import { rule as mgmt032 } from './mgmt032-redirects/rule.js';
import { rule as mgmt033 } from './mgmt033-unreachables/rule.js';
import { rule as mgmt034 } from './mgmt034-mask-replies/rule.js';
import { rule as mgmt035 } from './mgmt035-router-advertisements/rule.js';
import { rule as mgmt036 } from './mgmt036-small-servers/rule.js';
import { rule as mgmt037 } from './mgmt037-finger/rule.js';
import { rule as mgmt038 } from './mgmt038-bootp/rule.js';
import { rule as mgmt039 } from './mgmt039-ident/rule.js';
import { rule as mgmt040 } from './mgmt040-pad/rule.js';
import { rule as mgmt041 } from './mgmt041-no-configuration-from-network/rule.js';
import { rule as mgmt042 } from './mgmt042-auxiliary-port/rule.js';
import { rule as mgmt043 } from './mgmt043-login-block/rule.js';
import { rule as mgmt044 } from './mgmt044-logins-logged/rule.js';
import { rule as mgmt045 } from './mgmt045-keepalives/rule.js';
import { rule as mgmt046 } from './mgmt046-control-plane/rule.js';
import { rule as mgmt047 } from './mgmt047-gratuitous-arp/rule.js';
import { rule as mgmt048 } from './mgmt048-call-home/rule.js';
import { rule as mgmt049 } from './mgmt049-login-asked/rule.js';
import { rule as mgmt050 } from './mgmt050-ssh-patience/rule.js';
import { rule as mgmt051 } from './mgmt051-ssh-attempts/rule.js';
import { rule as net001 } from './net001-vlan-names-agree/rule.js';
import { rule as net002 } from './net002-vlan-ids-agree/rule.js';
import { rule as net003 } from './net003-router-ids/rule.js';
import { rule as net004 } from './net004-addresses-once/rule.js';
import { rule as net005 } from './net005-networks-agree/rule.js';
import { rule as net006 } from './net006-sessions-two-sided/rule.js';
import { rule as net007 } from './net007-sessions-agree-on-as/rule.js';
import { rule as net008 } from './net008-sessions-agree-on-passwords/rule.js';
import { rule as net009 } from './net009-sessions-agree-on-timers/rule.js';
import { rule as net010 } from './net010-sessions-agree-on-families/rule.js';
import { rule as net011 } from './net011-host-names/rule.js';
import { rule as net012 } from './net012-trunk-ends-agree/rule.js';
import { rule as vlan001 } from './vlan001-native-vlan/rule.js';
import { rule as vlan002 } from './vlan002-static-trunks/rule.js';
import { rule as vlan003 } from './vlan003-parked-ports/rule.js';
import { rule as vlan004 } from './vlan004-unused-ports/rule.js';
import { rule as vlan005 } from './vlan005-trunk-pruning/rule.js';
import { rule as vlan006 } from './vlan006-default-vlan-pruned/rule.js';
import { rule as vlan007 } from './vlan007-default-vlan-on-ports/rule.js';
import { rule as vlan008 } from './vlan008-management-vlan/rule.js';
import { rule as vlan009 } from './vlan009-ports-in-native-vlan/rule.js';
import { rule as vlan010 } from './vlan010-bpdu-guard/rule.js';
import { rule as vlan011 } from './vlan011-bpdu-filter/rule.js';
import { rule as vlan012 } from './vlan012-root-guard/rule.js';
import { rule as vlan013 } from './vlan013-loop-guard/rule.js';
import { rule as vlan014 } from './vlan014-unknown-unicast/rule.js';
import { rule as vlan015 } from './vlan015-dhcp-snooping/rule.js';
import { rule as vlan016 } from './vlan016-source-guard/rule.js';
import { rule as vlan017 } from './vlan017-arp-inspection/rule.js';
import { rule as vlan018 } from './vlan018-storm-control/rule.js';
import { rule as vlan019 } from './vlan019-igmp-snooping/rule.js';
import { rule as vlan020 } from './vlan020-rapid-spanning-tree/rule.js';
import { rule as vlan021 } from './vlan021-one-way-links/rule.js';
import { rule as vlan022 } from './vlan022-vlan-distribution/rule.js';
import { rule as vlan023 } from './vlan023-port-authentication/rule.js';
import { rule as vlan024 } from './vlan024-trunk-vlans-defined/rule.js';
import { rule as vlan025 } from './vlan025-vlans-in-use/rule.js';
import { rule as vlan026 } from './vlan026-port-vlans-defined/rule.js';
import { rule as vlan027 } from './vlan027-mode-fits-settings/rule.js';
import { rule as vlan028 } from './vlan028-no-trust-on-access/rule.js';
import { rule as vlan029 } from './vlan029-bundle-members/rule.js';
import { rule as vlan030 } from './vlan030-edge-ports-are-access/rule.js';
import { rule as vlan031 } from './vlan031-vlan-names/rule.js';
import { rule as vlan032 } from './vlan032-voice-vlan/rule.js';
import { rule as vlan033 } from './vlan033-suspended-in-use/rule.js';
import { rule as vlan034 } from './vlan034-interface-vlans-defined/rule.js';

/** The rules about devices, each by itself and all together. */
export const DEVICE_RULES: readonly Rule[] = [
  acl001,
  acl002,
  acl003,
  acl004,
  acl005,
  acl006,
  acl007,
  acl008,
  acl009,
  acl010,
  acl011,
  acl012,
  acl013,
  acl014,
  acl015,
  acl016,
  acl017,
  acl018,
  bgp001,
  bgp002,
  bgp003,
  bgp004,
  bgp005,
  bgp006,
  bgp007,
  bgp008,
  bgp009,
  bgp010,
  bgp011,
  bgp012,
  bgp013,
  bgp014,
  bgp015,
  bgp016,
  bgp017,
  bgp018,
  bgp019,
  bgp020,
  bgp021,
  bgp022,
  gold001,
  mgmt001,
  mgmt002,
  mgmt003,
  mgmt004,
  mgmt005,
  mgmt006,
  mgmt007,
  mgmt008,
  mgmt009,
  mgmt010,
  mgmt011,
  mgmt012,
  mgmt013,
  mgmt014,
  mgmt015,
  mgmt016,
  mgmt017,
  mgmt018,
  mgmt019,
  mgmt020,
  mgmt021,
  mgmt022,
  mgmt023,
  mgmt024,
  mgmt025,
  mgmt026,
  mgmt027,
  mgmt028,
  mgmt029,
  mgmt030,
  mgmt031,
  mgmt032,
  mgmt033,
  mgmt034,
  mgmt035,
  mgmt036,
  mgmt037,
  mgmt038,
  mgmt039,
  mgmt040,
  mgmt041,
  mgmt042,
  mgmt043,
  mgmt044,
  mgmt045,
  mgmt046,
  mgmt047,
  mgmt048,
  mgmt049,
  mgmt050,
  mgmt051,
  net001,
  net002,
  net003,
  net004,
  net005,
  net006,
  net007,
  net008,
  net009,
  net010,
  net011,
  net012,
  vlan001,
  vlan002,
  vlan003,
  vlan004,
  vlan005,
  vlan006,
  vlan007,
  vlan008,
  vlan009,
  vlan010,
  vlan011,
  vlan012,
  vlan013,
  vlan014,
  vlan015,
  vlan016,
  vlan017,
  vlan018,
  vlan019,
  vlan020,
  vlan021,
  vlan022,
  vlan023,
  vlan024,
  vlan025,
  vlan026,
  vlan027,
  vlan028,
  vlan029,
  vlan030,
  vlan031,
  vlan032,
  vlan033,
  vlan034,
];
