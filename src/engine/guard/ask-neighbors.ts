import type { Session } from '../../transports/transport.js';
import { readNeighbors } from '../checks/baseline.js';
import type { EngineEnv } from '../env.js';
import { mapPool } from '../pool.js';
import { bindingOf } from '../read.js';
import type { Neighborhood } from './commit-ranks.js';
import type { GuardedDevice } from './management-vlans.js';

/** Who is asked, and how. */
export interface AskNeighbors {
  readonly devices: readonly GuardedDevice[];
  /** The session with a device, where one is open; the others are logged in to again. */
  sessions(device: string): Session | undefined;
  readonly env: Pick<EngineEnv, 'connect' | 'signal' | 'concurrency'>;
}

/**
 * Asks devices whom they see. It decides only about an order, so that a device that cannot tell, or not be asked any more,
 * is no error: it is left out.
 */
export async function askNeighbors({ devices, sessions, env }: AskNeighbors): Promise<Neighborhood> {
  const told = await mapPool(devices, env.concurrency, async ({ target }) => {
    const binding = bindingOf(target);
    if (binding.observe?.neighbors === undefined) return [];
    const open = sessions(target.name);
    let fresh: Session | undefined;
    try {
      if (open?.alive !== true) fresh = await env.connect(target.endpoint, binding.dialect, env.signal);
      const session = fresh ?? open;
      const seen = session === undefined ? undefined : await readNeighbors(target, session, env.signal);
      return seen === undefined ? [] : [[target.name, seen] as const];
    } catch {
      return [];
    } finally {
      await fresh?.close();
    }
  });
  return new Map(told.flat());
}
