import { describe, expect, it } from 'vitest';
import { decidesBetween } from '../../src/acl/proof.js';
import { readYaml } from '../../src/documents/located.js';
import type { Driver } from '../../src/drivers/driver.js';
import { manualClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, EmulatedPlatform } from '../../src/emulator/device.js';
import { openDirect } from '../../src/emulator/session.js';
import { featuresRead } from '../../src/engine/plan/features-read.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { readDevice } from '../../src/engine/read.js';
import { send } from '../../src/engine/send.js';
import { intentDocument } from '../../src/intents/document.js';
import { type ResolvedIntents, resolveIntents } from '../../src/intents/resolve.js';
import { type AclEntry, aclKey, plainRule } from '../../src/model/acl.js';
import { entryMatter } from '../../src/model/acl-diff.js';
import { aclLacks } from '../../src/model/acl-lacks.js';
import { describeEntry } from '../../src/model/acl-text.js';
import { bgpLacks } from '../../src/model/bgp-lacks.js';
import type { DesiredPort } from '../../src/model/desired.js';
import { danglingReferences } from '../../src/model/references.js';
import type { DeviceState } from '../../src/model/state.js';
import { ALL_VLANS, describeVlanSet, equalSets, intersect, subtract, unite } from '../../src/model/vlan-set.js';
import type { Op } from '../../src/transports/transport.js';
import { caseNames, readCase } from '../support/cases.js';
import { targetOf } from '../support/memory-fleet.js';
import { allWays } from '../support/ways.js';
import { hasLess } from '../unit/drivers/shared/any-bgp-traits.js';

/**
 * Changes on which tools that compare texts are known to end in a wrong state, or to pass through a dangerous one. Each is tried
 * on every platform that can have it, on an emulated device that got its first state by netctl too: the end is right, every
 * state on the way is safe, a second plan is empty, and the way back leads to the first state.
 */
interface Hazard {
  readonly name: string;
  /** What the device holds at first and what it is to hold, as intents; ports by their number. */
  before(port: (number: number) => string): string;
  after(port: (number: number) => string): string;
  /** What has to be so of the whole, beside what holds for every hazard. */
  judge?(played: Played): void;
}

interface Played {
  readonly plan: DevicePlan;
  readonly before: DeviceState;
  readonly after: DeviceState;
  /** What the device held after each line. */
  readonly states: readonly DeviceState[];
}

const drivers = (await allWays()).map(([label, driver]) => ({ ...driver, title: label }));

const acl = (...parts: readonly string[]): string => ['kind: acl\nversion: 1\ntargets: all', ...parts].join('\n');
const bgp = (...parts: readonly string[]): string => ['kind: bgp\nversion: 1\ntargets: all', ...parts].join('\n');
const vlan = (...parts: readonly string[]): string => ['kind: vlan\nversion: 1\ntargets: all', ...parts].join('\n');

const WEB = '{ action: permit, protocol: tcp, destination: 192.0.2.10, destination_port: 443 }';
const DNS = '{ action: permit, protocol: udp, destination: 192.0.2.53, destination_port: 53 }';
const LAN = '{ action: deny, protocol: tcp, destination: 192.0.2.0/24 }';
const REST = '{ action: deny }';
const numbered = (seq: number, rule: string): string => rule.replace('{', `{ seq: ${seq},`);
const list = (...rules: readonly string[]): string => `acls: [{ name: EDGE, rules: [${rules.join(', ')}] }]`;
const bound = (port: string, name = 'EDGE'): string =>
  `bindings: [{ acl: ${name}, interface: "${port}", direction: in }]`;

/** The lines of a list, for people, in order. */
function lines(state: DeviceState, name = 'EDGE'): readonly string[] {
  const entries = state.acl?.acls.get(aclKey({ family: 'ipv4', name }))?.entries ?? [];
  return entries.map(describeEntry);
}

