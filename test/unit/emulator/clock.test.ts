import { describe, expect, it } from 'vitest';
import { manualClock, realClock } from '../../../src/emulator/clock.js';

describe('manualClock', () => {
  it('calls back in order, each at its own moment, and what a callback sets too', () => {
    const clock = manualClock(1000);
    const seen: string[] = [];
    clock.after(300, () => seen.push(`late ${clock.now()}`));
    clock.after(100, () => {
      seen.push(`first ${clock.now()}`);
      clock.after(50, () => seen.push(`second ${clock.now()}`));
    });
    clock.advance(299);
    expect(seen).toEqual(['first 1100', 'second 1150']);
    clock.advance(1);
    expect(seen.at(-1)).toBe('late 1300');
    expect(clock.now()).toBe(1300);
  });

  it('forgets what is called off', () => {
    const clock = manualClock();
    let called = false;
    const stop = clock.after(1, () => {
      called = true;
    });
    stop();
    clock.advance(10);
    expect(called).toBe(false);
  });
});

describe('realClock', () => {
  it('waits on the wall clock', async () => {
    const clock = realClock();
    const before = clock.now();
    await new Promise<void>((resolve) => {
      clock.after(5, resolve);
      // The clock keeps no process alive, so the test does.
      setTimeout(resolve, 1000);
    });
    expect(clock.now() - before).toBeGreaterThanOrEqual(4);
    expect(clock.now() - before).toBeLessThan(900);
  });
});
