import { expect, it } from 'vitest';
import { runBlocks } from '../../../src/report/run-blocks.js';
import { createStyle } from '../../../src/report/style.js';
import { renderText } from '../../../src/report/text.js';
import { plannedDevice, runResult } from '../../support/run-results.js';

it('devices of a batch that was not begun are told apart from refused ones', () => {
  const devices = [
    plannedDevice('sw1', { status: 'changed' }),
    plannedDevice('sw2', { status: 'rolled_back', batch: 2 }),
    plannedDevice('sw3', { status: 'refused', batch: 3 }),
  ];
  const batches = [
    { id: 1, status: 'changed', devices: ['sw1'] },
    { id: 2, status: 'rolled_back', devices: ['sw2'] },
    { id: 3, status: 'not_begun', devices: ['sw3'] },
  ] as const;
  const text = renderText(
    runBlocks(runResult(devices, { status: 'rolled_back', batches }), { planShown: true }),
    createStyle(false),
  );
  expect(text).toBe(`sw1  (changed)

sw2  (undone because of another device)

sw3  (not begun, nothing was sent)

Batches  (one after the other, each whole or not at all)
  BATCH  DEVICES  STATUS           NAMES
  1      1        done, and stays  sw1
  2      1        undone           sw2
  3      1        not begun        sw3

Partly done: 3 devices, 1 changed, 1 undone, 1 not begun.
`);
});
