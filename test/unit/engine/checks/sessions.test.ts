import { describe, expect, it } from 'vitest';
import { notBound, otherAction } from '../../../../src/engine/checks/look-acl.js';
import { fewPrefixes, notEstablished } from '../../../../src/engine/checks/look-bgp.js';
import { sessionChecks } from '../../../../src/engine/checks/sessions.js';
import type { BgpPeerChange } from '../../../../src/model/bgp.js';
import { type BgpPeer, type BgpState, plainPeer } from '../../../../src/model/bgp.js';
import type { DesiredCheck } from '../../../../src/model/check.js';
import type { BgpPeerObservation } from '../../../../src/model/observation.js';
import type { DeviceState } from '../../../../src/model/state.js';
import { FILTERS } from '../../../support/states.js';

function seen(peer: string, state = 'established', received = 10): BgpPeerObservation {
  const established = state === 'established';
  return {
    vrf: 'default',
    peer,
    state,
    established,
    since: 60,
    received: established ? { ipv4_unicast: received } : {},
  };
}

function goal(...peers: readonly BgpPeer[]): DeviceState {
  const bgp: BgpState = {
    instances: new Map(),
    peers: new Map(peers.map((peer) => [`${peer.vrf}/${peer.name}`, peer])),
    prefixLists: new Map(),
    routeMaps: new Map(),
    uses: [],
  };
  return { bgp, config: [] };
}

const A = plainPeer('neighbor', '10.0.0.1');
const B = plainPeer('neighbor', '10.0.0.2', { group: 'G' });
const DOWN_GROUP = plainPeer('group', 'G', { shutdown: true });
const all = { vrf: 'default', names: 'all' } as const;

describe('sessions that must be established', () => {
  it.each([
    ['all are', all, [seen('10.0.0.1'), seen('10.0.0.2')], undefined],
    ['one is not', all, [seen('10.0.0.1', 'active'), seen('10.0.0.2')], '10.0.0.1 is active'],
    ['one is not known', all, [seen('10.0.0.2')], '10.0.0.1 is unknown to the device'],
    ['only those named count', { vrf: 'default', names: ['10.0.0.2'] }, [seen('10.0.0.2')], undefined],
    [
      'another VRF is another session',
      { vrf: 'red', names: ['10.0.0.2'] },
      [seen('10.0.0.2')],
      '10.0.0.2 is unknown to the device',
    ],
  ])('%s', (_, peers, now, expected) => {
    expect(notEstablished(peers, now, goal(A, B))).toBe(expected);
  });

  it('those that are shut down, themselves or with their group, are left out', () => {
    expect(notEstablished(all, [seen('10.0.0.1')], goal(A, B, DOWN_GROUP))).toBeUndefined();
  });
});

describe('prefixes that must be received', () => {
  const check = (atLeast: number | 'unchanged') =>
    ({ kind: 'prefixes_received', peers: all, family: undefined, atLeast, within: 1, source: undefined }) as const;
  it.each([
    ['enough', 10, 10, undefined],
    ['too few', 11, 10, '10.0.0.1 has sent 10 prefixes, not 11'],
    ['no fewer than before', 'unchanged', 12, undefined],
    ['fewer than before', 'unchanged', 11, '10.0.0.1 has sent 11 prefixes, not 12'],
  ] as const)('%s', (_, atLeast, now, expected) => {
    const before = { neighbors: [], peers: [seen('10.0.0.1', 'established', 12)] };
    expect(fewPrefixes(check(atLeast), [seen('10.0.0.1', 'established', now)], { before, goal: goal(A) })).toBe(
      expected,
    );
  });
});

describe('what is looked at unasked when something of BGP changes', () => {
  const change: BgpPeerChange = { kind: 'bgp_peer', id: 'default/10.0.0.1', before: A, after: A, sources: {} };
  const watched = (
    before: readonly BgpPeerObservation[],
    {
      resets = [],
      to = goal(A, B),
      mayStayDown = false,
    }: Partial<{ resets: readonly string[]; to: DeviceState; mayStayDown: boolean }> = {},
  ) => {
    const steps = [{ ops: [], feature: 'bgp' as const, changes: [], disruptive: false, resets }];
    return sessionChecks({ changes: [change], steps, goal: to }, { peers: before }, mayStayDown).map(
      (one: DesiredCheck) => [
        one.kind === 'bgp_established' ? one.peers.names : one.kind,
        one.within > 60 ? 'comes back' : 'stays',
      ],
    );
  };

  it.each([
    [
      'what was up stays up',
      watched([seen('10.0.0.1'), seen('10.0.0.2')]),
      [
        [['10.0.0.1'], 'stays'],
        [['10.0.0.2'], 'stays'],
      ],
    ],
    ['what was down may be', watched([seen('10.0.0.1', 'idle')]), []],
    ['what is reset comes back', watched([seen('10.0.0.1')], { resets: ['10.0.0.1'] }), [[['10.0.0.1'], 'comes back']]],
    ['unless that was agreed to', watched([seen('10.0.0.1')], { resets: ['10.0.0.1'], mayStayDown: true }), []],
    ['what is removed is gone', watched([seen('10.0.0.1')], { to: goal(B) }), []],
    ['what is shut down is down', watched([seen('10.0.0.2')], { to: goal(B, DOWN_GROUP) }), []],
  ])('%s', (_, checks, expected) => {
    expect(checks).toEqual(expected);
  });

  it('nothing of BGP changes, nothing is asked', () => {
    expect(sessionChecks({ changes: [], steps: [], goal: goal(A) }, { peers: [seen('10.0.0.1')] })).toEqual([]);
  });
});

describe('filters', () => {
  const check = (acl: string) =>
    ({
      kind: 'acl_bound',
      acl,
      place: { kind: 'interface', name: 'Vlan10' },
      direction: 'in',
      family: 'ipv4',
      within: 1,
      source: undefined,
    }) as const;

  it('are bound, or the check says what is', () => {
    expect(notBound(check('EDGE-IN'), { acl: FILTERS, config: [] })).toBeUndefined();
    expect(notBound(check('OTHER'), { acl: FILTERS, config: [] })).toBe(
      'interface/Vlan10/in/ipv4 has EDGE-IN, not OTHER',
    );
    expect(notBound(check('EDGE-IN'), { acl: { ...FILTERS, acls: new Map() }, config: [] })).toBe(
      'the list EDGE-IN is not there',
    );
  });

  it('decide a packet as is asked, or the check says how', () => {
    const probe = {
      family: 'ipv4',
      protocol: 6,
      source: '10.0.0.1',
      destination: '10.0.0.2',
      sourcePort: undefined,
      destinationPort: 22,
    } as const;
    const at = { place: { kind: 'interface', name: 'Vlan10' }, direction: 'in' } as const;
    const packet = { kind: 'packet', probe, at, action: 'permit', within: 1, source: undefined } as const;
    expect(otherAction(packet, 'permit')).toBeUndefined();
    expect(otherAction(packet, 'deny')).toBe('the device denies 10.0.0.1 to 10.0.0.2 port 22');
  });
});
