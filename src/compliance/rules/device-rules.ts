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
