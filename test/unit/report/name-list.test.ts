import { describe, expect, it } from 'vitest';
import { compareNatural, formatNames } from '../../../src/report/name-list.js';

describe('formatNames', () => {
  it.each([
    [[], ''],
    [['core'], 'core'],
    [['sw1', 'sw2', 'sw3', 'core'], 'core, sw[1-3]'],
    [['sw3', 'sw1', 'sw2'], 'sw[1-3]'],
    [['sw1', 'sw3'], 'sw1, sw3'],
    [['sw9', 'sw10', 'sw11'], 'sw[9-11]'],
    [['sw08', 'sw09', 'sw10'], 'sw[08-10]'],
    [['sw1', 'sw01'], 'sw1, sw01'],
    [['Gi1/0/1', 'Gi1/0/2', 'Gi2/0/1'], 'Gi1/0/[1-2], Gi2/0/1'],
    [['a1-x', 'a2-x', 'a3-y'], 'a[1-2]-x, a3-y'],
    [['sw1', 'sw1'], 'sw1'],
  ])('%j is %s', (names, text) => {
    expect(formatNames(names)).toBe(text);
  });

  it('counts what it does not show, runs with all their members', () => {
    expect(formatNames(['a1', 'a2', 'b1', 'c1', 'c2', 'c3'], 2)).toBe('a[1-2], b1 and 3 more');
  });
});

describe('compareNatural', () => {
  it('takes numbers as numbers', () => {
    const names = ['Gi1/0/10', 'Gi1/0/9', 'Gi1/0/2', 'Fa0/1', 'Gi1/0/2.5'];
    expect([...names].sort(compareNatural)).toEqual(['Fa0/1', 'Gi1/0/2', 'Gi1/0/2.5', 'Gi1/0/9', 'Gi1/0/10']);
  });
});