const PEER = 'address: 10.0.0.2, description: uplink, timers: { keepalive: 10, hold: 30 }, password: env:KEY';
const FAMILY = 'address_families: { ipv4_unicast: { activate: true, import_policy: IN, export_policy: OUT } }';
const ACTIVE = 'address_families: { ipv4_unicast: { activate: true } }';
const POLICIES = 'route_maps: [{ name: IN, rules: [{ action: permit }] }, { name: OUT, rules: [{ action: permit }] }]';
const neighbors = (...peers: readonly string[]): string =>
  `bgp:\n  asn: 65000\n  router_id: 10.0.0.1\n  neighbors: [${peers.map((peer) => `{ ${peer} }`).join(', ')}]`;

function peer({ bgp: state }: DeviceState, name = '10.0.0.2') {
  return state?.peers.get(`default/${name}`);
}

const HAZARDS: readonly Hazard[] = [
  {
    name: 'a trunk carries one VLAN more',
    before: (port) =>
      vlan(
        'vlans: [{ range: 10-30 }]',
        `interfaces: [{ ports: "${port(1)}", mode: trunk, allowed_vlans: [10, 20] }]`,
        'state: replaced',
      ),
    after: (port) => vlan(`interfaces: [{ ports: "${port(1)}", allowed_vlans: { add: [30] } }]`),
  },
  {
    name: 'a trunk that carries all VLANs carries a few',
    before: (port) =>
      vlan('vlans: [{ range: 10-30 }]', `interfaces: [{ ports: "${port(1)}", mode: trunk, allowed_vlans: all }]`),
    after: (port) =>
      vlan(`interfaces: [{ ports: "${port(1)}", mode: trunk, allowed_vlans: [10, 20] }]`, 'state: replaced'),
  },
  {
    name: 'a list of VLANs that fills several lines stays the same',
    before: (port) =>
      vlan(
        `vlans: [{ range: "${odd()}" }]`,
        `interfaces: [{ ports: "${port(1)}", mode: trunk, allowed_vlans: "${odd()}" }]`,
        'state: replaced',
      ),
    after: (port) =>
      vlan(`interfaces: [{ ports: "${port(1)}", mode: trunk, allowed_vlans: "${odd()}" }]`, 'state: replaced'),
    judge: ({ plan }) => expect(plan.steps).toEqual([]),
  },
  {
    name: 'a rule without a number comes before the last deny',
    before: (port) => acl(list(WEB, REST), bound(port(1))),
    after: () => acl(list(WEB, DNS, REST)),
    judge: ({ after }) => expect(lines(after)).toHaveLength(3),
  },
  {
    name: 'two rules without numbers change places',
    before: (port) => acl(list(WEB, LAN, REST), bound(port(1))),
    after: () => acl(list(LAN, WEB, REST)),
    judge: ({ before, after, plan }) => {
      expect(plan.steps).not.toEqual([]);
      expect(lines(after)).toEqual([lines(before)[1], lines(before)[0], lines(before)[2]]);
    },
  },
  {
    name: 'two rules with numbers change places',
    before: (port) => acl(list(numbered(10, WEB), numbered(20, LAN), numbered(30, REST)), bound(port(1))),
    after: () => acl(list(numbered(10, LAN), numbered(20, WEB), numbered(30, REST))),
    judge: ({ before, after }) => expect(lines(after)).toEqual([lines(before)[1], lines(before)[0], lines(before)[2]]),
  },
  {
    name: 'a rule takes the number of another',
    before: (port) => acl(list(numbered(10, WEB), numbered(20, LAN), numbered(30, REST)), bound(port(1))),
    after: () => acl(`acls: [{ name: EDGE, add_rules: [${numbered(20, DNS)}] }]`),
    judge: ({ after }) => expect(lines(after)[1]).toContain('192.0.2.53'),
  },
  {
    name: 'the order of a whole list is turned around',
    before: (port) => acl(list(WEB, DNS, LAN, '{ action: permit, protocol: icmp }', REST), bound(port(1))),
    after: () => acl(list(REST, '{ action: permit, protocol: icmp }', LAN, DNS, WEB)),
    judge: ({ before, after }) => expect(lines(after)).toEqual([...lines(before)].reverse()),
  },
  {
    name: 'another list takes the place of one in force, which goes',
    before: (port) => acl(list(WEB, REST), bound(port(1))),
    after: (port) =>
      [
        acl(`acls: [{ name: OTHER, rules: [${DNS}, ${REST}] }]`, bound(port(1), 'OTHER')),
        acl('state: deleted', 'acls: [{ name: EDGE }]'),
      ].join('\n---\n'),
    judge: ({ after }) => expect([lines(after), lines(after, 'OTHER').length]).toEqual([[], 2]),
  },
  {
    name: 'a neighbour gets another AS and keeps all else',
    before: () => bgp(neighbors(`${PEER}, remote_as: 65001, ${FAMILY}`), POLICIES),
    after: () => bgp('bgp: { asn: 65000, neighbors: [{ address: 10.0.0.2, remote_as: 65002 }] }'),
    judge: ({ before, after, states, plan }) => {
      const { remoteAs: _, line: __, ...kept } = peer(before) ?? { remoteAs: undefined };
      for (const state of [...states, after]) expect(peer(state)).toMatchObject(kept);
      expect(peer(after)?.remoteAs).toBe(65002);
      expect(plan.steps.flatMap(({ resets = [] }) => resets)).toContain('10.0.0.2');
    },
  },
  {
    name: 'a neighbour goes, and another one stays as it is',
    before: () =>
      bgp(
        neighbors(`${PEER}, remote_as: 65001, ${FAMILY}`, `address: 10.0.0.3, remote_as: 65003, ${ACTIVE}`),
        POLICIES,
      ),
    after: () => bgp('state: deleted', 'bgp: { asn: 65000, neighbors: [{ address: 10.0.0.2 }] }'),
    judge: ({ before, after, states }) => {
      expect(peer(after)).toBeUndefined();
      expect(after.config.filter((line) => line.includes('10.0.0.2'))).toEqual([]);
      const { line: _, ...other } = peer(before, '10.0.0.3') ?? {};
      for (const state of [...states, after]) expect(peer(state, '10.0.0.3')).toMatchObject(other);
    },
  },
  {
    name: 'a description, timers and a policy change without a reset',
    before: () => bgp(neighbors(`${PEER}, remote_as: 65001, ${FAMILY}`), POLICIES),
    after: () =>
      bgp(
        'bgp: { asn: 65000, neighbors: [{ address: 10.0.0.2, description: other, address_families: { ipv4_unicast: { import_policy: NEW } } }] }',
        'route_maps: [{ name: NEW, rules: [{ action: deny }] }]',
      ),
    judge: ({ plan, states }) => {
      expect(plan.steps.flatMap(({ resets = [] }) => resets)).toEqual([]);
      for (const state of states) expect(peer(state)?.remoteAs).toBe(65001);
    },
  },
  {
    name: 'a policy takes the place of one in use, which goes',
    before: () => bgp(neighbors(`${PEER}, remote_as: 65001, ${FAMILY}`), POLICIES),
    after: () =>
      [
        bgp(
          'bgp: { asn: 65000, neighbors: [{ address: 10.0.0.2, address_families: { ipv4_unicast: { import_policy: NEW } } }] }',
          'route_maps: [{ name: NEW, rules: [{ action: permit, match: { prefix_list: PL } }] }]',
          'prefix_lists: [{ name: PL, rules: [{ action: permit, prefix: 10.0.0.0/8, le: 24 }] }]',
        ),
        bgp('state: deleted', 'route_maps: [{ name: IN }]'),
      ].join('\n---\n'),
    judge: ({ after }) => expect([...(after.bgp?.routeMaps.keys() ?? [])].sort()).toEqual(['NEW', 'OUT']),
  },
  {
    name: 'a rule of a policy in use changes, and the others stay',
    before: () =>
      bgp(
        neighbors(`${PEER}, remote_as: 65001, ${FAMILY}`),
        'route_maps: [{ name: IN, rules: [{ seq: 10, action: permit, match: { tag: 5 } }, { seq: 20, action: deny }] }, { name: OUT, rules: [{ action: permit }] }]',
      ),
    after: () =>
      bgp(
        'route_maps: [{ name: IN, add_rules: [{ seq: 10, action: permit, match: { tag: 6 }, set: { local_preference: 200 } }] }]',
      ),
    judge: ({ states }) => {
      for (const state of states)
        expect(state.bgp?.routeMaps.get('IN')?.entries.map(({ seq }) => seq)).toEqual([10, 20]);
    },
  },
  {
    name: 'a rule comes into a prefix list in use',
    before: () =>
      bgp(
        neighbors(
          'address: 10.0.0.2, remote_as: 65001, address_families: { ipv4_unicast: { import_prefix_list: PL } }',
        ),
        'prefix_lists: [{ name: PL, rules: [{ action: permit, prefix: 10.0.0.0/8 }, { action: deny, prefix: any }] }]',
      ),
    after: () =>
      bgp('prefix_lists: [{ name: PL, add_rules: [{ seq: 7, action: permit, prefix: 192.0.2.0/24, le: 32 }] }]'),
    judge: ({ states }) => {
      for (const state of states) {
        const numbers = state.bgp?.prefixLists.get('ipv4/PL')?.entries.map(({ seq }) => seq);
        expect(numbers).toEqual(expect.arrayContaining([5, 10]));
      }
    },
  },
  {
    name: 'a neighbour gets a limit and a setting of its family without a reset',
    before: () => bgp(neighbors(`${PEER}, remote_as: 65001, ${FAMILY}`), POLICIES),
    after: () =>
      bgp(
        'bgp: { asn: 65000, neighbors: [{ address: 10.0.0.2, address_families: { ipv4_unicast: { max_prefix: 100, next_hop_self: true } } }] }',
      ),
    judge: ({ before, states, plan }) => {
      expect(plan.steps.flatMap(({ resets = [] }) => resets)).toEqual([]);
      const { importPolicy, exportPolicy } = peer(before)?.families.ipv4_unicast ?? {};
      for (const state of states) {
        expect(peer(state)?.families.ipv4_unicast).toMatchObject({ importPolicy, exportPolicy });
      }
    },
  },
  {
    name: 'a setting of a group changes, and its neighbours stay in it',
    before: () =>
      bgp(
        `bgp:\n  asn: 65000\n  router_id: 10.0.0.1\n  peer_groups: [{ name: SPINES, remote_as: 65001, ${FAMILY} }]\n  neighbors: [{ address: 10.0.0.2, peer_group: SPINES, description: uplink }]`,
        POLICIES,
      ),
    after: () =>
      bgp(
        'bgp: { asn: 65000, peer_groups: [{ name: SPINES, address_families: { ipv4_unicast: { import_policy: NEW } } }] }',
        'route_maps: [{ name: NEW, rules: [{ action: deny }] }]',
      ),
    judge: ({ states }) => {
      for (const state of states) expect(peer(state)).toMatchObject({ group: 'SPINES', description: 'uplink' });
    },
  },
];

