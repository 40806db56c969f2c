import { describe, expect, it } from 'vitest';
import { encryptType7 } from '../../../../src/drivers/cisco-ios/emulator/type7.js';
import { driver } from '../../../../src/drivers/cisco-ios/index.js';
import { decodeType7 } from '../../../../src/drivers/cisco-ios/vigenere.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { type BgpPeer, type BgpState, plainPeerFamily } from '../../../../src/model/bgp.js';
import type { Change } from '../../../../src/model/change.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { diffStates } from '../../../../src/model/state-diff.js';
import { answer } from '../answers.js';

const [binding] = driver.bindings;
const FACTS: Facts = {
  platform: 'cisco-ios',
  hostname: 'r1',
  version: '15.2',
  model: '',
  extra: { vtpMode: 'none', archive: 'off', revertTimer: 'yes' },
};

const CONFIG = `hostname r1
router bgp 65001
 bgp log-neighbor-changes
 neighbor SPINES peer-group
 neighbor SPINES remote-as 65000
 neighbor 10.1.1.0 peer-group SPINES
 neighbor 10.1.1.2 peer-group SPINES
 neighbor 10.1.1.2 password 7 0115090B
 neighbor 10.1.1.4 peer-group SPINES
 neighbor 10.1.1.4 shutdown
 neighbor 10.1.9.1 remote-as 65090
 neighbor 10.1.9.1 password 6 XcdR\\YTf
 !
 address-family ipv4
  neighbor SPINES route-map IMPORT in
  neighbor 10.1.1.0 activate
  neighbor 10.1.1.2 activate
  no neighbor 10.1.1.4 activate
  neighbor 10.1.9.1 activate
  neighbor 10.1.9.1 prefix-list PL-FW out
 exit-address-family
!
ip prefix-list PL-FW seq 5 permit 0.0.0.0/0
!
route-map IMPORT permit 10
 match ip address prefix-list PL-IN
!
ip prefix-list PL-IN seq 5 permit 10.0.0.0/8
end`;

function read(text = CONFIG): DeviceState & { readonly bgp: BgpState } {
  const state = binding.parse([answer('show running-config', text)], FACTS);
  if (state.bgp === undefined) throw new Error('There is no BGP.');
  return { ...state, bgp: state.bgp };
}

/** The state with one peer changed. */
function withPeer(state: BgpState, name: string, change: (peer: BgpPeer) => BgpPeer): BgpState {
  const key = `default/${name}`;
  const peer = state.peers.get(key);
  if (peer === undefined) throw new Error(`There is no ${name}.`);
  return { ...state, peers: new Map([...state.peers, [key, change(peer)]]) };
}

function changesTo(bgp: BgpState): { readonly before: DeviceState; readonly changes: readonly Change[] } {
  const before = read();
  return { before, changes: diffStates(before, { ...before, bgp }) };
}

describe('passwords', () => {
  it.each([
    ['0115090B', 'foo'],
    ['0600002E', 'foo'],
    ['121F0A18', 'foo'],
    ['15140403', 'foo'],
    ['00FAKE0FAKE0FAKE', undefined],
    ['99', undefined],
    ['', undefined],
  ])('of type 7: %s', (text, plain) => {
    expect(decodeType7(text)).toBe(plain);
  });

  it('are turned back as the device turns them', () => {
    for (let offset = 0; offset < 16; offset++) expect(decodeType7(encryptType7('s3 cr?t!', offset))).toBe('s3 cr?t!');
  });

  it('are told where they can be, and kept where only the device can', () => {
    const { peers } = read().bgp;
    expect(peers.get('default/10.1.1.2')?.password).toEqual({ form: 'plain', text: 'foo' });
    expect(peers.get('default/10.1.9.1')?.password).toEqual({ form: 'hidden', text: '6 XcdR\\YTf' });
  });
});

