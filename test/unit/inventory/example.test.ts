import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadInventory } from '../../../src/inventory/load.js';
import { parseSelector } from '../../../src/inventory/selector.js';

const DIR = join(import.meta.dirname, '../../../inventory');

const PLATFORMS = ['arista-eos', 'cisco-ios', 'openvswitch'];

function loadExample() {
  return loadInventory(DIR, { files: { list: readdir, read: readFile }, platforms: PLATFORMS });
}

describe('the example inventory', () => {
  it('loads without a warning', async () => {
    const { devices, warnings } = await loadExample();
    expect(warnings).toEqual([]);
    expect(devices).toHaveLength(10);
    for (const { labels, portGroups, credentials } of devices) {
      expect(Object.keys(labels).sort()).toEqual(['rack', 'role', 'site']);
      expect(portGroups).toHaveProperty('uplinks');
      expect(credentials.password ?? credentials.agent).toBeDefined();
    }
  });

  it.each<[string, readonly string[]]>([
    ['role=access', ['acc-a-1', 'acc-a-2', 'acc-b-1', 'acc-b-2']],
    ['role in (access,distribution),site=building-b', ['acc-b-1', 'acc-b-2', 'dist-b']],
    ['group=campus,name!=acc*', ['dist-a', 'dist-b']],
    ['site=server-room,rack notin (s1)', ['leaf-2', 'vsw-2']],
    ['platform=arista-eos', ['leaf-1', 'leaf-2']],
  ])('has for %s %j', async (selector, expected) => {
    const { devices } = await loadExample();
    expect(devices.filter(parseSelector(selector)).map(({ name }) => name)).toEqual(expected);
  });

  it('inherits as its comments say', async () => {
    const { devices } = await loadExample();
    const named = Object.fromEntries(devices.map((device) => [device.name, device]));
    expect(named['acc-b-2']).toMatchObject({
      groups: ['access', 'campus', 'building-b'],
      data: { asn: 65000, loopback: '10.255.0.22', dns: ['198.51.100.53'] },
      portGroups: { uplinks: ['GigabitEthernet0/[1-2]'], users: ['GigabitEthernet1/0/[1-48]'] },
      ssh: { legacy: true },
      timeouts: { connect: 20 },
    });
    expect(named['vsw-1']?.credentials).toEqual({ agent: true });
    expect(named['vsw-1']?.username).toBe('netctl');
    expect(named['leaf-1']?.credentials.password).toMatchObject({ from: 'env', name: 'NETCTL_PASSWORD' });
    expect(named['leaf-1']?.credentials.enable).toBeUndefined();
  });
});
