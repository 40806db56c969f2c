import { errorsOf, type NetctlError } from '../../../src/errors/netctl-error.js';
import { type Inventory, loadInventory } from '../../../src/inventory/load.js';
import type { InventoryFiles } from '../../../src/inventory/read-files.js';

export const PLATFORMS = ['alpha-os', 'beta-os', 'gamma'];

/** Files that stand in memory, by their path. */
export function filesOf(contents: Readonly<Record<string, string>>): InventoryFiles {
  return {
    list: async (dir) =>
      Object.keys(contents)
        .filter((path) => path.startsWith(`${dir}/`))
        .map((path) => path.slice(dir.length + 1)),
    read: async (path) => new TextEncoder().encode(contents[path]),
  };
}

/** An inventory of texts by file name, for example `{ hosts: 'sw1: { platform: alpha-os }' }`. */
export function load(texts: Readonly<Record<string, string>>): Promise<Inventory> {
  const contents = Object.entries(texts).map(([name, text]) => [
    `inv/${name.includes('.') ? name : `${name}.yaml`}`,
    text,
  ]);
  return loadInventory('inv', { files: filesOf(Object.fromEntries(contents)), platforms: PLATFORMS });
}

/** The errors that something ends with; fails when it ends well. */
export async function failures(run: () => unknown): Promise<readonly NetctlError[]> {
  try {
    await run();
  } catch (thrown) {
    return errorsOf(thrown);
  }
  throw new Error('it was expected to fail');
}

/** `CODE file:line:column`, to compare errors by. */
export function placed(error: NetctlError): string {
  const { source } = error;
  return `${error.code} ${source === undefined ? '-' : `${source.file}:${source.line}:${source.column}`}`;
}
