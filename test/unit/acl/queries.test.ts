import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFilters } from '../../../src/acl/compare.js';
import type { Filter } from '../../../src/acl/filter.js';
import type { Packet } from '../../../src/acl/packet.js';
import { findRedundant } from '../../../src/acl/redundant.js';
import { searchFilter } from '../../../src/acl/search.js';
import { findShadows } from '../../../src/acl/shadow.js';
import { type AclEntry, type AclFamily, type AclRule, plainRule } from '../../../src/model/acl.js';
import { firstMatch, matches, permits, type Ways } from './oracle.js';
import { allPackets, anyEntries, anyRule, GROUPS } from './small-world.js';

const FAMILIES: readonly AclFamily[] = ['ipv4', 'ipv6', 'mac'];
const BOTH: readonly Ways[] = [{ lenient: true }, { lenient: false }];

function filter(family: AclFamily, entries: readonly AclEntry[]): Filter {
  return { family, entries, groups: GROUPS };
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
        for (const [line, shadow] of findShadows(filter(family, entries)).entries()) {
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
        for (const [line, shadow] of findShadows(filter('ipv4', entries)).entries()) {
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
        const shadows = findShadows(filter(family, entries));
        const { redundant, undecided } = findRedundant(filter(family, entries), shadows);
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
        const shadows = findShadows(filter('ipv4', entries));
        const { redundant } = findRedundant(filter('ipv4', entries), shadows);
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

  it('keeps an entry that logs where the one below does not', () => {
    const entries = [true, false].map(
      (log): AclEntry => ({ type: 'rule', rule: plainRule('permit', log ? { protocol: 6, log } : {}), seq: undefined }),
    );
    const one = filter('ipv4', entries);
    expect(findRedundant(one, findShadows(one)).redundant).toEqual([]);
    const silent = filter(
      'ipv4',
      entries.map((entry) => (entry.type === 'rule' ? { ...entry, rule: { ...entry.rule, log: false } } : entry)),
    );
    expect(findRedundant(silent, findShadows(silent)).redundant).toEqual([{ entry: 0, by: [1] }]);
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
