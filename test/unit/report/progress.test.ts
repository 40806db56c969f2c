import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/engine/events.js';
import { createProgress, plainProgress } from '../../../src/report/progress.js';
import { beginTally, countEvent, describeTally, isOver } from '../../../src/report/progress-tally.js';
import type { Progress } from '../../../src/report/progress-target.js';

function startAll(progress: Progress, phase: Phase, names: readonly string[]): void {
  progress.phase({ phase, devices: names.length });
  for (const device of names) progress.device({ phase, device, state: 'started' });
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `sw${index + 1}`);
}

/** A stream that looks like a terminal of 100 columns and keeps what is written. */
function fakeTerminal(size = { columns: 100, rows: 40 }) {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { chunks, stream: Object.assign(stream, { isTTY: true, ...size }) as unknown as NodeJS.WriteStream };
}

describe('plain lines', () => {
  it('begin a phase, tell of each failure and count them at the end', () => {
    const lines: string[] = [];
    const progress = plainProgress((line) => lines.push(line));
    startAll(progress, 'read', names(3));
    progress.device({ phase: 'read', device: 'sw1', state: 'done' });
    progress.device({ phase: 'read', device: 'sw2', state: 'failed', message: 'no\x1b[2J' });
    progress.device({ phase: 'read', device: 'sw3', state: 'done' });
    startAll(progress, 'apply', ['sw1']);
    progress.device({ phase: 'apply', device: 'sw1', state: 'done' });
    expect(lines).toEqual(['Reading: 3 devices', '  sw2: no\\x1b[2J', '  3 of 3, 1 failed', 'Changing: 1 device']);
  });

  it('are what a pseudo-terminal without a size gets', async () => {
    const { chunks, stream } = fakeTerminal({ columns: 0, rows: 0 });
    const progress = await createProgress({ stream, terminal: true, color: true });
    startAll(progress, 'read', ['sw1']);
    expect(chunks).toEqual(['Reading: 1 device\n']);
  });
});

describe('the tally', () => {
  it('names some of those at work and counts the rest', () => {
    let tally = beginTally({ phase: 'read', devices: 9 });
    for (const device of names(6)) tally = countEvent(tally, { phase: 'read', device, state: 'started' });
    tally = countEvent(tally, { phase: 'read', device: 'sw1', state: 'done' });
    tally = countEvent(tally, { phase: 'read', device: 'sw2', state: 'failed' });
    expect(describeTally(tally)).toBe('2 of 9, 1 failed: sw3, sw4, sw5 and 1 more');
    expect(isOver(tally)).toBe(false);
  });
});

describe('at a terminal', () => {
  it('a phase is one row, drawn at most ten times a second whatever happens', async () => {
    const { chunks, stream } = fakeTerminal();
    const progress = await createProgress({ stream, terminal: true, color: false });
    const start = performance.now();
    const fleet = names(2000);
    startAll(progress, 'read', fleet);
    for (const device of fleet.slice(0, 1999)) {
      progress.device({ phase: 'read', device, state: 'done' });
      if (device.endsWith('00')) await new Promise((resolve) => setImmediate(resolve));
    }
    progress.device({ phase: 'read', device: 'sw2000', state: 'failed', message: 'no' });
    await progress.settle();
    const seconds = (performance.now() - start) / 1000;
    const rows = chunks.filter((chunk) => chunk.includes('Reading'));
    expect(stripVTControlCharacters(rows.at(-1) ?? '')).toMatch(/^\S+ Reading 2000 of 2000, 1 failed\r?\n$/);
    // The spinner and the row itself each draw ten times a second; a few more at begin and end.
    expect(rows.length).toBeLessThan(20 * seconds + 8);
    expect(chunks.join('')).not.toMatch(/\x1b\[3[0-9]m/);
  });

  it('gives the screen back when a phase is cut short, and takes it again for the next', async () => {
    const { chunks, stream } = fakeTerminal();
    const progress = await createProgress({ stream, terminal: true, color: true });
    startAll(progress, 'read', names(2));
    await progress.settle();
    const written = chunks.length;
    progress.device({ phase: 'read', device: 'sw1', state: 'done' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(chunks.length).toBe(written);
    startAll(progress, 'apply', ['sw1']);
    progress.device({ phase: 'apply', device: 'sw1', state: 'done' });
    await progress.settle();
    expect(chunks.slice(written).join('')).toContain('Changing 1 of 1');
  });
});
