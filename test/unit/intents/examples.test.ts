import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assignDocuments } from '../../../src/intents/assign.js';
import { loadIntents } from '../../../src/intents/load.js';
import { resolveIntents } from '../../../src/intents/resolve.js';
import type { Device } from '../../../src/inventory/device.js';
import { loadInventory } from '../../../src/inventory/load.js';
import { parseSelector } from '../../../src/inventory/selector.js';

const files = {
  read: (path: string) => readFile(path),
  list: (dir: string) => readdir(dir),
  stdin: () => Promise.resolve(''),
};

const PLATFORMS = ['cisco-ios', 'arista-eos', 'openvswitch'];

async function exampleDevices(): Promise<readonly Device[]> {
  const inventoryFiles = { ...files, mode: async () => 0o600 };
  return (await loadInventory('inventory', { files: inventoryFiles, platforms: PLATFORMS })).devices;
}

describe('docs/intents.md', () => {
  it('shows plans that can be resolved', async () => {
    const page = await readFile('docs/intents.md', 'utf8');
    const plans = [...page.matchAll(/^```yaml\n(?<plan>[^`]*?)^```$/gm)].map(({ groups }) => groups?.['plan'] ?? '');
    expect(plans).toHaveLength(4);
    for (const plan of plans) {
      const intents = await loadIntents(['-'], { kinds: ['vlan'], files: { ...files, stdin: async () => plan } });
      const target = {
        name: 'sw1',
        data: { transit_vlan: 3001, asn: 65101 },
        portGroups: { uplinks: ['Te1/1/1'] },
        canonicalPort: (port: string) => port,
      };
      expect(resolveIntents(intents.documents, target).vlan?.ports.length).toBeGreaterThan(0);
    }
  });
});

describe('examples', () => {
  it.each(readdirSync('examples').filter((name) => name.startsWith('vlan-')))(
    '%s fits the example inventory',
    async (name) => {
      const devices = await exampleDevices();
      const intents = await loadIntents([`examples/${name}`], { kinds: ['vlan'], files });
      const { byDevice, unmatched } = assignDocuments(intents, ({ value, source }) =>
        devices.filter(parseSelector(value, source)),
      );
      expect(unmatched).toEqual([]);
      expect(byDevice.size).toBeGreaterThan(0);
      for (const [device, documents] of byDevice) {
        const { vlan } = resolveIntents(documents, { ...device, canonicalPort: (port) => port });
        expect(vlan?.ports.length, device.name).toBeGreaterThan(0);
      }
    },
  );

  it('are a plan together, apart from the whole switch', async () => {
    const paths = readdirSync('examples')
      .filter((name) => /^vlan-(?:office|servers|per-device)/.test(name))
      .map((name) => `examples/${name}`);
    expect((await loadIntents(paths, { kinds: ['vlan'], files })).documents).toHaveLength(4);
  });
});