/** Every other VLAN, too many for one line of a configuration. */
function odd(): string {
  return Array.from({ length: 80 }, (_, index) => 101 + 2 * index).join(',');
}

const tried = await Promise.all(
  HAZARDS.map(async (hazard) => {
    const can = await Promise.all(drivers.map((driver) => canHave(driver, hazard)));
    return [hazard.name, hazard, drivers.filter((_, index) => can[index])] as const;
  }),
);

describe.each(tried)('%s', (_, hazard, able) => {
  it('can be had', () => {
    expect(able.map(({ id }) => id)).not.toEqual([]);
  });

  it.each(able.map((driver) => [driver.title, driver] as const))('on %s', async (_id, driver) => {
    const device = await deviceWith(driver, hazard);
    const before = await device.read();
    const plan = await device.plan();
    const states = await device.carryOut(plan, plan.steps);
    const after = await device.read();
    for (const state of states) expectSafe(state, before, after);
    expect((await device.plan()).steps).toEqual([]);
    hazard.judge?.({ plan, before, after, states });

    const back = await device.carryOut(plan, plan.undo);
    for (const state of back) expectSafe(state, after, before);
    // Devices print some objects in the order in which they came.
    expect((await device.read()).config.toSorted()).toEqual(before.config.toSorted());
  });
});

