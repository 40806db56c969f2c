import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFilters } from '../../../src/acl/compare.js';
import { type Filter, filterPackets } from '../../../src/acl/filter.js';
import type { Packet } from '../../../src/acl/packet.js';
import { findRedundant, type Redundancy } from '../../../src/acl/redundant.js';
import { searchFilter } from '../../../src/acl/search.js';
import { findShadows, type Shadow } from '../../../src/acl/shadow.js';
import { type AclEntry, type AclFamily, type AclRule, plainRule } from '../../../src/model/acl.js';
import { firstMatch, matches, permits, type Ways } from './oracle.js';
import { allPackets, anyEntries, anyRule, GROUPS } from './small-world.js';

const FAMILIES: readonly AclFamily[] = ['ipv4', 'ipv6', 'mac'];
const BOTH: readonly Ways[] = [{ lenient: true }, { lenient: false }];

function filter(family: AclFamily, entries: readonly AclEntry[]): Filter {
  return { family, entries, groups: GROUPS };
}

type Shadows = readonly (Shadow | undefined)[];

function shadowsOf(one: Filter): Shadows {
  return findShadows(filterPackets(one));
}

function redundancyOf(one: Filter, shadows: Shadows): Redundancy {
  return findRedundant(filterPackets(one), shadows);
}

function further({ sourcePorts, destinationPorts, tcpFlags, icmp }: AclRule): boolean {
  return (sourcePorts ?? destinationPorts ?? tcpFlags ?? icmp) !== undefined;
}

/** The packets that come to an entry, by first match. */
function reaching(entries: readonly AclEntry[], line: number, packets: readonly Packet[]): readonly Packet[] {
  return packets.filter((packet) => BOTH.some((ways) => firstMatch(entries, packet, GROUPS, ways) === line));
}

