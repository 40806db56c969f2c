import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../src/errors/codes.js';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { errorFields } from '../../../src/telemetry/error-fields.js';
import { jsonLine, textLine } from '../../../src/telemetry/format.js';
import { LEVELS, levelOf } from '../../../src/telemetry/level.js';
import { createLogger, type LogEvent } from '../../../src/telemetry/logger.js';
import { maskTexts } from '../../../src/telemetry/mask.js';
import { MESSAGES } from '../../../src/telemetry/messages.js';
import { openLogger } from '../../../src/telemetry/open-logger.js';

const OWNER = { pid: 7, hostname: 'ops1' };

function event(fields: LogEvent['fields']): LogEvent {
  return { level: 'info', time: Date.UTC(2026, 0, 5, 10), msg: 'device done', fields };
}

describe('a line', () => {
  it('of JSON is what pino would write', () => {
    expect(jsonLine(event({ device: 'sw1', duration_ms: 31, phase: undefined }), OWNER)).toBe(
      '{"level":30,"time":1767607200000,"pid":7,"hostname":"ops1","device":"sw1","duration_ms":31,"msg":"device done"}\n',
    );
  });

  it('of text quotes what is more than a word', () => {
    expect(textLine(event({ device: 'sw1', text: 'a "b"\nc', recoverable: false, batch: undefined }))).toBe(
      '2026-01-05T10:00:00.000Z INFO  device done device=sw1 text="a \'b\'\\nc" recoverable=false\n',
    );
  });

  it.each([
    ['JSON', (one: LogEvent) => jsonLine(one, OWNER)],
    ['text', textLine],
  ])('of %s is one line and lets no control character through', (_, format) => {
    const line = format(event({ text: 'x\x1b[2J\x9b1m\u202e\u2028\r\ny', device: 'sw\n1' }));
    expect(line).toMatch(/^[\x20-\x7e]+\n$/);
  });
});

describe('a logger', () => {
  it('leaves out what is below its level, and binds fields', () => {
    const events: LogEvent[] = [];
    const log = createLogger({ level: 'warn', now: () => 1, write: (one) => events.push(one) });
    const bound = log.with({ run_id: 'r1' }).with({ device: 'sw1' });
    bound.log('info', 'device done');
    bound.log('warn', 'device failed', { code: 'X' });
    expect(events).toEqual([
      { level: 'warn', time: 1, msg: 'device failed', fields: { run_id: 'r1', device: 'sw1', code: 'X' } },
    ]);
    expect([log.writes('info'), log.writes('error')]).toEqual([false, true]);
  });

  it.each([
    ['error', 'NETCTL_INTERNAL_REHEARSAL'],
    ['warn', 'NETCTL_DEVICE_UNKNOWN'],
    ['warn', 'NETCTL_JOURNAL_WRITE'],
    ['info', 'NETCTL_DEVICE_REFUSED'],
    ['info', 'NETCTL_INPUT_FLAG'],
    ['info', 'NETCTL_CANCELLED'],
  ] satisfies readonly (readonly [string, ErrorCode])[])('%s is for %s', (level, code) => {
    expect(levelOf(new NetctlError(code, 'x'))).toBe(level);
  });

  it('masks every text of an error, and shows a stack for bugs only', () => {
    const mask = (text: string) => maskTexts(text, ['hunter22']);
    const cause = new Error('hunter22 in the stack');
    const details = { command: 'key hunter22', impact: 'hunter22', hint: 'not hunter22', cause };
    const bug = errorFields(new NetctlError('NETCTL_INTERNAL_BUG', 'hunter22', details), mask);
    expect(JSON.stringify(bug)).not.toContain('hunter22');
    expect(bug.stack).toContain('<secret> in the stack');
    expect(errorFields(new NetctlError('NETCTL_DEVICE_REFUSED', 'no', details), mask).stack).toBeUndefined();
  });

  it('masks what stands in an address, and no short words', () => {
    expect(maskTexts('a https://u:pw@h/ abc', ['abc'])).toBe('a https://u:<secret>@h/ abc');
  });
});

describe('a log file', () => {
  it('is written at once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'netctl-log-'));
    const file = join(folder, 'x.log');
    const { log, close } = openLogger({ level: 'info', format: 'text', file, fallback: fail, problem: fail });
    log.log('info', 'run begins');
    expect(readFileSync(file, 'utf8')).toMatch(/INFO {2}run begins\n$/);
    close();
    log.log('info', 'run ends');
    rmSync(folder, { recursive: true });
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk is told of once and ends no run', () => {
    const problems: string[] = [];
    const { log, close } = openLogger({
      level: 'info',
      format: 'json',
      file: '/dev/full',
      fallback: fail,
      problem: (text) => problems.push(text),
    });
    log.log('info', 'run begins');
    log.log('info', 'run ends');
    expect(problems).toEqual([expect.stringMatching(/^the log \/dev\/full cannot be written any more: ENOSPC/)]);
    close();
  });

  function fail(text: string): void {
    throw new Error(text);
  }
});

it('docs/logs.md has the messages and levels that there are', () => {
  const page = readFileSync('docs/logs.md', 'utf8');
  const rows = [...page.matchAll(/^\| `(?<name>[a-z ]+)` \| (?<second>[^|]+?) \|/gm)].map(({ groups }) => groups ?? {});
  const table = new Map(rows.map(({ name, second }) => [name, second]));
  const levels = Object.entries(LEVELS).map(([name, number]) => [name, String(number)] as const);
  expect(Object.fromEntries(table)).toEqual({ ...Object.fromEntries(levels), ...MESSAGES });
});