describe('what is read', () => {
  it('says whether neighbours take part only where that is not the default', () => {
    const { peers } = read().bgp;
    const said = [...peers.values()].map(({ name, families }) => [name, families.ipv4_unicast?.activate]);
    expect(said).toEqual([
      ['SPINES', undefined],
      ['10.1.1.0', undefined],
      ['10.1.1.2', undefined],
      ['10.1.1.4', false],
      ['10.1.9.1', undefined],
    ]);
  });

  it('names who else uses a policy', () => {
    const text = CONFIG.replace(
      /end$/,
      'router ospf 1\n redistribute bgp 65001 subnets route-map TO-OSPF\n!\ninterface Vlan5\n ip policy route-map PBR\nend',
    );
    expect(read(text).bgp.uses).toEqual([
      { kind: 'route_map', name: 'TO-OSPF', user: 'router ospf 1: redistribute bgp 65001 subnets route-map TO-OSPF' },
      { kind: 'route_map', name: 'PBR', user: 'interface Vlan5: ip policy route-map PBR' },
    ]);
  });

  it('says on which line a thing stands', () => {
    const { instances, peers, prefixLists } = read().bgp;
    expect(instances.get('default')?.line).toBe(2);
    expect(peers.get('default/10.1.9.1')?.line).toBe(11);
    expect(prefixLists.get('ipv4/PL-FW')?.line).toBe(23);
  });
});

describe('a plan', () => {
  it.each([
    ['a description', '10.1.9.1', (peer: BgpPeer) => ({ ...peer, description: 'x' }), []],
    ['timers', '10.1.9.1', (peer: BgpPeer) => ({ ...peer, timers: { keepalive: 3, hold: 9 } }), []],
    ['its AS', '10.1.9.1', (peer: BgpPeer) => ({ ...peer, remoteAs: 65_091 }), ['10.1.9.1']],
    [
      "a group's password, but for the member that has its own and the one that is shut down",
      'SPINES',
      (peer: BgpPeer) => ({ ...peer, password: { form: 'plain', text: 'new' } }) as BgpPeer,
      ['10.1.1.0'],
    ],
    ['shutting a neighbour down', '10.1.9.1', (peer: BgpPeer) => ({ ...peer, shutdown: true }), ['10.1.9.1']],
    ['opening one', '10.1.1.4', (peer: BgpPeer) => ({ ...peer, shutdown: undefined }), []],
  ] as const)('says whom it resets: %s', (_, name, change, resets) => {
    const { before, changes } = changesTo(withPeer(read().bgp, name, change));
    const steps = binding.render(changes, { facts: FACTS, before });
    expect(steps.flatMap((step) => step.resets ?? [])).toEqual(resets);
    expect(steps.some((step) => step.disruptive)).toBe(resets.length > 0);
  });

  it('never takes a neighbour away for one of its attributes', () => {
    const { before, changes } = changesTo(
      withPeer(read().bgp, '10.1.9.1', (peer) => ({ ...peer, remoteAs: 65_091, description: 'x', ebgpMultihop: 2 })),
    );
    const lines = binding.render(changes, { facts: FACTS, before }).flatMap(({ ops }) => ops.map(({ line }) => line));
    expect(lines.filter((line) => line.startsWith('no '))).toEqual([]);
  });
});

describe('activate', () => {
  const policy = (name: string | undefined) => (peer: BgpPeer) => ({
    ...peer,
    families: { ipv4_unicast: { ...plainPeerFamily(), ...peer.families.ipv4_unicast, importPolicy: name } },
  });

  it('looks at the routes of those again whose policy changed, in its direction', () => {
    const { before, changes } = changesTo(withPeer(read().bgp, '10.1.9.1', policy('IMPORT')));
    expect(binding.activate?.(changes, FACTS, before).map(({ line }) => line)).toEqual([
      'clear ip bgp 10.1.9.1 soft in',
    ]);
  });

  it('finds who goes by a list that a policy names, and leaves out who does not take part', () => {
    const { bgp } = read();
    const list = bgp.prefixLists.get('ipv4/PL-IN');
    if (list === undefined) throw new Error('There is no list.');
    const entries = [
      ...list.entries,
      { seq: 10, action: 'deny' as const, prefix: '::/0', ge: undefined, le: undefined },
    ];
    const prefixLists = new Map([...bgp.prefixLists, ['ipv4/PL-IN', { ...list, entries }]]);
    const { before, changes } = changesTo({ ...bgp, prefixLists });
    expect(binding.activate?.(changes, FACTS, before).map(({ line }) => line)).toEqual([
      'clear ip bgp 10.1.1.0 soft in',
      'clear ip bgp 10.1.1.2 soft in',
    ]);
  });

  it('looks at all routes again where a run is finished by another one, which does not know what there was', () => {
    const { changes } = changesTo(withPeer(read().bgp, '10.1.9.1', policy('IMPORT')));
    const before: DeviceState = { config: [] };
    expect(binding.activate?.(changes, FACTS, before).map(({ line }) => line)).toEqual(['clear ip bgp * soft']);
  });

  it('sends nothing for what needs no second look', () => {
    const { before, changes } = changesTo(withPeer(read().bgp, '10.1.9.1', (peer) => ({ ...peer, description: 'x' })));
    expect(binding.activate?.(changes, FACTS, before)).toEqual([]);
  });
});

