import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/drivers/driver.js';
import { manualClock } from '../../src/emulator/clock.js';
import { openDirect } from '../../src/emulator/session.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { readDevice } from '../../src/engine/read.js';
import { send } from '../../src/engine/send.js';
import { describeDifferences } from '../../src/engine/verify.js';
import { type AclEntry, type AclFamily, type AclPlace, plainRule } from '../../src/model/acl.js';
import { entryMatter } from '../../src/model/acl-diff.js';
import { aclLacks } from '../../src/model/acl-lacks.js';
import type { AclCapabilities } from '../../src/model/capabilities.js';
import type { DesiredAcls } from '../../src/model/desired-acl.js';
import type { DeviceState } from '../../src/model/state.js';
import type { Op } from '../../src/transports/transport.js';
import { expectSafe } from '../support/acl-safety.js';
import { targetOf } from '../support/memory-fleet.js';
import { propertyRuns } from '../support/property-runs.js';
import { HERE as SOURCE } from '../support/vlan-arbitraries.js';
import { allWays } from '../support/ways.js';
import { anyEntries } from '../unit/acl/small-world.js';

const ways = (await allWays()).filter(([, driver]) => driver.capabilities().acl !== undefined);
const runs = propertyRuns({ usual: 3, byNight: 60, milliseconds: 6_000 });

/**
 * From any list in force to any other, over the emulated devices and through whole plans: the plan leads to the goal, every
 * packet is decided as before or as afterwards at every line, a second plan is empty, and the undo leads back to the same text.
 */
describe.each(ways)('any filter on %s', (_, driver) => {
  const can = capabilitiesOf(driver);
  const families = can.families.filter((family) => family !== 'mac');

  it.each(families)('is safe at every step, and can be taken back (%s)', { timeout: runs.timeout }, async (family) => {
    await fc.assert(
      fc.asyncProperty(anyEntries(family, 5), anyEntries(family, 5), async (one, other) => {
        const device = boot(driver);
        const [first, second] = [one, other].map((entries) => wish(sayable(entries, family, can), family, driver));
        // What the platform cannot say in full is refused with the plan; another one is tried then.
        const begin = first && (await device.plan(first));
        fc.pre(begin !== undefined && second !== undefined);
        await device.carryOut(begin, begin.steps);
        const before = await device.read();
        const plan = await device.plan(second);
        fc.pre(plan !== undefined);
        await device.carryOut(plan, plan.steps, (now, line) => expectSafe(now, before, plan.goal, line));
        const after = await device.read();
        expect(describeDifferences(plan.goal, after)).toEqual([]);
        expect((await device.plan(second))?.steps).toEqual([]);

        await device.carryOut(plan, plan.undo, (now, line) => expectSafe(now, after, before, line));
        expect((await device.read()).config).toEqual(before.config);
      }),
      runs.check,
    );
  });
});

function capabilitiesOf(driver: Driver): AclCapabilities {
  const { acl } = driver.capabilities();
  if (acl === undefined) throw new Error(`${driver.id} has no filters`);
  return acl;
}

function wish(entries: readonly AclEntry[], family: AclFamily, driver: Driver): DesiredAcls | undefined {
  if (!entries.some(({ type }) => type === 'rule')) return undefined;
  const place: AclPlace =
    capabilitiesOf(driver).places.interface === undefined
      ? { kind: 'line', name: 'vty' }
      : { kind: 'interface', name: driver.emulate().place ?? driver.emulate().port(1) };
  const acl = {
    name: 'EDGE',
    family,
    ensure: 'present',
    entries: { value: entries.map((value) => ({ value, source: SOURCE })), source: SOURCE },
    add: [],
    remove: [],
    source: SOURCE,
  } as const;
  const binding = { place, direction: 'in', family, acl: { value: 'EDGE', source: SOURCE }, source: SOURCE } as const;
  return { acls: [acl], bindings: [binding], purge: {} };
}

/** What a platform can say, each rule once; where lists are about logins, their source addresses. */
function sayable(entries: readonly AclEntry[], family: AclFamily, can: AclCapabilities): readonly AclEntry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry): AclEntry[] => {
    if (entry.type === 'opaque') return [];
    if (entry.type === 'remark') return can.remarks ? [{ ...entry, seq: undefined }] : [];
    const packets = can.places.interface !== undefined;
    const rule = packets ? entry.rule : plainRule(entry.rule.action, { source: entry.rule.source });
    const { source, destination, sourcePorts, destinationPorts, protocol, icmp, tcpFlags, fragments } = rule;
    const sides = [source, destination];
    const narrowed = sourcePorts ?? destinationPorts ?? icmp ?? tcpFlags;
    const strange =
      [...sides, sourcePorts, destinationPorts].some((one) => one?.kind === 'group') ||
      sides.some((one) => one.kind === 'prefix' && one.prefix.includes(':') !== (family === 'ipv6')) ||
      (family === 'ipv6' && sides.some((one) => one.kind === 'wildcard')) ||
      (narrowed !== undefined && (protocol === undefined || fragments)) ||
      (tcpFlags !== undefined && tcpFlags.set.join() !== 'rst,ack') ||
      (icmp?.code !== undefined && icmp.type === 0);
    const plain: AclEntry = { type: 'rule', rule, seq: undefined };
    const matter = entryMatter(plain);
    if (strange || seen.has(matter) || lacks(plain, family, can)) return [];
    seen.add(matter);
    return [plain];
  });
}

function lacks(value: AclEntry, family: AclFamily, can: AclCapabilities): boolean {
  const entries = { value: [{ value, source: SOURCE }], source: SOURCE };
  const acl = { name: 'EDGE', family, ensure: 'present', entries, add: [], remove: [], source: SOURCE } as const;
  return aclLacks({ acls: [acl], bindings: [], purge: {} }, can).length > 0;
}

function boot(driver: Driver) {
  const platform = driver.emulate();
  const box = platform.boot(platform.factory('sw1', [platform.port(1), platform.port(2)]), manualClock());
  const target = targetOf('sw1', driver);
  const open = () => openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const reading = () => readDevice(target, open(), ['acl']);
  return {
    read: async (): Promise<DeviceState> => (await reading()).state,
    /** Undefined for a list that the platform refuses. */
    async plan(wanted: DesiredAcls): Promise<DevicePlan | undefined> {
      const plan = planDevice(target, await reading(), { acl: wanted }, new Set());

      return 'steps' in plan ? plan : undefined;
    },
    async carryOut(
      { model }: DevicePlan,
      steps: DevicePlan['steps'],
      look?: (now: DeviceState, line: string) => void,
    ): Promise<void> {
      if (steps.length === 0) return;
      const session = open();
      const tx = { id: 'any', seconds: 0, comment: '' };
      const sendAll = async (ops: readonly Op[]) => {
        for (const op of ops) {
          await send(target, session, [op]);
          look?.((await reading()).state, op.via === 'cli' ? op.line : '');
        }
      };
      await sendAll(model.open(tx));
      await sendAll(steps.flatMap((step) => step.ops));
      await sendAll(model.kind === 'candidate' ? model.commit(tx) : model.close(tx));
    },
  };
}
