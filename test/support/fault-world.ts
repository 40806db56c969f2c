import { type ManualClock, manualClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../src/emulator/device.js';
import { type Fault, withFaults } from '../../src/emulator/faults.js';
import { openDirect } from '../../src/emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../../src/engine/env.js';
import type { Phase } from '../../src/engine/events.js';
import type { Journal, JournalRecord } from '../../src/engine/journal/record.js';
import { type OpenRun, type RunOptions, run } from '../../src/engine/run.js';
import { assign } from '../../src/engine/study.js';
import { NetctlError } from '../../src/errors/netctl-error.js';
import type { DesiredCheck } from '../../src/model/check.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Dialect, Session } from '../../src/transports/transport.js';
import { type Interference, type WatchedBox, watchBox } from './fault-box.js';
import { typeLines } from './fault-hand.js';
import type { FaultModel } from './fault-models.js';
import { targetOf } from './memory-fleet.js';
import { runOptions } from './run-options.js';

/** Something that happens in a world, in the order in which it does. */
export interface WorldEvent {
  readonly kind: 'line' | 'record' | 'connect' | 'wait';
  /** Empty for a wait and for records of no device. */
  readonly device: string;
  /** The line, or the kind of the record. */
  readonly text: string;
  /** What the device is in, as progress shows it. */
  readonly phase: Phase;
  /** The how-manieth line of the device it is, from 1; 0 for what is no line. */
  readonly nth: number;
}

/** One device of a world. */
export interface WorldDevice {
  readonly name: string;
  readonly model: FaultModel;
  /** Put in as they stand now: taken out of the list later, they strike no more. */
  readonly faults?: readonly Fault[];
  readonly checks?: readonly DesiredCheck[];
  /** Another change than its model's: what the device boots from, what is wanted, and what it is to hold then. */
  readonly change?: { readonly image: Image; readonly desired: DesiredVlans; readonly goal: Image };
}

/** Sessions over a network, where time passes by itself. */
export interface Network {
  reach(device: string, dialect: Dialect, signal: AbortSignal | undefined): Promise<Session>;
  /** Breaks the connections with a device. */
  disconnect(device: string): void;
  wait(milliseconds: number): Promise<void>;
}

export interface WorldOptions {
  /** Without one devices are reached in memory, and waiting costs nothing. */
  readonly network?: Network;
  readonly concurrency?: number;
  /** Called at each event before it takes place; what it gives back befalls the device of the line. */
  onEvent?(event: WorldEvent, index: number, world: World): Interference | undefined;
}

/** A device that nobody but other hands touch. It is switched on when the first of them does. */
export interface Reference {
  image(): Image;
  /** Undefined as long as nobody has touched it. */
  readonly box: EmulatedBox | undefined;
  touch(work: (box: EmulatedBox) => void): void;
}

interface References {
  readonly before: Reference;
  readonly goal: Reference;
  /** As it is to be, had there been no other hand. */
  readonly alone: Reference;
}

/** Emulated devices on a clock that costs nothing, a journal and a netctl that can be killed, and all that happens. */
export interface World {
  readonly devices: readonly WorldDevice[];
  readonly clock: ManualClock;
  readonly events: readonly WorldEvent[];
  readonly records: readonly JournalRecord[];
  readonly env: EngineEnv;
  readonly targets: readonly DeviceTarget[];
  readonly cancel: AbortController;
  box(name: string): WatchedBox;
  /** The device itself, for those who only look. */
  unwatched(name: string): EmulatedBox;
  references(name: string): References;
  /** Sessions that netctl has open. */
  sessions(): number;
  /** Journals that were begun and not closed. */
  openRuns(): number;
  /** Types at a device and its references. */
  type(name: string, lines: readonly string[]): void;
  /** Nobody can connect to the device for so long; for ever without a time. */
  cutOff(name: string, milliseconds?: number): void;
  /** The way to all devices is open again. */
  reconnect(): void;
  reboot(name: string, downMs: number): void;
  /** netctl is gone, in the middle of what it did: nothing it waits for comes back. */
  kill(): never;
  /** The same once the record that is about to be written is on the disk. */
  killOnceWritten(): void;
  killed(): boolean;
  /** A new process of netctl. */
  revive(): void;
  /** From now on the journal cannot be written. */
  fillDisk(): void;
  emptyDisk(): void;
  /** The time that netctl's machine slept through. */
  sleep(milliseconds: number): void;
  /** Changes all devices; undefined where netctl was killed. */
  run(options?: Partial<RunOptions>): Promise<Awaited<ReturnType<typeof run>> | undefined>;
  /** A journal that goes on after the records there are. */
  readonly journal: Journal;
  /** What `work` comes to; undefined where netctl is killed in it. */
  untilKilled<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/** How long netctl waits for an answer that does not come. */
const PATIENCE = 30_000;

/** A thrown sign that netctl was killed at a line; never seen by the engine. */
class Killed extends Error {}

const NEVER = new Promise<never>(() => {});

/** What devices hold that boot from an image and are not touched, or only told what is wanted: worked out once. */
const KNOWN = new WeakMap<FaultModel, Map<Image, Map<'before' | 'goal', Image>>>();

function knownImages(model: FaultModel, image: Image): Map<'before' | 'goal', Image> {
  const images = KNOWN.get(model) ?? new Map<Image, Map<'before' | 'goal', Image>>();
  KNOWN.set(model, images);
  const known = images.get(image) ?? new Map<'before' | 'goal', Image>();
  images.set(image, known);
  return known;
}

function reference(known: Map<'before' | 'goal', Image>, kind: 'before' | 'goal', start: () => EmulatedBox): Reference {
  let box: EmulatedBox | undefined;
  return {
    get box() {
      return box;
    },
    image() {
      if (box !== undefined) return box.image();
      const image = known.get(kind) ?? start().image();
      known.set(kind, image);
      return image;
    },
    touch(work) {
      box ??= start();
      work(box);
    },
  };
}

function cancelled(device: string): NetctlError {
  return new NetctlError('NETCTL_CANCELLED', `the wait for ${device} was called off`, { device });
}

function isTransport(error: unknown): boolean {
  return error instanceof NetctlError && (error.class === 'transport' || error.class === 'timeout');
}

function isTimeout(error: unknown): boolean {
  return error instanceof NetctlError && error.class === 'timeout';
}

export function makeWorld(devices: readonly WorldDevice[], options: WorldOptions = {}): World {
  const { network } = options;
  const clock = manualClock();
  const events: WorldEvent[] = [];
  const records: JournalRecord[] = [];
  const phases = new Map<string, Phase>();
  const lines = new Map<string, number>();
  const cutUntil = new Map<string, number>();
  let sessions = new Set<Session>();
  /** The lines of a process; with it they end, whatever it did. */
  let connections: Session[] = [];
  let openRuns = 0;
  let life = 0;
  let dead = false;
  let died: () => void = () => {};
  let diskFull = false;
  let doomed = false;
  let asleep = 0;
  let ids = 0;
  let cancel = new AbortController();

  const made = new Map(
    devices.map(({ name, model, change, faults = [] }) => {
      const image = change?.image ?? model.image;
      const { boot } = model.driver.emulate();
      const known = knownImages(model, image);
      const start = () => boot(image, clock);
      const end = () => {
        if (change !== undefined) return boot(change.goal, clock);
        const box = start();
        if (!typeLines(model.driver, box, model.byHand)) throw new Error(`${name} refuses what is typed by hand`);
        return box;
      };
      const references = {
        before: reference(known, 'before', start),
        goal: reference(known, 'goal', end),
        alone: reference(known, 'goal', end),
      };
      const inner = start();
      const box = watchBox(withFaults(inner, faults), {
        onLine: (line) => lineComes(name, line),
        type: (typed) => type(name, typed),
        // Not by way of the faults, whose counts go on.
        reboot() {
          inner.reboot();
          references.before.touch((box) => box.reboot());
        },
      });
      return [name, { model, inner, box, references }] as const;
    }),
  );

  function deviceOf(name: string) {
    const device = made.get(name);
    if (device === undefined) throw new Error(`no device ${name}`);
    return device;
  }

  function happen(kind: WorldEvent['kind'], device: string, text: string): Interference | undefined {
    const nth = kind === 'line' ? (lines.get(device) ?? 0) + 1 : 0;
    if (kind === 'line') lines.set(device, nth);
    const event = { kind, device, text, phase: phases.get(device) ?? 'read', nth };
    events.push(event);
    return options.onEvent?.(event, events.length - 1, world);
  }

  function lineComes(device: string, line: string): Interference | undefined {
    // What is on its way over a network arrives all the same.
    if (network !== undefined) return dead ? undefined : happen('line', device, line);
    if (dead) throw new Killed();
    if (isCutOff(device)) throw new NetctlError('NETCTL_SSH_TIMEOUT', `${device} did not answer`, { device });
    return happen('line', device, line);
  }

  /** Another hand is refused what the device does not do now: then it has not been typed anywhere. */
  function type(name: string, typed: readonly string[]): void {
    const { model, inner, references } = deviceOf(name);
    if (!typeLines(model.driver, inner, typed)) return;
    for (const one of [references.before, references.goal]) one.touch((box) => typeLines(model.driver, box, typed));
  }

  /** What a living netctl does; a dead one waits for ever. */
  async function living<T>(own: number, work: () => Promise<T>): Promise<T> {
    if (dead || own !== life) return NEVER;
    try {
      const value = await work();
      return dead || own !== life ? await NEVER : value;
    } catch (error) {
      if (dead || own !== life || error instanceof Killed) return NEVER;
      throw error;
    }
  }

  function guarded(session: Session, name: string): Session {
    const own = life;
    const { box } = deviceOf(name);
    const born = box.lives();
    let broken = false;
    const closed = () => new NetctlError('NETCTL_SSH_CLOSED', `${name} closed the connection`, { device: name });
    const guard: Session = {
      get alive() {
        return session.alive && !broken && born === box.lives();
      },
      run: (ops, how) =>
        living(own, async () => {
          if (network !== undefined) return session.run(ops, how);
          if (broken || born !== box.lives()) throw closed();
          try {
            return await session.run(ops, how);
          } catch (error) {
            if (how?.signal?.aborted) throw cancelled(name);
            // A dialogue without an answer is given up; later lines would meet the answers to earlier ones.
            if (isTransport(error)) broken = true;
            if (isTimeout(error)) clock.advance(PATIENCE);
            throw error;
          }
        }),
      close: () =>
        living(own, async () => {
          sessions.delete(guard);
          await session.close();
        }),
    };
    sessions.add(guard);
    connections.push(session);
    return guard;
  }

  function isCutOff(name: string): boolean {
    return (cutUntil.get(name) ?? 0) > clock.now();
  }

  const journalOf = (own: number): Journal => ({
    write: (record) =>
      living(own, async () => {
        happen('record', 'device' in record ? record.device : '', record.kind);
        if (diskFull) throw new NetctlError('NETCTL_JOURNAL_WRITE', 'the journal cannot be written: no space left');
        // As on the disk: what JSON does not keep is not there when it is read again.
        records.push(JSON.parse(JSON.stringify(record)));
        if (doomed) world.kill();
      }),
  });

  const targets = devices.map(({ name, model }) => targetOf(name, model.driver));
  const envOf = (own: number): EngineEnv => ({
    connect: (endpoint, dialect, signal) =>
      living(own, async () => {
        const { name } = endpoint;
        happen('connect', name, '');
        if (signal?.aborted) throw cancelled(name);
        if (isCutOff(name)) {
          if (network === undefined) clock.advance(1_000);
          throw new NetctlError('NETCTL_SSH_UNREACHABLE', `${name} does not answer`, { device: name });
        }
        if (network !== undefined) return guarded(await network.reach(name, dialect, signal), name);
        try {
          return guarded(openDirect(deviceOf(name).box, { name, dialect }), name);
        } catch (error) {
          if (isTimeout(error)) clock.advance(PATIENCE);
          throw error;
        }
      }),
    emulate: (box, dialect) => openDirect(box, { name: 'rehearsal', dialect }),
    now: () => clock.now() - asleep,
    wait: (milliseconds) =>
      living(own, async () => {
        happen('wait', '', String(milliseconds));
        if (network === undefined) clock.advance(milliseconds);
        else await network.wait(milliseconds);
      }),
    txId: () => `t${++ids}`,
    listener: { phase: () => {}, device: ({ device, phase }) => void phases.set(device, phase) },
    signal: cancel.signal,
    concurrency: options.concurrency ?? 4,
  });
  // A process that was killed has nothing to do with the next one.
  let env = envOf(life);
  let journal = journalOf(life);

  const world: World = {
    devices,
    clock,
    events,
    records,
    get env() {
      return env;
    },
    get journal() {
      return journal;
    },
    get cancel() {
      return cancel;
    },
    targets,
    box: (name) => deviceOf(name).box,
    unwatched: (name) => deviceOf(name).inner,
    references: (name) => deviceOf(name).references,
    sessions: () => sessions.size,
    openRuns: () => openRuns,
    type,
    cutOff(name, milliseconds = Number.POSITIVE_INFINITY) {
      cutUntil.set(name, clock.now() + milliseconds);
      network?.disconnect(name);
    },
    reconnect: () => cutUntil.clear(),
    reboot(name, downMs) {
      deviceOf(name).box.reboot();
      if (downMs > 0) world.cutOff(name, downMs);
    },
    kill() {
      dead = true;
      died();
      throw new Killed();
    },
    killOnceWritten() {
      doomed = true;
    },
    killed: () => dead,
    revive() {
      for (const { name } of devices) network?.disconnect(name);
      for (const connection of connections) void connection.close();
      connections = [];
      dead = false;
      doomed = false;
      life++;
      cancel = new AbortController();
      env = envOf(life);
      journal = journalOf(life);
      sessions = new Set();
      openRuns = 0;
    },
    fillDisk: () => {
      diskFull = true;
    },
    emptyDisk: () => {
      diskFull = false;
    },
    sleep(milliseconds) {
      asleep += milliseconds;
      clock.advance(milliseconds);
    },
    untilKilled: (work) =>
      Promise.race([
        new Promise<undefined>((resolve) => {
          died = () => resolve(undefined);
        }),
        work(),
      ]),
    run(more = {}) {
      const open = async (): Promise<OpenRun> => {
        openRuns++;
        const { journal } = world;
        return { journal, close: async () => void openRuns-- };
      };
      const assignments = targets.map((target, index) => {
        const { model, change, checks = [] } = devices[index] ?? { model: deviceOf(target.name).model };
        return assign(
          target,
          { ...(change === undefined ? model.desired : { vlan: change.desired }), checks },
          new Set(['in-use']),
        );
      });
      return world.untilKilled(() =>
        run(world.env, assignments, { ...runOptions(), open, ...devices[0]?.model.options, ...more }),
      );
    },
  };
  return world;
}
