import { execFileSync } from 'node:child_process';

/** What these tests start is the bundle: it has to be of the sources as they are now. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/run.js', 'scripts/build.ts'], { stdio: 'inherit' });
}