describe('a banner with lines that look like commands', () => {
  const cases = drivers.flatMap((driver) =>
    caseNames(driver).flatMap((name) => (name.startsWith('banner') ? [[driver.id, driver, name] as const] : [])),
  );
  it.each(cases)('is typed by nobody on %s', async (_, driver, name) => {
    const { before, plan, undo, after } = await readCase(driver, name);
    const [was, becomes] = [before, after].map((image) => bannerOf(image['running-config'] ?? ''));
    expect(was).toMatch(/^end$/m);
    expect(becomes).toBe(was);
    expect(`${plan}${undo}`.split('\n').filter((line) => /^\s*(?:banner|end|EOF|\^C)/.test(line))).toEqual([]);
  });
});

/** The text of the banner, with the line that ends it. */
function bannerOf(config: string): string | undefined {
  return /^banner [\s\S]*?^(?:EOF|\^C)$/m.exec(config)?.[0];
}

/** Filters are bound to what the platform can bind them to, which may not be its ports. */
function textFor(text: Hazard['before'], { port, place }: EmulatedPlatform): string {
  const withPorts = text(port);
  return place !== undefined && withPorts.startsWith('kind: acl') ? text(() => place) : withPorts;
}

/** Whether the platform has all that the hazard needs. */
async function canHave(driver: Driver, { before, after }: Hazard): Promise<boolean> {
  const can = driver.capabilities();
  for (const text of [before, after]) {
    const { vlan: vlans, acl: filters, bgp: peers } = await wishes(driver, textFor(text, driver.emulate()));
    if (vlans !== undefined && can.vlan === undefined) return false;
    if (can.vlan?.namedTrunks === true && vlans?.ports.some(carriesAll)) return false;
    if (filters !== undefined && (can.acl === undefined || aclLacks(filters, can.acl).length > 0)) return false;
    // Single rules are named by their numbers.
    if (can.acl?.sequence === undefined && filters?.acls.some(({ add, remove }) => add.length + remove.length > 0))
      return false;
    if (peers !== undefined && (can.bgp === undefined || bgpLacks(peers, can.bgp).length > 0)) return false;
    const alone = peers?.peers.some(({ kind, fields }) => kind === 'neighbor' && fields.group === undefined) === true;
    if (alone && can.bgp?.neighborsInGroups === true) return false;
  }
  return true;
}

