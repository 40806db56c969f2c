import { NetctlError } from '../../../errors/netctl-error.js';
import type { RestconfOp } from '../../../transports/transport.js';
import { dataFromJsonAt } from '../../../yang/from-json.js';
import { parsePath } from '../../../yang/path.js';
import { restconfPath } from '../../../yang/restconf-edit.js';
import { restconfOp, withQuery } from '../../../yang/restconf-op.js';
import type { YangData, YangSchema } from '../../../yang/schema.js';

/** Reads the resource at a path of a schema. */
export function readResource(path: string, content: 'config' | 'nonconfig'): RestconfOp {
  return restconfOp({ method: 'GET', path: withQuery(restconfPath(parsePath(path)), { content }) });
}

/** The data in the answer to a read of a resource, in the tree from the top on. @throws NetctlError NETCTL_DEVICE_UNPARSABLE */
export function resourceData(schema: YangSchema, resource: string, output: string): YangData {
  const body = jsonBody(resource, output);
  // RFC 8040, 4.3: the body names the resource that was asked for; an entry of a list stands in an array.
  const [value] = typeof body === 'object' && body !== null ? Object.values(body) : [];
  return dataFromJsonAt(schema, resource, value);
}

/** @throws NetctlError NETCTL_DEVICE_UNPARSABLE where it is no JSON */
export function jsonBody(command: string, output: string): unknown {
  try {
    return JSON.parse(output);
  } catch (cause) {
    const message = `the answer to ${command} is no JSON: ${output.slice(0, 100)}`;
    throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', message, { command, cause });
  }
}
