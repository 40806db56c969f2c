import { expect, it } from 'vitest';
import type { Fault } from '../../../../src/emulator/faults.js';
import type { JournalRecord } from '../../../../src/engine/journal/record.js';
import { run } from '../../../../src/engine/run.js';
import { assign } from '../../../../src/engine/study.js';
import { memoryFleet } from '../../../support/memory-fleet.js';
import { driverOf, withConfig } from '../../../support/plans.js';
import { runOptions } from '../../../support/run-options.js';
import { trunkPort, vlan, wishes } from '../../../support/wishes.js';

const driver = await driverOf('cisco-ios');
const GI3 = 'GigabitEthernet1/0/3';
const AGREED = new Set(['management-change']);

/** A switch with a timer that is managed in VLAN 99, whose gateway is 10.0.99.1. */
function device(name: string, address: string, neighbors: string, faults: readonly Fault[] = []) {
  const { factory, port } = driver.emulate();
  const image = withConfig(
    'vlan 99',
    'archive\n path flash:netctl',
    `interface ${GI3}\n switchport trunk allowed vlan 10,99\n switchport mode trunk`,
    `interface Vlan99\n ip address ${address} 255.255.255.0`,
    'ip default-gateway 10.0.99.1',
  )(factory(name, [1, 2, 3, 4].map(port)));
  return { name, driver, image: { ...image, neighbors }, faults };
}

/** The names in the order in which they were changed, with everything cut but on `near`, which holds it all already. */
async function order(faults: readonly Fault[] = [], agreed = AGREED) {
  const asked: string[] = [];
  const fleet = memoryFleet(
    [
      device('core', '10.0.99.1', 'Gi1/0/1 near Gi1/0/1\nGi1/0/2 edge Gi1/0/1\n', faults),
      device('edge', '10.0.99.4', 'Gi1/0/1 core Gi1/0/2\n', faults),
      device('far', '10.0.99.3', 'Gi1/0/1 near Gi1/0/2\n', faults),
      device('near', '10.0.99.2', 'Gi1/0/1 core Gi1/0/1\nGi1/0/2 far Gi1/0/1\n', faults),
      device('plain', '10.0.99.5', '', faults),
    ],
    { onLine: (name, line) => void (line.startsWith('show cdp') && asked.push(name)) },
  );
  const cut = wishes({ ports: [trunkPort(GI3, '10')] });
  const journal: JournalRecord[] = [];
  const desired = (name: string) =>
    name === 'near' ? wishes({ vlans: [vlan(99)] }) : name === 'plain' ? wishes({ vlans: [vlan(10)] }) : cut;
  const assignments = fleet.targets.map((target) => assign(target, { vlan: desired(target.name) }, agreed));
  const result = await run({ ...fleet.env, concurrency: 1 }, assignments, { ...runOptions(journal), agreed });
  const touched = journal.flatMap((record) => (record.kind === 'touch' ? [record.device] : []));
  return { touched, asked: asked.sort(), errors: result.devices.map(({ error }) => error?.code), open: fleet.open() };
}

it('who cuts a path commits last, the farthest by the neighbours known first, over devices too that nothing changes', async () => {
  const { touched, asked, errors, open } = await order();
  expect(touched).toEqual(['plain', 'far', 'edge', 'core']);
  expect(asked).toEqual(['core', 'edge', 'far', 'near', 'plain']);
  expect(errors).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(open).toBe(0);
});

it('devices that cannot tell are no error', async () => {
  const { touched, errors } = await order([{ kind: 'refuse', at: /^show cdp/, words: '% CDP is not enabled' }]);
  expect(touched[0]).toBe('plain');
  expect(touched).toHaveLength(4);
  expect(errors).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

it('nobody is asked where no path may be cut', async () => {
  const { touched, asked, errors } = await order([], new Set());
  expect(touched).toEqual([]);
  expect(asked).toEqual([]);
  expect(errors).toContain('NETCTL_PLAN_MANAGEMENT');
});
