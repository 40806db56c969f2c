import type { Fault } from '../../src/emulator/faults.js';
import type { RunOptions } from '../../src/engine/run.js';
import { NetctlError } from '../../src/errors/netctl-error.js';
import type { Interference } from './fault-box.js';
import type { FaultModel } from './fault-models.js';
import { judgeRun, type Verdict } from './fault-oracle.js';
import type { FaultCase } from './fault-table.js';
import { makeWorld, type World, type WorldEvent, type WorldOptions } from './fault-world.js';

export const NAMES = ['sw1', 'sw2', 'sw3'] as const;

/** One run of three devices with what goes wrong in it, and the verdict. */
export interface Play {
  /** Faults of one device. */
  readonly device?: string;
  readonly faults?: readonly Fault[];
  readonly onEvent?: WorldOptions['onEvent'];
  readonly prepare?: (world: World) => void;
  readonly options?: (world: World) => Partial<RunOptions>;
  readonly disputed?: RegExp | undefined;
}

export function worldOf(model: FaultModel, { device, faults = [], onEvent }: Play): World {
  const devices = NAMES.map((name) => ({ name, model, faults: name === device ? faults : [] }));
  return makeWorld(devices, onEvent === undefined ? {} : { onEvent });
}

export async function play(model: FaultModel, what: Play): Promise<Verdict> {
  const world = worldOf(model, what);
  what.prepare?.(world);
  const result = await resultOf(() => world.run(what.options?.(world)));
  if (result === undefined) throw new Error('netctl was killed in a run that says nothing of it');
  return judgeRun(world, result, { disputed: what.disputed });
}

/** What a run came to, also where it was thrown. */
export async function resultOf<T>(work: () => Promise<T>): Promise<T | Error> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** What happens when nothing goes wrong. */
export async function baseline(model: FaultModel): Promise<readonly WorldEvent[]> {
  const world = worldOf(model, {});
  const result = await world.run();
  if (result?.status !== 'changed') throw new Error(`without faults the run is ${result?.status}`);
  return world.events;
}

/** True from where something may have been staged or have taken effect. */
export function isSent({ phase }: WorldEvent): boolean {
  return phase !== 'read' && phase !== 'rehearse';
}

interface LineFault {
  readonly title: string;
  /** Where a device cannot be made sure of any more. */
  readonly mayBeUnknown: (event: WorldEvent) => boolean;
  /** Undefined where the fault is none on this model. */
  readonly at: (model: FaultModel, event: WorldEvent) => Play | undefined;
}

/** A device that was told to keep the change and gave no good answer cannot be told from one that will go back. */
const atKeep = ({ phase, text }: WorldEvent): boolean => phase === 'save' && text !== 'write memory';
const never = (): boolean => false;

function faultAt(
  fault: (model: FaultModel) => Record<string, unknown> & { kind: string },
  title: string,
  more: Partial<LineFault> = {},
): LineFault {
  return {
    title,
    mayBeUnknown: atKeep,
    at: (model, { device, nth }) => ({
      device,
      faults: [{ at: nth, times: 1, ...fault(model) } as Fault],
    }),
    ...more,
  };
}

function interference(
  title: string,
  what: (model: FaultModel) => Interference | undefined,
  more: Partial<LineFault> = {},
  after: (world: World, device: string) => void = () => {},
): LineFault {
  return {
    title,
    mayBeUnknown: never,
    at(model, { device, nth }) {
      const done = what(model);
      if (done === undefined) return undefined;
      return {
        onEvent(event, _index, world) {
          if (event.kind !== 'line' || event.device !== device || event.nth !== nth) return undefined;
          after(world, device);
          return done;
        },
      };
    },
    ...more,
  };
}

const RUBBISH = '@@ \u0007 rubbish 4711\n';

