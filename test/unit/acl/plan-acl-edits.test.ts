import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AclAbility } from '../../../src/acl/edits/acl-edit.js';
import { planAcl } from '../../../src/acl/edits/plan-acl-edits.js';
import { decidesBetween } from '../../../src/acl/proof.js';
import { aclTarget } from '../../../src/acl/target/acl-target.js';
import { type Acl, type AclEntry, type AclFamily, type AclState, aclKey, plainRule } from '../../../src/model/acl.js';
import { entryMatter } from '../../../src/model/acl-diff.js';
import type { AclCapabilities } from '../../../src/model/capabilities.js';
import type { DesiredAcls } from '../../../src/model/desired-acl.js';
import { often } from '../../support/property-runs.js';
import { ListDevice } from './list-device.js';
import { permits } from './oracle.js';
import { allPackets, anyEntries, anyOpaqueEntries, GROUPS } from './small-world.js';

const SOURCE = { file: 'plan.yaml', line: 1, column: 1 };

const ABILITY: AclAbility = {
  sequence: { min: 1, max: 2_147_483_647, step: 10 },
  equalEntries: 'ignored',
  resequence: true,
  empty: 'permits',
  tail: [],
  swap: true,
  groups: GROUPS,
};

function capabilities(ability: AclAbility): AclCapabilities {
  return {
    families: ['ipv4', 'ipv6'],
    standard: true,
    namePattern: /./,
    sequence: ability.sequence,
    equalEntries: ability.equalEntries,
    ...(ability.remarkNumbers === undefined ? {} : { remarkNumbers: ability.remarkNumbers }),
    ...(ability.resequence ? {} : { fixedNumbers: ['ipv4', 'ipv6', 'mac'] }),
    remarks: true,
    wildcards: true,
    portsPerEntry: 10,
    established: true,
    tcpFlags: true,
    fragments: true,
    dscp: true,
    log: true,
    places: {},
  };
}

function listOf(entries: readonly AclEntry[], family: AclFamily = 'ipv4'): Acl {
  return { name: 'EDGE', family, kind: 'extended', entries, settings: [], lines: [] };
}

function stateOf(acl: Acl | undefined): AclState {
  return {
    acls: new Map(acl === undefined ? [] : [[aclKey(acl), acl]]),
    bindings: new Map(),
    groups: GROUPS,
    uses: [],
  };
}

function wish(entries: readonly AclEntry[], family: AclFamily = 'ipv4'): DesiredAcls {
  return {
    acls: [
      {
        name: 'EDGE',
        family,
        ensure: 'present',
        entries: { value: entries.map((value) => ({ value, source: SOURCE })), source: SOURCE },
        add: [],
        remove: [],
        source: SOURCE,
      },
    ],
    bindings: [],
    purge: {},
  };
}

function target(
  before: Acl | undefined,
  entries: readonly AclEntry[],
  ability: AclAbility,
  family: AclFamily = 'ipv4',
) {
  const after = aclTarget(stateOf(before), wish(entries, family), capabilities(ability)).acls.get(`${family}/EDGE`);
  if (after === undefined) throw new Error('The list is gone.');
  return after;
}

/** Each rule once, as platforms have it that refuse a second one. */
function distinct(entries: readonly AclEntry[], { equalEntries }: AclAbility): AclEntry[] {
  if (equalEntries === 'taken') return [...entries];
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const matter = entryMatter(entry);
    const fresh = entry.type === 'remark' || !seen.has(matter);
    seen.add(matter);
    return fresh;
  });
}

function seqs(entries: readonly AclEntry[]): readonly (number | undefined)[] {
  return entries.map(({ seq }) => seq);
}

const rules = (entries: readonly AclEntry[]) => entries.filter(({ type }) => type !== 'remark');

/** What a bound list does to packets: one without entries permits them on such platforms. */
function effective(entries: readonly AclEntry[] | undefined, ability: AclAbility): readonly AclEntry[] {
  const real = rules(entries ?? []);
  if (real.length > 0 || ability.empty === 'denies') return real;
  return [{ type: 'rule', rule: plainRule('permit'), seq: 1 }];
}

/** Carries a plan out and looks at every moment of it. */
function follow(before: Acl | undefined, after: Acl | undefined, ability: AclAbility, family: AclFamily = 'ipv4') {
  const plan = planAcl(before, after, ability, true);
  const device = new ListDevice(before, ability);
  const [from, to] = [effective(before?.entries, ability), effective(after?.entries, ability)];
  for (const edit of plan.edits) {
    device.carryOut(edit);
    if (plan.gaps.length > 0) continue;
    const mid = effective(device.entries, ability);
    const proof = decidesBetween({ family, entries: mid }, { family, entries: from }, { family, entries: to }, GROUPS);
    expect(proof, JSON.stringify({ edit, mid, edits: plan.edits })).toEqual({ proof: 'safe' });
  }
  expect(device.inForce).toBe('own');
  expect(device.lists.get('spare')).toBeUndefined();
  expect(device.lists.get('own')).toEqual(after?.entries);
  return plan;
}

