import { describe, expect, it } from 'vitest';
import { splitBatches } from '../../../src/engine/batches.js';
import type { Device } from '../../../src/inventory/device.js';
import { batchCaution } from '../../../src/services/batch-caution.js';
import { batchRule, batchSplit } from '../../../src/services/batch-rule.js';
import type { BatchSplit } from '../../../src/services/context.js';

const DEVICES = ['a1', 'b1', 'a2', 'b2', 'a3'].map(
  (name) => ({ name, labels: { site: name.slice(0, 1) } }) as unknown as Device,
);

/** As flags would say it. */
interface Rule {
  readonly size?: string;
  readonly canary?: number;
  readonly by?: string;
}

function typed({ size, canary, by }: Rule): BatchSplit {
  return {
    ...(size !== undefined && { size: { value: size, from: '--batch-size' } }),
    ...(canary !== undefined && { canary: { value: canary, from: '--canary' } }),
    ...(by !== undefined && { by: { value: by, from: '--batch-by' } }),
  };
}

function split(rule: Rule): readonly (readonly string[])[] {
  const names = DEVICES.map(({ name }) => name);
  return splitBatches(names, (name) => name, batchRule(typed(rule), DEVICES));
}

describe('devices are split', () => {
  it.each([
    [{}, [['a1', 'b1', 'a2', 'b2', 'a3']]],
    [{ size: 'all' }, [['a1', 'b1', 'a2', 'b2', 'a3']]],
    [{ size: '2' }, [['a1', 'b1'], ['a2', 'b2'], ['a3']]],
    [{ size: '40%' }, [['a1', 'b1'], ['a2', 'b2'], ['a3']]],
    [{ size: '1%' }, [['a1'], ['b1'], ['a2'], ['b2'], ['a3']]],
    [{ canary: 1 }, [['a1'], ['b1', 'a2', 'b2', 'a3']]],
    [
      { by: 'site' },
      [
        ['a1', 'a2', 'a3'],
        ['b1', 'b2'],
      ],
    ],
    [{ by: 'site', canary: 1, size: '1' }, [['a1'], ['b1'], ['b2'], ['a2'], ['a3']]],
  ])('by %j', (rule, batches) => {
    expect(split(rule)).toEqual(batches);
  });

  it.each([
    [{ size: '0' }, '--batch-size is "0"'],
    [{ size: '-1' }, '--batch-size is "-1"'],
    [{ size: '101%' }, '--batch-size is "101%"'],
    [{ size: 'some' }, 'it takes a number of devices, a share like 10%, or all'],
    [{ by: 'stie' }, '--batch-by is "stie", and no selected device has that label'],
  ])('by %j is refused', (rule, words) => {
    expect(() => split(rule)).toThrow(words);
  });
});

describe('who says how', () => {
  const source = { file: 'plan.yaml', line: 4, column: 16 };
  const intents = { size: { value: '2', source }, by: { value: 'site', source } };
  const usual = { size: { value: '5', from: 'batch_size in netctl.yaml:1:13' }, ...typed({ canary: 1 }) };

  it('the one who runs it goes before the intents, and these before netctl.yaml, part by part', () => {
    const both = batchSplit({ typed: typed({ size: '10%' }), usual }, intents);
    expect(batchRule(both, DEVICES).told).toEqual([
      { rule: 'by', value: 'site', from: 'plan.yaml:4:16' },
      { rule: 'size', value: '10%', from: '--batch-size' },
      { rule: 'canary', value: 1, from: '--canary' },
    ]);
    expect(batchSplit({ typed: {}, usual }, intents)).toMatchObject({ size: { value: '2' }, canary: { value: 1 } });
    expect(batchSplit({ typed: typed({ canary: 0 }), usual })).toMatchObject({
      size: { value: '5' },
      canary: { value: 0 },
    });
  });

  it('what has no effect is not told', () => {
    expect(batchRule(typed({ canary: 0, size: 'all' }), DEVICES).told).toEqual([]);
  });

  it('a label that no device has is an error at its place in the intents', () => {
    const wrong = batchSplit({ typed: {}, usual: {} }, { by: { value: 'stie', source } });
    expect(() => batchRule(wrong, DEVICES)).toThrow(
      expect.objectContaining({ code: 'NETCTL_INPUT_FIELD_VALUE', source, hint: 'Their labels are site.' }),
    );
  });
});

describe('many devices in one batch', () => {
  const batch = (size: number) =>
    ({ id: 1, status: 'planned', devices: Array.from({ length: size }, String) }) as const;
  const limits = { batch: 50 };

  it.each([
    [[50], {}, false],
    [[51], {}, true],
    [[1, 51], {}, true],
    [[50, 50], {}, false],
    [[51], { size: 'all' as const }, false],
    [[51], { size: 60 }, false],
  ])('batches of %j, asked for as %j', (sizes, rule, cautious) => {
    expect(batchCaution({ batches: sizes.map(batch) }, rule, { limits }) !== undefined).toBe(cautious);
  });
});
