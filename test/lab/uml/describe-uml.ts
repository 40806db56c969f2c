import { accessSync, constants } from 'node:fs';
import { describe } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { NIGHTLY_PACKAGES } from '../harness/requirements.js';

/** `describe` for tests on a kernel of their own: nightly alone, and left out with the reason where it cannot run. */
export function describeUml(title: string, tests: () => void): void {
  const reason = whyNoUml();
  if (reason === undefined) describeLab(title, tests);
  else describe.skip(`${title} (left out: ${reason})`, tests);
}

function whyNoUml(): string | undefined {
  if (process.env['NETCTL_NIGHTLY'] !== '1') return 'npm run test:nightly has it';
  if (process.arch !== 'x64') return `user-mode Linux is for x86-64, this is ${process.arch}`;
  const missing = Object.entries(NIGHTLY_PACKAGES).filter(([file]) => !isReadable(file));
  return missing.length === 0 ? undefined : `not installed: ${missing.map(([, name]) => name).join(', ')}`;
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