describe('findShadows', () => {
  it.each(FAMILIES)('says of %s what trying every packet says', (family) => {
    const packets = allPackets(family);
    fc.assert(
      fc.property(anyEntries(family, 8), (entries) => {
        for (const [line, shadow] of shadowsOf(filter(family, entries)).entries()) {
          const entry = entries[line];
          if (entry?.type !== 'rule') {
            expect(shadow).toBeUndefined();
            continue;
          }
          const left = reaching(entries, line, packets);
          const main = further(entry.rule) ? left.filter(({ fragment }) => !fragment) : left;
          if (shadow?.status === 'empty') expect(left).toEqual([]);
          else if (main.length > 0) expect(shadow).toEqual({ status: 'reached' });
          else expect(shadow).toMatchObject({ status: 'shadowed', exceptFragments: left.length > 0 });
        }
      }),
      { numRuns: 80 },
    );
  });

  it('names entries that are enough, and of which none can be left out', () => {
    const packets = allPackets('ipv4');
    fc.assert(
      fc.property(anyEntries('ipv4', 10), (entries) => {
        for (const [line, shadow] of shadowsOf(filter('ipv4', entries)).entries()) {
          const entry = entries[line];
          if (shadow?.status !== 'shadowed' || shadow.exceptFragments || entry === undefined) continue;
          for (const without of [undefined, ...shadow.by]) {
            const list = [...shadow.by.filter((one) => one !== without).flatMap((one) => entries[one] ?? []), entry];
            const left = reaching(list, list.length - 1, packets);
            const main = entry.type === 'rule' && further(entry.rule) ? left.filter(({ fragment }) => !fragment) : left;
            expect(main.length > 0).toBe(without !== undefined);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('findRedundant', () => {
  it.each(FAMILIES)('what it and the shadows name of %s can all go together', (family) => {
    const packets = allPackets(family);
    fc.assert(
      fc.property(anyEntries(family, 8), (entries) => {
        const shadows = shadowsOf(filter(family, entries));
        const { redundant, undecided } = redundancyOf(filter(family, entries), shadows);
        expect(undecided).toEqual([]);
        const gone = new Set([
          ...redundant.map(({ entry }) => entry),
          ...shadows.flatMap((one, line) => (one?.status === 'shadowed' && !one.exceptFragments ? [line] : [])),
        ]);
        const kept = entries.filter((_, line) => !gone.has(line));
        for (const ways of BOTH) {
          const changed = packets.filter(
            (one) => permits(entries, one, GROUPS, ways) !== permits(kept, one, GROUPS, ways),
          );
          expect(changed).toEqual([]);
        }
        for (const { by, entry } of redundant) expect(by.every((one) => one > entry && !gone.has(one))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('finds each entry whose packets entries below treat the same', () => {
    const packets = allPackets('ipv4');
    fc.assert(
      fc.property(anyEntries('ipv4', 6), (entries) => {
        const shadows = shadowsOf(filter('ipv4', entries));
        const { redundant } = redundancyOf(filter('ipv4', entries), shadows);
        const gone = new Set([
          ...redundant.map(({ entry }) => entry),
          ...shadows.flatMap((one, line) => (one?.status === 'shadowed' && !one.exceptFragments ? [line] : [])),
        ]);
        const kept = entries.filter(({ type }, line) => type === 'rule' && !gone.has(line));
        for (const [line, one] of kept.entries()) {
          const below = kept.filter((_, index) => index !== line);
          const needed = BOTH.some((ways) =>
            packets.some((packet) => {
              if (firstMatch(kept, packet, GROUPS, ways) !== line) return false;
              const next = below[firstMatch(below, packet, GROUPS, ways)];
              return next?.type !== 'rule' || one.type !== 'rule' || next.rule.action !== one.rule.action;
            }),
          );
          const shadow = shadows[entries.indexOf(one)];
          if (shadow?.status === 'reached') expect(needed).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('does not name two entries of which one is needed once the other is gone', () => {
    const entries = [[80, 80] as const, [80, 81] as const, [81, 82] as const].map((range): AclEntry => {
      const destinationPorts = { kind: 'ranges', ranges: [range] } as const;
      return { type: 'rule', rule: plainRule('permit', { protocol: 6, destinationPorts }), seq: undefined };
    });
    const one = filter('ipv4', entries);
    // With the first still there the second would not be needed either.
    expect(redundancyOf(one, shadowsOf(one)).redundant).toEqual([{ entry: 0, by: [1] }]);
  });

  it('keeps an entry that logs where the one below does not', () => {
    const entries = [true, false].map(
      (log): AclEntry => ({ type: 'rule', rule: plainRule('permit', log ? { protocol: 6, log } : {}), seq: undefined }),
    );
    const one = filter('ipv4', entries);
    expect(redundancyOf(one, shadowsOf(one)).redundant).toEqual([]);
    const silent = filter(
      'ipv4',
      entries.map((entry) => (entry.type === 'rule' ? { ...entry, rule: { ...entry.rule, log: false } } : entry)),
    );
    expect(redundancyOf(silent, shadowsOf(silent)).redundant).toEqual([{ entry: 0, by: [1] }]);
  });
});

describe('compareFilters', () => {
  it.each(FAMILIES)('says of %s what trying every packet says', (family) => {
    const packets = allPackets(family);
    fc.assert(
      fc.property(anyEntries(family, 8), anyEntries(family, 8), (one, other) => {
        const { answer, differences } = compareFilters(filter(family, one), filter(family, other));
        const differ = packets.some((packet) =>
          BOTH.some((ways) => permits(one, packet, GROUPS, ways) !== permits(other, packet, GROUPS, ways)),
        );
        expect(answer).toBe(differ ? 'different' : 'equal');
        for (const { packet, decisions } of differences) {
          const told = decisions.map(({ action, entry }) => [action, entry ?? -1]);
          const seen = BOTH.map((ways) =>
            [one, other].map((entries) => [
              permits(entries, packet, GROUPS, ways) ? 'permit' : 'deny',
              firstMatch(entries, packet, GROUPS, ways),
            ]),
          );
          expect(seen).toContainEqual(told);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('compareFilters of the same entries in two orders', () => {
  const mixed = (entries: readonly AclEntry[]) =>
    fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length });

  it.each(FAMILIES)('says of %s what trying every packet says', (family) => {
    const packets = allPackets(family);
    const orders = anyEntries(family, 8).chain((entries) => fc.tuple(fc.constant(entries), mixed(entries)));
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 1 }), ([one, all], less) => {
        const other = all.slice(less);
        const { answer } = compareFilters(filter(family, one), filter(family, other));
        const differ = packets.some((packet) =>
          BOTH.some((ways) => permits(one, packet, GROUPS, ways) !== permits(other, packet, GROUPS, ways)),
        );
        expect(answer).toBe(differ ? 'different' : 'equal');
      }),
      { numRuns: 150 },
    );
  });

  it('says so of long lists of which one entry moved', () => {
    const packets = allPackets('ipv4');
    const moved = fc
      .array(anyRule('ipv4'), { minLength: 60, maxLength: 90 })
      .map((rules) => rules.map((rule): AclEntry => ({ type: 'rule', rule, seq: undefined })))
      .chain((entries) => fc.tuple(fc.constant(entries), fc.nat(entries.length - 1), fc.nat(entries.length - 1)));
    fc.assert(
      fc.property(moved, ([one, from, to]) => {
        const other = [...one];
        other.splice(to, 0, ...other.splice(from, 1));
        const { answer } = compareFilters(filter('ipv4', one), filter('ipv4', other));
        const differ = packets.some((packet) =>
          BOTH.some((ways) => permits(one, packet, GROUPS, ways) !== permits(other, packet, GROUPS, ways)),
        );
        expect(answer).toBe(differ ? 'different' : 'equal');
      }),
      { numRuns: 30 },
    );
  });
});

describe('compareFilters with long lists', () => {
  const long = fc
    .array(anyRule('ipv4'), { minLength: 120, maxLength: 150 })
    .map((rules) => rules.map((rule): AclEntry => ({ type: 'rule', rule, seq: undefined })));
  const packets = allPackets('ipv4');

  it('says what trying every packet says', () => {
    fc.assert(
      fc.property(long, long, (one, other) => {
        // Without deny rules most packets are decided alike.
        const sorted = [one, other].map((entries) =>
          entries.filter((entry) => entry.type === 'rule' && entry.rule.action === 'permit'),
        );
        const [a = [], b = []] = sorted;
        const { answer } = compareFilters(filter('ipv4', a), filter('ipv4', b), { limit: 1000 });
        const differ = packets.some((packet) =>
          BOTH.some((ways) => permits(a, packet, GROUPS, ways) !== permits(b, packet, GROUPS, ways)),
        );
        expect(answer).toBe(differ ? 'different' : 'equal');
      }),
      { numRuns: 15 },
    );
  });

  it('finds a list equal to itself in another order, where all entries do the same', () => {
    fc.assert(
      fc.property(long, (entries) => {
        const permitting = entries.flatMap((entry): AclEntry[] =>
          entry.type === 'rule' ? [{ ...entry, rule: { ...entry.rule, action: 'permit' } }] : [],
        );
        const answer = compareFilters(filter('ipv4', permitting), filter('ipv4', [...permitting].reverse())).answer;
        expect(answer).toBe('equal');
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is not understood', () => {
  const odd: AclEntry = { type: 'opaque', text: 'permit tcp any any what-is-this', action: 'permit', seq: 10 };
  const tcp: AclEntry = { type: 'rule', rule: plainRule('permit', { protocol: 6 }), seq: 20 };
  const syn: AclEntry = {
    type: 'rule',
    rule: plainRule('deny', { protocol: 6, destinationPorts: { kind: 'ranges', ranges: [[80, 80]] } }),
    seq: 30,
  };

  it('leaves open what comes behind, except what known entries decide by themselves', () => {
    expect(shadowsOf(filter('ipv4', [odd, tcp, syn]))).toEqual([
      { status: 'reached' },
      { status: 'undecided', because: [0] },
      { status: 'shadowed', by: [1], exceptFragments: false },
    ]);
  });

  it('may do anything where not even its action is known', () => {
    const { text } = odd.type === 'opaque' ? odd : { text: '' };
    const unknown: AclEntry = { type: 'opaque', text, action: undefined, seq: 10 };
    const answer = searchFilter(filter('ipv4', [unknown, tcp]), [plainRule('permit', { protocol: 6 })]);
    expect(answer).toMatchObject({ outcome: 'undecided', because: [0] });
    expect(compareFilters(filter('ipv4', [unknown]), filter('ipv4', [unknown])).answer).toBe('equal');
  });

  it('does not touch an answer that it cannot change', () => {
    const answer = searchFilter(filter('ipv4', [odd, tcp]), [plainRule('permit', { protocol: 6 })]);
    expect(answer).toMatchObject({ outcome: 'permitted', because: [0] });
  });

  it('is a group that is nowhere defined too: it may have any address', () => {
    const group: AclEntry = {
      type: 'rule',
      rule: plainRule('permit', { protocol: 17, source: { kind: 'group', name: 'NOWHERE' } }),
      seq: 10,
    };
    const udp: AclEntry = { type: 'rule', rule: plainRule('permit', { protocol: 17 }), seq: 20 };
    expect(shadowsOf(filter('ipv4', [group, udp, tcp]))).toEqual([
      { status: 'reached' },
      { status: 'undecided', because: [0] },
      { status: 'reached' },
    ]);
  });

  it('of two devices is not the same, though the words are', () => {
    const here = filter('ipv4', [odd]);
    const there = { ...here, groups: new Map(GROUPS) };
    expect(compareFilters(here, here).answer).toBe('equal');
    expect(compareFilters(here, there)).toMatchObject({
      answer: 'undecided',
      because: [
        { list: 0, entry: 0 },
        { list: 1, entry: 0 },
      ],
    });
  });
});

describe('later fragments', () => {
  const web = { protocol: 6, destinationPorts: { kind: 'ranges', ranges: [[80, 80]] } } as const;
  const entry = (action: 'permit' | 'deny', fields: Partial<AclRule>): AclEntry => ({
    type: 'rule',
    rule: plainRule(action, fields),
    seq: undefined,
  });
  const later = plainRule('permit', { protocol: 6, fragments: true });

  it.each([
    ['a permit rule with ports has them or not, by the device', [entry('permit', web)], [0, undefined], 'mixed'],
    ['a deny rule with ports never has them', [entry('deny', web), entry('permit', {})], [1], 'permitted'],
    ['a rule without ports has them', [entry('deny', { protocol: 6 })], [0], 'denied'],
    ['a rule for fragments has them', [entry('permit', { fragments: true })], [0], 'permitted'],
    [
      'a rule for fragments with ports has nothing',
      [entry('permit', { ...web, fragments: true })],
      [undefined],
      'denied',
    ],
  ])('%s', (_, entries, lines, outcome) => {
    const answer = searchFilter(filter('ipv4', entries), [later]);
    expect(answer.hits.map((hit) => hit.entry)).toEqual(lines);
    expect(answer.outcome).toBe(outcome);
  });

  it('still come to a permit rule with ports below a deny rule that has all its other packets', () => {
    expect(shadowsOf(filter('ipv4', [entry('deny', web), entry('permit', web)]))[1]).toEqual({
      status: 'shadowed',
      by: [0],
      exceptFragments: true,
    });
  });
});

describe('searchFilter', () => {
  it.each(FAMILIES)('says of %s what trying every packet says', (family) => {
    const packets = allPackets(family);
    fc.assert(
      fc.property(anyEntries(family, 8), anyRule(family), (entries, rule) => {
        const { outcome, hits, because } = searchFilter(filter(family, entries), [rule]);
        const asked = packets.filter((packet) =>
          matches({ ...rule, action: 'deny' }, packet, GROUPS, { lenient: false }),
        );
        const lines = new Set(asked.flatMap((packet) => BOTH.map((ways) => firstMatch(entries, packet, GROUPS, ways))));
        expect(hits.map(({ entry }) => entry ?? -1).sort()).toEqual([...lines].sort());
        expect(because).toEqual([]);
        const decisions = new Set(
          asked.flatMap((packet) => BOTH.map((ways) => permits(entries, packet, GROUPS, ways))),
        );
        const [only] = decisions;
        expect(outcome).toBe(
          decisions.size > 1 ? 'mixed' : only === undefined ? 'none' : only ? 'permitted' : 'denied',
        );
        for (const { packet, entry } of hits) {
          expect(BOTH.map((ways) => firstMatch(entries, packet, GROUPS, ways))).toContain(entry ?? -1);
          expect(matches({ ...rule, action: 'deny' }, packet, GROUPS, { lenient: false })).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
