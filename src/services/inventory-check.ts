import { promised } from '../engine/guarantee.js';
import { bindingOf } from '../engine/read.js';
import type { Guarantee } from '../engine/result.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Facts } from '../model/state.js';
import type { Context } from './context.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

/** What can be promised for a device as it is set up now. */
export type Promised = Pick<Guarantee, 'commit' | 'whole' | 'undo' | 'survivesReboot'> & {
  /** True where the device goes back by itself when netctl is lost in the middle. */
  readonly revertsItself: boolean;
};

/** Whether each device can be reached, logged in to and read, and what a change on it would be worth. */
export interface InventoryCheck {
  readonly devices: readonly {
    readonly name: string;
    readonly platform: string;
    readonly host: string;
    readonly reachable: boolean;
    readonly facts: Facts | null;
    readonly guarantee: Promised | null;
    /** Lines to configure on the device that would raise the guarantee. */
    readonly improvements: readonly string[];
    readonly error: NetctlError | null;
    readonly ms: number;
  }[];
}

export async function inventoryCheck(request: ReadRequest, context: Context): Promise<InventoryCheck> {
  const answers = await readFleet(request, context, 'all', (target, { facts, features }) => {
    const binding = bindingOf(target);
    const model = binding.commit(facts, features);
    const guarantee: Promised = {
      ...promised(model),
      revertsItself: model.kind !== 'immediate' && model.timer !== undefined,
      survivesReboot: !features.some((feature) => binding.volatile?.(facts).includes(feature) === true),
    };
    return { facts, guarantee, improvements: binding.improvements?.(facts) ?? [] };
  });
  return {
    devices: answers.map(({ target, answer, error, ms }) => ({
      name: target.name,
      platform: target.driver.id,
      host: `${target.endpoint.host}:${target.endpoint.port}`,
      reachable: error === null,
      facts: answer?.facts ?? null,
      guarantee: answer?.guarantee ?? null,
      improvements: answer?.improvements ?? [],
      error,
      ms,
    })),
  };
}
