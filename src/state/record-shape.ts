import type { JournalRecord } from '../engine/journal/record.js';
import type { DesiredCheck } from '../model/check.js';
import { isIp } from '../model/ip-address.js';

/** Says whether a value has a shape. */
type Check = (value: unknown) => boolean;

/** The version of the journal's format that this netctl reads and writes. */
const VERSION = 1;

const text: Check = (value) => typeof value === 'string';
// What may become part of a command must not bring a second one along.
const line: Check = (value) => typeof value === 'string' && !/[\u0000-\u001f\u007f]/.test(value);
const whole: Check = (value) => Number.isSafeInteger(value);
const flag: Check = (value) => typeof value === 'boolean';
const lines = listOf(text);

const TIMED = fields({ at: line });
const RANGES = listOf((range) => Array.isArray(range) && range.length === 2 && range.every(whole));

const VLAN = fields({ id: whole, name: maybe(line), status: oneOf('active', 'suspended'), lines });

const PORT = fields({
  name: line,
  layer: oneOf('switched', 'routed'),
  bundle: maybe(line),
  mirrorDestination: flag,
  mode: oneOf('access', 'trunk', 'dynamic-auto', 'dynamic-desirable', 'other'),
  accessVlan: maybe(whole),
  nativeVlan: maybe(whole),
  allowed: RANGES,
  voiceVlan: maybe(whole),
  encapsulation: maybe(oneOf('dot1q', 'isl', 'negotiate')),
  lines,
});

const PLACES = mapOf(fields({ file: text, line: whole, column: whole }));
const VLAN_CHANGE = fields({
  kind: oneOf('vlan'),
  id: whole,
  before: maybe(VLAN),
  after: maybe(VLAN),
  sources: PLACES,
});
const PORT_CHANGE = fields({ kind: oneOf('port'), name: line, before: PORT, after: PORT, sources: PLACES });
const DIFF = fields({ added: lines, removed: lines });

const CHECK_FRAME = { within: whole, source: fields({ file: text, line: whole, column: whole }) };
const address: Check = (value) => typeof value === 'string' && isIp(value);
const PROBE = fields({ to: address, from: maybe(address), count: whole });
const NAMES: Check = (value) => value === 'unchanged' || lines(value);
/** By kind: a check that had no shape here would make a journal unreadable. */
const CHECKS: Readonly<Record<DesiredCheck['kind'], Check>> = {
  vlan_active: fields({ ...CHECK_FRAME, vlans: RANGES }),
  ping: fields({ ...CHECK_FRAME, probe: PROBE }),
  neighbors: fields({ ...CHECK_FRAME, names: NAMES }),
};

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
    batch: whole,
    commit: oneOf('candidate', 'checkpoint', 'immediate'),
    tx: fields({ id: line, seconds: whole }),
    save: flag,
    changes: listOf((change) => VLAN_CHANGE(change) || PORT_CHANGE(change)),
    commands: lines,
    before: lines,
    expected: (value) => value === null || DIFF(value),
    checks: listOf(byKind(CHECKS)),
    neighbors: listOf(fields({ port: text, device: text })),
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

function oneOf(...values: readonly (string | number)[]): Check {
  return (value) => values.some((one) => one === value);
}

/** What is of one of these kinds, and has the shape of it. */
function byKind(shapes: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
    const { kind } = value;
    return typeof kind === 'string' && Object.hasOwn(shapes, kind) && shapes[kind]?.(value) === true;
  };
}

/** JSON has no `undefined`: such a field is left out. */
function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function mapOf(check: Check): Check {
  return (value) => typeof value === 'object' && value !== null && Object.values(value).every(check);
}

/** Further fields are let through: a later netctl may write more. */
function fields(checks: Readonly<Record<string, Check>>): Check {
  const all = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    all.every(([name, check]) =>
      check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
    );
}
