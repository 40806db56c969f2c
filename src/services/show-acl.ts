import type { NetctlError } from '../errors/netctl-error.js';
import type { AclState } from '../model/acl.js';
import type { Context } from './context.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

/** The filters that devices hold, in netctl's own terms. */
export interface ShowAclResult {
  readonly devices: readonly {
    readonly name: string;
    readonly platform: string;
    /** Null where the device could not be read, or its platform has none that netctl knows. */
    readonly acl: AclState | null;
    readonly error: NetctlError | null;
  }[];
}

export async function showAcl(request: ReadRequest, context: Context): Promise<ShowAclResult> {
  const answers = await readFleet(request, context, ['acl'], (_target, { state }) => state.acl ?? null);
  return {
    devices: answers.map(({ target, answer, error }) => ({
      name: target.name,
      platform: target.driver.id,
      acl: answer,
      error,
    })),
  };
}
