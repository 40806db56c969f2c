import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundle is made of. */
const SOURCES = ['src', 'schemas', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const BUNDLE = 'dist/start.cjs';

/** What these tests start is the bundle: it has to be of the sources as they are now. */
export function setup(): void {
  if (existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  execFileSync(process.execPath, ['scripts/run.js', 'scripts/build.ts'], { stdio: 'inherit' });
}

/** When something in there was changed last; a folder is changed when a file in it goes. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
