import { readPeers } from '../engine/checks/baseline.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { BgpState } from '../model/bgp.js';
import type { BgpPeerObservation } from '../model/observation.js';
import type { Context } from './context.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

/** What devices hold about BGP and the policies it uses, and how their sessions are. */
export interface ShowBgpResult {
  readonly devices: readonly {
    readonly name: string;
    readonly platform: string;
    /** Null where the device could not be read, or its platform has no BGP that netctl knows. */
    readonly bgp: BgpState | null;
    /** Empty where the device does not tell. */
    readonly sessions: readonly BgpPeerObservation[];
    readonly error: NetctlError | null;
  }[];
}

export async function showBgp(request: ReadRequest, context: Context): Promise<ShowBgpResult> {
  const answers = await readFleet(request, context, ['bgp'], async (target, { state }, session) => ({
    bgp: state.bgp ?? null,
    sessions: state.bgp === undefined ? [] : ((await readPeers(target, session, context.signal)) ?? []),
  }));
  return {
    devices: answers.map(({ target, answer, error }) => ({
      name: target.name,
      platform: target.driver.id,
      bgp: answer?.bgp ?? null,
      sessions: answer?.sessions ?? [],
      error,
    })),
  };
}
