import fc from 'fast-check';
import { manualClock } from '../../src/emulator/clock.js';
import type { Image } from '../../src/emulator/device.js';
import type { Fault } from '../../src/emulator/faults.js';
import { openDirect } from '../../src/emulator/session.js';
import { applyEdits } from '../../src/engine/commit/edits.js';
import { planDevice } from '../../src/engine/plan.js';
import { readDevice } from '../../src/engine/read.js';
import type { Direction } from '../../src/engine/recover/result.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Interference } from './fault-box.js';
import type { FaultModel } from './fault-models.js';
import { judgeRun, type Verdict } from './fault-oracle.js';
import { resultOf } from './fault-play.js';
import { judgeRecovery, type Recovered, recoverWorld } from './fault-recover.js';
import { makeWorld, type World, type WorldDevice, type WorldEvent } from './fault-world.js';
import { targetOf } from './memory-fleet.js';
import { wishesOn } from './random-wishes.js';
import { vlanStatesOf } from './vlan-arbitraries.js';

/** A transaction that was made up of a seed, and what came of it. */
export interface RandomPlay {
  /** Devices, faults and outcome in words. */
  readonly told: string;
  readonly problems: readonly string[];
  readonly unknown: boolean;
}

type Random = () => number;

/** Small, fast and good enough (mulberry32): the same seed gives the same numbers on every machine. */
function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick<T>(random: Random, items: readonly T[]): T {
  for (const item of items.slice(below(random, items.length))) return item;
  throw new Error('nothing to choose from');
}

/** A VLAN database apart holds no more on all devices. */
const STATES = vlanStatesOf(fc.integer({ min: 2, max: 1_001 }));

/** The third port is for other hands. */
const PORTS = [1, 2, 4, 5, 6];

/** Most devices begin with what they have saved. */
type RandomDevice = WorldDevice & { readonly unsaved: boolean };

/** A device of a random kind with a random state and a random change of it. */
async function randomDevice(random: Random, name: string, models: readonly FaultModel[]): Promise<RandomDevice> {
  const model = pick(random, models);
  const { driver } = model;
  const platform = driver.emulate();
  const ports = PORTS.map(platform.port);
  const drawn = fc.sample(STATES, { numRuns: 2, seed: below(random, 2 ** 31) });
  const [from, to] = drawn.map((one) => ({ ...one, ports: new Map([...one.ports].slice(0, ports.length)) }));
  if (from === undefined || to === undefined) throw new Error('no states were drawn');
  const first = await changed(model, model.empty, wishesOn(driver, from, ports));
  const box = platform.boot(first, manualClock());
  const saved = random() < 0.8;
  if (saved && model.save.length > 0) {
    const terminal = box.terminal();
    for (const line of ['enable', ...model.save]) terminal.enter(line);
  }
  const image = box.image();
  const desired = { ...wishesOn(driver, to, ports), purge: {} };
  const change = { image, desired, goal: await changed(model, image, desired) };
  return { name, model, change, unsaved: !saved && model.save.length > 0 };
}

/** What a device holds once it has been given its wishes with nobody in between. */
async function changed(model: FaultModel, image: Image, desired: DesiredVlans): Promise<Image> {
  const { driver } = model;
  const box = driver.emulate().boot(image, manualClock());
  const session = openDirect(box, { name: 'reference', dialect: driver.bindings[0].dialect });
  const target = targetOf('reference', driver);
  const plan = planDevice(target, await readDevice(target, session, ['vlan']), { vlan: desired }, new Set(['in-use']));
  if (!('steps' in plan)) throw new Error(plan.map(({ message }) => message).join('\n'));
  const tx = { id: 'reference', seconds: 0, comment: '' };
  if (plan.steps.length > 0) await applyEdits(target, session, { model: plan.model, tx, steps: plan.steps });
  return box.image();
}

/** Something that happens at a moment: a line of a device, or an event of the world. */
interface Strike {
  readonly told: string;
  readonly device?: string;
  readonly at: number;
  readonly act?: (world: World) => void;
  readonly interference?: Interference;
  readonly fault?: Fault;
  readonly disputes?: RegExp;
}

const LINES = 90;
const EVENTS = 260;

