import type { Reply } from '../../../transports/transport.js';
import { errorWords, isMissing, patchFailure, restconfErrors } from '../../../yang/restconf-errors.js';
import { YANG_PATCH_JSON } from '../../../yang/restconf-op.js';
import type { Refusal } from '../../driver.js';

/** The refusal in a reply: a status that is no success, and a patch of which not all took effect. */
export function restconfRefusal(reply: Reply, accepted: readonly RegExp[]): Refusal | undefined {
  const { op, output, exitCode = 0 } = reply;
  if (op.via !== 'restconf') throw new Error(`A reply to a ${op.via} operation was handed to a reader of RESTCONF.`);
  // What is to go and is not there is gone: servers drop leaves of a mode by themselves when the mode changes.
  if (op.method === 'DELETE' && isMissing(exitCode, output)) return undefined;
  if (restconfErrors(output).some(({ message }) => accepted.some((notice) => notice.test(message ?? ''))))
    return undefined;
  const message =
    op.type === YANG_PATCH_JSON ? patchFailure(exitCode, output, editIds(op.body)) : plainFailure(exitCode, output);
  return message === undefined ? undefined : { kind: kindOf(exitCode, output), message };
}

function plainFailure(status: number, output: string): string | undefined {
  return status >= 200 && status < 300 ? undefined : errorWords(status, output);
}

function kindOf(status: number, output: string): Refusal['kind'] {
  if (status === 401 || status === 403) return 'auth';
  if (status === 412) return 'lock';
  const tags = restconfErrors(output).map(({ tag }) => tag);
  if (tags.some((tag) => tag === 'lock-denied' || tag === 'in-use')) return 'lock';
  if (tags.includes('resource-denied') || status === 503) return 'resource';
  return tags.some((tag) => /^(?:unknown|missing|bad|malformed)-/.test(tag)) ? 'syntax' : 'semantic';
}

/** The ids of the edits that a patch has. */
function editIds(body: string | undefined): readonly string[] {
  return [...(body ?? '').matchAll(/"edit-id":"(?<id>[^"]{1,20})"/g)].map(({ groups }) => groups?.['id'] ?? '');
}
