import type { JournalEntry, JournalRecord } from '../engine/journal/record.js';
import { formatNames } from './name-list.js';

/** A record of a journal in words. */
export interface JournalStep {
  /** When it was written, UTC as ISO 8601 has it. */
  readonly at: string;
  readonly kind: JournalRecord['kind'];
  readonly device: string | null;
  /** What it says, without the device. */
  readonly text: string;
}

/** Every record of a journal in words, in its order. */
export function journalSteps(records: readonly JournalEntry[]): readonly JournalStep[] {
  return records.map((record) => ({
    at: record.at,
    kind: record.kind,
    device: 'device' in record ? record.device : null,
    text: wordsOf(record),
  }));
}

/** The steps as lines for people, with the time: devices that follow each other with the same step share that of the first. */
export function stepLines(steps: readonly JournalStep[]): readonly string[] {
  const groups: { readonly at: string; readonly text: string; readonly devices: string[] }[] = [];
  for (const { at, device, text } of steps) {
    const last = groups.at(-1);
    if (device === null) groups.push({ at, text, devices: [] });
    else if (last?.text === text && last.devices.length > 0) last.devices.push(device);
    else groups.push({ at, text, devices: [device] });
  }
  return groups.map(({ at, text, devices }) => {
    const who = devices.length === 0 ? '' : `${formatNames(devices)}: `;
    return `${at.slice(0, 19).replace('T', ' ')}  ${who}${text}`;
  });
}

function wordsOf(record: JournalRecord): string {
  switch (record.kind) {
    case 'run':
      return `begun by ${record.user} on ${record.host}, process ${record.pid}`;
    case 'plan':
      return `planned in batch ${record.batch}: ${count(record.changes.length, 'object')} to change with ${count(record.commands.length, 'command')}`;
    case 'stage':
      return 'about to be prepared';
    case 'touch':
      return 'about to be changed';
    case 'decide':
      return `batch ${record.batch}: decided to ${record.keep ? 'keep the changes' : 'undo the changes'}`;
    case 'kept':
      return `keeps its changes, ${record.saved ? 'saved' : 'not saved'}`;
    case 'back':
      return 'read, and is what it was before';
    case 'unknown':
      return `nobody knows what it holds: ${record.why}`;
    case 'end':
      return `ended: ${record.status.replaceAll('_', ' ')}`;
  }
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
