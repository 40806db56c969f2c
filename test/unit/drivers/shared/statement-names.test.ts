import { describe, expect, it } from 'vitest';
import { statementNumbers, statementObjections } from '../../../../src/drivers/shared/openconfig/statement-names.js';
import type { Change } from '../../../../src/model/change.js';
import type { RouteMap } from '../../../../src/model/policy.js';

describe('the numbers of rules', () => {
  it.each([
    ['numbers', ['10', '15', '20'], [10, 15, 20]],
    ['none', [], []],
    ['words', ['local', 'rest'], [10, 20]],
    ['numbers and a word', ['5', 'rest'], [10, 20]],
    ['numbers that fall', ['20', '10'], [10, 20]],
    ['numbers in other words', ['010', '1e2', '0x20'], [10, 20, 30]],
    ['zero', ['0', '1'], [10, 20]],
    ['a number beyond the last', ['10', '100'], [10, 20]],
  ])('of %s', (_, names, numbers) => {
    expect(statementNumbers(names, 100)).toEqual(numbers);
  });
});

describe('a policy on the device', () => {
  const map: RouteMap = { name: 'A]B', entries: [] };
  const from = { kind: 'route_map', id: 'A]B', sources: {} } as const;
  const changed: Change = { ...from, before: map, after: map };
  const lines = (...names: readonly string[]) => [
    '/p[name=OTHER]/s[name=word]/result = accept',
    ...names.flatMap((name) => [
      `/p[name=A\\]B]/s[name=${name}]/match = x`,
      `/p[name=A\\]B]/s[name=${name}]/result = y`,
    ]),
  ];
  const told = (change: Change, config: readonly string[]) =>
    statementObjections([change], { config }, { statements: (policy) => `/p[name=${policy}]/s[name=` }).map(
      ({ message }) => /\((?<names>.*)\)/.exec(message)?.groups?.['names'],
    );

  it('with numbers may change', () => expect(told(changed, lines('10', '20'))).toEqual([]));
  it('with words may not', () => expect(told(changed, lines('a\\]b', 'rest'))).toEqual(['a]b, rest']));
  it('with numbers out of order may not', () => expect(told(changed, lines('20', '10', '30'))).toEqual(['20, 10 …']));
  it('with words may not go either: nothing would bring it back', () =>
    expect(told({ ...from, before: map, after: undefined }, lines('rest'))).toEqual(['rest']));
  it('that is new has no statements yet', () =>
    expect(told({ ...from, before: undefined, after: map }, lines())).toEqual([]));
});
