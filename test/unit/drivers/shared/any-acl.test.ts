import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aclTarget } from '../../../../src/acl/target/acl-target.js';
import { driver as eos } from '../../../../src/drivers/arista-eos/index.js';
import { driver as ios } from '../../../../src/drivers/cisco-ios/index.js';
import type { Driver } from '../../../../src/drivers/driver.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { AclEntry } from '../../../../src/model/acl.js';
import { entryMatter } from '../../../../src/model/acl-diff.js';
import { invertChange } from '../../../../src/model/change.js';
import type { DesiredAcls } from '../../../../src/model/desired-acl.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { diffStates } from '../../../../src/model/state-diff.js';
import { expectSafe } from '../../../support/acl-safety.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { anyEntries } from '../../acl/small-world.js';

const runs = propertyRuns({ usual: 40, milliseconds: 1_000 });
const SOURCE = { file: 'plan.yaml', line: 1, column: 1 };

/** Old software, which keeps numbers to itself, new software, which shows them, and a platform that numbers remarks too. */
const PLATFORMS: readonly (readonly [string, Driver, string])[] = [
  ['cisco-ios without numbers', ios, '15.2'],
  ['cisco-ios with numbers', ios, '17.9.4'],
  ['arista-eos', eos, ''],
];

describe.each(PLATFORMS)('any filter on %s', (_name, driver, version) => {
  it.each(['ipv4', 'ipv6'] as const)(
    'is safe at every line, comes to be as planned, and goes back (%s)',
    async (family) => {
      await fc.assert(
        fc.asyncProperty(anyEntries(family, 5), anyEntries(family, 5), fc.boolean(), async (one, other, moved) => {
          const device = await boot(driver, version);
          const first = sayable(one, family, driver);
          const second = sayable(moved ? [...other.slice(0, 2), ...[...one].reverse()] : other, family, driver);
          if (first.length === 0 || second.length === 0) return;
          // Built while nothing is bound, then bound and changed.
          await device.follow(device.wish(family, first, true), false);
          const before = await device.read();
          const goal = await device.follow(device.wish(family, second, true), true);
          const after = await device.read();
          expect(after.acl?.acls.get(`${family}/EDGE`)?.entries.map(withoutLine)).toEqual(
            goal.acl?.acls.get(`${family}/EDGE`)?.entries.map(withoutLine),
          );
          expect(diffStates(after, targetOf(after, device.wish(family, second, true), driver, device.facts))).toEqual(
            [],
          );
          await device.back(before, after);
          expect((await device.read()).config).toEqual(before.config);
        }),
        runs.check,
      );
    },
    runs.timeout,
  );
});

function withoutLine({ line: _, ...entry }: AclEntry): object {
  return entry;
}

/** What these platforms can say, each rule once. */
function sayable(entries: readonly AclEntry[], family: 'ipv4' | 'ipv6', driver: Driver): AclEntry[] {
  const seen = new Set<string>();
  const kept = entries.filter((entry) => {
    if (entry.type !== 'rule') return entry.type === 'remark';
    const { source, destination, sourcePorts, destinationPorts, protocol, icmp, tcpFlags } = entry.rule;
    const names = [source, destination, sourcePorts, destinationPorts].some((one) => one?.kind === 'group');
    const ports = sourcePorts ?? destinationPorts;
    const strange = [source, destination].some(
      (one) => one.kind === 'prefix' && one.prefix.includes(':') !== (family === 'ipv6'),
    );
    const flags = tcpFlags !== undefined && (tcpFlags.set.length !== 1 || tcpFlags.clear.length > 0) && driver === eos;
    const established = tcpFlags?.set.join() === 'rst,ack';
    if (
      names ||
      strange ||
      (ports !== undefined && protocol === undefined) ||
      (icmp !== undefined && protocol === undefined)
    )
      return false;
    if ((flags && !established) || (icmp?.code !== undefined && icmp.type === 0)) return false;
    const matter = entryMatter(entry);
    if (seen.has(matter)) return false;
    seen.add(matter);
    return true;
  });
  // A list of remarks alone is refused before.
  return kept.some(({ type }) => type === 'rule') ? kept : [];
}

function targetOf(state: DeviceState, desired: DesiredAcls, driver: Driver, facts: Facts): DeviceState {
  const can = driver.capabilities(facts).acl;
  if (state.acl === undefined || can === undefined) throw new Error('There are no filters.');
  return { ...state, acl: aclTarget(state.acl, desired, can) };
}

async function boot(driver: Driver, version: string) {
  const factory = driver.emulate().factory('sw1', [driver.emulate().port(1)]);
  const running = (factory['running-config'] ?? '').replace(/^version .*$/m, `version ${version}`);
  const image = {
    ...factory,
    'running-config': running,
    'startup-config': running,
    version: (factory['version'] ?? '').replace('15.2(4)E10', version),
  };
  const box = driver.emulate().boot(image, manualClock());
  const [binding] = driver.bindings;
  const session = openDirect(box, { name: 'sw1', dialect: binding.dialect });
  const facts = driver.bindings[0].identify.read(await session.run(driver.bindings[0].identify.ops));
  const typist = box.terminal();
  typist.enter('enable');
  typist.enter('configure terminal');
  const read = async (): Promise<DeviceState> => binding.parse(await session.run(binding.reads(['acl'], facts)), facts);

  async function carryOut(from: DeviceState, to: DeviceState, watched: boolean, changes = diffStates(from, to)) {
    for (const op of binding.render(changes, { facts, before: from }).flatMap((step) => step.ops)) {
      const answer = op.via === 'cli' ? typist.enter(op.line) : '';
      if (/%|Duplicate/.test(answer))
        throw new Error(`"${op.via === 'cli' ? op.line : ''}" was answered with ${answer}`);
      if (watched) expectSafe(await read(), from, to, op.via === 'cli' ? op.line : '');
    }
  }

  return {
    facts,
    read,
    wish: (family: 'ipv4' | 'ipv6', entries: readonly AclEntry[], bound: boolean): DesiredAcls => ({
      acls: [
        {
          name: 'EDGE',
          family,
          ensure: 'present',
          entries: { value: entries.map((value) => ({ value, source: SOURCE })), source: SOURCE },
          add: [],
          remove: [],
          source: SOURCE,
        },
      ],
      bindings: bound
        ? [
            {
              place: { kind: 'interface', name: driver.emulate().port(1) },
              direction: 'in',
              family,
              acl: { value: 'EDGE', source: SOURCE },
              source: SOURCE,
            },
          ]
        : [],
      purge: {},
    }),
    async follow(desired: DesiredAcls, watched: boolean): Promise<DeviceState> {
      const from = await read();
      const to = targetOf(from, desired, driver, facts);
      await carryOut(from, to, watched);
      return to;
    },
    async back(before: DeviceState, after: DeviceState): Promise<void> {
      const changes = [...diffStates(before, after)].reverse().map(invertChange);
      await carryOut(after, before, true, changes);
    },
  };
}
