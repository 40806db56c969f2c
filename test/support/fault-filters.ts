import { FILTERS, NEIGHBOR } from './fault-intents.js';
import type { Draft } from './fault-models.js';

/** A list in force that gets an entry in its middle. */
const BOUND = (place: string): string => `${FILTERS}bindings:
  - { acl: EDGE-IN, ${place}, direction: in }
`;

const rules = (...texts: readonly string[]): string =>
  texts.map((text) => `add rule inet netctl ipv4.EDGE-IN ${text}`).join('; ');
const SSH = 'tcp dport 22 accept comment "10"';
const HTTPS = 'tcp dport 443 accept comment "15"';
const REST = ['drop comment "20"', 'drop comment "rest"'];
const INCOMING =
  'add chain inet netctl incoming { type filter hook prerouting priority -450; policy accept; }; ' +
  'add rule inet netctl incoming iifname "br0" meta nfproto 2 goto ipv4.EDGE-IN';
const REWRITE = "nft 'flush chain inet netctl ipv4.EDGE-IN;";
const SAVED = `table inet netctl {
	chain ipv4.EDGE-IN {
		tcp dport 22 accept comment "10"
		drop comment "20"
		drop comment "rest"
	}

	chain incoming {
		type filter hook prerouting priority -450; policy accept;
		iifname "br0" meta nfproto 2 goto ipv4.EDGE-IN
	}
}
`;

/** The table is one script of nft, which the kernel takes whole; the host loads it at boot. */
const LINUX: Draft = {
  title: 'whole call, filters of nftables',
  platform: 'linux',
  vlans: 'none',
  adapt: (image) => ({
    ...image,
    'nftables.conf': 'include "/etc/netctl.nft"\n',
    'netctl.nft': `add table inet netctl\ndelete table inet netctl\n${SAVED}`,
  }),
  setUp: [`nft 'add table inet netctl; add chain inet netctl ipv4.EDGE-IN; ${rules(SSH, ...REST)}; ${INCOMING}'`],
  byHand: [`${REWRITE} ${rules(SSH, HTTPS, ...REST)}'`],
  save: [],
  edit: /^nft '/,
  refusal: 'Error: Could not process rule: No such file or directory',
  notice: undefined,
  elsewhere: [
    'nft \'add table inet netctl; add chain inet netctl ipv4.OTHER; add rule inet netctl ipv4.OTHER drop comment "rest"\'',
  ],
  trace: /\tchain ipv4\.OTHER \{\n[^}]*\}\n\n?/g,
  conflict: [`${REWRITE} ${rules(SSH, 'ip saddr 10.9.9.9 drop comment "17"', ...REST)}'`],
  disputed: /\tchain ipv4\.EDGE-IN \{\n[^}]*\}\n/g,
  pending: undefined,
  intents: BOUND('interface: br0'),
};

const REGISTER = 'reg14=0xf5f39dd7';
const COOKIE = 'cookie=0x6e657463f5f39dd7,table=240';
const PERMIT = 'actions=load:0x1->NXM_NX_REG15[31],resubmit(,0)';

function bundle(...flows: readonly string[]): string {
  const words = flows.map((flow) => `'${flow}'`).join(' ');
  return `printf '%s\\n' ${words} | ovs-ofctl --timeout=30 -O OpenFlow14 --names --bundle add-flows br0 -`;
}

function permitPort(priority: number, port: number): readonly string[] {
  return [
    `add ${COOKIE},priority=${priority},tcp,${REGISTER},nw_frag=not_later,tp_dst=${port},${PERMIT}`,
    `add ${COOKIE},priority=${priority},tcp,${REGISTER},nw_frag=later,${PERMIT}`,
  ];
}

/** Flows go into the switch as one bundle; nothing but its memory has them. */
const OPENVSWITCH: Draft = {
  title: 'whole call, filters as flows',
  platform: 'openvswitch',
  vlans: 'none',
  setUp: [
    bundle(
      ...permitPort(65_525, 22),
      `add ${COOKIE},priority=65515,ip,${REGISTER},actions=drop`,
      `add ${COOKIE},priority=0,${REGISTER},actions=note:69.70.76.34.2f.45.44.47.45.2d.49.4e.00.00`,
      `add cookie=0x6e65746300000000,table=0,priority=65535,ip,reg15=0/0x80000000,in_port=p1,actions=load:0xf5f39dd7->NXM_NX_REG14[],resubmit(,240)`,
    ),
  ],
  byHand: [bundle(...permitPort(65_520, 443))],
  save: [],
  edit: /--bundle add-flows/,
  refusal: 'ovs-ofctl: br0: OpenFlow bundle failed (OFPT_ERROR)',
  notice: undefined,
  elsewhere: [bundle('add cookie=0x1,table=0,priority=5,in_port=p3,actions=drop')],
  trace: /^ ?cookie=0x1,.*\n/gm,
  conflict: [bundle(...permitPort(65_518, 80))],
  disputed: /^ ?cookie=0x6e657463f5f39dd7,.*\n/gm,
  pending: undefined,
  intents: BOUND('interface: p1'),
};

/** Who may log in, and a neighbour. */
const LOGINS = `kind: acl
version: 1
targets: all
acls:
  - name: MGMT
    rules:
      - { action: permit, source: 10.0.0.0/8 }
      - { action: permit, source: 192.0.2.0/24 }
      - { action: deny }
---
${NEIGHBOR}`;

const FRR: Draft = {
  title: 'line by line, filters and BGP of daemons',
  platform: 'frr',
  vlans: 'none',
  setUp: [
    ...['configure terminal', 'access-list MGMT seq 5 permit 10.0.0.0/8', 'access-list MGMT seq 15 deny any'],
    ...['line vty', 'access-class MGMT', 'exit'],
    ...['router bgp 65001', 'neighbor 10.0.40.2 remote-as 65002', 'neighbor 10.0.40.2 description old', 'exit'],
    ...['end', 'write memory'],
  ],
  byHand: [
    ...['configure terminal', 'access-list MGMT seq 10 permit 192.0.2.0/24'],
    ...['ip prefix-list PL seq 5 permit 10.0.0.0/8', 'route-map IN permit 10'],
    ...['match ip address prefix-list PL', 'exit', 'router bgp 65001', 'neighbor 10.0.40.2 description new'],
    ...['address-family ipv4 unicast', 'neighbor 10.0.40.2 route-map IN in', 'end'],
  ],
  save: ['write memory'],
  edit: /^(?:access-list|neighbor|match) /,
  refusal: '% Unknown command: it is not taken',
  notice: undefined,
  elsewhere: ['configure terminal', 'access-list OTHER seq 5 permit 10.9.0.0/16', 'end'],
  trace: /^access-list OTHER .*\n/gm,
  conflict: ['configure terminal', 'access-list MGMT seq 12 permit 198.51.100.0/24', 'end'],
  disputed: /^access-list MGMT .*\n/gm,
  pending: undefined,
  intents: LOGINS,
};

/** Ways in which filters take effect where there are no VLANs beside them. */
export const FILTER_DRAFTS: readonly Draft[] = [LINUX, OPENVSWITCH, FRR];
