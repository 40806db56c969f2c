import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadInventory } from '../../../src/inventory/load.js';
import { parseSelector } from '../../../src/inventory/selector.js';
import { filesOf } from './helpers.js';

const text = await readFile(join(import.meta.dirname, '../../../docs/inventory.md'), 'utf8');
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

const SCHEMA: { readonly $defs: { readonly layer: Schema } } = JSON.parse(
  await readFile(join(import.meta.dirname, '../../../schemas/inventory.v1.json'), 'utf8'),
);

const blocks = [...text.matchAll(/```yaml\n# (?<name>[a-z]{1,9}\.yaml)\n(?<body>[^`]{1,9999})```/g)].map(
  ({ groups }) => [`inv/${groups?.['name']}`, groups?.['body'] ?? ''] as const,
);

function loadBlocks(from: number, to: number) {
  const files = filesOf(Object.fromEntries(blocks.slice(from, to)));
  return loadInventory('inv', { files, platforms: ['cisco-ios'] });
}

describe('the page about the inventory', () => {
  it('begins with an inventory that loads', async () => {
    const { devices, warnings } = await loadBlocks(0, 3);
    expect(warnings).toEqual([]);
    expect(devices).toMatchObject([
      { name: 'sw1', hostname: '192.0.2.11', labels: { role: 'access', site: 'ams1', rack: 'r12' } },
      { name: 'sw2', hostname: 'sw2', timeouts: { connect: 20 } },
    ]);
  });

  it('says what its example of inheritance comes to', async () => {
    const { devices } = await loadBlocks(3, 5);
    expect(devices.map(({ labels }) => labels)).toEqual([{ role: 'access' }]);
  });

  it('has every field of the schema, and no other', () => {
    const table = text.slice(text.indexOf('## Fields'), text.indexOf('## Inheritance'));
    const named = firstCells(table).flatMap((cell) =>
      [...cell.matchAll(/`\.?(?<field>[a-z_.]{1,40})`/g)].map((one) => one[1]),
    );
    expect(named.sort()).toEqual([...fieldsOf(SCHEMA.$defs.layer, '')].sort());
  });

  it('shows selectors that can be read', () => {
    const table = text.slice(text.indexOf('| requirement |'), text.indexOf('Three things differ'));
    const selectors = firstCells(table).flatMap((cell) =>
      [...cell.matchAll(/`(?<one>[^`]{2,99})`/g)].map((one) => one[1] ?? ''),
    );
    expect(selectors.length).toBeGreaterThan(15);
    for (const selector of selectors) {
      expect(parseSelector(selector).requirements.length).toBeGreaterThan(0);
    }
  });
});

function firstCells(table: string): readonly string[] {
  return [...table.matchAll(/^\| (?<cell>[^|]{1,99}) \|/gm)].map((match) => match[1] ?? '');
}

/** The names of all fields, `ssh.legacy` for one inside a map; after the first of `timeouts` the page leaves the map out. */
function fieldsOf(schema: Schema, prefix: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, inside]) => {
    if (inside.properties === undefined)
      return [field === 'login' || field === 'command' ? field : `${prefix}${field}`];
    return fieldsOf(inside, `${field}.`);
  });
}
