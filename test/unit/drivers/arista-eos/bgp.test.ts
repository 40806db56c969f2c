import { describe, expect, it } from 'vitest';
import { encryptType7 } from '../../../../src/drivers/arista-eos/emulator/type7.js';
import { driver } from '../../../../src/drivers/arista-eos/index.js';
import { decodeType7 } from '../../../../src/drivers/arista-eos/type7.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { BgpState } from '../../../../src/model/bgp.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { answer } from '../answers.js';

const [binding] = driver.bindings;
const FACTS: Facts = { platform: 'arista-eos', hostname: 'sw1', version: '4.28.3M', model: '', extra: {} };

function read(text: string): DeviceState & { readonly bgp: BgpState } {
  const state = binding.parse([answer('show running-config', `hostname sw1\n${text}\nend`)], FACTS);
  if (state.bgp === undefined) throw new Error('There is no BGP.');
  return { ...state, bgp: state.bgp };
}

describe('passwords of type 7', () => {
  // Of the vendor's own collection for Ansible, as its tests have them.
  it.each([
    ['42.42.42.42', '3QGcqpU2YTwKh2jVQ4Vj/A==', 'arista'],
    ['AVD-TEST', 'bM7t58t04qSqLHAfZR/Szg==', 'arista'],
    ['UNDERLAY_PEERS', 'af6F4WLl4wUrWRZcwbEwkQ==', 'arista123'],
    ['10.42.42.43', '3QGcqpU2YTwKh2jVQ4Vj/A==', undefined],
    ['AVD-TEST', 'FAKEfakeFAKEfake==', undefined],
    ['AVD-TEST', 'no base64 at all', undefined],
    ['AVD-TEST', '', undefined],
  ])('of %s: %s', (name, text, plain) => {
    expect(decodeType7(text, name)).toBe(plain);
  });

  it.each(['', 'a', 'four', 's3cret!', 'a longer one of more than sixteen letters'])(
    'are turned back: "%s"',
    (plain) => {
      expect(decodeType7(encryptType7(plain, 'SPINES'), 'SPINES')).toBe(plain);
    },
  );

  it('are told where the name fits, and kept where only the device can', () => {
    const { peers } = read(`router bgp 65001
   neighbor 42.42.42.42 remote-as 65000
   neighbor 42.42.42.42 password 7 3QGcqpU2YTwKh2jVQ4Vj/A==
   neighbor 10.1.1.1 remote-as 65000
   neighbor 10.1.1.1 password 8a KfdLgbVHUeQhaZEdNKFbTg==`).bgp;
    expect(peers.get('default/42.42.42.42')?.password).toEqual({ form: 'plain', text: 'arista' });
    expect(peers.get('default/10.1.1.1')?.password).toEqual({ form: 'hidden', text: '8a KfdLgbVHUeQhaZEdNKFbTg==' });
  });
});

describe('what is read', () => {
  it('takes the limit that each neighbour has for nothing said', () => {
    const { peers } = read(`router bgp 65001
   neighbor 10.1.1.1 remote-as 65000
   neighbor 10.1.1.1 maximum-routes 12000
   neighbor 10.1.1.2 remote-as 65000
   neighbor 10.1.1.2 maximum-routes 12000 warning-only`).bgp;
    expect(peers.get('default/10.1.1.1')?.families).toEqual({});
    expect(peers.get('default/10.1.1.2')?.families.ipv4_unicast?.maxPrefix).toMatchObject({
      limit: 12_000,
      warningOnly: true,
    });
  });

  it('counts what stands outside address families for those that the neighbour takes part in', () => {
    const { peers } = read(`router bgp 65001
   neighbor 10.1.1.1 remote-as 65000
   neighbor 10.1.1.1 route-map BOTH in
   neighbor 10.1.1.1 next-hop-self
   neighbor 2001:db8::1 remote-as 65000
   neighbor 2001:db8::1 route-map SIX in
   !
   address-family ipv4
      neighbor 10.1.1.1 route-map FOUR in
   !
   address-family ipv6
      neighbor 10.1.1.1 activate
      neighbor 2001:db8::1 activate`).bgp;
    expect(peers.get('default/10.1.1.1')?.families).toMatchObject({
      ipv4_unicast: { importPolicy: 'FOUR', nextHopSelf: true, activate: undefined },
      ipv6_unicast: { importPolicy: 'BOTH', nextHopSelf: true, activate: true },
    });
    expect(Object.keys(peers.get('default/2001:db8::1')?.families ?? {})).toEqual(['ipv6_unicast']);
  });

  it('reads what is announced in either place, and keeps other blocks', () => {
    const { instances } = read(`router bgp 65001
   network 10.0.0.0/8
   aggregate-address 2001:db8::/32
   maximum-paths 4 ecmp 4
   !
   address-family ipv4
      network 10.1.0.0/16
   !
   vlan 10
      rd 10.255.0.1:10
   !
   vrf RED
      rd 65001:1
      network 10.2.0.0/16`).bgp;
    const { families, opaque } = instances.get('default') ?? {};
    expect(families?.ipv4_unicast?.networks.map(({ prefix }) => prefix)).toEqual(['10.0.0.0/8', '10.1.0.0/16']);
    expect(families?.ipv4_unicast?.maximumPaths).toBe(4);
    expect(families?.ipv6_unicast?.aggregates.map(({ prefix }) => prefix)).toEqual(['2001:db8::/32']);
    expect(opaque).toEqual(['vlan 10', ' rd 10.255.0.1:10']);
    expect(instances.get('RED')).toMatchObject({ asn: 65_001, opaque: ['rd 65001:1'] });
  });
});

