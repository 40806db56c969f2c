import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTrees } from '../../../src/yang/diff.js';
import type { TreeEdit } from '../../../src/yang/edit.js';
import { parsePath } from '../../../src/yang/path.js';
import type { YangData, YangNode, YangValue } from '../../../src/yang/schema.js';
import { showEdit } from '../../../src/yang/show.js';
import { TOY } from './toy-schema.js';

describe('the difference of two trees', () => {
  it('is empty between a tree and itself', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(diffTrees(TOY, tree, tree)).toEqual([]);
      }),
    );
  });

  it('leads from any tree to any other', () => {
    fc.assert(
      fc.property(trees, trees, (before, after) => {
        expect(told(apply(before, diffTrees(TOY, before, after)))).toEqual(told(after));
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, YangData, YangData, readonly string[]]>([
    [
      'names what goes before what comes',
      port({ 'toy-more:switched': { access: 10 } }),
      port({ 'toy-more:switched': { trunk: [20, '30..40'] } }),
      [
        '- /toy:ports/port[name=e1]/toy-more:switched/access',
        '+ /toy:ports/port[name=e1]/toy-more:switched/trunk[.=20]',
        '+ /toy:ports/port[name=e1]/toy-more:switched/trunk[.=30..40]',
      ],
    ],
    ['takes a number in text for the number', port({ speed: '100' }), port({ speed: 100 }), []],
    [
      'takes a set in another order for the same',
      port({ 'toy-more:switched': { trunk: [1, 2] } }),
      port({ 'toy-more:switched': { trunk: ['2', 1] } }),
      [],
    ],
    ['takes what is not set for its default', port({}), port({ speed: 1000 }), []],
    ['leaves what the device counts alone', port({ bytes: '1' }), port({ bytes: '2' }), []],
    ['sets presence by itself', port({}), port({ mirror: {} }), ['+ /toy:ports/port[name=e1]/mirror']],
    [
      'never deletes a container that says nothing by itself',
      port({ 'toy-more:switched': { access: 1 } }),
      port({}),
      ['- /toy:ports/port[name=e1]/toy-more:switched/access'],
    ],
    [
      'moves one entry of an ordered list',
      rules('a', 'b', 'c', 'd'),
      rules('d', 'a', 'b', 'c'),
      ['> /toy:rules/rule[name=d][kind=toy-types:IPV4] first'],
    ],
    [
      'puts a new entry into its place',
      rules('a', 'b'),
      rules('a', 'x', 'b'),
      [
        '> /toy:rules/rule[name=x][kind=toy-types:IPV4] after /toy:rules/rule[name=a][kind=toy-types:IPV4]',
        '+ /toy:rules/rule[name=x][kind=toy-types:IPV4]/action = permit',
      ],
    ],
    ['names a whole entry that goes', rules('a'), {}, ['- /toy:rules/rule[name=a][kind=toy-types:IPV4]']],
  ])('%s', (_, before, after, lines) => {
    expect(diffTrees(TOY, before, after).flatMap((edit) => showEdit(TOY, edit))).toEqual(lines);
  });
});

function port(members: YangData): YangData {
  return { 'toy:ports': { port: [{ name: 'e1', ...members }] } };
}

function rules(...names: readonly string[]): YangData {
  return { 'toy:rules': { rule: names.map((name) => ({ name, kind: 'toy-types:IPV4', action: 'permit' })) } };
}

const names = fc.constantFrom('a', 'b', "c'd", 'e]f', 'g\\h');
const subset = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const optional = { requiredKeys: ['name'] as const };
const switched = fc.oneof(
  fc.record({ access: fc.integer({ min: 1, max: 4094 }) }),
  fc.record(
    { trunk: subset<YangValue>([1, 2, 3, '10..20']), order: subset(['x', 'y', 'z', 'w']) },
    { requiredKeys: [] },
  ),
);
const ports = fc.uniqueArray(
  fc.record(
    {
      name: names,
      speed: fc.constantFrom(10, 100, 1000),
      up: fc.boolean(),
      'toy-more:switched': switched,
      mirror: fc.record({ to: names }, { requiredKeys: [] }),
    },
    { requiredKeys: [...optional.requiredKeys] },
  ),
  { selector: ({ name }) => name, maxLength: 4 },
);
const ruleLists = fc.uniqueArray(
  fc.record({
    name: names,
    kind: fc.constantFrom('toy-types:IPV4', 'toy-types:IPV6'),
    action: fc.constantFrom('permit', 'deny'),
  }),
  { selector: ({ name, kind }) => `${name} ${kind}`, maxLength: 6 },
);
const trees: fc.Arbitrary<YangData> = fc.record(
  { 'toy:ports': fc.record({ port: ports }), 'toy:rules': fc.record({ rule: ruleLists }) },
  { requiredKeys: [] },
) as fc.Arbitrary<YangData>;

/** A tree as what it says: entries of lists by keys, sets sorted, defaults and empty containers left out. */
function told(value: YangData): unknown {
  return tell(TOY.roots, value);
}

function tell(nodes: readonly YangNode[], data: YangData): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const node of nodes) {
    const value = data[node.name] ?? data[`${node.module}:${node.name}`];
    if (value === undefined) continue;
    if (node.kind === 'leaf') {
      if (String(value) !== node.default) said[node.name] = String(value);
    } else if (node.kind === 'container') {
      const below = tell(node.children, value as YangData);
      if (node.presence === true || Object.keys(below).length > 0) said[node.name] = below;
    } else {
      const entries = (value as readonly YangValue[]).map((one) =>
        JSON.stringify(node.kind === 'list' ? tell(node.children, one as YangData) : String(one)),
      );
      if (entries.length > 0) said[node.name] = node.orderedBy === 'user' ? entries : entries.sort();
    }
  }
  return said;
}

