import { describe, expect, it } from 'vitest';
import { splitBatches } from '../../../src/engine/batches.js';
import type { Device } from '../../../src/inventory/device.js';
import { batchCaution } from '../../../src/services/batch-caution.js';
import { batchRule } from '../../../src/services/batch-rule.js';

const DEVICES = ['a1', 'b1', 'a2', 'b2', 'a3'].map(
  (name) => ({ name, labels: { site: name.slice(0, 1) } }) as unknown as Device,
);

function split(rule: Partial<Parameters<typeof batchRule>[0]>): readonly (readonly string[])[] {
  const asked = { batchSize: undefined, canary: 0, batchBy: undefined, ...rule };
  const names = DEVICES.map(({ name }) => name);
  return splitBatches(names, (name) => name, batchRule(asked, DEVICES));
}

describe('devices are split', () => {
  it.each([
    [{}, [['a1', 'b1', 'a2', 'b2', 'a3']]],
    [{ batchSize: 'all' }, [['a1', 'b1', 'a2', 'b2', 'a3']]],
    [{ batchSize: '2' }, [['a1', 'b1'], ['a2', 'b2'], ['a3']]],
    [{ batchSize: '40%' }, [['a1', 'b1'], ['a2', 'b2'], ['a3']]],
    [{ batchSize: '1%' }, [['a1'], ['b1'], ['a2'], ['b2'], ['a3']]],
    [{ canary: 1 }, [['a1'], ['b1', 'a2', 'b2', 'a3']]],
    [
      { batchBy: 'site' },
      [
        ['a1', 'a2', 'a3'],
        ['b1', 'b2'],
      ],
    ],
    [{ batchBy: 'site', canary: 1, batchSize: '1' }, [['a1'], ['b1'], ['b2'], ['a2'], ['a3']]],
  ])('by %j', (rule, batches) => {
    expect(split(rule)).toEqual(batches);
  });

  it.each([
    [{ batchSize: '0' }, '--batch-size is "0"'],
    [{ batchSize: '-1' }, '--batch-size is "-1"'],
    [{ batchSize: '101%' }, '--batch-size is "101%"'],
    [{ batchSize: 'some' }, 'it takes a number of devices, a share like 10%, or all'],
    [{ batchBy: 'stie' }, '--batch-by is "stie", and no selected device has that label'],
  ])('by %j is refused', (rule, words) => {
    expect(() => split(rule)).toThrow(words);
  });
});

describe('many devices in one batch', () => {
  const batch = (size: number) =>
    ({ id: 1, status: 'planned', devices: Array.from({ length: size }, String) }) as const;
  const limits = { batch: 50 };

  it.each([
    [[50], undefined, false],
    [[51], undefined, true],
    [[1, 51], undefined, true],
    [[50, 50], undefined, false],
    [[51], 'all', false],
    [[51], '60', false],
  ])('batches of %j with --batch-size %s', (sizes, batchSize, cautious) => {
    expect(batchCaution({ batches: sizes.map(batch) }, { batchSize, limits }) !== undefined).toBe(cautious);
  });
});
