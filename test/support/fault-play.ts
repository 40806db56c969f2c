import type { Fault } from '../../src/emulator/faults.js';
import type { RunOptions } from '../../src/engine/run.js';
import type { DesiredCheck } from '../../src/model/check.js';
import type { FaultModel } from './fault-models.js';
import { judgeRun, type Verdict } from './fault-oracle.js';
import { makeWorld, type World, type WorldEvent, type WorldOptions } from './fault-world.js';

export const NAMES = ['sw1', 'sw2', 'sw3'] as const;

/** One run of three devices with what goes wrong in it, and the verdict. */
export interface Play {
  /** By device. */
  readonly faults?: Readonly<Record<string, readonly Fault[]>>;
  readonly onEvent?: WorldOptions['onEvent'];
  readonly prepare?: (world: World) => void;
  readonly options?: (world: World) => Partial<RunOptions>;
  readonly disputed?: RegExp | undefined;
  /** Must be true afterwards, on that device. */
  readonly checks?: Readonly<Record<string, readonly DesiredCheck[]>>;
}

export function worldOf(
  model: FaultModel,
  { faults = {}, checks = {}, onEvent }: Play,
  options: WorldOptions = {},
): World {
  const devices = NAMES.map((name) => ({ name, model, faults: faults[name] ?? [], checks: checks[name] ?? [] }));
  return makeWorld(devices, onEvent === undefined ? options : { ...options, onEvent });
}

/** Both at once. */
export function both(one: Play, other: Play): Play {
  const names = new Set([...Object.keys(one.faults ?? {}), ...Object.keys(other.faults ?? {})]);
  const faults = [...names].map((name) => [name, [...(one.faults?.[name] ?? []), ...(other.faults?.[name] ?? [])]]);
  return {
    ...one,
    ...other,
    faults: Object.fromEntries(faults),
    onEvent: (...event) => {
      const first = one.onEvent?.(...event);
      return other.onEvent?.(...event) ?? first;
    },
  };
}

export function play(model: FaultModel, what: Play): Promise<Verdict> {
  return playIn(worldOf(model, what), what);
}

/** The same in a world that was made of it. */
export async function playIn(world: World, what: Play): Promise<Verdict> {
  what.prepare?.(world);
  const result = await resultOf(() => world.run(what.options?.(world)));
  if (result === undefined) throw new Error('netctl was killed in a run that says nothing of it');
  const { disputed } = what;
  return judgeRun(world, result, disputed === undefined ? {} : { disputed: () => disputed });
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

/** What happens when nothing goes wrong, or nothing but `base`. */
export async function baseline(model: FaultModel, base: Play = {}): Promise<readonly WorldEvent[]> {
  const world = worldOf(model, base);
  const result = await world.run(base.options?.(world));
  const goesWrong = base.faults !== undefined || base.onEvent !== undefined;
  if ((result?.status !== 'changed') !== goesWrong) throw new Error(`${model.title}: the run is ${result?.status}`);
  return world.events;
}

/** True from where something may have been staged or have taken effect. */
export function isSent({ phase }: WorldEvent): boolean {
  return phase !== 'read' && phase !== 'rehearse';
}

export function placeOf({ device, phase, kind, text, nth }: WorldEvent): string {
  return `${device} ${phase} ${kind}${nth > 0 ? ` ${nth}` : ''} "${text}"`;
}
