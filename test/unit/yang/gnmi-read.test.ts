import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENCONFIG } from '../../../src/drivers/shared/openconfig/schema.js';
import { dataFromJsonAt } from '../../../src/yang/from-json.js';
import { gnmiData } from '../../../src/yang/gnmi-read.js';
import { mergeData } from '../../../src/yang/merge-edits.js';
import { isData, UNKNOWN, type YangData, type YangValue } from '../../../src/yang/schema.js';

const SETS = '/openconfig-acl:acl/acl-sets';

interface Update {
  readonly path: string;
  readonly value: unknown;
}

function entryPath(set: string, seq: number): string {
  return `${SETS}/acl-set[name=${set}][type=ACL_IPV4]/acl-entries/acl-entry[sequence-id=${seq}]`;
}

/** An update of a leaf, of a container, of an entry, of a whole list, or of the root. */
const update: fc.Arbitrary<Update> = fc
  .record({
    set: fc.constantFrom('A', 'B'),
    seq: fc.integer({ min: 1, max: 4 }),
    text: fc.constantFrom('one', 'two'),
    kind: fc.nat(5),
  })
  .map(({ set, seq, text, kind }): Update => {
    const path = entryPath(set, seq);
    const config = { 'sequence-id': seq, description: text };
    switch (kind) {
      case 0:
        return { path: `${path}/config/description`, value: text };
      case 1:
        return { path: `${path}/config`, value: config };
      case 2:
        return { path, value: { config } };
      case 3:
        return { path: path.replace(/\[sequence-id=\d+\]$/, ''), value: [{ 'sequence-id': seq, config }] };
      case 4:
        return { path: `${path}/ipv4/config/source-address`, value: '10.0.0.0/8' };
      default:
        return { path: SETS, value: { 'acl-set': [{ name: set, type: 'ACL_IPV4', config: { description: text } }] } };
    }
  });

describe('a reply in many updates', () => {
  it('is what its updates are one after the other', () => {
    fc.assert(
      fc.property(fc.array(update, { maxLength: 12 }), (updates) => {
        const each = updates.map(({ path, value }) => dataFromJsonAt(OPENCONFIG, path, value));
        const one = each.reduce<YangData>((all, data) => mergeData(OPENCONFIG, all, data), {});
        expect(gnmiData(OPENCONFIG, JSON.stringify(updates))).toEqual(one);
      }),
    );
  });

  it('is read in time that grows with their number, not with its square', { timeout: 60_000 }, () => {
    const count = 20_000;
    const updates = Array.from({ length: count }, (_, at) => ({
      path: `${entryPath('A', at + 1)}/config/description`,
      value: `rule ${at}`,
    }));
    const data = gnmiData(OPENCONFIG, JSON.stringify(updates));
    expect(entries(data)).toHaveLength(count);
  });

  it('says of an entry that it has more than the schema, whatever part of it came first', () => {
    const path = entryPath('A', 1);
    const more = { 'sequence-id': 1, 'x-more:colour': 'red' };
    const [entry] = entries(
      gnmiData(
        OPENCONFIG,
        JSON.stringify([
          { path: `${path}/config/description`, value: 'one' },
          { path: path.replace(/\[sequence-id=1\]$/, ''), value: [more] },
        ]),
      ),
    );
    expect(entry).toMatchObject({ [UNKNOWN]: true, config: { description: 'one' } });
  });

  it.each([
    ['by itself', 'config/x-colour', 'red', true],
    ['below what is unknown itself', 'x-more/config/colour', 'red', true],
    ['inside a container', 'ipv4', { config: { 'source-address': '10.0.0.0/8', 'x-colour': 'red' } }, true],
    ['in the state', 'state/x-colour', 'red', false],
    ['beside nothing', 'config/description', 'one', false],
    ['in the notes on a container', 'ipv4', { '@': { 'x-more:origin': 'me' }, config: { dscp: 0 } }, false],
  ])('marks an entry that means something else by what came %s', (_how, below, value, marked) => {
    const path = entryPath('A', 1);
    const updates = [
      { path: `${path}/config/sequence-id`, value: 1 },
      { path: `${path}/${below}`, value },
    ];
    for (const list of [updates, updates.toReversed()]) {
      const [entry] = entries(gnmiData(OPENCONFIG, JSON.stringify(list)));
      expect(isData(entry) && entry[UNKNOWN]).toBe(marked ? true : undefined);
      expect(entry).toMatchObject({ config: { 'sequence-id': 1 } });
    }
  });

  it('may be the whole configuration at the root', () => {
    const value = { 'openconfig-acl:acl': { 'acl-sets': { 'acl-set': [{ name: 'A', type: 'ACL_IPV4' }] } } };
    expect(gnmiData(OPENCONFIG, JSON.stringify([{ path: '/', value }]))).toEqual({
      'openconfig-acl:acl': { 'acl-sets': { 'acl-set': [{ name: 'A', type: 'openconfig-acl:ACL_IPV4' }] } },
    });
  });
});

function entries(data: YangData): readonly YangValue[] {
  let value: YangValue | undefined = data;
  for (const member of ['openconfig-acl:acl', 'acl-sets', 'acl-set', '0', 'acl-entries', 'acl-entry']) {
    value = Array.isArray(value) ? value[Number(member)] : isData(value) ? value[member] : undefined;
  }
  return Array.isArray(value) ? value : [];
}
