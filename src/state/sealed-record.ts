import type { Journal, JournalRecord } from '../engine/journal/record.js';
import { type Change, isVlanChange } from '../model/change.js';
import { SEALED } from './seal.js';

/** Configuration text with every secret in it replaced. */
export type Mask = (text: string) => string;

/**
 * A record without secrets that can be read: in a plan, configuration lines that the mask would change are sealed, since
 * an undo needs them, and the commands, which are for people only, are masked. Other records hold none.
 */
export function sealRecord(record: JournalRecord, mask: Mask, seal: (text: string) => string): JournalRecord {
  if (record.kind !== 'plan') return record;
  const changes = record.changes.map((change) => withLines(change, (lines) => sealLines(lines, mask, seal)));
  return { ...record, changes, commands: record.commands.map(mask) };
}

/** The record with its sealed lines opened; the commands stay masked. */
export function openRecord(record: JournalRecord, unseal: (sealed: string) => string): JournalRecord {
  if (record.kind !== 'plan') return record;
  const open = (line: string) => (line.startsWith(SEALED) ? unseal(line) : line);
  return { ...record, changes: record.changes.map((change) => withLines(change, (lines) => lines.map(open))) };
}

/** True where a record has lines that only the key opens. */
export function isSealed(record: JournalRecord): boolean {
  if (record.kind !== 'plan') return false;
  return record.changes.some(({ before, after }) =>
    [before, after].some((object) => linesOf(object).some((line) => line.startsWith(SEALED))),
  );
}

export interface Sealing {
  /** The mask of the platform of a device. */
  readonly maskOf: (device: string) => Mask;
  /** Asked for at the first plan that holds a secret, so that runs without any need no key. */
  readonly sealer: () => Promise<(text: string) => string>;
}

/** A journal that seals secrets before they are written. */
export function sealingJournal(journal: Journal, { maskOf, sealer }: Sealing): Journal {
  let ready: ReturnType<Sealing['sealer']> | undefined;
  return {
    async write(record) {
      if (record.kind !== 'plan') return journal.write(record);
      const mask = maskOf(record.device);
      let seal = (text: string) => text;
      if (holdsSecrets(record.changes, mask)) {
        ready ??= sealer();
        seal = await ready;
      }
      return journal.write(sealRecord(record, mask, seal));
    },
  };
}

function holdsSecrets(changes: readonly Change[], mask: Mask): boolean {
  return changes.some(({ before, after }) =>
    [before, after].some((object) => secretLines(linesOf(object), mask).includes(true)),
  );
}

function linesOf(object: Change['before']): readonly string[] {
  return object !== undefined && 'lines' in object ? object.lines : [];
}

function sealLines(lines: readonly string[], mask: Mask, seal: (text: string) => string): readonly string[] {
  const secret = secretLines(lines, mask);
  return lines.map((line, index) => (secret[index] === true ? seal(line) : line));
}

/** Which of the lines to seal. Some secrets go over several lines, so that all are looked at together too. */
function secretLines(lines: readonly string[], mask: Mask): readonly boolean[] {
  const masked = mask(lines.join('\n')).split('\n');
  // Lines that look sealed and are not would be opened when they are read.
  return lines.map(
    (line, index) =>
      masked.length !== lines.length || masked[index] !== line || mask(line) !== line || line.startsWith(SEALED),
  );
}

function withLines(change: Change, turn: (lines: readonly string[]) => readonly string[]): Change {
  const turned = <T extends { readonly lines: readonly string[] }>(object: T): T => ({
    ...object,
    lines: turn(object.lines),
  });
  if (!isVlanChange(change)) return change;
  if (change.kind === 'port') return { ...change, before: turned(change.before), after: turned(change.after) };
  const { before, after } = change;
  return { ...change, before: before && turned(before), after: after && turned(after) };
}
