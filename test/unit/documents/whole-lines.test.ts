import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Path, readYaml } from '../../../src/documents/located.js';
import { propertyRuns } from '../../support/property-runs.js';

/** The text without what stands at a path of one of its documents; undefined where it cannot be taken out. */
async function without(text: string, path: Path, index = 0): Promise<string | undefined> {
  const documents = await readYaml(text, 'x.yaml');
  const lines = documents[index]?.wholeLines(path);
  if (lines === undefined) return undefined;
  const starts = [0, ...[...text.matchAll(/\n/g)].map((one) => one.index + 1)];
  const offset = ({ line, column }: { line: number; column: number }) => (starts[line - 1] ?? 0) + column - 1;
  return text.slice(0, offset(lines.start)) + text.slice(offset(lines.end));
}

describe('an item of a list', () => {
  it.each([
    ['one of several', 'a:\n  - b: 1\n    c: 2\n  - d: 3\n', 'a:\n  - d: 3\n'],
    [
      'with comments in it, above and below',
      'a:\n  # up\n  - b: 1 # same\n    # in\n    c: 2\n  # down\n  - d\n',
      'a:\n  # up\n  # down\n  - d\n',
    ],
    ['a comment at the margin within', 'a:\n  - b: 1\n# odd\n    c: 2\n  - d\n', 'a:\n  - d\n'],
    ['a list that is not indented', 'a:\n- b: 1\n  c:\n  - 2\n- d\ne: 1\n', 'a:\n- d\ne: 1\n'],
    ['a text of several lines', 'a:\n  - b: |\n      # no comment\n\n      x\n    c: 1\n  - d\n', 'a:\n  - d\n'],
    ['a list in braces over several lines', 'a:\n  - [1,\n     2]\n  - d\n', 'a:\n  - d\n'],
    ['line ends of Windows', 'a:\r\n  - b: 1\r\n    c: 2\r\n  - d\r\n', 'a:\r\n  - d\r\n'],
    ['without a line end at the end', 'a:\n  - b: 1', 'a:\n'],
  ])('%s', async (_, text, left) => {
    expect(await without(text, ['a', 0])).toBe(left);
  });

  it.each([
    ['in braces', 'a: [{b: 1}, {c: 2}]\n'],
    ['a list in a list', 'a:\n  - - b\n    - c\n', ['a', 0, 0]],
    ['with an anchor', 'a:\n  - &x\n    b: 1\n  - c\n'],
    ['an alias', 'x: &x {b: 1}\na:\n  - *x\n  - c\n'],
    ['nothing there', 'a:\n  - b\n', ['a', 7]],
    ['in a line that ends with a lone CR', 'a:\n  - b: 1\r    c: 2\n  - d\n'],
  ])('not %s', async (_, text, path: Path = ['a', 0]) => {
    expect(await without(text, path)).toBeUndefined();
  });

  const { check, timeout } = propertyRuns({ usual: 300, byNight: 20_000, milliseconds: 20 });
  const scalar = fc.oneof(
    fc.constantFrom('x', 'a b', '# x', '- x', 'x: y', 'one\ntwo\n', 'one\n# two\n', '', null, 1),
    fc.string(),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
    list: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
    map: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('any'), { minKeys: 1 }),
  })).any;
  const comment = fc.tuple(fc.nat(40), fc.nat(8), fc.constantFrom('# x', ''));

  it(
    'goes alone, whatever it and the others are',
    async () => {
      let gone = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(value, { minLength: 1, maxLength: 4 }),
          fc.nat(3),
          fc.array(comment, { maxLength: 3 }),
          fc.boolean(),
          async (list, which, comments, after) => {
            const lines = stringify(
              { before: 1, list, ...(after && { after: 2 }) },
              { indentSeq: after, aliasDuplicateObjects: false },
            ).split('\n');
            for (const [at, indent, text] of comments) lines.splice(at % lines.length, 0, ' '.repeat(indent) + text);
            const text = lines.join('\n');
            const read = await readYaml(text, 'x.yaml').catch(() => undefined);
            const whole = read?.[0]?.value as { list?: unknown[] } | undefined;
            fc.pre(Array.isArray(whole?.list));
            const index = which % (whole?.list?.length ?? 1);
            const left = await without(text, ['list', index]);
            if (left === undefined) return;
            gone++;
            const rest = whole?.list?.filter((_, place) => place !== index) ?? [];
            const [now] = await readYaml(left, 'x.yaml');
            expect(now?.value, left).toEqual({ ...whole, list: rest.length === 0 ? null : rest });
          },
        ),
        check,
      );
      expect(gone).toBeGreaterThan(check.numRuns / 2);
    },
    timeout,
  );
});

describe('a document', () => {
  const [first, second, third] = ['a: 1\n', '# of b\nb: 1 # same\n', 'c: 1\n'];
  it.each([
    ['the first, without dashes', `# head\n${first}---\n${second}`, 0, `# head\n${second}`],
    ['the first, with dashes', `# head\n---\n${first}---\n${second}`, 0, `# head\n---\n${second}`],
    ['one in the middle', `${first}---\n${second}---\n${third}`, 1, `${first}---\n${third}`],
    ['the last', `${first}---\n${second}`, 1, first],
    [
      'a comment below, which may be about the next',
      `${first}---\n${second}\n# below\n---\n${third}`,
      1,
      `${first}# below\n---\n${third}`,
    ],
    ['dashes in a text are none', 'a: |\n  ---\n---\nb: 1\n', 1, 'a: |\n  ---\n'],
  ])('%s', async (_, text, index, left) => {
    expect(await without(text, [], index)).toBe(left);
  });

  it.each([
    ['the only one', first, 0],
    ['before dashes with something behind them', `${first}--- # x\n${second}`, 0],
    ['with an end of its own', `${first}---\n${second}...\n`, 1],
  ])('not %s', async (_, text, index) => {
    expect(await without(text, [], index)).toBeUndefined();
  });
});
