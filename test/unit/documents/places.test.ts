import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LocatedDocument, type Path, readYaml } from '../../../src/documents/located.js';

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('any'), { maxLength: 25 }),
  map: fc.dictionary(fc.string({ unit: 'grapheme-ascii', maxLength: 6 }), tie('any'), { maxKeys: 25 }),
})).any;

/** Every scalar of a value with the way to it. */
function* scalars(any: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (typeof any !== 'object' || any === null) yield [path, any];
  else if (Array.isArray(any)) for (const [index, item] of any.entries()) yield* scalars(item, [...path, index]);
  else for (const [key, item] of Object.entries(any)) yield* scalars(item, [...path, key]);
}

function textAt(text: string, document: LocatedDocument, place: 'place' | 'keyPlace', path: Path): string {
  const { line, column } = document[place](path);
  return text.split('\n')[line - 1]?.slice(column - 1) ?? '';
}

it('finds every value and key of any document, however it is laid out', async () => {
  await fc.assert(
    fc.asyncProperty(value, fc.constantFrom(undefined, 2), async (any, indent) => {
      const text = JSON.stringify(any, undefined, indent);
      const [document] = await readYaml(text, 'any.json');
      if (document === undefined) throw new Error('there is no document');
      expect(document.value).toEqual(any);
      for (const [path, one] of scalars(any)) {
        expect(textAt(text, document, 'place', path).startsWith(JSON.stringify(one))).toBe(true);
        const key = path.at(-1);
        if (typeof key !== 'string') continue;
        expect(textAt(text, document, 'keyPlace', path).startsWith(JSON.stringify(key))).toBe(true);
      }
    }),
  );
});