/** What can go wrong at a line of the dialogue. */
export const LINE_FAULTS: readonly LineFault[] = [
  faultAt(({ refusal }) => ({ kind: 'refuse', words: refusal }), 'a line is refused'),
  {
    title: 'every line from here on is refused',
    mayBeUnknown: isSent,
    at: ({ refusal }, { device, nth }) => ({
      device,
      faults: [{ kind: 'refuse', at: /^/, skip: nth - 1, words: refusal }],
    }),
  },
  interference(
    'an unexpected question',
    ({ driver }) =>
      driver.emulate().kind === 'exec' ? undefined : { question: 'Overwrite the previous file? [yes/no]: ' },
    { mayBeUnknown: atKeep },
  ),
  faultAt(() => ({ kind: 'garbage', text: RUBBISH }), 'rubbish in an answer'),
  {
    title: 'a notice in an answer',
    mayBeUnknown: never,
    at: ({ notice }, { device, nth }) =>
      notice === undefined ? undefined : { device, faults: [{ kind: 'garbage', at: nth, times: 1, text: notice }] },
  },
  faultAt(() => ({ kind: 'hang', effect: false }), 'no answer, nothing done'),
  faultAt(() => ({ kind: 'hang', effect: true }), 'no answer, and done'),
  faultAt(() => ({ kind: 'drop', effect: false }), 'connection lost, nothing done'),
  faultAt(() => ({ kind: 'drop', effect: true }), 'connection lost, and done'),
  interference(
    'out of reach for 40 s',
    () => ({}),
    { mayBeUnknown: atKeep },
    (world, device) => world.cutOff(device, 40_000),
  ),
  interference(
    'out of reach for good',
    () => ({}),
    { mayBeUnknown: isSent },
    (world, device) => world.cutOff(device),
  ),
  interference(
    'reboot, back in 5 s',
    () => ({ reboot: true }),
    { mayBeUnknown: atKeep },
    (world, device) => world.cutOff(device, 5_000),
  ),
  interference(
    'reboot, back in 5 min',
    () => ({ reboot: true }),
    { mayBeUnknown: isSent },
    (world, device) => world.cutOff(device, 300_000),
  ),
  faultAt(() => ({ kind: 'lie' }), 'yes is said and nothing done'),
  interference('something else changes too', ({ elsewhere }) => ({ typed: elsewhere })),
  {
    ...interference('the same is changed by another hand', ({ conflict }) => ({ typed: conflict })),
    at(model, event) {
      const done = interference('', ({ conflict }) => ({ typed: conflict })).at(model, event);
      return done && { ...done, disputed: model.disputed };
    },
  },
  interference(
    'a session or timer of another hand',
    ({ pending }) => (pending === undefined ? undefined : { typed: pending }),
    { mayBeUnknown: isSent },
  ),
];

/** Every fault of a line at every line of every device. */
export function* lineCases(model: FaultModel, events: readonly WorldEvent[]): Generator<FaultCase> {
  for (const event of events) {
    if (event.kind !== 'line') continue;
    for (const fault of LINE_FAULTS) {
      const what = fault.at(model, event);
      if (what === undefined) continue;
      yield {
        fault: fault.title,
        model: model.title,
        place: placeOf(event),
        mayBeUnknown: fault.mayBeUnknown(event),
        play: () => play(model, what),
      };
    }
  }
}

export function placeOf({ device, phase, kind, text, nth }: WorldEvent): string {
  return `${device} ${phase} ${kind}${nth > 0 ? ` ${nth}` : ''} "${text}"`;
}

/** What befalls netctl itself, at every event of a run. */
export function* eventCases(model: FaultModel, events: readonly WorldEvent[]): Generator<FaultCase> {
  const touched = events.findIndex(({ text, kind }) => kind === 'record' && text === 'touch');
  for (const [index, event] of events.entries()) {
    const at = (act: (world: World) => void): Play => ({
      onEvent(_event, now, world) {
        if (now === index) act(world);
        return undefined;
      },
    });
    const make = (fault: string, what: Play, mayBeUnknown = false): FaultCase => {
      return { fault, model: model.title, place: placeOf(event), mayBeUnknown, play: () => play(model, what) };
    };
    yield make(
      'cancelled',
      at((world) => world.cancel.abort()),
    );
    yield make(
      'asleep for 10 min',
      at((world) => world.sleep(600_000)),
      index > touched,
    );
    if (event.kind !== 'record') continue;
    yield make(
      'disk full',
      at((world) => world.fillDisk()),
    );
    yield { ...make('clock set back', {}), play: () => playSetBack(model, index) };
  }
}

/** The time of day goes back by a day; nothing that netctl does may hang on it. */
async function playSetBack(model: FaultModel, index: number): Promise<Verdict> {
  const real = Date.now;
  try {
    return await play(model, {
      onEvent(_event, now) {
        if (now === index) Date.now = () => real() - 86_400_000;
        return undefined;
      },
    });
  } finally {
    Date.now = real;
  }
}

/** What stands in the way when the plan is made or agreed to. */
export function* standingCases(model: FaultModel): Generator<FaultCase> {
  const make = (fault: string, place: string, what: Play): FaultCase => {
    return { fault, model: model.title, place, mayBeUnknown: false, play: () => play(model, what) };
  };
  const atConfirm = (device: string, lines: readonly string[]): Play => ({
    options: (world) => ({
      confirm: async () => {
        world.type(device, lines);
        return true;
      },
    }),
  });
  for (const device of NAMES) {
    const { pending } = model;
    if (pending !== undefined) {
      const before: Play = { prepare: (world) => world.type(device, pending) };
      yield make('a session or timer is held', `${device} before the run`, before);
      yield make('a session or timer is held', `${device} while the plan is looked at`, atConfirm(device, pending));
    }
    yield make(
      'changed between plan and lock',
      `${device}, what the plan stands on`,
      atConfirm(device, model.conflict),
    );
    yield make('changed between plan and lock', `${device}, elsewhere`, atConfirm(device, model.elsewhere));
    const lost: Play = {
      options: (world) => ({
        confirm: async () => {
          world.cutOff(device);
          return true;
        },
      }),
    };
    yield make('lost between plan and lock', device, lost);
  }
  const held: Play = {
    options: () => ({ open: () => Promise.reject(new NetctlError('NETCTL_DEVICE_LOCKED', 'another run has sw2')) }),
  };
  yield make('a lease is held', 'all', held);
}
