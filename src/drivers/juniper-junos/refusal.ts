import type { Reply } from '../../transports/transport.js';
import type { Refusal } from '../driver.js';
import { netconfRefusal } from '../shared/netconf/refusal.js';

/**
 * The refusal in a reply. What a check or a commit finds stands inside `<commit-results>`, on a stack inside that of a member,
 * so that an answer counts as one without errors by what stands at its top.
 */
export function refusal(reply: Reply, accepted: readonly RegExp[]): Refusal | undefined {
  const inside = reply.op.role !== 'read' && /<(?:\w{1,20}:)?rpc-error\b/.test(reply.output);
  return netconfRefusal(inside ? { ...reply, exitCode: 1 } : reply, accepted);
}
