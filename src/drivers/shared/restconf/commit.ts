import type { Facts } from '../../../model/state.js';
import type { Reply, RestconfOp } from '../../../transports/transport.js';
import { takesYangPatch } from '../../../yang/restconf-errors.js';
import { restconfOp, yangPatchProbe } from '../../../yang/restconf-op.js';
import type { Ask, CommitModel } from '../../driver.js';

/** How facts say that a server takes YANG Patch, in `extra.server`. */
export const PATCH = 'yang-patch';

/** Asks what the server can. */
export const CAPABILITIES_READ: RestconfOp = restconfOp({
  method: 'GET',
  path: 'data/ietf-restconf-monitoring:restconf-state/capabilities',
});

/** What the server can, as facts keep it. */
export function serverWords(reply: Reply | undefined): readonly string[] {
  return reply?.exitCode === 200 && /restconf:capability:yang-patch:1\.0/.test(reply.output) ? [PATCH] : [];
}

/** A server that does not say that it has YANG Patch may have it all the same: a patch without edits tells, and changes nothing. */
export function learnPatch(facts: Facts): Ask<Facts> | undefined {
  if (hasPatch(facts)) return undefined;
  return {
    ops: [yangPatchProbe()],
    read([reply]) {
      if (reply === undefined || !takesYangPatch(reply.exitCode ?? 0, reply.output)) return facts;
      return { ...facts, extra: { ...facts.extra, server: PATCH } };
    },
  };
}

/** True where a server takes several edits whole or not at all. */
export function hasPatch(facts: Facts | undefined): boolean {
  return facts === undefined || facts.extra['server'] === PATCH;
}

/** Requests act at once: all together where the server has YANG Patch (RFC 8072), else one by one. */
export function restconfCommit(facts: Facts | undefined): CommitModel {
  return { kind: 'immediate', ...(hasPatch(facts) && { whole: true as const }), open: () => [], close: () => [] };
}
