import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import { errorsOf } from '../../../src/errors/netctl-error.js';
import { type BatchWishes, uniteBatches } from '../../../src/intents/batches.js';
import { intentDocument } from '../../../src/intents/document.js';
import { formatSource } from '../../../src/util/source.js';
import { documents } from './support.js';

async function united(...texts: readonly string[]): Promise<BatchWishes> {
  const read = await readYaml(documents(...texts.map((text) => `${text}\nvlans: [{ id: 10 }]`)), 'plan.yaml');
  return uniteBatches(read.map(intentDocument));
}

async function refusals(...texts: readonly string[]): Promise<readonly string[]> {
  return united(...texts).then(
    () => [],
    (thrown) =>
      errorsOf(thrown).map(({ code, source, message }) => `${source && formatSource(source)} ${code} ${message}`),
  );
}

describe('batches of intents', () => {
  it.each([
    ['{ by: site }', { by: ['site', 16] }],
    ['{ size: 10 }', { size: ['10', 18] }],
    ['{ size: 10% }', { size: ['10%', 18] }],
    ['{ size: all }', { size: ['all', 18] }],
    ['{ canary: 1 }', { canary: [1, 20] }],
    ['{ canary: 0, by: site }', { canary: [0, 20], by: ['site', 27] }],
  ])('batches: %s is read with its places', async (text, parts) => {
    const wanted = Object.entries(parts).map(([key, [value, column]]) => {
      return [key, { value, source: { file: 'plan.yaml', line: 4, column } }];
    });
    expect(await united(`batches: ${text}`)).toEqual(Object.fromEntries(wanted));
  });

  it('no document says anything', async () => {
    expect(await united('', '')).toEqual({});
  });

  it('documents complete each other, and may say the same', async () => {
    const both = await united('batches: { by: site }', 'batches: { by: site, size: 10 }');
    expect(both).toMatchObject({
      by: { value: 'site', source: { line: 4 } },
      size: { value: '10', source: { line: 10 } },
    });
  });

  it('two values for one part are an error at the second that names the first', async () => {
    expect(await refusals('batches: { by: site, canary: 1 }', 'batches: { canary: 2, by: role }')).toEqual([
      'plan.yaml:10:27 NETCTL_INPUT_CONFLICT The intents split the run in two ways: `by` of `batches` is site at plan.yaml:4:16, and role here.',
      'plan.yaml:10:20 NETCTL_INPUT_CONFLICT The intents split the run in two ways: `canary` of `batches` is 1 at plan.yaml:4:30, and 2 here.',
    ]);
  });

  it.each([
    ['{ size: 0 }', 'a number of devices from 1 to 99999, a share such as 10%, or all'],
    ['{ size: 101% }', 'a number of devices from 1 to 99999, a share such as 10%, or all'],
    ['{ size: some }', 'a number of devices from 1 to 99999, a share such as 10%, or all'],
    ['{ canary: -1 }', 'a whole number from 0 to 1000'],
    ['{ by: 7 }', 'the name of a label such as site'],
    ['{ }', 'a map with one or more of by, size and canary'],
    ['site', 'a map with one or more of by, size and canary'],
    ['{ sise: 10 }', 'Did you mean `size`?'],
  ])('batches: %s is refused', async (text, words) => {
    expect(await refusals(`batches: ${text}`)).toEqual([expect.stringContaining(words)]);
  });
});
