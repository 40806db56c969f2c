import type { JournalRecord } from '../../src/engine/journal/record.js';
import { lookAtAll } from '../../src/engine/recover/look.js';
import { openDevices } from '../../src/engine/recover/open-devices.js';
import { concerned, decisionOf, recover } from '../../src/engine/recover/recover.js';
import type { Direction, Settled } from '../../src/engine/recover/result.js';
import type { FaultModel } from './fault-models.js';
import { type Claim, type JudgeOptions, judge, seenAt, type Verdict } from './fault-oracle.js';
import { baseline, both, NAMES, type Play, placeOf, resultOf, worldOf } from './fault-play.js';
import type { FaultCase } from './fault-table.js';
import type { World, WorldEvent } from './fault-world.js';

export interface Recovered {
  /** `refused`: the run ended before all was planned, and cannot be finished. */
  readonly status: 'nothing' | 'recovered' | 'open' | 'refused';
  readonly devices: readonly Settled[];
}

/** What `netctl recover` does with the journal and the devices of a world; undefined where it is killed in it. */
export function recoverWorld(world: World, wanted: Direction | undefined): Promise<Recovered | undefined> {
  return world.untilKilled(async () => {
    const { env, journal, records } = world;
    const left = openDevices(records);
    if (left.open.length === 0) {
      if (records.at(-1)?.kind !== 'end') await journal.write({ kind: 'end', status: '' });
      return { status: 'nothing', devices: [] };
    }
    const direction = wanted ?? (decisionOf(left) === 'keep' ? 'finish' : 'undo');
    if (direction === 'finish' && !left.complete) return { status: 'refused', devices: [] };
    const targets = new Map(world.targets.map((target) => [target.name, target]));
    const found = await lookAtAll(env, targets, concerned(left, direction));
    const lookAtKept = () => lookAtAll(env, targets, left.kept);
    const devices = await recover(env, { direction, found, lookAtKept, journal, confirmTimeout: 300 });
    if (openDevices(records).open.length > 0) return { status: 'open', devices };
    await journal.write({ kind: 'end', status: '' });
    return { status: 'recovered', devices };
  });
}

/** Compares what recover says of each device, and the journal of those it leaves out, with the devices. */
export function judgeRecovery(
  world: World,
  { status, devices }: Recovered,
  wanted: Direction | undefined,
  options: JudgeOptions = {},
): Verdict {
  const told = new Map(devices.map((one) => [one.device, one]));
  const claims = world.devices.map(({ name }): Claim => {
    const settled = told.get(name);
    const recorded = claimByJournal(name, world.records);
    return settled === undefined ? recorded : claimBy(settled, recorded.survives);
  });
  const alreadyWrong: string[] = [];
  const unsettled = claims.some(({ says }) => says === 'unknown');
  if ((status === 'open') !== unsettled)
    alreadyWrong.push(`recover is ${status}, with ${unsettled ? 'an' : 'no'} unknown device`);
  if (status === 'recovered' || status === 'nothing') {
    const seen = world.devices.map(({ name }) => seenAt(world, name, options.disputed?.(name)));
    if (seen.includes('before') && seen.includes('goal'))
      alreadyWrong.push(`devices are left apart: ${seen.join(', ')}`);
    if (status === 'recovered' && wanted === 'undo' && seen.includes('goal')) alreadyWrong.push('not undone');
    if (status === 'recovered' && wanted === 'finish' && seen.includes('before')) {
      alreadyWrong.push(`not finished: ${devices.map(({ error }) => error?.message).join('; ')}`);
    }
  }
  return judge(world, claims, { ...options, alreadyWrong });
}

function claimBy({ device, did, warnings }: Settled, survives: boolean | undefined): Claim {
  if (did === 'unknown' || did === 'left') return { device, says: 'unknown' };
  const lostWork = warnings.some((warning) => warning.includes('lost unsaved in a restart'));
  if (did === 'undone' || did === 'nothing') return { device, says: 'before', lostWork };
  return { device, says: 'goal', survives };
}

function claimByJournal(device: string, records: readonly JournalRecord[]): Claim {
  const last = records.filter((one) => 'device' in one && one.device === device).at(-1);
  return last?.kind === 'kept' ? { device, says: 'goal', survives: last.saved } : { device, says: 'before' };
}

const DIRECTIONS = [undefined, 'undo', 'finish'] as const;
/** How long nobody looks after the run: not at all, or until every timer has run out. */
const PAUSES = [0, 600_000] as const;

/** netctl killed at every event of a run, and before and after each record; then recover is run. */
export function* killCases(
  model: FaultModel,
  events: readonly WorldEvent[],
  { base = {}, title = '', from = 0 }: { readonly base?: Play; readonly title?: string; readonly from?: number } = {},
): Generator<FaultCase> {
  for (const [index, event] of events.entries()) {
    if (index < from) continue;
    const ways = DIRECTIONS.flatMap((direction) => PAUSES.map((pause) => ({ direction, pause })));
    // At lines the ways take turns: between two records what counts is where the devices are.
    const chosen = event.kind === 'record' ? ways : ways.filter((_, way) => way === index % ways.length);
    for (const { direction, pause } of chosen) {
      for (const written of event.kind === 'record' ? [false, true] : [false]) {
        const kill = { index, written };
        yield {
          fault: `${title}${event.kind === 'record' ? 'killed at a record' : 'killed at a line'}, then recovered`,
          model: model.title,
          place: `${placeOf(event)}${written ? ' written' : ''}, ${direction ?? 'as decided'} after ${pause / 1000} s`,
          mayBeUnknown: false,
          play: () => playKill(model, [kill], { direction, pause, base }),
        };
      }
    }
  }
}

