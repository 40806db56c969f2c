import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/documents/located.js';
import type { JournalRecord } from '../../../../src/engine/journal/record.js';
import { lookAtAll } from '../../../../src/engine/recover/look.js';
import { openDevices } from '../../../../src/engine/recover/open-devices.js';
import { concerned, recover } from '../../../../src/engine/recover/recover.js';
import { run } from '../../../../src/engine/run.js';
import { assign } from '../../../../src/engine/study.js';
import { intentDocument } from '../../../../src/intents/document.js';
import { resolveIntents } from '../../../../src/intents/resolve.js';
import type { DesiredCheck } from '../../../../src/model/check.js';
import type { DesiredState } from '../../../../src/model/desired.js';
import { memoryFleet } from '../../../support/memory-fleet.js';
import { driverOf, withConfig } from '../../../support/plans.js';
import { runOptions } from '../../../support/run-options.js';
import { HERE } from '../../../support/vlan-arbitraries.js';

const driver = await driverOf('cisco-ios');
const platform = driver.emulate();

/** What names something that is not there, and the plan that creates it. */
const CASES = [
  [
    'a list that is bound',
    'interface Vlan10\n ip address 10.0.10.1 255.255.255.0\n ip access-group EDGE-IN in',
    'kind: acl\nversion: 1\ntargets: all\nacls: [{ name: EDGE-IN, rules: [{ action: permit }] }]',
    'ip access-list extended EDGE-IN',
  ],
  [
    'a route map and a prefix list that a neighbour has',
    [
      'router bgp 65001',
      ' neighbor 10.0.0.2 remote-as 65002',
      ' !',
      ' address-family ipv4',
      '  neighbor 10.0.0.2 activate',
      '  neighbor 10.0.0.2 prefix-list PL out',
      '  neighbor 10.0.0.2 route-map IN in',
      ' exit-address-family',
    ].join('\n'),
    'kind: bgp\nversion: 1\ntargets: all\nroute_maps: [{ name: IN, rules: [{ action: permit }] }]\n' +
      'prefix_lists: [{ name: PL, rules: [{ action: permit, prefix: any }] }]',
    'route-map IN permit 10',
  ],
] as const;

const NOBODY: DesiredCheck = {
  kind: 'ping',
  probe: { to: '192.0.2.99', from: undefined, count: 1 },
  within: 1,
  source: HERE,
};

async function wishes(text: string): Promise<DesiredState> {
  const documents = (await readYaml(text, 'plan.yaml')).map(intentDocument);
  const { canonical } = driver.ports;
  return resolveIntents(documents, { name: 'sw1', data: {}, portGroups: {}, canonicalPort: canonical });
}

function fleetWith(block: string) {
  const image = withConfig(block)(platform.factory('sw1', [platform.port(1)]));
  return memoryFleet([{ name: 'sw1', driver, image }]);
}

describe.each(CASES)('what was named and not there: %s', (_, block, text, created) => {
  it('goes again when the run fails', async () => {
    const fleet = fleetWith(block);
    const before = fleet.image('sw1')['running-config'];
    const checks = [NOBODY];
    const wanted = { ...(await wishes(text)), checks };
    const assignments = fleet.targets.map((target) => assign(target, wanted, new Set()));
    const { devices } = await run(fleet.env, assignments, runOptions());
    expect(devices[0]?.error?.message).toContain('192.0.2.99');
    expect(devices[0]?.status).toBe('failed');
    expect(fleet.image('sw1')['running-config']).toBe(before);
  });

  it('goes again with recover, which makes sure of it', async () => {
    const fleet = fleetWith(block);
    const before = fleet.image('sw1')['running-config'];
    const records: JournalRecord[] = [];
    let reached = (): void => undefined;
    const stopped = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const write = async (record: JournalRecord) => {
      if (record.kind === 'decide') return new Promise<void>(() => reached());
      records.push(record);
    };
    const wanted = await wishes(text);
    const assignments = fleet.targets.map((target) => assign(target, wanted, new Set()));
    const open = async () => ({ journal: { write }, close: async () => {} });
    await Promise.race([run(fleet.env, assignments, { ...runOptions(), open }), stopped]);
    expect(fleet.image('sw1')['running-config']).toContain(created);

    // Once more afterwards there is nothing to do.
    for (const did of ['undone', 'nothing']) {
      const left = openDevices(records);
      const targets = new Map(fleet.targets.map((target) => [target.name, target]));
      const found = await lookAtAll(fleet.env, targets, concerned(left, 'undo'));
      const settled = await recover(fleet.env, {
        direction: 'undo',
        found,
        lookAtKept: () => lookAtAll(fleet.env, targets, left.kept),
        journal: { write: async () => {} },
        confirmTimeout: 300,
      });
      expect(settled.map((one) => [one.did, one.error?.message])).toEqual([[did, undefined]]);
      expect(fleet.image('sw1')['running-config']).toBe(before);
    }
  });
});
