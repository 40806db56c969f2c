import { NetctlError } from '../../src/errors/netctl-error.js';
import type { FaultModel } from './fault-models.js';
import type { Verdict } from './fault-oracle.js';
import { both, NAMES, type Play, placeOf, play } from './fault-play.js';
import type { FaultCase } from './fault-table.js';
import type { World, WorldEvent } from './fault-world.js';

/** What befalls netctl itself, at every event of a run in which nothing goes wrong but `base`; from `from` on. */
export function* eventCases(
  model: FaultModel,
  events: readonly WorldEvent[],
  { base = {}, title = '', from = 0 }: { readonly base?: Play; readonly title?: string; readonly from?: number } = {},
): Generator<FaultCase> {
  const touched = events.findIndex(({ text, kind }) => kind === 'record' && text === 'touch');
  for (const [index, event] of events.entries()) {
    if (index < from) continue;
    const at = (act: (world: World) => void): Play => ({
      onEvent(_event, now, world) {
        if (now === index) act(world);
        return undefined;
      },
    });
    const make = (fault: string, what: Play, mayBeUnknown = false): FaultCase => {
      const all = both(base, what);
      return {
        fault: `${title}${fault}`,
        model: model.title,
        place: placeOf(event),
        mayBeUnknown,
        what: all,
        play: () => play(model, all),
      };
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
    const { what: _, ...setBack } = make('clock set back', {});
    yield { ...setBack, play: () => playSetBack(model, index, base) };
  }
}

/** The time of day goes back by a day; nothing that netctl does may hang on it. */
async function playSetBack(model: FaultModel, index: number, base: Play): Promise<Verdict> {
  const real = Date.now;
  try {
    const setBack: Play = {
      onEvent(_event, now) {
        if (now === index) Date.now = () => real() - 86_400_000;
        return undefined;
      },
    };
    return await play(model, both(base, setBack));
  } finally {
    Date.now = real;
  }
}

/** What stands in the way when the plan is made or agreed to. */
export function* standingCases(model: FaultModel): Generator<FaultCase> {
  const make = (fault: string, place: string, what: Play): FaultCase => {
    return { fault, model: model.title, place, mayBeUnknown: false, what, play: () => play(model, what) };
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
    yield make('a check fails', device, { checks: { [device]: [model.failing] } });
  }
  const held: Play = {
    options: () => ({ open: () => Promise.reject(new NetctlError('NETCTL_DEVICE_LOCKED', 'another run has sw2')) }),
  };
  yield make('a lease is held', 'all', held);
}
