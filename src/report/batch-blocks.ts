import type { Batch, RunResult } from '../engine/result.js';
import type { Block } from './blocks.js';
import { formatNames } from './name-list.js';

/** The words for what became of a batch. */
const BATCH_WORDS: Readonly<Record<Batch['status'], string>> = {
  changed: 'done, and stays',
  unchanged: 'nothing to do',
  planned: 'planned',
  rolled_back: 'undone',
  failed: 'failed and undone',
  unknown: 'in an unknown state: run netctl recover',
  not_begun: 'not begun',
};

/** Which devices change together and in which order, and what became of each batch; nothing where there is one only. */
export function batchBlocks({ batches, split }: RunResult): readonly Block[] {
  if (batches.length < 2) return [];
  const rows = batches.map(({ id, status, devices }) => [
    String(id),
    String(devices.length),
    BATCH_WORDS[status],
    formatNames(devices),
  ]);
  const table: Block = { kind: 'table', columns: ['BATCH', 'DEVICES', 'STATUS', 'NAMES'], rows };
  const why: Block = { kind: 'text', text: `split: ${split.map(partText).join(', ')}` };
  const body = split.length === 0 ? [table] : [why, table];
  return [{ kind: 'section', title: 'Batches', detail: 'one after the other, each whole or not at all', body }];
}

function partText({ rule, value, from }: RunResult['split'][number]): string {
  return `${ruleText(rule, value)} (${from})`;
}

function ruleText(rule: RunResult['split'][number]['rule'], value: string | number): string {
  switch (rule) {
    case 'by':
      return `by label ${value}`;
    case 'size':
      if (String(value).endsWith('%')) return `at most ${value} of the devices each`;
      return value === '1' ? 'at most 1 device each' : `at most ${value} devices each`;
    case 'canary':
      return value === 1 ? '1 device first' : `${value} devices first`;
  }
}

/** The devices of batches that the run did not come to. */
export function notBegun({ batches }: RunResult): ReadonlySet<string> {
  return new Set(batches.flatMap(({ status, devices }) => (status === 'not_begun' ? devices : [])));
}
