import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deviceFinder } from '../../../src/inventory/device-finder.js';
import { parseSelector } from '../../../src/inventory/selector.js';

const DEVICES = ['sw3', 'sw1', 'SW1', 'core1', 'sw2'].map((name, index) => ({
  name,
  platform: 'alpha-os',
  groups: index % 2 === 0 ? ['even'] : [],
  labels: { role: index < 2 ? 'access' : 'core' },
}));

it.each([
  ['name=sw1', ['sw1']],
  ['name in (sw2,core1,sw3)', ['sw3', 'core1', 'sw2']],
  ['name in (sw1,nobody)', ['sw1']],
  ['name=sw1,role=core', []],
  ['role=access,name in (sw1,sw2)', ['sw1']],
  ['name in (sw1,sw2),name in (sw2,sw3)', ['sw2']],
  ['name=sw*', ['sw3', 'sw1', 'sw2']],
  ['name in (sw*,core1)', ['sw3', 'sw1', 'core1', 'sw2']],
  ['name!=sw1', ['sw3', 'SW1', 'core1', 'sw2']],
  ['group=even', ['sw3', 'SW1', 'sw2']],
  ['all', ['sw3', 'sw1', 'SW1', 'core1', 'sw2']],
])('%s finds %j, in the order of the inventory', (text, names) => {
  expect(deviceFinder(DEVICES)(parseSelector(text)).map(({ name }) => name)).toEqual(names);
});

it('finds what asking every device would find', () => {
  const names = fc.uniqueArray(fc.constantFrom('sw1', 'sw2', 'sw3', 'core1', 'other', 'sw?'), { minLength: 1 });
  const part = fc.oneof(
    names.map((list) => `name in (${list.join(',')})`),
    names.map((list) => `name notin (${list.join(',')})`),
    fc.constantFrom('role=access', 'role!=access', 'group=even', 'all', 'role'),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const selector = parseSelector(parts.join(','));
      expect(deviceFinder(DEVICES)(selector)).toEqual(DEVICES.filter(selector));
    }),
  );
});

it('asks only the devices that are named', () => {
  const asked: string[] = [];
  const selector = parseSelector('name in (sw1,sw2)');
  const watched = Object.assign((device: (typeof DEVICES)[number]) => asked.push(device.name) > 0, selector);
  deviceFinder(DEVICES)(watched);
  expect(asked).toEqual(['sw1', 'sw2']);
});