function randomStrike(random: Random, devices: readonly WorldDevice[]): Strike {
  const { name: device, model } = pick(random, devices);
  const at = 1 + below(random, LINES);
  const event = below(random, EVENTS);
  const once = { at, times: 1 };
  const effect = random() < 0.5;
  const strikes: readonly (() => Strike)[] = [
    () => ({ told: 'refuses', device, at, fault: { ...once, kind: 'refuse', words: model.refusal } }),
    () => ({
      told: 'refuses all from',
      device,
      at,
      fault: { at: /^/, skip: at - 1, kind: 'refuse', words: model.refusal },
    }),
    () => ({ told: `hangs ${effect} at`, device, at, fault: { ...once, kind: 'hang', effect } }),
    () => ({ told: `drops ${effect} at`, device, at, fault: { ...once, kind: 'drop', effect } }),
    () => ({ told: 'lies at', device, at, fault: { ...once, kind: 'lie' } }),
    () => ({ told: 'garbles', device, at, fault: { ...once, kind: 'garbage', text: '@@ rubbish\n' } }),
    () => ({ told: 'reboots at', device, at, interference: { reboot: true } }),
    () => ({
      told: 'reboots for 5 min at',
      device,
      at,
      interference: { reboot: true },
      act: (world) => world.cutOff(device, 300_000),
    }),
    () => ({ told: 'is lost from', device, at, act: (world) => world.cutOff(device) }),
    () => ({ told: 'is lost for 20 s from', device, at, act: (world) => world.cutOff(device, 20_000) }),
    () => ({
      told: 'is changed elsewhere at',
      device,
      at,
      interference: { typed: model.elsewhere },
      disputes: model.trace,
    }),
    () => ({ told: 'killed at event', at: event, act: (world) => world.kill() }),
    () => ({ told: 'killed at event', at: event, act: (world) => world.kill() }),
    () => ({ told: 'killed once written at event', at: event, act: (world) => world.killOnceWritten() }),
    () => ({ told: 'cancelled at event', at: event, act: (world) => world.cancel.abort() }),
    () => ({ told: 'disk full at event', at: event, act: (world) => world.fillDisk() }),
    () => ({ told: 'asleep at event', at: event, act: (world) => world.sleep(600_000) }),
  ];
  return pick(random, strikes)();
}

/** Makes up a fleet, a change and faults, runs it, recovers what it left, and compares all that was said with the devices. */
export async function playRandom(seed: number, models: readonly FaultModel[]): Promise<RandomPlay> {
  const random = randomOf(seed);
  const count = 1 + below(random, 5);
  const devices: RandomDevice[] = [];
  for (let index = 1; index <= count; index++) devices.push(await randomDevice(random, `sw${index}`, models));
  const strikes = Array.from({ length: below(random, 4) }, () => randomStrike(random, devices));
  let active = strikes;
  const faults = new Map(devices.map(({ name }) => [name, faultsOf(strikes, name)]));
  const world = makeWorld(
    devices.map((device) => ({ ...device, faults: faults.get(device.name) ?? [] })),
    { concurrency: 1 + below(random, 4), onEvent: (event, index) => strike(active, world, { event, index }) },
  );
  const told = [
    devices.map(({ name, model }) => `${name}: ${model.title}`).join(', '),
    strikes.map((one) => `${one.device ?? 'netctl'} ${one.told} ${one.at}`).join(', ') || 'no faults',
  ];
  const disputed = (device: string) => strikes.find((one) => one.device === device && one.disputes)?.disputes;
  /** After a restart that lost unsaved work nobody but the run can say what the device was before. */
  const excused = (device: string) => {
    const lost = devices.some(({ name, unsaved }) => unsaved && name === device) && world.box(device).lives() > 0;
    return lost ? /[\s\S]+/g : disputed(device);
  };
  const problems: string[] = [];
  let unknown = false;
  const result = await resultOf(() => world.run());
  told.push(result === undefined ? 'killed' : result instanceof Error ? result.message : result.status);
  if (result !== undefined) note(judgeRun(world, result, { disputed }));
  // A run that knows of all its devices leaves nothing to be recovered, unless its journal could not be ended.
  if (result !== undefined && !unknown) return { told: told.join(' | '), problems, unknown };
  for (let attempt = 0; attempt < 5; attempt++) {
    const last = attempt === 4;
    if (last) calmDown();
    world.revive();
    world.clock.advance(below(random, 2) * 600_000);
    const direction = pick<Direction | undefined>(random, [undefined, 'undo', 'finish']);
    const recovered = await resultOf(() => recoverWorld(world, direction));
    told.push(`${direction ?? 'as decided'}: ${tellRecovery(recovered)}`);
    if (recovered instanceof Error && last) problems.push(`recover throws ${recovered.message}`);
    if (recovered === undefined || recovered instanceof Error || recovered.status === 'refused') continue;
    note(judgeRecovery(world, recovered, undefined, { disputed: excused }));
    if (recovered.status !== 'open') break;
    if (last) problems.push('recover leaves the run open, though nothing is wrong any more');
  }
  return { told: told.join(' | '), problems, unknown };

  function note({ half, wrong, leftovers, unknown: some }: Verdict): void {
    problems.push(...half, ...wrong, ...leftovers);
    unknown ||= some.length > 0;
  }

  function calmDown(): void {
    active = [];
    world.reconnect();
    world.emptyDisk();
    for (const list of faults.values()) list.length = 0;
  }
}

function tellRecovery(recovered: Recovered | Error | undefined): string {
  if (recovered === undefined) return 'killed';
  if (recovered instanceof Error) return recovered.message;
  const why = recovered.devices.flatMap(({ did, error }) => (did === 'unknown' && error ? [error.message] : []));
  return [recovered.status, ...why].join(', ');
}

function faultsOf(strikes: readonly Strike[], device: string): Fault[] {
  return strikes.flatMap((one) => (one.device === device && one.fault !== undefined ? [one.fault] : []));
}

function strike(
  active: readonly Strike[],
  world: World,
  { event, index }: { readonly event: WorldEvent; readonly index: number },
): Interference | undefined {
  let what: Interference | undefined;
  for (const { device, at, act, interference } of active) {
    const hit =
      device === undefined ? at === index : event.kind === 'line' && event.device === device && event.nth === at;
    if (!hit) continue;
    what = interference ?? what;
    act?.(world);
  }
  return what;
}
