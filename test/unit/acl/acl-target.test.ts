import { describe, expect, it } from 'vitest';
import { aclTarget } from '../../../src/acl/target/acl-target.js';
import { allotNumbers } from '../../../src/acl/target/allot-numbers.js';
import { type Acl, type AclEntry, type AclState, aclKey, plainRule } from '../../../src/model/acl.js';
import type { AclCapabilities } from '../../../src/model/capabilities.js';
import type { DesiredAcl, DesiredAcls } from '../../../src/model/desired-acl.js';

const SOURCE = { file: 'plan.yaml', line: 1, column: 1 };

const CAN: AclCapabilities = {
  families: ['ipv4', 'ipv6'],
  standard: true,
  namePattern: /./,
  sequence: { min: 1, max: 1_000, step: 10 },
  equalEntries: 'ignored',
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

const rule = (source: string, seq?: number): AclEntry => ({
  type: 'rule',
  rule: plainRule('permit', { source: { kind: 'prefix', prefix: `${source}/32` } }),
  seq,
});
const remark = (text: string, seq?: number): AclEntry => ({ type: 'remark', text, seq });

function list(entries: readonly AclEntry[], fields: Partial<Acl> = {}): Acl {
  return { name: 'EDGE', family: 'ipv4', kind: 'extended', entries, settings: [], lines: [], ...fields };
}

function state(...acls: Acl[]): AclState {
  return { acls: new Map(acls.map((acl) => [aclKey(acl), acl])), bindings: new Map(), groups: new Map(), uses: [] };
}

function wish(fields: Partial<DesiredAcl>, purge: DesiredAcls['purge'] = {}): DesiredAcls {
  const acl: DesiredAcl = {
    name: 'EDGE',
    family: 'ipv4',
    ensure: 'present',
    add: [],
    remove: [],
    source: SOURCE,
    ...fields,
  };
  return { acls: [acl], bindings: [], purge };
}

const value = <T>(one: T) => ({ value: one, source: SOURCE });
const whole = (entries: readonly AclEntry[]) => ({ entries: value(entries.map(value)) });

function numbersOf(
  before: readonly AclEntry[],
  desired: DesiredAcls,
  can = CAN,
): readonly (number | undefined)[] | undefined {
  return aclTarget(state(list(before)), desired, can)
    .acls.get('ipv4/EDGE')
    ?.entries.map(({ seq }) => seq);
}

const HELD = [rule('10.0.0.1', 10), rule('10.0.0.2', 20), rule('10.0.0.3', 30)];
const unnumbered = (...hosts: number[]) => hosts.map((host) => rule(`10.0.0.${host}`));

describe('the numbers of a filter', () => {
  it.each([
    ['stay', unnumbered(1, 2, 3), [10, 20, 30]],
    ['are free ones between the neighbours', unnumbered(1, 9, 2, 3), [10, 15, 20, 30]],
    ['are spread evenly', unnumbered(1, 7, 8, 2, 3), [10, 13, 16, 20, 30]],
    ['go on behind the last', unnumbered(1, 2, 3, 8, 9), [10, 20, 30, 40, 50]],
    ['come before the first', unnumbered(9, 1, 2, 3), [5, 10, 20, 30]],
    ['are none that the old list has', unnumbered(1, 9, 3), [10, 19, 30]],
    ['stay for as many as possible', unnumbered(2, 3, 1), [20, 30, 40]],
    ['are the wished ones', [rule('10.0.0.1', 11), rule('10.0.0.2'), rule('10.0.0.3', 25)], [11, 20, 25]],
    ['rise whatever the order of the wishes', [rule('10.0.0.3', 30), rule('10.0.0.1', 10)], [10, 30]],
  ])('%s', (_, entries, numbers) => {
    expect(numbersOf(HELD, wish(whole(entries)))).toEqual(numbers);
  });

  it('change for all where there is no room, in steps wide enough', () => {
    const tight = [rule('10.0.0.1', 1), rule('10.0.0.2', 2), rule('10.0.0.3', 3)];
    expect(numbersOf(tight, wish(whole(unnumbered(1, 9, 2, 3))))).toEqual([10, 15, 20, 30]);
    const many = unnumbered(1, ...Array.from({ length: 12 }, (_, index) => 100 + index), 2, 3);
    expect(numbersOf(tight, wish(whole(many)))?.at(-1)).toBe(300);
  });

  it('change for few where a list cannot be numbered anew', () => {
    const tight = [rule('10.0.0.1', 1), rule('10.0.0.2', 2), rule('10.0.0.3', 30)];
    const numbers = numbersOf(tight, wish(whole(unnumbered(1, 9, 2, 3))), { ...CAN, fixedNumbers: ['ipv4'] });
    expect([numbers?.[0], numbers?.[3]]).toEqual([1, 30]);
  });

  it('are none where order alone counts', () => {
    expect(numbersOf([], wish(whole([rule('10.0.0.1', 5)])), { ...CAN, sequence: undefined })).toEqual([undefined]);
  });

  it('are found for ten thousand entries in a moment', () => {
    const held = Array.from({ length: 10_000 }, (_, index) => ({ matter: String(index), seq: (index + 1) * 10 }));
    const wanted = held.flatMap(({ matter }, index) => [
      ...(index % 100 === 0 ? [{ matter: `new ${index}`, seq: undefined }] : []),
      { matter, seq: undefined },
    ]);
    const numbers = allotNumbers(wanted, held, { min: 1, max: 2 ** 31, step: 10, resequence: true });
    expect(numbers.filter((seq) => seq % 10 === 0)).toHaveLength(10_000);
    expect(new Set(numbers).size).toBe(10_100);
  });
});

describe('single entries', () => {
  it('take the place of what stands at their number', () => {
    const desired = wish({ add: [value(rule('10.0.0.9', 20))], remove: [value(30)] });
    expect(aclTarget(state(list(HELD)), desired, CAN).acls.get('ipv4/EDGE')?.entries).toEqual([
      HELD[0],
      rule('10.0.0.9', 20),
    ]);
  });

  it('leave the entry where a remark shares its number', () => {
    const desired = wish({ add: [value(remark('web', 20))] });
    const can = { ...CAN, remarkNumbers: 'shared' } as const;
    expect(aclTarget(state(list(HELD)), desired, can).acls.get('ipv4/EDGE')?.entries).toEqual([
      HELD[0],
      remark('web', 20),
      HELD[1],
      HELD[2],
    ]);
  });
});

describe('remarks', () => {
  it('have no number where they belong to the entry that follows, and stand there once', () => {
    const can = { ...CAN, remarkNumbers: 'none' } as const;
    const desired = wish(whole([remark('web', 5), remark('web'), rule('10.0.0.1'), remark('end')]));
    expect(aclTarget(state(), desired, can).acls.get('ipv4/EDGE')?.entries).toEqual([
      remark('web'),
      rule('10.0.0.1', 10),
      remark('end'),
    ]);
  });

  it('share the number of the entry that follows, or have the one that is wished for', () => {
    const can = { ...CAN, remarkNumbers: 'shared' } as const;
    const desired = wish(whole([remark('policy', 5), remark('web'), rule('10.0.0.1', 10)]));
    expect(
      aclTarget(state(), desired, can)
        .acls.get('ipv4/EDGE')
        ?.entries.map(({ seq }) => seq),
    ).toEqual([5, 10, 10]);
  });
});

describe('lists that nothing names', () => {
  const other = list([], { name: 'OTHER' });
  const mac = list([], { name: 'HOSTS', family: 'mac' });

  it('stay, and go where the section is overridden, but for families that are not managed', () => {
    const now = state(list(HELD), other, mac);
    expect([...aclTarget(now, wish(whole(HELD)), CAN).acls.keys()]).toHaveLength(3);
    expect([...aclTarget(now, wish(whole(HELD), { acls: SOURCE }), CAN).acls.keys()]).toEqual([
      'ipv4/EDGE',
      'mac/HOSTS',
    ]);
  });

  it('are the very same objects where nothing changes', () => {
    const now = state(list(HELD));
    expect(aclTarget(now, wish(whole(unnumbered(1, 2, 3))), CAN).acls.get('ipv4/EDGE')).toBe(now.acls.get('ipv4/EDGE'));
  });
});
