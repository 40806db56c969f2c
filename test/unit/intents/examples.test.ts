import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assignDocuments } from '../../../src/intents/assign.js';
import { INTENT_KINDS } from '../../../src/intents/kinds.js';
import { loadIntents } from '../../../src/intents/load.js';
import { resolveIntents } from '../../../src/intents/resolve.js';
import type { Device } from '../../../src/inventory/device.js';
import { loadInventory } from '../../../src/inventory/load.js';
import { parseSelector } from '../../../src/inventory/selector.js';
import { aclLacks } from '../../../src/model/acl-lacks.js';
import { bgpLacks } from '../../../src/model/bgp-lacks.js';
import { driverOf } from '../../support/plans.js';

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
    expect(plans).toHaveLength(6);
    for (const plan of plans) {
      const intents = await loadIntents(['-'], { kinds: INTENT_KINDS, files: { ...files, stdin: async () => plan } });
      const target = {
        name: 'sw1',
        data: { transit_vlan: 3001, asn: 65101, loopback: '10.255.1.1', bgp_neighbors: [{ address: '10.1.1.0' }] },
        portGroups: { uplinks: ['Te1/1/1'] },
        canonicalPort: (port: string) => port,
        secret: () => 'secret',
      };
      const { vlan, acl, bgp } = resolveIntents(intents.documents, target);
      expect(vlan?.ports.length ?? acl?.acls.length ?? bgp?.peers.length).toBeGreaterThan(0);
    }
  });
});

describe('examples', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))(
    '%s fits the example inventory, and what its platforms can',
    async (name) => {
      const devices = await exampleDevices();
      const intents = await loadIntents([`examples/${name}`], { kinds: INTENT_KINDS, files });
      const { byDevice, unmatched } = assignDocuments(intents, ({ value, source }) =>
        devices.filter(parseSelector(value, source)),
      );
      expect(unmatched).toEqual([]);
      expect(byDevice.size).toBeGreaterThan(0);
      for (const [device, documents] of byDevice) {
        const driver = await driverOf(device.platform);
        const { acl, bgp, vlan } = resolveIntents(documents, {
          ...device,
          canonicalPort: driver.ports.canonical,
          secret: () => 'secret',
          portsPerEntry: driver.capabilities().acl?.portsPerEntry ?? 1,
        });
        const asked = { acl: acl?.acls.length ?? 0, bgp: bgp?.peers.length ?? 0, vlan: vlan?.ports.length ?? 0 };
        for (const kind of new Set(documents.map((one) => one.kind))) {
          expect(asked[kind], `${kind} of ${device.name}`).toBeGreaterThan(0);
        }
        const can = driver.capabilities();
        if (acl !== undefined) expect(can.acl && aclLacks(acl, can.acl), device.name).toEqual([]);
        if (bgp !== undefined) expect(can.bgp && bgpLacks(bgp, can.bgp), device.name).toEqual([]);
      }
    },
  );

  it.each([
    ['vlan', /^vlan-(?:office|servers|per-device)/, 4],
    ['acl', /^acl-(?:edge|management)/, 2],
  ] as const)('of kind %s are a plan together, apart from the whole switch', async (kind, names, count) => {
    const paths = readdirSync('examples')
      .filter((name) => names.test(name))
      .map((name) => `examples/${name}`);
    expect((await loadIntents(paths, { kinds: [kind], files })).documents).toHaveLength(count);
  });
});
