import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../src/engine/journal/record.js';
import { openDevices } from '../../../../src/engine/recover/open-devices.js';
import { concerned, decisionOf } from '../../../../src/engine/recover/recover.js';

/** A journal in short: `plan a`, `touch a`, `keep`, `undo`, `kept a`, `back a`, `end`; all in batch 1, `plan a 2` in another. */
function journal(text: string): readonly JournalRecord[] {
  return text.split(', ').map((words): JournalRecord => {
    const [kind = '', device = '', batch = '1'] = words.split(' ');
    switch (kind) {
      case 'plan':
        return {
          kind,
          device,
          platform: 'any',
          batch: Number(batch),
          commit: 'immediate',
          tx: { id: 't1', seconds: 0 },
          save: true,
          changes: [],
          commands: [],
          before: [],
          expected: null,
          checks: [],
          neighbors: [],
          peers: [],
        };
      case 'stage':
      case 'touch':
      case 'back':
        return { kind, device };
      case 'kept':
        return { kind, device, saved: true };
      case 'unknown':
        return { kind, device, why: 'it does not answer' };
      case 'end':
        return { kind, status: 'changed' };
      default:
        return { kind: 'decide', batch: Number(device || 1), keep: kind === 'keep' };
    }
  });
}

const BOTH = 'plan a, plan b, touch a, touch b';

describe('what a journal leaves to be done', () => {
  it.each([
    ['planned only', 'plan a, plan b', '', '', ''],
    ['one staged', 'plan a, plan b, stage b', 'b', '', 'a'],
    ['one touched', 'plan a, plan b, touch a', 'a', '', 'b'],
    ['all touched', BOTH, 'a b', '', ''],
    ['one back without a decision', `${BOTH}, undo, back a`, 'b', '', 'a'],
    ['all back, no end', `${BOTH}, undo, back a, back b`, '', '', ''],
    ['decided', `${BOTH}, keep`, 'a b', '', ''],
    ['one kept', `${BOTH}, keep, kept a`, 'b', 'a', ''],
    ['one kept, one that nobody knows', `${BOTH}, keep, kept a, unknown b`, 'b', 'a', ''],
    ['all kept, no end', `${BOTH}, keep, kept a, kept b`, '', '', ''],
    ['kept and to go back after all', `${BOTH}, keep, kept a, undo`, 'a b', '', ''],
    ['kept, to go back after all, one of them back', `${BOTH}, keep, kept a, undo, back b`, 'a', '', 'b'],
    ['to be kept, and one that has gone back since', `${BOTH}, keep, kept a, back b`, 'b', 'a', ''],
    ['to be kept, and one that is planned once more', `${BOTH}, keep, kept a, back b, plan b`, 'b', 'a', ''],
    ['an earlier batch that is done', 'plan z, touch z, keep, kept z, plan a 2, touch a', 'a', '', ''],
    ['the end', `${BOTH}, keep, kept a, kept b, end`, '', '', ''],
  ])('%s', (_, text, open, kept, idle) => {
    const left = openDevices(journal(text));
    const names = (devices: typeof left.open) => devices.map(({ plan }) => plan.device).join(' ');
    expect({ open: names(left.open), kept: names(left.kept), idle: names(left.idle) }).toEqual({ open, kept, idle });
  });
});

it.each([
  ['not all are planned yet', 'plan a, stage a', false],
  ['one is touched, so all are planned', 'plan a, plan b, touch a', true],
  ['it was decided', `${BOTH}, keep, back b, plan b`, true],
])('a batch can be finished: %s', (_, text, complete) => {
  expect(openDevices(journal(text)).complete).toBe(complete);
});

it.each([
  [BOTH, null],
  [`${BOTH}, keep`, 'keep'],
  [`${BOTH}, keep, undo`, 'undo'],
])('%s was decided: %s', (text, decided) => {
  expect(decisionOf(openDevices(journal(text)))).toBe(decided);
});

it.each([
  ['undo', 'b a'],
  ['finish', 'b c'],
] as const)('going to %s is about %s', (direction, names) => {
  const left = openDevices(journal('plan a, plan b, plan c, touch a, touch b, keep, kept a'));
  const open = { ...left, open: left.open.slice(0, 1), idle: left.open.slice(1) };
  expect(
    concerned(open, direction)
      .map(({ plan }) => plan.device)
      .join(' '),
  ).toBe(names);
});

it.each([
  ['nothing was decided', BOTH, false],
  ['it was decided to keep it', `${BOTH}, keep`, true],
  ['it was decided to keep it, and then to undo it', `${BOTH}, keep, undo`, true],
])('the change may be saved: %s', (_, text, saved) => {
  expect(openDevices(journal(text)).open[0]?.mayBeSaved).toBe(saved);
});
