import type { NetctlError } from '../errors/netctl-error.js';
import type { VlanState } from '../model/vlan.js';
import type { Context } from './context.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

/** What devices hold about VLANs, in netctl's own terms. */
export interface ShowVlanResult {
  readonly devices: readonly {
    readonly name: string;
    readonly platform: string;
    /** Null where the device could not be read. */
    readonly vlan: VlanState | null;
    readonly error: NetctlError | null;
  }[];
}

export async function showVlan(request: ReadRequest, context: Context): Promise<ShowVlanResult> {
  const answers = await readFleet(request, context, ['vlan'], (_target, { state }) => state.vlan ?? null);
  return {
    devices: answers.map(({ target, answer, error }) => ({
      name: target.name,
      platform: target.driver.id,
      vlan: answer,
      error,
    })),
  };
}
