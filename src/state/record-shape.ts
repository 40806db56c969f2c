import type { JournalRecord } from '../engine/journal/record.js';
import { FEATURES } from '../model/state.js';
import { CHANGE } from './change-shape.js';
import { CHECK, SESSION } from './check-shape.js';
import { type Check, fields, flag, line, lines, listOf, oneOf, text, whole } from './shape.js';

/** The version of the journal's format that this netctl reads and writes. */
const VERSION = 1;

const TIMED = fields({ at: line });

const DIFF = fields({ added: lines, removed: lines });

const RECORDS: Readonly<Record<JournalRecord['kind'], Check>> = {
  run: fields({
    version: oneOf(VERSION),
    id: line,
    traceId: text,
    startedAt: line,
    user: text,
    host: text,
    pid: whole,
    comment: text,
    cwd: text,
    inventory: text,
    files: lines,
  }),
  plan: fields({
    device: line,
    platform: line,
    transport: (value) => value === undefined || line(value),
    batch: whole,
    commit: oneOf('candidate', 'checkpoint', 'immediate'),
    tx: fields({ id: line, seconds: whole }),
    save: flag,
    changes: listOf(CHANGE),
    commands: lines,
    features: (value) => value === undefined || listOf(oneOf(...FEATURES))(value),
    before: lines,
    expected: (value) => value === null || DIFF(value),
    missing: (value) => value === undefined || lines(value),
    checks: listOf(CHECK),
    neighbors: listOf(fields({ port: text, device: text })),
    peers: listOf(SESSION),
  }),
  stage: fields({ device: line }),
  touch: fields({ device: line }),
  decide: fields({ batch: whole, keep: flag }),
  kept: fields({ device: line, saved: flag }),
  back: fields({ device: line }),
  unknown: fields({ device: line, why: text }),
  end: fields({ status: text }),
};

/**
 * What keeps a value from being a record that this netctl can go by, to stand after "line 3"; undefined where nothing does.
 * A journal may come from elsewhere, and commands for devices are made of it.
 */
export function recordProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return 'is no record of a journal';
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(RECORDS, kind)) {
    return `is a record of kind ${JSON.stringify(kind)}, which this netctl does not know: use the one that wrote it`;
  }
  if (kind === 'run' && 'version' in value && value.version !== VERSION) {
    return `says that the journal is of version ${JSON.stringify(value.version)}; this netctl reads version ${VERSION}`;
  }
  return TIMED(value) && RECORDS[kind as JournalRecord['kind']](value)
    ? undefined
    : `is no valid record of kind "${kind}"`;
}
