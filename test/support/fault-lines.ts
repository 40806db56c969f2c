import type { Fault } from '../../src/emulator/faults.js';
import type { Interference } from './fault-box.js';
import { isInRequests } from './fault-hand.js';
import type { FaultModel } from './fault-models.js';
import { both, isSent, type Play, placeOf, play } from './fault-play.js';
import type { FaultCase } from './fault-table.js';
import type { World, WorldEvent } from './fault-world.js';

interface LineFault {
  readonly title: string;
  /** Where a device cannot be made sure of any more. */
  readonly mayBeUnknown: (event: WorldEvent, model: FaultModel) => boolean;
  /** Undefined where the fault is none on this model. */
  readonly at: (model: FaultModel, event: WorldEvent) => Play | undefined;
}

/** A device that was told to keep the change and gave no good answer cannot be told from one that will go back. */
const atKeep = ({ phase, text }: WorldEvent): boolean => phase === 'save' && !SAVES.test(text);
/** Lines that write down what holds already. */
const SAVES = /^write memory$|\/etc\/netctl\.nft|\bsave-config\b/;
/** A device that has what is changed in memory alone: what a restart lost cannot be told from what another hand took away. */
const isForgetful = ({ driver, desired }: FaultModel): boolean =>
  driver.bindings[0].volatile?.(NO_FACTS).some((feature) => desired[feature] !== undefined) ?? false;
/** A device that has a configuration apart to boot from, and tells whether it is the one that runs. */
const tellsUnsaved = ({ driver: { bindings } }: FaultModel): boolean => bindings[0].persistence?.clean.ops.length !== 0;
/** A device as it comes. */
const NO_FACTS = { platform: '', hostname: '', version: '', model: '', extra: {} };
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
      faults: { [device]: [{ at: nth, times: 1, ...fault(model) } as Fault] },
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

const ELSEWHERE = interference('something else changes too', ({ elsewhere }) => ({ typed: elsewhere }));

/** Lines with which a device takes up or restores its whole configuration, as it was copied before. */
const WHOLE = /^commit\b|^configure session \S+ (?:commit|abort)$|^configure revert now$/;

/** What can go wrong at a line of the dialogue. */
export const LINE_FAULTS: readonly LineFault[] = [
  faultAt(({ refusal }) => ({ kind: 'refuse', words: refusal }), 'a line is refused'),
  {
    title: 'every line from here on is refused',
    mayBeUnknown: isSent,
    at: ({ refusal }, { device, nth }) => ({
      faults: { [device]: [{ kind: 'refuse', at: /^/, skip: nth - 1, words: refusal }] },
    }),
  },
  interference(
    'an unexpected question',
    ({ driver }) =>
      driver.emulate().kind !== 'prompt' ? undefined : { question: 'Overwrite the previous file? [yes/no]: ' },
    { mayBeUnknown: atKeep },
  ),
  faultAt(() => ({ kind: 'garbage', text: RUBBISH }), 'rubbish in an answer'),
  {
    title: 'a notice in an answer',
    mayBeUnknown: never,
    at: ({ notice }, { device, nth }) =>
      notice === undefined
        ? undefined
        : { faults: { [device]: [{ kind: 'garbage', at: nth, times: 1, text: notice }] } },
  },
  faultAt(() => ({ kind: 'hang', effect: false }), 'no answer, nothing done'),
  faultAt(() => ({ kind: 'hang', effect: true }), 'no answer, and done'),
  faultAt(() => ({ kind: 'drop', effect: false }), 'connection lost, nothing done'),
  faultAt(() => ({ kind: 'drop', effect: true }), 'connection lost, and done'),
  faultAt(() => ({ kind: 'cut', effect: true }), 'connection lost in an answer, and done'),
  {
    title: 'the lock is held by another',
    mayBeUnknown: atKeep,
    at: ({ driver }, { device, nth, text }) =>
      isInRequests(driver) && !/^<get|^GET |"do":"(?:get|capabilities)"/.test(text)
        ? { faults: { [device]: [{ kind: 'locked', at: nth, times: 1, session: 4711 }] } }
        : undefined,
  },
  interference(
    'out of reach for 30 s',
    () => ({}),
    { mayBeUnknown: atKeep },
    (world, device) => world.cutOff(device, 30_000),
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
    { mayBeUnknown: (event, model) => atKeep(event) || (isSent(event) && isForgetful(model)) },
    (world, device) => world.cutOff(device, 5_000),
  ),
  interference(
    'reboot, back in 5 min',
    () => ({ reboot: true }),
    { mayBeUnknown: isSent },
    (world, device) => world.cutOff(device, 300_000),
  ),
  faultAt(() => ({ kind: 'lie' }), 'yes is said and nothing done', {
    // A timer that stands open although the device said that there is none, or ended it: whose it is cannot be told.
    mayBeUnknown: (event) => atKeep(event) || (event.phase === 'undo' && / timer$| revert now$/.test(event.text)),
  }),
  ELSEWHERE,
  {
    // Typed before it is seen whether all is saved, or where that cannot be seen, it is what a restart could have cost.
    ...interference('the same is changed by another hand', ({ conflict }) => ({ typed: conflict }), {
      mayBeUnknown: (event, model) => event.phase === 'prepare' || (isSent(event) && !tellsUnsaved(model)),
    }),
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

interface LineOptions {
  readonly base?: Play;
  readonly title?: string;
  /** The whole dialogue, where the lines that are struck are only some of it. */
  readonly whole?: readonly WorldEvent[];
}

/** Every fault of a line at each of these lines, of a run in which nothing goes wrong but `base`. */
export function* lineCases(
  model: FaultModel,
  events: readonly WorldEvent[],
  { base, title = '', whole = events }: LineOptions = {},
): Generator<FaultCase> {
  for (const event of events) {
    if (event.kind !== 'line') continue;
    const later = whole.slice(whole.indexOf(event) + 1);
    const next = later.find(({ device, kind }) => device === event.device && kind === 'line');
    const last = WHOLE.test(next?.text ?? '');
    for (const fault of LINE_FAULTS) {
      const what = fault.at(model, event);
      if (what === undefined) continue;
      if (fault === ELSEWHERE && last) {
        yield lastMoment(model, event, { base, title, what });
        continue;
      }
      const all = base === undefined ? what : both(base, what);
      yield {
        fault: `${title}${fault.title}`,
        model: model.title,
        place: placeOf(event),
        mayBeUnknown: fault.mayBeUnknown(event, model),
        what: all,
        play: () => play(model, all),
      };
    }
  }
}

/**
 * Between the last look and the line with which the device takes up a whole configuration nobody can see what another hand
 * does: it may be lost, and everything else must be as ever.
 */
function lastMoment(
  model: FaultModel,
  event: WorldEvent,
  { base = {}, title, what }: { readonly base: Play | undefined; readonly title: string; readonly what: Play },
): FaultCase {
  return {
    fault: `${title}something else changes at the last moment`,
    model: model.title,
    place: placeOf(event),
    mayBeUnknown: false,
    play: () => play(model, { ...both(base, what), disputed: model.trace }),
  };
}
