import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidesBetween } from '../../../src/acl/proof.js';
import { type AclEntry, type AclFamily, plainRule } from '../../../src/model/acl.js';
import { often } from '../../support/property-runs.js';
import { permits } from './oracle.js';
import { allPackets, anyEntries, anyOpaqueEntries, GROUPS } from './small-world.js';

function entry(action: 'permit' | 'deny', fields: Parameters<typeof plainRule>[1] = {}): AclEntry {
  return { type: 'rule', rule: plainRule(action, fields), seq: undefined };
}

function between(mid: readonly AclEntry[], before: readonly AclEntry[], after: readonly AclEntry[], steps?: number) {
  const [one, two, three] = [mid, before, after].map((entries) => ({ family: 'ipv4' as const, entries }));
  if (one === undefined || two === undefined || three === undefined) throw new Error('three lists');
  return decidesBetween(one, two, three, GROUPS, steps);
}

describe('decidesBetween', () => {
  it.each<AclFamily>(['ipv4', 'ipv6', 'mac'])('says of %s what trying every packet says', (family) => {
    const packets = allPackets(family);
    fc.assert(
      fc.property(anyEntries(family), anyEntries(family), anyEntries(family), (mid, before, after) => {
        const answer = decidesBetween(
          { family, entries: mid },
          { family, entries: before },
          { family, entries: after },
          GROUPS,
        );
        const bad = packets.filter((packet) =>
          [true, false].some((lenient) => {
            const [one, two, three] = [mid, before, after].map((entries) =>
              permits(entries, packet, GROUPS, { lenient }),
            );
            return one !== two && one !== three;
          }),
        );
        expect(answer.proof).toBe(bad.length === 0 ? 'safe' : 'broken');
      }),
      often(30),
    );
  });

  it('holds however entries that are not understood turn out', () => {
    const packets = allPackets('ipv4').filter((_, index) => index % 5 === 0);
    fc.assert(
      fc.property(
        anyOpaqueEntries('ipv4'),
        anyOpaqueEntries('ipv4'),
        anyOpaqueEntries('ipv4'),
        (mid, before, after) => {
          const answer = between(mid, before, after);
          const texts = ['permit odd one', 'permit odd two', 'deny odd one', 'deny odd two'];
          for (const packet of packets) {
            const bad = Array.from({ length: 16 }, (_, way) => {
              const opaque = (text: string) => ((way >> texts.indexOf(text)) & 1) === 1;
              const [one, two, three] = [mid, before, after].map((entries) =>
                permits(entries, packet, GROUPS, { lenient: true, opaque }),
              );
              return one !== two && one !== three;
            });
            if (answer.proof === 'safe') expect(bad).not.toContain(true);
            if (bad.every(Boolean)) expect(answer.proof).not.toBe('safe');
          }
          if (answer.proof === 'undecided') expect(answer.entries.every(({ type }) => type === 'opaque')).toBe(true);
        },
      ),
      often(15),
    );
  });

  it('keeps every packet as it was or will be while new entries come in before the old ones go', () => {
    fc.assert(
      fc.property(anyEntries('ipv4'), anyEntries('ipv4'), (before, after) => {
        const steps = [
          ...after.map((_, count) => [...after.slice(0, count + 1), ...before]),
          ...before.map((_, count) => [...after, ...before.slice(0, before.length - 1 - count)]),
        ];
        for (const mid of steps) expect(between(mid, before, [...after, entry('deny')]).proof).toBe('safe');
      }),
      often(30),
    );
  });

  it('needs few steps for single IPv6 addresses, of which the complement is many prefixes', () => {
    const host = { kind: 'prefix', prefix: '4000::1/128' } as const;
    const before = [entry('permit')];
    const after = [
      entry('permit', { destination: host }),
      entry('permit', { source: host }),
      entry('permit', { destinationPorts: { kind: 'ranges', ranges: [[1, 1]] } }),
      entry('deny', { source: { kind: 'prefix', prefix: '::/1' } }),
    ];
    const [mid, from, to] = [[...after, ...before], before, after].map((entries) => ({
      family: 'ipv6' as const,
      entries,
    }));
    if (mid === undefined || from === undefined || to === undefined) throw new Error('three lists');
    expect(decidesBetween(mid, from, to, GROUPS, 2_000)).toEqual({ proof: 'safe' });
  });

  it('shows a packet that neither list treats so', () => {
    const web = entry('permit', { protocol: 6, destinationPorts: { kind: 'ranges', ranges: [[443, 443]] } });
    const answer = between([], [web], [web, entry('deny')]);
    expect(answer).toMatchObject({ proof: 'broken', does: 'deny', packet: { protocol: 6, destinationPort: 443 } });
  });

  it('names the entries that it hangs on', () => {
    const odd: AclEntry = { type: 'opaque', text: 'permit something', action: 'permit', seq: 10 };
    expect(between([odd], [], [])).toEqual({ proof: 'undecided', entries: [odd] });
    expect(between([odd, entry('permit')], [odd], [odd, entry('permit')])).toEqual({ proof: 'safe' });
  });

  it('does not guess where it may not look far enough', () => {
    const web = entry('permit', { protocol: 6 });
    expect(between([web], [], [], 0)).toEqual({ proof: 'undecided', entries: [] });
  });
});
