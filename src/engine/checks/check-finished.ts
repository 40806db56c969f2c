import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import type { Session } from '../../transports/transport.js';
import type { EngineEnv } from '../env.js';
import { mapPool } from '../pool.js';
import { bindingOf } from '../read.js';
import type { Baseline } from './baseline.js';
import { type Checked, checkNow } from './run-checks.js';

/** A device whose batch is done: what must stay true of it, and what was true before it was changed. */
export interface Finished extends Checked {
  readonly before: Baseline;
  /** The session of the run, where there can be no other. */
  readonly session?: Session | undefined;
}

/**
 * Looks once more at what must be true of the devices whose batches are done, over new connections and without waiting,
 * before the next batch is begun.
 * @returns what is not as it must be; nothing is taken back for it
 */
export async function checkFinished(env: EngineEnv, finished: readonly Finished[]): Promise<readonly NetctlError[]> {
  const asked = finished.filter(({ checks }) => checks.length > 0);
  if (asked.length === 0) return [];
  env.listener.phase({ phase: 'verify', devices: asked.length });
  const found = await mapPool(asked, env.concurrency, async (one) => {
    const device = one.target.name;
    env.listener.device({ phase: 'verify', device, state: 'started' });
    const errors = await checkOne(env, one);
    const [error] = errors;
    if (error === undefined) env.listener.device({ phase: 'verify', device, state: 'done' });
    else env.listener.device({ phase: 'verify', device, state: 'failed', message: error.message, error });
    return errors;
  });
  return found.flat();
}

async function checkOne(
  env: EngineEnv,
  { before, session: open, ...checked }: Finished,
): Promise<readonly NetctlError[]> {
  const { target } = checked;
  const standing = open?.alive === true ? open : undefined;
  try {
    const session = standing ?? (await env.connect(target.endpoint, bindingOf(target).dialect, env.signal));
    try {
      return (await checkNow(checked, session, before, env)).map(({ message, source }) => afterwards(message, source));
    } finally {
      if (session !== standing) await session.close();
    }
  } catch (thrown) {
    const [{ message }] = errorsOf(thrown);
    return [afterwards(`${target.name} cannot be asked any more: ${message}`)];
  }

  function afterwards(what: string, source?: NetctlError['source']): NetctlError {
    const message = `${what}; its batch is done and stays, and no further one is begun`;
    const hint = 'Look at the device. Run again to go on with the rest, or undo the whole run with netctl rollback.';
    return new NetctlError('NETCTL_CHECK_FAILED', message, { device: target.name, source, hint });
  }
}
