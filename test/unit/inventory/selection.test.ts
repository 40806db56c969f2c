import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../src/inventory/names.js';
import { parseSelector } from '../../../src/inventory/selector.js';
import { explainEmpty } from '../../../src/inventory/selector-explain.js';
import { matchesGlob } from '../../../src/util/glob.js';
import { failures } from './helpers.js';

describe('a glob', () => {
  it.each<[string, string, boolean]>([
    ['sw1', 'sw1', true],
    ['sw1', 'sw11', false],
    ['sw*', 'sw', true],
    ['*', '', true],
    ['?', '', false],
    ['?', 'x', true],
    ['s*1', 'sw-a-1', true],
    ['s*1', 'sw-a-2', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['a**c', 'abc', true],
    ['*.example.net', 'sw1.example.net', true],
    ['*.example.net', 'sw1xexample.net', false],
    ['sw[12]', 'sw1', false],
    ['SW*', 'sw1', false],
  ])('%j on %j is %s', (glob, text, expected) => {
    expect(matchesGlob(glob, text)).toBe(expected);
  });

  it('with many stars needs no more than a moment', () => {
    expect(matchesGlob('*a'.repeat(60), `${'a'.repeat(5000)}b`)).toBe(false);
  });
});

describe('device names', () => {
  const devices = ['sw1', 'sw2', 'leaf1', 'leaf10'].map((name) => ({ name }));
  it.each<[readonly string[], readonly string[]]>([
    [['sw1'], ['sw1']],
    [
      ['leaf*', 'sw?'],
      ['sw1', 'sw2', 'leaf1', 'leaf10'],
    ],
    [
      ['leaf1', 'leaf1*'],
      ['leaf1', 'leaf10'],
    ],
    [[], []],
  ])('%j are %j', (patterns, expected) => {
    expect(matchNames(patterns, devices).map(({ name }) => name)).toEqual(expected);
  });

  it.each<[readonly string[], readonly string[], string]>([
    [['sv1'], ['The inventory has no device "sv1".'], 'Did you mean sw1?'],
    [['SW1'], ['The inventory has no device "SW1".'], 'Did you mean sw1?'],
    [['spine*'], ['No name of the 4 devices in the inventory matches "spine*".'], 'netctl inventory list'],
    [['leaf[12]'], ['The inventory has no device "leaf[12]".'], 'wildcards in device names are "*" and "?"'],
    [
      ['sw1', 'x1', 'y*'],
      ['The inventory has no device "x1".', 'No name of the 4 devices in the inventory matches "y*".'],
      '',
    ],
  ])('%j are refused', async (patterns, messages, hint) => {
    const errors = await failures(() => matchNames(patterns, devices));
    expect(errors.map(({ message }) => message)).toEqual(messages);
    expect(errors.map(({ code }) => code)).toEqual(messages.map(() => 'NETCTL_INVENTORY_NO_MATCH'));
    expect(errors[0]?.hint).toContain(hint);
  });
});

describe('a selector that selects nobody', () => {
  const devices = [
    { name: 'sw1', platform: 'alpha-os', groups: ['access'], labels: { role: 'access', site: 'ams1' } },
    { name: 'sw2', platform: 'alpha-os', groups: ['access'], labels: { role: 'access', site: 'ams2' } },
    { name: 'leaf1', platform: 'beta-os', groups: ['leaf'], labels: { role: 'leaf', site: 'fra1', rack: '' } },
  ];
  it.each([
    ['role=acess', 'role=acess matches no device; roles seen: access, leaf. Did you mean access?'],
    ['role in (acess,laef)', 'role in (acess,laef) matches no device; roles seen: access, leaf. Did you mean access?'],
    ['site=ams1,role=spine', 'role=spine matches no device; roles seen: access, leaf'],
    [
      'rol=access',
      'rol=access matches no device; none has the label rol; labels seen: rack, role, site. Did you mean role?',
    ],
    [
      'grup=access',
      'grup=access matches no device; none has the label grup; labels seen: rack, role, site. Did you mean group?',
    ],
    ['tenant', 'tenant matches no device; none has the label tenant; labels seen: rack, role, site'],
    ['group=acces', 'group=acces matches no device; groups seen: access, leaf. Did you mean access?'],
    ['name=leaf2', 'name=leaf2 matches no device; names seen: leaf1, sw1, sw2. Did you mean leaf1?'],
    ['name=spine*', 'name=spine* matches no device; names seen: leaf1, sw1, sw2'],
    ['rack=r1', 'rack=r1 matches no device; racks seen: ""'],
    ['!role', '!role matches no device; all of them have role'],
    [
      'role notin (leaf, access)',
      'role notin (leaf, access) matches no device; all of them have one of these values of role: access, leaf',
    ],
    ['role=access , site=fra1', 'role=access matches 2 devices, none of them site=fra1; sites seen: ams1, ams2'],
    [
      'role=leaf,site=fra1,platform=alpha-os',
      'role=leaf,site=fra1 matches 1 device, none of them platform=alpha-os; platforms seen: beta-os',
    ],
    [
      'role=access,rack',
      'role=access matches 2 devices, none of them rack; none has the label rack; labels seen: role, site',
    ],
  ])('%j: %s', (text, expected) => {
    const selector = parseSelector(text);
    expect(devices.filter(selector)).toEqual([]);
    expect(explainEmpty(selector, devices)).toBe(expected);
  });

  it('says so where there are no devices, no groups or no labels', () => {
    expect(explainEmpty(parseSelector('all'), [])).toBe('there are no devices to select from');
    const bare = [{ name: 'sw1', platform: 'gamma', groups: [], labels: {} }];
    expect(explainEmpty(parseSelector('group=a'), bare)).toBe('group=a matches no device; none belongs to a group');
    expect(explainEmpty(parseSelector('a'), bare)).toBe('a matches no device; none has the label a, nor any other');
  });

  it('shows no more values than fit a line', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...devices[0],
      name: `d${index}`,
      platform: 'x',
      groups: [],
      labels: {},
    }));
    expect(explainEmpty(parseSelector('name=x'), many)).toMatch(/names seen: (?:d\d{1,2}, ){9}d\d{1,2} and 20 more$/);
  });
});