interface Kill {
  /** The event, counted over the run and all recoveries. */
  readonly index: number;
  readonly written: boolean;
}

interface Way {
  readonly base?: Play;
  readonly direction: Direction | undefined;
  readonly pause: number;
}

async function playKill(
  model: FaultModel,
  kills: readonly Kill[],
  { direction, pause, base = {} }: Way,
): Promise<Verdict> {
  const killing: Play = {
    onEvent(_event, now, world) {
      const kill = kills.find(({ index }) => index === now);
      if (kill?.written) world.killOnceWritten();
      else if (kill !== undefined) world.kill();
      return undefined;
    },
  };
  const world = worldOf(model, both(base, killing));
  const result = await resultOf(() => world.run());
  if (result !== undefined) return wrongCase('the run ended before it was killed');
  for (let attempt = 0; attempt < 4; attempt++) {
    world.revive();
    if (attempt === 0) world.clock.advance(pause);
    const recovered = await resultOf(() => recoverWorld(world, direction));
    if (recovered === undefined) continue;
    if (recovered instanceof Error) return wrongCase(`recover throws ${recovered.message}`);
    if (recovered.status !== 'refused') return judgeRecovery(world, recovered, direction);
    const undone = await resultOf(() => recoverWorld(world, 'undo'));
    if (undone === undefined) continue;
    if (undone instanceof Error) return wrongCase(`recover --undo throws ${undone.message}`);
    return judgeRecovery(world, undone, 'undo');
  }
  return wrongCase('recover did not come to its end');
}

function wrongCase(what: string): Verdict {
  return { half: [], wrong: [what], leftovers: [], unknown: [] };
}

/** netctl killed at each record, recover killed as well at every so manieth of its own events, and run once more. */
export async function* killTwiceCases(model: FaultModel, step: number): AsyncGenerator<FaultCase> {
  const events = await baseline(model);
  // To see what recover does costs a run of it: a small sample looks after fewer records.
  const apart = Math.ceil(step / 40);
  let turn = 0;
  let record = 0;
  for (const [index, event] of events.entries()) {
    if (event.kind !== 'record' || record++ % apart !== 0) continue;
    for (const direction of ['undo', 'finish'] as const) {
      const first = { index, written: true };
      const world = worldOf(model, {
        onEvent: (_event, now, world) => {
          if (now === index) world.killOnceWritten();
          return undefined;
        },
      });
      await world.run();
      world.revive();
      const from = world.events.length;
      await resultOf(() => recoverWorld(world, direction));
      const to = world.events.length;
      for (let at = from + (turn++ % step); at < to; at += step) {
        const second = world.events[at];
        if (second === undefined) continue;
        for (const written of second.kind === 'record' ? [false, true] : [false]) {
          yield {
            fault: 'killed, and killed in recover',
            model: model.title,
            place: `${placeOf(event)}, then ${placeOf(second)}${written ? ' written' : ''}, ${direction}`,
            mayBeUnknown: false,
            play: () => playKill(model, [first, { index: at, written }], { direction, pause: 0 }),
          };
        }
      }
    }
  }
}

/** A device is out of reach from some line on, or while recover is run the first time; later it is recovered. */
export function* lostCases(model: FaultModel, events: readonly WorldEvent[]): Generator<FaultCase> {
  for (const [index, event] of events.entries()) {
    const direction = DIRECTIONS[index % DIRECTIONS.length];
    const pause = PAUSES[index % PAUSES.length] ?? 0;
    const make = (fault: string, device: string, play: () => Promise<Verdict>): FaultCase => {
      return {
        fault,
        model: model.title,
        place: `${placeOf(event)}, ${device}, ${direction}`,
        mayBeUnknown: false,
        play,
      };
    };
    if (event.kind === 'line') {
      const fault = 'out of reach, back, then recovered';
      yield make(fault, event.device, () => playLost(model, { index, device: event.device, direction, pause }));
    }
    if (event.kind !== 'record') continue;
    for (const device of NAMES) {
      const fault = 'killed, out of reach in recover, then recovered';
      yield make(fault, device, () => playLost(model, { index, device, direction, pause, kill: true }));
    }
  }
}

interface Lost extends Way {
  readonly index: number;
  readonly device: string;
  readonly kill?: true;
}

async function playLost(model: FaultModel, { index, device, direction, pause, kill }: Lost): Promise<Verdict> {
  const world = worldOf(model, {
    onEvent(_event, now, world) {
      if (now !== index) return undefined;
      world.cutOff(device);
      if (kill) world.killOnceWritten();
      return undefined;
    },
  });
  const result = await resultOf(() => world.run());
  if (result instanceof Error) return wrongCase(`the run throws ${result.message}`);
  const wrong: string[] = [];
  for (const attempt of ['out of reach', 'back'] as const) {
    world.revive();
    if (attempt === 'back') world.reconnect();
    world.clock.advance(pause);
    const recovered = await resultOf(() => recoverWorld(world, direction));
    if (recovered === undefined || recovered instanceof Error) return wrongCase(`recover throws ${recovered?.message}`);
    const last = recovered.status === 'refused' ? await recoverWorld(world, 'undo') : recovered;
    if (last === undefined) return wrongCase('recover --undo was killed');
    if (attempt === 'out of reach') continue;
    const verdict = judgeRecovery(world, last, undefined);
    return { ...verdict, wrong: [...wrong, ...verdict.wrong] };
  }
  return wrongCase('never recovered');
}
