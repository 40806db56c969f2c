import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import { manualClock } from '../../../src/emulator/clock.js';
import { openDirect } from '../../../src/emulator/session.js';
import { featuresRead } from '../../../src/engine/plan/features-read.js';
import { planDevice } from '../../../src/engine/plan.js';
import { readDevice } from '../../../src/engine/read.js';
import { intentDocument } from '../../../src/intents/document.js';
import { resolveIntents } from '../../../src/intents/resolve.js';
import { targetOf } from '../../support/memory-fleet.js';
import { driverOf } from '../../support/plans.js';

/** Those that change something that has to be there: by what a fresh device is refused. */
const NEEDS_MORE: Readonly<Record<string, readonly string[]>> = {
  'acl-one-rule.yaml': ['NETCTL_PLAN_LIST_MISSING'],
  'bgp-drain.yaml': ['NETCTL_PLAN_BGP_AS'],
};

/** What the examples bind lists to, which a device out of its box does not have. */
const PLACES = ['interface Vlan10', ' no ip address', '!', 'line vty 0 4', ' login', '!', 'end'].join('\n');

const names = readdirSync('examples').filter((name) => /^(?:acl|bgp)-.*\.yaml$/.test(name));
const PLATFORMS: Readonly<Record<string, string>> = { acl: 'cisco-ios', bgp: 'arista-eos' };

describe('examples about filters and BGP', () => {
  it.each(names)('%s is a plan for a fresh device with the places it names', async (name) => {
    const documents = (await readYaml(await readFile(`examples/${name}`), name)).map(intentDocument);
    const kinds = documents.map(({ kind }) => kind);
    const driver = await driverOf(PLATFORMS[kinds.includes('bgp') ? 'bgp' : 'acl'] ?? '');
    const platform = driver.emulate();
    const fresh = platform.factory('sw1', [platform.port(1), platform.port(2)]);
    const running = (fresh['running-config'] ?? '').replace(/^end$/m, PLACES);
    const image = kinds.includes('acl') && !kinds.includes('bgp') ? { ...fresh, 'running-config': running } : fresh;
    const session = openDirect(platform.boot(image, manualClock()), { name: 'sw1', shell: driver.bindings[0].shell });
    const wanted = resolveIntents(documents, {
      name: 'sw1',
      data: {
        asn: 65101,
        loopback: '10.255.1.1',
        rack_net: '10.0.10.0/24',
        bgp_neighbors: [{ address: '10.1.1.0', peer_group: 'SPINES' }],
      },
      portGroups: { uplinks: [platform.port(1)] },
      canonicalPort: driver.ports.canonical,
      portsPerEntry: driver.capabilities().acl?.portsPerEntry ?? 1,
      secret: () => 'secret',
    });
    const target = targetOf('sw1', driver);
    const reading = await readDevice(target, session, featuresRead({ driver }, wanted));
    const plan = planDevice(target, reading, wanted, new Set());
    if (!('steps' in plan)) {
      expect(plan.map(({ code }) => code)).toEqual(NEEDS_MORE[name]);
      return;
    }
    expect(NEEDS_MORE[name] ?? []).toEqual([]);
    expect(plan.steps.length > 0).toBe(name !== 'acl-cleanup.yaml');
  });
});
