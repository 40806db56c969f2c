import { errorsOf, type NetctlError, throwCollected } from '../errors/netctl-error.js';
import type { DesiredState } from '../model/desired.js';
import type { Feature } from '../model/state.js';
import type { Session } from '../transports/transport.js';
import type { DeviceTarget, EngineEnv } from './env.js';
import type { RunEvent } from './events.js';
import { openTarget } from './open-target.js';
import type { KnownPasswords } from './plan/feature-part.js';
import { featuresRead } from './plan/features-read.js';
import { type Agreed, type DevicePlan, planDevice } from './plan.js';
import { mapPool } from './pool.js';
import { type Reading, readDevice, withDevice } from './read.js';
import type { Rehearsal } from './rehearse.js';
import { rehearseOnce } from './rehearse-once.js';
import { type Stopwatch, stopwatch } from './stopwatch.js';

/** A device, and what makes a plan of what it holds. */
export interface Assignment {
  readonly target: DeviceTarget;
  /** What is read: all that the plan changes, and what that refers to. */
  readonly features: readonly Feature[];
  /** `target` is the device with the way to speak to it that was chosen. */
  plan(reading: Reading, target: DeviceTarget): DevicePlan | readonly NetctlError[];
}

/** The assignment to make a device hold what intents ask. */
export function assign(
  target: DeviceTarget,
  desired: DesiredState,
  agreed: Agreed,
  passwords?: KnownPasswords,
): Assignment {
  return {
    target,
    features: featuresRead(target, desired),
    plan: (reading, chosen) => planDevice(chosen, reading, desired, agreed, passwords),
  };
}

/** A device that was read and planned. The session stays open where there is something to change. */
export interface Studied {
  readonly target: DeviceTarget;
  readonly plan: DevicePlan | undefined;
  readonly session: Session | undefined;
  readonly rehearsal: Rehearsal | undefined;
  readonly errors: readonly NetctlError[];
  readonly watch: Stopwatch;
  /** True where the device was not connected to: what it holds is known otherwise. */
  readonly offline?: true;
}

/** Reads, plans and rehearses all devices; sends nothing that changes one. A device's failure is data in its result. */
export async function study(env: EngineEnv, assignments: readonly Assignment[]): Promise<readonly Studied[]> {
  env.listener.phase({ phase: 'read', devices: assignments.length });
  const rehearsed = new Map<string, Promise<Rehearsal>>();
  return mapPool(
    assignments,
    env.concurrency,
    async ({ target: asked, features, plan: makePlan }): Promise<Studied> => {
      let target = asked;
      const watch = stopwatch(env);
      const nothing = () => ({ target, plan: undefined, session: undefined, rehearsal: undefined, watch });
      const device = target.name;
      env.listener.device({ phase: 'read', device, state: 'started' });
      let session: Session | undefined;
      try {
        const {
          target: chosen,
          session: opened,
          identified,
        } = await watch.time('connect', () => openTarget(env, asked, features));
        target = chosen;
        session = opened;
        const reading = await watch.time('read', () =>
          readDevice(chosen, opened, features, { signal: env.signal, identified }),
        );
        const plan = makePlan(reading, chosen);
        if (!('changes' in plan)) throwCollected(plan);
        else {
          const rehearsal = await watch.time('rehearse', () => rehearseOnce(env, plan, rehearsed));
          const spare = plan.changes.length === 0 && plan.checks.length === 0;
          // Where there can be no other, it may be needed to learn where the ways of other sessions lead.
          if (spare && target.oneLogin !== true) await opened.close();
          env.listener.device({ phase: 'read', device, state: 'done' });
          // The replies were for the rehearsal. The configuration stays in memory anyway: the lines of the state are parts of it.
          const lean = { ...plan, reading: { ...reading, replies: [] } };
          return { target, plan: lean, session: opened, rehearsal, errors: [], watch };
        }
        return { ...nothing(), errors: [] };
      } catch (error) {
        await session?.close();
        const errors = errorsOf(error).map((one) => (one.device === undefined ? withDevice(one, device) : one));
        env.listener.device({ phase: 'read', device, state: 'failed', ...told(errors[0]) });
        return { ...nothing(), errors };
      }
    },
  );
}

function told(error: NetctlError | undefined): Pick<RunEvent, 'message' | 'error'> {
  return error === undefined ? { message: '' } : { message: error.message, error };
}
