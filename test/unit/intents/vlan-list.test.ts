import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import { collectFindings } from '../../../src/intents/findings.js';
import { readVlanList } from '../../../src/intents/vlan-list.js';
import { eachVlan, formatVlanSet, type VlanSet, vlanSet } from '../../../src/model/vlan-set.js';

async function read(yaml: string): Promise<{ readonly set: VlanSet; readonly messages: readonly string[] }> {
  const [document] = await readYaml(yaml, 'plan.yaml');
  if (document === undefined) throw new Error('there is no document');
  const findings = collectFindings(document);
  const set = readVlanList(document.value, [], findings);
  return { set, messages: findings.all().map(({ message }) => message) };
}

it.each([
  ['10', '10'],
  ['"10"', '10'],
  ['10,20,100-105', '10,20,100-105'],
  ['[10, 20, 100-105]', '10,20,100-105'],
  ['[5, "3-4", 4]', '3-5'],
  ['1-4094', '1-4094'],
])('reads %s', async (text, expected) => {
  const { set, messages } = await read(text);
  expect([formatVlanSet(set), messages]).toEqual([expected, []]);
});

it.each([
  ['0', '0 is no VLAN id; they run from 1 to 4094.'],
  ['4095', '4095 is no VLAN id; they run from 1 to 4094.'],
  ['10-5', 'The range 10-5 runs backwards; write 5-10.'],
  ['[10, 20-4095]', '4095 is no VLAN id; they run from 1 to 4094.'],
  ['[10, 10.5]', '10.5 is no list of VLANs such as 10,20,100-105.'],
  ['[10, ten]', '"ten" is no list of VLANs such as 10,20,100-105.'],
  ['"10;20"', '"10;20" is no list of VLANs such as 10,20,100-105.'],
  ['10,', '"10," is no list of VLANs such as 10,20,100-105.'],
])('refuses %s', async (text, message) => {
  expect((await read(text)).messages).toEqual([message]);
});

it('reads what it writes, as a text and as a list', async () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 4094 }), fc.nat(40));
  await fc.assert(
    fc.asyncProperty(fc.array(range, { minLength: 1, maxLength: 12 }), async (ranges) => {
      const set = vlanSet(ranges.map(([first, more]) => [first, Math.min(first + more, 4094)] as const));
      expect((await read(`"${formatVlanSet(set)}"`)).set).toEqual(set);
      expect((await read(`[${formatVlanSet(set)}]`)).set).toEqual(set);
      expect((await read(`[${[...eachVlan(set)].join(', ')}]`)).set).toEqual(set);
    }),
  );
});