/** True for a trunk that names none of the VLANs that it carries. */
function carriesAll({ mode, allowed }: DesiredPort): boolean {
  const wish = allowed?.value;
  return mode?.value === 'trunk' && (wish?.kind !== 'exactly' || equalSets(wish.members, ALL_VLANS));
}

async function wishes(driver: Driver, text: string): Promise<ResolvedIntents> {
  const documents = (await readYaml(text, 'hazard.yaml')).map(intentDocument);
  return resolveIntents(documents, {
    name: 'sw1',
    data: {},
    portGroups: {},
    canonicalPort: driver.ports.canonical,
    portsPerEntry: driver.capabilities().acl?.portsPerEntry ?? 1,
    secret: () => 's3cret',
  });
}

/** A device of the platform that holds what the hazard begins with. */
async function deviceWith(driver: Driver, hazard: Hazard) {
  const platform = driver.emulate();
  const image = platform.factory(
    'sw1',
    [1, 2, 3, 4].map((number) => platform.port(number)),
  );
  const box = platform.boot(image, manualClock());
  const first = onDevice(driver, box, await wishes(driver, textFor(hazard.before, platform)));
  const plan = await first.plan();
  await first.carryOut(plan, plan.steps);
  expect((await first.plan()).steps).toEqual([]);
  return onDevice(driver, box, await wishes(driver, textFor(hazard.after, platform)));
}

