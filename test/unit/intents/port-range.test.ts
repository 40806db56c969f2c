import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPorts } from '../../../src/intents/port-range.js';

describe('expandPorts', () => {
  it.each([
    ['Gi1/0/1', ['Gi1/0/1']],
    [' Gi1/0/1 ', ['Gi1/0/1']],
    ['Gi1/0/[1-3]', ['Gi1/0/1', 'Gi1/0/2', 'Gi1/0/3']],
    ['Gi[1-2]/0/[7,9-10]', ['Gi1/0/7', 'Gi1/0/9', 'Gi1/0/10', 'Gi2/0/7', 'Gi2/0/9', 'Gi2/0/10']],
    ['[0-1]/1', ['0/1', '1/1']],
    ['eth[5]', ['eth5']],
  ])('%s', (text, names) => {
    expect(expandPorts(text)).toEqual({ names });
  });

  it.each([
    ['', /empty/],
    ['  ', /empty/],
    ['Gi1/0/[5-1]', /runs backwards/],
    ['Gi1/0/[1-', /do not pair/],
    ['Gi1/0/1-5]', /do not pair/],
    ['Gi1/0/[[1-2]]', /pair|no range/],
    ['Gi1/0/[]', /no range/],
    ['Gi1/0/[a-c]', /no range/],
    ['Gi1/0/[01-12]', /no range/],
    ['Gi1/0/[1-99999]', /more than/],
    ['Gi[1-99]/[1-99]', /more than/],
    ['x[1-999999]', /no range/],
  ])('%j: %s', (text, problem) => {
    expect(expandPorts(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('gives every combination once, in order', () => {
    const range = fc.tuple(fc.nat(300), fc.nat(12)).map(([first, more]) => ({ first, last: first + more }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 3 }), (ranges) => {
        const expanded = expandPorts(`Gi${ranges.map(({ first, last }) => `[${first}-${last}]`).join('/')}`);
        const expected = ranges
          .map(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => String(first + n)))
          .reduce((left, right) => left.flatMap((a) => right.map((b) => `${a}/${b}`)));
        expect(expanded).toEqual({ names: expected.map((name) => `Gi${name}`) });
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '-', ',', '1', '9', 'x', ' '), maxLength: 12 }),
        (text) => {
          const result = expandPorts(text);
          if ('names' in result) expect(result.names.every((name) => name !== '' && !/[[\]]/.test(name))).toBe(true);
          else expect(result.problem).not.toBe('');
        },
      ),
    );
  });
});
