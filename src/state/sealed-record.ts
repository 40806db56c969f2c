import type { Journal, JournalRecord } from '../engine/journal/record.js';
import type { Change } from '../model/change.js';
import { SEALED } from './seal.js';

/** Configuration text with every secret in it replaced. */
export type Mask = (text: string) => string;

/**
 * A record without secrets that can be read: in a plan, passwords and texts of the configuration that the mask would change
 * are sealed, since an undo needs them, and the commands, which are for people only, are masked. Other records hold none.
 */
export function sealRecord(record: JournalRecord, mask: Mask, seal: (text: string) => string): JournalRecord {
  if (record.kind !== 'plan') return record;
  const changes = record.changes.map((change) => withTexts(change, (texts) => sealTexts(texts, mask, seal)));
  return { ...record, changes, commands: record.commands.map(mask) };
}

/** The record with all that is sealed in it opened; the commands stay masked. */
export function openRecord(record: JournalRecord, unseal: (sealed: string) => string): JournalRecord {
  if (record.kind !== 'plan') return record;
  const open: Turn = ({ texts }) => texts.map((text) => (text.startsWith(SEALED) ? unseal(text) : text));
  return { ...record, changes: record.changes.map((change) => withTexts(change, open)) };
}

/** True where a record has texts that only the key opens. */
export function isSealed(record: JournalRecord): boolean {
  return record.kind === 'plan' && has(record.changes, ({ texts }) => texts.some((text) => text.startsWith(SEALED)));
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
      if (has(record.changes, (texts) => secretTexts(texts, mask).includes(true))) {
        ready ??= sealer();
        seal = await ready;
      }
      return journal.write(sealRecord(record, mask, seal));
    },
  };
}

/** Texts that belong together: the lines of an object, or a text by itself. */
interface Texts {
  readonly texts: readonly string[];
  /** True for what is a secret whatever it looks like. */
  readonly secret: boolean;
}

type Turn = (texts: Texts) => readonly string[];

function has(changes: readonly Change[], found: (texts: Texts) => boolean): boolean {
  let any = false;
  for (const change of changes) {
    withTexts(change, (texts) => {
      any ||= found(texts);
      return texts.texts;
    });
  }
  return any;
}

function sealTexts(texts: Texts, mask: Mask, seal: (text: string) => string): readonly string[] {
  const secret = secretTexts(texts, mask);
  return texts.texts.map((text, index) => (secret[index] === true ? seal(text) : text));
}

/** Which of the texts to seal. Some secrets go over several lines, so that all are looked at together too. */
function secretTexts({ texts, secret }: Texts, mask: Mask): readonly boolean[] {
  if (secret) return texts.map(() => true);
  const masked = mask(texts.join('\n')).split('\n');
  // Texts that look sealed and are not would be opened when they are read.
  return texts.map(
    (text, index) =>
      masked.length !== texts.length || masked[index] !== text || mask(text) !== text || text.startsWith(SEALED),
  );
}

function withTexts(change: Change, turn: Turn): Change {
  // What comes out has the shape of what went in: only texts are turned, into texts.
  return { ...change, before: turned(change.before, turn), after: turned(change.after, turn) } as Change;
}

/** A value with all its texts turned, those of a list together. */
function turned(value: unknown, turn: Turn): unknown {
  if (typeof value === 'string') return turn({ texts: [value], secret: false })[0];
  if (Array.isArray(value)) {
    const isTexts = value.length > 0 && value.every((one): one is string => typeof one === 'string');
    return isTexts ? turn({ texts: value, secret: false }) : value.map((one) => turned(one, turn));
  }
  if (typeof value !== 'object' || value === null) return value;
  const isSecret = 'form' in value && 'text' in value && typeof value.text === 'string';
  if (isSecret) return { ...value, text: turn({ texts: [String(value.text)], secret: true })[0] };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one, turn)]));
}
