import { describe, expect, it } from 'vitest';
import { checkBudget, type Limits } from '../../../../src/engine/guard/check-budget.js';
import type { DevicePlan } from '../../../../src/engine/plan.js';
import { type PlannedDevice, planFor, withConfig } from '../../../support/plans.js';
import { accessPort, vlan, wishes } from '../../../support/wishes.js';

const GI1 = 'GigabitEthernet1/0/1';
const GI2 = 'GigabitEthernet1/0/2';

function device(name: string): PlannedDevice {
  return {
    name,
    platform: 'cisco-ios',
    setUp: withConfig(
      'vlan 10',
      'vlan 20',
      'vlan 30',
      `interface ${GI1}\n switchport access vlan 10\n switchport mode access`,
      `interface ${GI2}\n switchport access vlan 20\n switchport mode access`,
    ),
  };
}

/** Two VLANs deleted and one port reset. */
const DELETES = wishes({
  vlans: [10, 30].map((id) => vlan(id, undefined, { ensure: 'absent' })),
  ports: [accessPort(GI1, 1, { ensure: 'default' })],
});
const ADDS = wishes({ vlans: [vlan(40)], ports: [accessPort(GI2, 40)] });

async function plans(): Promise<readonly DevicePlan[]> {
  return [
    await planFor(device('sw1'), DELETES),
    await planFor(device('sw2'), ADDS),
    await planFor(device('sw3'), DELETES),
    await planFor(device('sw4'), wishes({ vlans: [vlan(10)] })),
  ];
}

describe('a run', () => {
  it.each<[string, Limits]>([
    ['without limits', {}],
    ['just within them', { devices: 3, deletions: 6 }],
  ])('%s may go on', async (_, limits) => {
    expect(checkBudget(await plans(), limits)).toEqual([]);
  });

  it.each<[string, Limits, string]>([
    ['too many devices', { devices: 2 }, 'the run would change 3 devices, and at most 2 are allowed (sw1, sw2, sw3)'],
    [
      'too many deletions',
      { deletions: 5 },
      'the run would delete or reset 6 objects, and at most 5 are allowed (sw1: 3, sw3: 3)',
    ],
  ])('with %s is refused', async (_, limits, message) => {
    const [error, ...more] = checkBudget(await plans(), limits);
    expect(error).toMatchObject({ code: 'NETCTL_PLAN_BUDGET', message, class: 'input' });
    expect(more).toEqual([]);
  });

  it('that cuts traffic for a moment more often than allowed is refused', async () => {
    const [first] = await plans();
    const [step] = first?.steps ?? [];
    if (first === undefined || step === undefined) throw new Error('no step');
    const plan = { ...first, steps: [true, false, true].map((disruptive) => ({ ...step, disruptive })) };
    expect(checkBudget([plan], { resets: 2 })).toEqual([]);
    expect(checkBudget([plan], { resets: 1 })[0]?.message).toMatch(/send 2 lines .* at most 1 are allowed \(sw1: 2\)/);
  });

  it('is told every limit it breaks, with what to do', async () => {
    const errors = checkBudget(await plans(), { devices: 0, deletions: 0 });
    expect(errors.map((error) => error.hint)).toEqual([
      expect.stringContaining('limits.devices in netctl.yaml or --max-devices'),
      expect.stringContaining('limits.deletions in netctl.yaml or --max-deletions'),
    ]);
  });
});