function onDevice(driver: Driver, box: EmulatedBox, wanted: ResolvedIntents) {
  const target = targetOf('sw1', driver);
  const features = featuresRead({ driver }, wanted);
  const open = () => openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const read = async () => (await readDevice(target, open(), features)).state;
  // Some ways do not read who else uses what.
  const agreed = new Set(hasLess(driver) ? ['in-use'] : []);
  return {
    read,
    async plan(): Promise<DevicePlan> {
      const plan = planDevice(target, await readDevice(target, open(), features), wanted, agreed);
      if ('steps' in plan) return plan;
      throw new Error(plan.map((error) => error.message).join('\n'));
    },
    /** Sends steps line by line and returns what the device held after each. */
    async carryOut({ model }: DevicePlan, steps: DevicePlan['steps']): Promise<readonly DeviceState[]> {
      const session = open();
      const tx = { id: 'hazard', seconds: 0, comment: '' };
      const states: DeviceState[] = [];
      const sendAll = async (ops: readonly Op[]): Promise<void> => {
        for (const op of ops) {
          await send(target, session, [op]);
          states.push(await read());
        }
      };
      if (steps.length === 0) return states;
      await sendAll(model.open(tx));
      await sendAll(steps.flatMap((step) => step.ops));
      await sendAll(model.kind === 'candidate' ? model.commit(tx) : model.close(tx));
      return states;
    },
  };
}

const PERMIT_ALL: AclEntry = { type: 'rule', rule: plainRule('permit'), seq: 1 };

/** Filters decide every packet as before or afterwards, trunks neither leak nor drop, and nothing names what is not there. */
function expectSafe(now: DeviceState, before: DeviceState, after: DeviceState): void {
  expect(danglingReferences(now)).toEqual([]);
  for (const key of now.acl?.bindings.keys() ?? []) {
    const [mid, from, to] = [now, before, after].map(
      (state) => ({ family: 'ipv4', entries: inForce(state, key) }) as const,
    );
    if (mid === undefined || from === undefined || to === undefined) continue;
    expect(decidesBetween(mid, from, to, new Map()), mid.entries.map(entryMatter).join('\n')).toEqual({
      proof: 'safe',
    });
  }
  // What is bound before and afterwards is bound all the time.
  for (const key of before.acl?.bindings.keys() ?? []) {
    if (after.acl?.bindings.has(key)) expect(now.acl?.bindings.has(key), key).toBe(true);
  }
  for (const [name, port] of now.vlan?.ports ?? []) {
    const [old, goal] = [before.vlan?.ports.get(name), after.vlan?.ports.get(name)];
    if (port.mode !== 'trunk' || old?.mode !== 'trunk' || goal === undefined) continue;
    expect(describeVlanSet(subtract(port.allowed, unite(old.allowed, goal.allowed))), `${name} leaks`).toBe('none');
    expect(describeVlanSet(subtract(intersect(old.allowed, goal.allowed), port.allowed)), `${name} drops`).toBe('none');
  }
}

/** What decides at a place; a list without rules, or none, lets everything pass. */
function inForce({ acl: state }: DeviceState, key: string): readonly AclEntry[] {
  const binding = state?.bindings.get(key);
  const entries = binding && state?.acls.get(aclKey({ family: binding.family, name: binding.acl }))?.entries;
  return entries?.some(({ type }) => type !== 'remark') ? entries : [PERMIT_ALL];
}
