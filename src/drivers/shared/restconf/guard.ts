import type { Op, RestconfOp } from '../../../transports/transport.js';
import type { TreeEdit } from '../../../yang/edit.js';
import { parsePath } from '../../../yang/path.js';
import { restconfPath } from '../../../yang/restconf-edit.js';

/**
 * The requests, each made dependent on what was read of the resources that it changes: by the ETag where the server gave one, else by
 * reading again. `reads` are what the configuration is read by.
 */
export function guarded(
  requests: readonly RestconfOp[],
  edits: readonly TreeEdit[],
  reads: readonly Op[],
): readonly RestconfOp[] {
  const paths = reads.flatMap((op) => (op.via === 'restconf' && op.method === 'GET' && isConfig(op) ? [op.path] : []));
  const changed = edits.map(({ path }) => restconfPath(parsePath(path)));
  return requests.map((request) => {
    // A patch of several trees names the datastore alone.
    const targets = request.path === 'data' ? changed : [resourceOf(request.path)];
    const unlessChanged = paths.filter((path) => targets.some((target) => overlap(resourceOf(path), target)));
    return unlessChanged.length === 0 ? request : { ...request, unlessChanged };
  });
}

/** State changes by itself. */
function isConfig({ path }: RestconfOp): boolean {
  return path.includes('content=config');
}

function resourceOf(path: string): string {
  return path.split('?', 1)[0] ?? path;
}

/** True where one lies in the other, or they are the same. */
function overlap(one: string, other: string): boolean {
  return one === other || isBelow(one, other) || isBelow(other, one);
}

function isBelow(one: string, other: string): boolean {
  return one.startsWith(`${other}/`) || one.startsWith(`${other}=`);
}