const ABILITIES: readonly (readonly [string, AclAbility])[] = [
  ['equal entries passed over', ABILITY],
  ['equal entries taken', { ...ABILITY, equalEntries: 'taken', empty: 'denies' }],
  ['remarks that share numbers', { ...ABILITY, remarkNumbers: 'shared' }],
  ['remarks without numbers', { ...ABILITY, remarkNumbers: 'none' }],
  ['no way to number anew', { ...ABILITY, resequence: false }],
  ['little room', { ...ABILITY, sequence: { min: 1, max: 1_000, step: 2 } }],
];

describe.each(ABILITIES)('a list on a platform with %s', (_name, ability) => {
  it.each(['ipv4', 'ipv6'] as const)('is safe at every step, ends as planned and goes back (%s)', (family) => {
    fc.assert(
      fc.property(anyEntries(family), anyEntries(family), fc.boolean(), (one, other, shuffled) => {
        const before = target(undefined, distinct(one, ability), ability, family);
        // Half of the time both lists are of the same entries, so that they move.
        const wanted = distinct(shuffled ? [...other.slice(0, 2), ...[...one].reverse()] : other, ability);
        const after = target(before, wanted, ability, family);
        follow(before, after, ability, family);
        follow(after, before, ability, family);
        expect(target(after, wanted, ability, family)).toBe(after);
      }),
      often(10),
    );
  });

  it('gives exactly the numbers that are wished for', () => {
    fc.assert(
      fc.property(
        anyEntries('ipv4'),
        anyEntries('ipv4'),
        fc.array(fc.integer({ min: 1, max: 12 })),
        (one, other, at) => {
          const before = target(undefined, distinct(one, ability), ability);
          const numbers = [...new Set(at)].sort((a, b) => a - b);
          const rest = distinct(other, ability).filter(({ type }) => type !== 'remark');
          const wanted = rest.map((entry, index) => ({ ...entry, seq: numbers[index] }));
          const after = target(before, wanted, ability);
          for (const [index, entry] of wanted.entries()) {
            if (entry.seq !== undefined) expect(after.entries[index]?.seq).toBe(entry.seq);
          }
          expect([...seqs(after.entries)].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(seqs(after.entries));
          expect(new Set(seqs(after.entries)).size).toBe(after.entries.length);
          const plan = follow(before, after, ability);
          expect(plan.gaps).toEqual([]);
          follow(after, before, ability);
        },
      ),
      often(10),
    );
  });

  it('is safe from nothing and to nothing', () => {
    fc.assert(
      fc.property(anyEntries('ipv4'), (one) => {
        const after = target(undefined, distinct(one, ability), ability);
        follow(undefined, after, ability);
      }),
      often(6),
    );
  });
});

describe('a bound list', () => {
  const rule = (action: 'permit' | 'deny', source: string, seq?: number): AclEntry => ({
    type: 'rule',
    rule: plainRule(action, { source: { kind: 'prefix', prefix: source } }),
    seq,
  });

  it('is decided for every packet as by trying them', () => {
    const packets = allPackets('ipv4');
    fc.assert(
      fc.property(anyEntries('ipv4'), anyEntries('ipv4'), (one, other) => {
        const before = target(undefined, distinct(one, ABILITY), ABILITY);
        const after = target(before, distinct([...other, ...one].reverse(), ABILITY), ABILITY);
        const device = new ListDevice(before, ABILITY);
        const both = (entries: readonly AclEntry[]) => ({ true: decide(entries, true), false: decide(entries, false) });
        const decide = (entries: readonly AclEntry[] | undefined, lenient: boolean) =>
          packets.map((packet) => permits(effective(entries, ABILITY), packet, GROUPS, { lenient }));
        const [from, to] = [both(before.entries), both(after.entries)];
        for (const edit of planAcl(before, after, ABILITY, true).edits) {
          device.carryOut(edit);
          for (const lenient of [true, false]) {
            const now = decide(device.entries, lenient);
            expect(now.findIndex((one, at) => one !== from[`${lenient}`][at] && one !== to[`${lenient}`][at])).toBe(-1);
          }
        }
      }),
      often(3),
    );
  });

  it('with entries that are not understood stays as they may be', () => {
    fc.assert(
      fc.property(anyOpaqueEntries('ipv4'), anyOpaqueEntries('ipv4'), (one, other) => {
        const before = target(undefined, distinct(one, ABILITY), ABILITY);
        const after = target(before, distinct([...other, ...one], ABILITY), ABILITY);
        follow(before, after, ABILITY);
      }),
      often(10),
    );
  });

  it('gets a new entry between two others by one edit', () => {
    const before = listOf([rule('permit', '10.0.0.0/8', 10), rule('deny', '0.0.0.0/0', 20)]);
    const after = target(
      before,
      [rule('permit', '10.0.0.0/8'), rule('permit', '192.0.2.0/24'), rule('deny', '0.0.0.0/0')],
      ABILITY,
    );
    expect(planAcl(before, after, ABILITY, true).edits).toEqual([
      { list: 'own', do: 'insert', entry: rule('permit', '192.0.2.0/24', 15) },
    ]);
  });

  it('is numbered anew where there is no room', () => {
    const before = listOf([rule('permit', '10.0.0.0/8', 10), rule('deny', '0.0.0.0/0', 11)]);
    const after = target(
      before,
      [rule('permit', '10.0.0.0/8'), rule('permit', '192.0.2.0/24'), rule('deny', '0.0.0.0/0')],
      ABILITY,
    );
    expect(planAcl(before, after, ABILITY, true).edits).toEqual([
      { list: 'own', do: 'resequence', start: 10, step: 10 },
      { list: 'own', do: 'insert', entry: rule('permit', '192.0.2.0/24', 15) },
    ]);
  });

  it('moves an entry by taking it away first where it can be missed', () => {
    const before = listOf([
      rule('permit', '10.0.0.0/8', 10),
      rule('permit', '192.0.2.0/24', 20),
      rule('deny', '172.16.0.0/12', 30),
    ]);
    const after = target(
      before,
      [rule('deny', '172.16.0.0/12'), rule('permit', '10.0.0.0/8'), rule('permit', '192.0.2.0/24')],
      ABILITY,
    );
    expect(planAcl(before, after, ABILITY, true).edits).toEqual([
      { list: 'own', do: 'remove', entry: rule('deny', '172.16.0.0/12', 30) },
      { list: 'own', do: 'insert', entry: rule('deny', '172.16.0.0/12', 5) },
    ]);
  });

  it('moves an entry that cannot be missed with two halves of it in its place meanwhile', () => {
    const before = listOf([
      rule('deny', '10.1.0.0/16', 10),
      rule('permit', '10.0.0.0/8', 20),
      rule('permit', '192.0.2.0/24', 30),
    ]);
    const wanted = [
      rule('permit', '192.0.2.0/24', 30),
      rule('permit', '10.0.0.0/8', 5),
      rule('deny', '10.1.0.0/16', 10),
    ];
    const plan = follow(before, target(before, wanted, ABILITY), ABILITY);
    expect(
      plan.edits.map((edit) =>
        edit.do === 'insert' || edit.do === 'remove' ? `${edit.do} ${edit.entry.seq}` : edit.do,
      ),
    ).toEqual(['insert 1', 'insert 2', 'remove 20', 'insert 5', 'remove 2', 'remove 1']);
  });

  it('is built anew under another name where nothing else helps', () => {
    const host = (action: 'permit' | 'deny', seq: number): AclEntry => ({
      type: 'rule',
      rule: plainRule(action, {
        source: { kind: 'prefix', prefix: '10.0.0.1/32' },
        destination: { kind: 'prefix', prefix: '10.0.0.2/32' },
      }),
      seq,
    });
    const all = rule('deny', '10.0.0.0/8', 20);
    const before = listOf([host('permit', 10), all]);
    const after = listOf([host('permit', 5), all]);
    const plan = follow(before, after, ABILITY);
    expect(plan.edits.map((edit) => `${edit.list} ${edit.do}`)).toContain('spare use');
    const bare = planAcl(before, after, { ...ABILITY, swap: false }, true);
    expect(bare.gaps).toMatchObject([{ entry: host('permit', 10), does: 'deny' }]);
    expect(bare.gaps[0]?.packet).toMatchObject({ source: '10.0.0.1', destination: '10.0.0.2' });
    expect(planAcl(before, after, { ...ABILITY, swap: false }, false).gaps).toEqual([]);
  });

  it('that has become another kind is built anew under another name', () => {
    const before = { ...listOf([rule('permit', '10.0.0.0/8', 10)]), kind: 'standard' as const };
    const plan = follow(before, listOf([rule('permit', '10.0.0.0/8', 10)]), ABILITY);
    expect(plan.gaps).toEqual([]);
  });
});