describe('sessions', () => {
  const V4 = 'show ip bgp neighbors vrf all | json';
  const V6 = 'show ipv6 bgp peers vrf all | json';

  it('are told with their state, their age and what came in', () => {
    const caps = { multiprotocolCaps: { ipv4Unicast: { advertised: true, received: true, enabled: true } } };
    const output = JSON.stringify({
      vrfs: {
        default: {
          peerList: [
            {
              peerAddress: '10.0.0.1',
              asn: '65002',
              state: 'Established',
              establishedTime: 37,
              prefixesReceived: 1,
              v6PrefixesReceived: 0,
              neighborCapabilities: caps,
            },
            { peerAddress: '10.0.0.3', asn: '65002', state: 'Idle', idleReason: 'Administratively shut down' },
          ],
        },
        RED: { peerList: [{ peerAddress: '10.9.0.1', asn: '65100', state: 'Active' }] },
      },
    });
    const ask = binding.observe?.bgpPeers?.();
    expect(ask?.ops.map(({ line }) => line)).toEqual([V4, V6]);
    expect(ask?.read([answer(V4, output), answer(V6, '% Invalid input')])).toEqual([
      {
        vrf: 'default',
        peer: '10.0.0.1',
        state: 'established',
        established: true,
        since: 37,
        received: { ipv4_unicast: 1 },
      },
      { vrf: 'default', peer: '10.0.0.3', state: 'idle (admin)', established: false, since: undefined, received: {} },
      { vrf: 'RED', peer: '10.9.0.1', state: 'active', established: false, since: undefined, received: {} },
    ]);
  });

  it('of an emulated device go on over a new description, and begin anew with another AS', async () => {
    const clock = manualClock();
    const platform = driver.emulate();
    const running = `hostname sw1
!
router bgp 65001
   neighbor 10.1.9.1 remote-as 65090
!
end
`;
    const image = { ...platform.factory('sw1', []), 'running-config': running, 'bgp-peers': '10.1.9.1 65090 42\n' };
    const box = platform.boot(image, clock);
    const session = openDirect(box, { name: 'sw1', dialect: binding.dialect });
    const ask = binding.observe?.bgpPeers?.();
    if (ask === undefined) throw new Error('There is nothing to ask.');
    const look = async () => ask.read(await session.run(ask.ops))[0];
    const type = (...lines: readonly string[]) =>
      session.run(lines.map((line) => ({ via: 'cli', line, context: [], role: 'control' }) as const));

    clock.advance(60_000);
    expect(await look()).toMatchObject({ established: true, since: 60, received: { ipv4_unicast: 42 } });
    await type('configure session a', 'router bgp 65001', 'neighbor 10.1.9.1 description new', 'commit');
    expect(await look()).toMatchObject({ established: true, since: 60 });
    await type('configure session b', 'router bgp 65001', 'neighbor 10.1.9.1 remote-as 65091', 'commit');
    expect(await look()).toMatchObject({ established: false });
    await type('configure session c', 'router bgp 65001', 'neighbor 10.1.9.1 remote-as 65090', 'commit');
    clock.advance(5_000);
    expect(await look()).toMatchObject({ established: true, since: 5 });
  });
});