describe('sessions', () => {
  const NEIGHBORS = 'show ip bgp all neighbors';
  const V4 = 'show bgp ipv4 unicast summary';
  const V6 = 'show bgp ipv6 unicast summary';

  it('are told with their state, their age and what came in', () => {
    const neighbors = `For address family: IPv4 Unicast
BGP neighbor is 10.1.1.0,  remote AS 65000, external link
 Member of peer-group SPINES for session parameters
  BGP version 4, remote router ID 10.255.0.2
  BGP state = Established, up for 00:13:51
  Last read 00:00:00, last write 00:00:22, hold time is 180, keepalive interval is 60 seconds

BGP neighbor is 10.1.9.1,  remote AS 65090, external link
  BGP version 4, remote router ID 0.0.0.0
  BGP state = Idle
  Neighbor sessions:

For address family: IPv6 Unicast
BGP neighbor is 2001:DB8::1,  remote AS 65010, external link
 Administratively shut down
  BGP state = Idle, down for 1d02h

For address family: VPNv4 Unicast
BGP neighbor is 10.9.0.1,  vrf RED,  remote AS 65100, external link
  BGP state = Established, up for 2w3d
`;
    const summary = `BGP router identifier 10.255.0.1, local AS number 65001
Neighbor        V           AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
10.1.1.0        4        65000      23      26        8    0    0 00:13:51       12
10.1.9.1        4        65090       0       0        1    0    0 never    Idle`;
    const ask = binding.observe?.bgpPeers?.();
    expect(ask?.ops.map(({ line }) => line)).toEqual([NEIGHBORS, V4, V6]);
    expect(ask?.read([answer(NEIGHBORS, neighbors), answer(V4, summary), answer(V6, '')])).toEqual([
      {
        vrf: 'default',
        peer: '10.1.1.0',
        state: 'established',
        established: true,
        since: 831,
        received: { ipv4_unicast: 12 },
      },
      { vrf: 'default', peer: '10.1.9.1', state: 'idle', established: false, since: undefined, received: {} },
      { vrf: 'default', peer: '2001:db8::1', state: 'idle (admin)', established: false, since: 93_600, received: {} },
      { vrf: 'RED', peer: '10.9.0.1', state: 'established', established: true, since: 1_468_800, received: {} },
    ]);
  });

  it('are none where BGP does not run', () => {
    const off = [NEIGHBORS, V4, V6].map((line) => answer(line, '% BGP not active'));
    expect(binding.observe?.bgpPeers?.().read(off)).toEqual([]);
  });

  it('of an emulated device go on over a new description, and begin anew with another AS', async () => {
    const clock = manualClock();
    const platform = driver.emulate();
    const box = platform.boot(
      {
        ...platform.factory('r1', []),
        'running-config': CONFIG,
        'bgp-peers': '10.1.9.1 65090 42 5\n10.1.1.0 65000 7\n',
      },
      clock,
    );
    const session = openDirect(box, { name: 'r1', dialect: binding.dialect });
    const ask = binding.observe?.bgpPeers?.();
    if (ask === undefined) throw new Error('There is nothing to ask.');
    const look = async (): Promise<unknown> =>
      ask.read(await session.run(ask.ops)).find(({ peer }) => peer === '10.1.9.1');
    const type = (...lines: readonly string[]) =>
      session.run(lines.map((line) => ({ via: 'cli', line, context: [], role: 'control' }) as const));

    expect(await look()).toMatchObject({ established: false, state: 'active' });
    clock.advance(60_000);
    expect(await look()).toMatchObject({ established: true, since: 60, received: { ipv4_unicast: 42 } });
    await type('configure terminal', 'router bgp 65001', 'neighbor 10.1.9.1 description new', 'end');
    expect(await look()).toMatchObject({ established: true, since: 60 });
    await type('configure terminal', 'router bgp 65001', 'neighbor 10.1.9.1 remote-as 65091', 'end');
    expect(await look()).toMatchObject({ established: false, since: 0 });
    await type('configure terminal', 'router bgp 65001', 'neighbor 10.1.9.1 remote-as 65090', 'end');
    clock.advance(5_000);
    expect(await look()).toMatchObject({ established: true, since: 5 });
  });
});
