import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MODULE = 'github.com/openconfig/ygot@v0.31.0';

/**
 * A folder with copies of the OpenConfig modules of 2016 that a Go module carries, fetched from the Go module proxy; undefined
 * where Go is missing or the proxy is out of reach. The conditions (`when`) are left out: they ask for leaves that are not where
 * they look, so that a server which obeys them takes no VLAN of a port.
 */
export function openconfigModules(): string | undefined {
  const folder = download();
  if (folder === undefined) return undefined;
  const copies = mkdtempSync(join(tmpdir(), 'netctl-yang-'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yang'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const own = name.startsWith('openconfig-') ? text.replace(/\bwhen\s+"[^"]*"\s*(?:\{[^{}]*\}|;)/g, '') : text;
    writeFileSync(join(copies, name), own);
  }
  return copies;
}

function download(): string | undefined {
  try {
    const told: unknown = JSON.parse(
      execFileSync('go', ['mod', 'download', '-json', MODULE], {
        cwd: tmpdir(),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 120_000,
      }),
    );
    const root = typeof told === 'object' && told !== null && 'Dir' in told ? String(told.Dir) : '';
    const folder = join(root, 'demo/getting_started/yang');
    return existsSync(join(folder, 'openconfig-vlan.yang')) ? folder : undefined;
  } catch {
    return undefined;
  }
}
