import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../../src/documents/located.js';
import { RULE_EXAMPLES } from '../../../src/generated/rule-examples.js';
import { judge } from '../../../src/services/compliance.js';
import { readContent } from '../../../src/services/compliance-read.js';
import { loadTerms } from '../../../src/services/compliance-terms.js';
import { propertyRuns } from '../../support/property-runs.js';

/** By night for an hour's worth of cases, by day for a moment. */
const { check, timeout: PATIENCE } = propertyRuns({ usual: 60, byNight: 20_000, milliseconds: 200 });
const RUNS = { ...check, endOnFailure: true };

const TERMS = await loadTerms(
  {
    ...{ profile: undefined, failOn: undefined, only: [], tenants: undefined, waivers: [], baseline: undefined },
    today: '2026-01-01',
  },
  { cwd: '/', read: () => Promise.reject(new Error('there are no files')) },
);

const examples = Object.values(RULE_EXAMPLES).flat();
const yaml = examples
  .filter(({ name }) => name.endsWith('.yaml') && !/profile|tenants/.test(name))
  .map(({ text }) => text);
const configs = examples.filter(({ name }) => name.endsWith('.cfg'));

async function audited(name: string, text: string, platform?: string) {
  const file = await readContent({ name, named: true }, new TextEncoder().encode(text), platform);
  return judge({ files: [file], live: [], skipped: 0, errors: [] }, TERMS, new AbortController().signal);
}

const value = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1.5, true, [], {}, [[]], [null], '0.0.0.0/0', '::/0', 'x'.repeat(300), {
    a: null,
  }),
  fc.string(),
  fc.integer(),
  fc.record({
    matchLabels: fc.constantFrom<unknown>(null, [], 'x', { a: 1 }),
    matchExpressions: fc.constantFrom<unknown>(null, {}, [null], [{ key: 1 }]),
  }),
);

/** A copy in which something, chosen by a number, is something else. */
function changed(tree: unknown, at: { left: number }, other: unknown): unknown {
  if (at.left-- === 0) return other;
  if (Array.isArray(tree)) return tree.map((one) => changed(one, at, other));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, changed(one, at, other)]));
}

describe('an audit of what nobody thought of ends, and no rule breaks', () => {
  it(
    'objects and intents with other values in them',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...yaml),
          fc.array(fc.tuple(fc.nat(80), value), { maxLength: 3 }),
          async (text, changes) => {
            const documents = (await readYaml(text, 'x')).map((one) => one.value);
            const all = changes.reduce<unknown[]>(
              (trees, [left, other]) => {
                const at = { left };
                return trees.map((tree) => changed(tree, at, other));
              },
              [...documents],
            );
            const result = await audited(
              'x.yaml',
              all.map((one) => stringify(one, { aliasDuplicateObjects: false })).join('---\n'),
            );
            expect(
              result.errors.map(({ message, cause }) => `${message} ${cause instanceof Error ? cause.stack : ''}`),
            ).toEqual([]);
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'configurations with lines left out, doubled, cut off and from others',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...configs),
          fc.array(fc.tuple(fc.nat(60), fc.constantFrom('drop', 'double', 'cut', 'other'), fc.nat(40)), {
            maxLength: 5,
          }),
          fc.constantFrom(...configs),
          async (example, changes, other) => {
            const lines = example.text.split('\n');
            const others = other.text.split('\n');
            for (const [index, what, column] of changes) {
              const at = index % lines.length;
              const line = lines[at] ?? '';
              if (what === 'drop') lines.splice(at, 1);
              else if (what === 'double') lines.splice(at, 0, line);
              else if (what === 'cut') lines[at] = line.slice(0, column);
              else lines.splice(at, 0, others[column % others.length] ?? '');
            }
            const platform = /\.(?<platform>[a-z0-9-]+)\.cfg$/.exec(example.name)?.groups?.['platform'];
            const result = await audited('x.cfg', lines.join('\n'), platform);
            expect(
              result.errors.map(({ message, cause }) => `${message} ${cause instanceof Error ? cause.stack : ''}`),
            ).toEqual([]);
            expect(
              result.counts.devices > 0 || result.findings.some(({ rule }) => rule === 'AUD003' || rule === 'AUD001'),
            ).toBe(true);
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );
});
