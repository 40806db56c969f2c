import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Acl, type AclEntry, type AclState, plainRule } from '../../../src/model/acl.js';
import { type BgpPeer, type BgpState, plainPeer, plainPeerFamily } from '../../../src/model/bgp.js';
import type { Change } from '../../../src/model/change.js';
import type { DeviceState } from '../../../src/model/state.js';
import { applyToState, diffStates } from '../../../src/model/state-diff.js';
import { takeBackChanges as takeBack } from '../../../src/model/take-back.js';
import { BGP, FILTERS } from '../../support/states.js';

function entry(port: number, seq: number): AclEntry {
  const destinationPorts = { kind: 'ranges', ranges: [[port, port]] } as const;
  return { type: 'rule', seq, rule: plainRule('permit', { protocol: 6, destinationPorts }) };
}

/** A device with one list of entries for these ports, in this order. */
function listed(ports: readonly number[] | undefined, place?: string): DeviceState {
  const acl: Acl = {
    name: 'X',
    family: 'ipv4',
    kind: 'extended',
    entries: (ports ?? []).map((port, index) => entry(port, (index + 1) * 10)),
    settings: [],
    lines: [],
  };
  const acls = new Map(ports === undefined ? [] : [['ipv4/X', acl] as const]);
  const bindings: AclState['bindings'] = new Map(
    place === undefined
      ? []
      : [
          [
            `interface/${place}/in/ipv4`,
            { place: { kind: 'interface', name: place }, direction: 'in', family: 'ipv4', acl: 'X' } as const,
          ],
        ],
  );
  return { acl: { acls, bindings, groups: new Map(), uses: [] }, config: [] };
}

const portsOf = ({ acl }: DeviceState): readonly number[] | undefined =>
  acl?.acls
    .get('ipv4/X')
    ?.entries.map((one) =>
      one.type === 'rule' && one.rule.destinationPorts?.kind === 'ranges'
        ? (one.rule.destinationPorts.ranges[0]?.[0] ?? 0)
        : 0,
    );

/** What is held after the changes of a plan are taken back from `held`. */
function back(before: DeviceState, after: DeviceState, held: DeviceState): DeviceState {
  return applyToState(held, takeBack(held, diffStates(before, after, 'different')));
}

const ports = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });

describe('a list that a plan changed', () => {
  it('is what it was when nobody else was at it, whatever was carried out of the plan', () => {
    fc.assert(
      fc.property(ports, ports, fc.integer({ min: 0, max: 16 }), (from, to, steps) => {
        const [before, after] = [listed(from), listed(to)];
        // New entries come from top to bottom, then old ones go: the state in between that plans have.
        const news = to.filter((port) => !from.includes(port)).slice(0, steps);
        const gone = from.filter((port) => !to.includes(port)).slice(0, Math.max(0, steps - news.length));
        const held = listed([...news, ...from.filter((port) => !gone.includes(port))]);
        expect(portsOf(back(before, after, held))).toEqual(from);
        expect(takeBack(before, diffStates(before, after))).toEqual([]);
      }),
    );
  });

  it('keeps the entry of someone else behind the one that it stands behind', () => {
    fc.assert(
      fc.property(ports, ports, fc.nat(), (from, to, at) => {
        const [before, after] = [listed(from), listed(to)];
        const place = at % (to.length + 1);
        const held = listed([...to.slice(0, place), 99, ...to.slice(place)]);
        const now = portsOf(back(before, after, held)) ?? [];
        expect(now.filter((port) => port !== 99)).toEqual(from);
        expect(now).toContain(99);
        const above = to.slice(0, place).findLast((port) => from.includes(port));
        expect(now[now.indexOf(99) - 1]).toBe(above);
      }),
    );
  });

  it('has rising numbers that nothing shares, also where a foreign entry took one of the old', () => {
    const held = listed([1, 2, 3]);
    const foreign = { ...entry(99, 15) };
    const entries = [...(held.acl?.acls.get('ipv4/X')?.entries ?? []), foreign].sort(
      (a, b) => (a.seq ?? 0) - (b.seq ?? 0),
    );
    const list = held.acl?.acls.get('ipv4/X');
    if (list === undefined || held.acl === undefined) throw new Error('no list');
    const now = { ...held, acl: { ...held.acl, acls: new Map([['ipv4/X', { ...list, entries }]]) } };
    const result = back(listed([4, 1]), held, now).acl?.acls.get('ipv4/X')?.entries ?? [];
    const numbers = result.map(({ seq }) => seq ?? 0);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(result).toHaveLength(3);
  });

  it.each([
    ['goes where it was made and nobody else uses it', undefined, undefined],
    ['stays where someone else has bound it since', 'Vlan99', [1, 2]],
  ] as const)('%s', (_, place, left) => {
    expect(portsOf(back(listed(undefined), listed([1, 2]), listed([1, 2], place)))).toEqual(left);
  });

  it('a binding that someone else has moved to another list stays there', () => {
    const [before, after] = [listed([1]), listed([1], 'Vlan10')];
    const held = listed([1], 'Vlan10');
    const other = [...(held.acl?.bindings ?? [])].map(([key, binding]) => [key, { ...binding, acl: 'Y' }] as const);
    const now: DeviceState = { ...held, ...(held.acl && { acl: { ...held.acl, bindings: new Map(other) } }) };
    expect(takeBack(now, diffStates(before, after))).toEqual([]);
  });
});

