import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/documents/located.js';
import type { Driver } from '../../../src/drivers/driver.js';
import { manualClock } from '../../../src/emulator/clock.js';
import { openDirect } from '../../../src/emulator/session.js';
import { featuresRead } from '../../../src/engine/plan/features-read.js';
import { planDevice } from '../../../src/engine/plan.js';
import { readDevice } from '../../../src/engine/read.js';
import { run } from '../../../src/engine/run.js';
import { assign } from '../../../src/engine/study.js';
import { type IntentDocument, intentDocument } from '../../../src/intents/document.js';
import { type ResolvedIntents, resolveIntents } from '../../../src/intents/resolve.js';
import { memoryFleet, targetOf } from '../../support/memory-fleet.js';
import { driverOf } from '../../support/plans.js';
import { runOptions } from '../../support/run-options.js';

/** Those that change something that has to be there: by what a fresh device is refused. */
const NEEDS_MORE: Readonly<Record<string, readonly string[]>> = {
  'acl-one-rule.yaml': ['NETCTL_PLAN_LIST_MISSING'],
  'bgp-drain.yaml': ['NETCTL_PLAN_BGP_AS'],
};

/** What the examples bind lists to, which a device out of its box does not have. */
const PLACES = ['interface Vlan10', ' no ip address', '!', 'line vty 0 4', ' login', '!', 'end'].join('\n');

const names = readdirSync('examples').filter((name) => /^(?:acl|bgp)-.*\.yaml$/.test(name));
const PLATFORMS: Readonly<Record<string, string>> = { acl: 'cisco-ios', bgp: 'arista-eos' };

async function documentsOf(name: string): Promise<readonly IntentDocument[]> {
  return (await readYaml(await readFile(`examples/${name}`), name)).map(intentDocument);
}

function wishesOf(documents: readonly IntentDocument[], driver: Driver): ResolvedIntents {
  return resolveIntents(documents, {
    name: 'sw1',
    data: {
      asn: 65101,
      loopback: '10.255.1.1',
      rack_net: '10.0.10.0/24',
      bgp_neighbors: [{ address: '10.1.1.0', peer_group: 'SPINES' }],
    },
    portGroups: { uplinks: [driver.emulate().port(1)] },
    canonicalPort: driver.ports.canonical,
    portsPerEntry: driver.capabilities().acl?.portsPerEntry ?? 1,
    secret: () => 'secret',
  });
}

describe('examples about filters and BGP', () => {
  it.each(names)('%s is a plan for a fresh device with the places it names', async (name) => {
    const documents = await documentsOf(name);
    const kinds = documents.map(({ kind }) => kind);
    const driver = await driverOf(PLATFORMS[kinds.includes('bgp') ? 'bgp' : 'acl'] ?? '');
    const platform = driver.emulate();
    const fresh = platform.factory('sw1', [platform.port(1), platform.port(2)]);
    const running = (fresh['running-config'] ?? '').replace(/^end$/m, PLACES);
    const image = kinds.includes('acl') && !kinds.includes('bgp') ? { ...fresh, 'running-config': running } : fresh;
    const session = openDirect(platform.boot(image, manualClock()), {
      name: 'sw1',
      dialect: driver.bindings[0].dialect,
    });
    const wanted = wishesOf(documents, driver);
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

describe('examples for one leaf', () => {
  it('follow each other, up to the one that is the whole truth', async () => {
    const driver = await driverOf('arista-eos');
    const platform = driver.emulate();
    const fleet = memoryFleet([{ name: 'sw1', driver, image: platform.factory('sw1', [platform.port(1)]) }]);
    const apply = async (name: string) => {
      const wanted = { ...wishesOf(await documentsOf(name), driver), checks: [] };
      const assignments = fleet.targets.map((target) => assign(target, wanted, new Set()));
      const { status, devices } = await run(fleet.env, assignments, runOptions());
      return { status, errors: devices.flatMap(({ error, moreErrors }) => [...(error ? [error] : []), ...moreErrors]) };
    };
    for (const name of ['bgp-leaf.yaml', 'acl-and-bgp.yaml', 'bgp-whole.yaml']) {
      expect(await apply(name), name).toEqual({ status: 'changed', errors: [] });
      expect(await apply(name), name).toEqual({ status: 'unchanged', errors: [] });
    }
    const running = fleet.image('sw1')['running-config'] ?? '';
    expect(running).toContain('TO-SPINES');
    expect(running).not.toMatch(/PREFER|SPINE-1|FROM-SPINES/);
  });
});
