import { describe, it } from 'vitest';
import { labWish, whyNoLab } from './requirements.js';

/**
 * `describe` for tests that need the lab: left out with the reason in their title where it cannot run, failing where
 * `NETCTL_LAB=required` says that it must.
 */
export function describeLab(title: string, tests: () => void): void {
  const reason = whyNoLab();
  if (reason === undefined) {
    describe(title, tests);
    return;
  }
  if (labWish() === 'required') {
    it(`${title}: needs the lab`, () => {
      throw new Error(`NETCTL_LAB=required, but the lab cannot run: ${reason}`);
    });
    return;
  }
  describe.skip(`${title} (left out: ${reason})`, tests);
}