/** A device with one neighbour. */
function peered(fields: Partial<BgpPeer>): DeviceState {
  const bgp: BgpState = {
    instances: new Map(),
    peers: new Map([['default/10.0.0.1', plainPeer('neighbor', '10.0.0.1', fields)]]),
    prefixLists: new Map(),
    routeMaps: new Map(),
    uses: [],
  };
  return { bgp, config: [] };
}

const peerOf = (state: DeviceState): BgpPeer | undefined => state.bgp?.peers.get('default/10.0.0.1');
const family = (fields: Parameters<typeof plainPeerFamily>[0]) => ({
  families: { ipv4_unicast: plainPeerFamily(fields) },
});

describe('a neighbour that a plan changed', () => {
  it.each<readonly [string, Partial<BgpPeer>, Partial<BgpPeer>, Partial<BgpPeer>, Partial<BgpPeer>]>([
    ['gets its old field back', { description: 'a' }, { description: 'b' }, { description: 'b' }, { description: 'a' }],
    [
      'keeps what someone else wrote',
      { description: 'a' },
      { description: 'b' },
      { description: 'c' },
      { description: 'c' },
    ],
    [
      'keeps the fields of others beside it',
      { description: 'a' },
      { description: 'b' },
      { description: 'b', passive: true },
      { description: 'a', passive: true },
    ],
    [
      'gets one back that is away for a moment',
      { description: 'a' },
      { description: 'b' },
      { description: undefined },
      { description: 'a' },
    ],
    [
      'goes back within its families',
      family({ importPolicy: 'A', nextHopSelf: true }),
      family({ importPolicy: 'B', nextHopSelf: true }),
      family({ importPolicy: 'B', nextHopSelf: true, allowasIn: 2 }),
      family({ importPolicy: 'A', nextHopSelf: true, allowasIn: 2 }),
    ],
    [
      'takes timers as one thing',
      { timers: { keepalive: 10, hold: 30 } },
      { timers: { keepalive: 20, hold: 60 } },
      { timers: { keepalive: 20, hold: 90 } },
      { timers: { keepalive: 20, hold: 90 } },
    ],
    [
      'gets the form of its password back that the device showed',
      { password: { form: 'hidden', text: '7 AA' } },
      { password: { form: 'plain', text: 'new' } },
      { password: { form: 'hidden', text: '7 BB' } },
      { password: { form: 'hidden', text: '7 AA' } },
    ],
    [
      'keeps a password that someone else set',
      { password: { form: 'plain', text: 'old' } },
      { password: { form: 'plain', text: 'new' } },
      { password: { form: 'plain', text: 'other' } },
      { password: { form: 'plain', text: 'other' } },
    ],
  ])('%s', (_, before, after, held, expected) => {
    expect(peerOf(back(peered(before), peered(after), peered(held)))).toEqual(
      plainPeer('neighbor', '10.0.0.1', expected),
    );
  });
});

describe('states', () => {
  const full: DeviceState = { acl: FILTERS, bgp: BGP, config: [] };
  const bare: DeviceState = {
    acl: { acls: new Map(), bindings: new Map(), groups: new Map(), uses: [] },
    bgp: { instances: new Map(), peers: new Map(), prefixLists: new Map(), routeMaps: new Map(), uses: [] },
    config: [],
  };

  it.each([
    ['all that appears', bare, full],
    ['all that disappears', full, bare],
  ])('%s is applied and taken back', (_, from, to) => {
    const changes: readonly Change[] = diffStates(from, to);
    expect(diffStates(applyToState(from, changes), to)).toEqual([]);
    expect(diffStates(back(from, to, to), from)).toEqual([]);
    expect(diffStates(from, from)).toEqual([]);
  });

  it('where a device was read from does not count', () => {
    const acl = FILTERS.acls.get('ipv4/EDGE-IN');
    if (acl === undefined) throw new Error('no list');
    const moved = { ...FILTERS, acls: new Map([['ipv4/EDGE-IN', { ...acl, line: 99, lines: ['other'] }]]) };
    expect(diffStates(full, { ...full, acl: moved })).toEqual([]);
  });

  it('passwords whose forms do not tell count as told to', () => {
    const [hidden, plain] = [
      peered({ password: { form: 'hidden', text: '7 A' } }),
      peered({ password: { form: 'plain', text: 'x' } }),
    ];
    expect(diffStates(hidden, plain)).toEqual([]);
    expect(diffStates(hidden, plain, 'different')).toHaveLength(1);
  });
});
