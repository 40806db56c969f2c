import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineWaivers } from '../../../src/compliance/waivers/inline.js';
import { readYamlApart } from '../../../src/documents/read-apart.js';
import { readContent } from '../../../src/services/compliance-read.js';
import { propertyRuns } from '../../support/property-runs.js';

/** By night for an hour's worth of cases, by day for a moment. */
const { check, timeout: PATIENCE } = propertyRuns({ usual: 100, byNight: 100_000, milliseconds: 40 });
const RUNS = { ...check, endOnFailure: true };

const pieces = fc.constantFrom(
  ...[
    'a',
    'kind: vlan',
    'apiVersion: v1',
    'version: 1',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\n---\n',
    '\n...\n',
    '%YAML 1.2\n',
    '# x\n',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '&a ',
    '*a',
    '!tag ',
    '<<: *a',
    '|\n',
    '>-\n',
    '\t',
    '\r',
    '\r\n',
    '\u2028',
    '\ufeff',
    '😀',
  ],
  ...[
    '# netctl-waive: NP014 reason=x owner=y until=2026-01-01',
    '!',
    'hostname a',
    'version 15.2',
    ' permit ip any any',
    '\\',
    '?',
  ],
);
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
);

describe('whatever a file holds', () => {
  it(
    'it is read, or there is a finding that says where and why',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          texts,
          fc.constantFrom('x.yaml', 'x.cfg', 'x.txt', 'x.json', '<stdin>'),
          async (text, name) => {
            const clean = text.replaceAll('\0', '');
            const read = await readContent({ name, named: true }, new TextEncoder().encode(clean), undefined);
            const lines = clean.split(/\r\n|\n|\r/).length;
            for (const { source, message } of read.own) {
              expect(source?.file).toBe(name);
              expect(source?.line).toBeGreaterThanOrEqual(1);
              expect(source?.line).toBeLessThanOrEqual(lines);
              expect(message).not.toBe('');
            }
            if (clean.trim() !== '' && /\.(?:cfg)$/.test(name))
              expect(read.device !== undefined || read.own.length > 0).toBe(true);
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );

  it('waivers have lines of the file', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { scope, source } of inlineWaivers(text, 'x')) {
          expect(source.line).toBeLessThanOrEqual(lines);
          expect(scope.kind === 'lines' && scope.from >= 1).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('documents apart', () => {
  const good = (index: number) =>
    `apiVersion: v1\nkind: A\nmetadata:\n  name: n${index} # here\n  list: [1, { a: "b" }]\n`;

  it(
    'one that is broken in any way leaves the others, with their places',
    async () => {
      const damage = fc.array(
        fc.constantFrom('{', '[', ']', '"', "'", '&a', '*b', '!x ', ': ', '\n', ' ', '\t', '@', '`', '%', '|'),
        {
          minLength: 1,
          maxLength: 6,
        },
      );
      await fc.assert(
        fc.asyncProperty(damage, fc.nat(60), fc.nat(4), async (marks, at, which) => {
          const broken = good(which).slice(0, at) + marks.join('') + good(which).slice(at);
          const all = [0, 1, 2, 3, 4].map((index) => (index === which ? broken : good(index)));
          const { documents, broken: told } = await readYamlApart(all.join('---\n'), 'x.yaml');
          const names = documents.map(
            ({ value }) => (value as { metadata?: { name?: unknown } } | null)?.metadata?.name,
          );
          for (const index of [0, 1, 2, 3, 4]) if (index !== which) expect(names).toContain(`n${index}`);
          expect(documents.length + told.length).toBeLessThanOrEqual(6);
          let line = 1;
          for (const [index, text] of all.entries()) {
            if (index !== which) {
              const document = documents[names.indexOf(`n${index}`)];
              expect(document?.place(['metadata', 'name'])).toEqual({ file: 'x.yaml', line: line + 3, column: 9 });
            }
            line += text.split('\n').length;
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it.each([
    ['comments before the first dashes', '# a\n---\na: [\n---\nb: 1\n', [1], 1],
    ['a directive before them', '%YAML 1.2\n---\na: 1\n---\nb: [\n', [1], 4],
    ['a document without dashes before them', 'a: 1\n---\nb: [\n', [1], 2],
    ['an end of a document', 'a: 1\n...\n---\nb: [\n', [1], 3],
    ['dashes within a text', 'a: |\n  ---\n  x\n---\nb: [\n', [1], 4],
    ['dashes with something behind them', '--- {a: 1}\n--- [\n', [1], 2],
  ])('%s', async (_, text, good, line) => {
    const { documents, broken } = await readYamlApart(text, 'x.yaml');
    expect(documents.length).toBe(good.length);
    expect(broken.map(({ start }) => start.line)).toEqual([line]);
  });
});
