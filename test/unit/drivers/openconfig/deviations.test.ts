import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/openconfig/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { type DevicePlan, planDevice } from '../../../../src/engine/plan.js';
import { readDevice } from '../../../../src/engine/read.js';
import type { NetctlError } from '../../../../src/errors/netctl-error.js';
import type { DesiredState } from '../../../../src/model/desired.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { vlan, wishes } from '../../../support/wishes.js';

const [netconf] = driver.bindings;

/** A module that takes away what stands at these paths. */
function deviations(...paths: readonly string[]): string {
  const gone = paths.map((path) => `deviation ${path} { deviate not-supported; }`);
  return `module x-dev { namespace "urn:x"; prefix x; import openconfig-network-instance { prefix ni; }
    import openconfig-vlan { prefix v; } import openconfig-interfaces { prefix i; } import openconfig-if-ethernet { prefix e; }
    ${gone.join(' ')} }`;
}

async function plan(module: string, wanted: DesiredState): Promise<DevicePlan | readonly NetctlError[]> {
  const platform = driver.emulate('netconf');
  const image = platform.factory('sw1', [platform.port(1)]);
  const box = platform.boot({ ...image, deviations: module }, manualClock());
  const target = { ...targetOf('sw1', driver), bindings: [netconf] as const };
  const session = openDirect(box, { name: 'sw1', dialect: netconf.dialect });
  return planDevice(target, await readDevice(target, session, ['vlan']), wanted, new Set());
}

function messages(made: DevicePlan | readonly NetctlError[]): readonly string[] {
  return 'steps' in made ? [] : made.map(({ message }) => message);
}

const VLANS = '/ni:network-instances/ni:network-instance/ni:vlans/ni:vlan';

describe('deviations that a device announces, and gives the text of', () => {
  const wanted = { vlan: wishes({ vlans: [vlan(10, 'USERS')] }) };

  it('leave everything as it is where they are about something else', async () => {
    const made = await plan(deviations('/i:interfaces/i:interface/i:hold-time'), wanted);
    expect(messages(made)).toEqual([]);
    expect('steps' in made && made.steps).toHaveLength(1);
  });

  it('refuse what would set a node that they take away, by the name of their module', async () => {
    expect(messages(await plan(deviations(`${VLANS}/ni:config/ni:name`), wanted))).toEqual([
      expect.stringMatching(/does not have \/openconfig-network-instance:.*\/vlans\/vlan\/config\/name.*module x-dev/),
    ]);
  });

  it('let what does not set that node pass', async () => {
    const made = await plan(deviations(`${VLANS}/ni:config/ni:name`), { vlan: wishes({ vlans: [vlan(10)] }) });
    expect(messages(made)).toEqual([]);
  });

  it('take a feature away that cannot be without a node', async () => {
    const switched = '/i:interfaces/i:interface/e:ethernet/v:switched-vlan';
    expect(messages(await plan(deviations(switched), wanted))).toEqual([
      expect.stringMatching(/has no VLANs .*its module x-dev takes away \/openconfig-interfaces:.*switched-vlan$/),
    ]);
  });

  it('refuse what would be made where it cannot be', async () => {
    expect(messages(await plan(deviations(VLANS), wanted))).toEqual([
      expect.stringMatching(/does not have \/openconfig-network-instance:[^ ]*\/vlans\/vlan, .*module x-dev/),
    ]);
  });
});