/** Carries edits out without anything of the code that made them but the reading of paths. */
function apply(before: YangData, edits: readonly TreeEdit[]): YangData {
  const tree = structuredClone(before) as Record<string, unknown>;
  for (const edit of edits) {
    const steps = parsePath(edit.path);
    const last = steps.at(-1);
    if (last === undefined) throw new Error('no path');
    let place = tree;
    for (const step of steps.slice(0, -1)) {
      const member = step.module === undefined ? step.name : `${step.module}:${step.name}`;
      const held = place[member] ?? (step.keys.length > 0 ? [] : {});
      place[member] = held;
      place = (Array.isArray(held) ? held.find((one) => matches(one, step.keys)) : held) as Record<string, unknown>;
    }
    const member = last.module === undefined ? last.name : `${last.module}:${last.name}`;
    if (last.keys.length === 0) {
      if (edit.do === 'delete') delete place[member];
      else if (typeof edit.value === 'object') place[member] = { ...(place[member] as object), ...edit.value };
      else place[member] = edit.value;
      continue;
    }
    const entries = [...((place[member] ?? []) as unknown[])];
    const at = entries.findIndex((one) => matches(one, last.keys));
    if (edit.do === 'delete') entries.splice(at, 1);
    else {
      const [held] = at === -1 ? [undefined] : edit.do === 'insert' ? entries.splice(at, 1) : [entries[at]];
      const set = typeof edit.value === 'object' ? { ...(held as object), ...edit.value } : edit.value;
      const index = edit.do === 'insert' ? placeOf(edit, entries) : at === -1 ? entries.length : at;
      entries.splice(index, edit.do === 'insert' || at === -1 ? 0 : 1, set);
    }
    place[member] = entries;
  }
  return tree as YangData;
}

function placeOf(edit: Extract<TreeEdit, { do: 'insert' }>, entries: readonly unknown[]): number {
  if (edit.where.at === 'first') return 0;
  const keys = parsePath(edit.where.path).at(-1)?.keys ?? [];
  const index = entries.findIndex((one) => matches(one, keys));
  if (index === -1) throw new Error(`nothing to stand behind: ${edit.where.path}`);
  return index + 1;
}

function matches(entry: unknown, keys: readonly (readonly [string, string])[]): boolean {
  return keys.every(([key, text]) =>
    key === '.' ? String(entry) === text : String((entry as Record<string, unknown>)[key]) === text,
  );
}
