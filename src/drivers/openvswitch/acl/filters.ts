import { NetctlError } from '../../../errors/netctl-error.js';
import type { AclState } from '../../../model/acl.js';
import type { Facts } from '../../../model/state.js';
import type { Reply } from '../../../transports/transport.js';
import { findRefusal } from '../refusal.js';
import { flowReads } from './ops.js';
import { readLists } from './read-lists.js';

const NO_FILTERS: AclState = { acls: new Map(), bindings: new Map(), groups: new Map(), uses: [] };

/** The beginnings of lines of the configuration that objections look for. */
export const FRAGMENTS = 'fragments=';
export const IN_THE_WAY = 'flow in the way: ';

/**
 * The filters in the replies, with their lines of the configuration; undefined where they were not asked for.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the switch did not tell them
 */
export function readFilters(
  replies: readonly Reply[],
  facts: Pick<Facts, 'extra'>,
): { readonly acl: AclState; readonly config: readonly string[] } | undefined {
  const bridge = facts.extra['bridge'];
  // Without a single bridge nothing was asked, and nothing can be planned either.
  if (bridge === undefined) return { acl: NO_FILTERS, config: [] };
  const [dump, fragments] = flowReads(facts).map((op) => replies.find((reply) => reply.op.line === op.line));
  if (dump === undefined || fragments === undefined) return undefined;
  for (const reply of [dump, fragments]) if (reply.exitCode !== 0) throw unreadable(reply);
  const { acl, own, inTheWay } = readLists(
    dump.output.split('\n').filter((line) => line.trim() !== ''),
    bridge,
  );
  const config = [
    `${FRAGMENTS}${fragments.output.trim()}`,
    ...own.map((line) => `flow ${line}`),
    ...inTheWay.map((line) => `${IN_THE_WAY}${line}`),
  ];
  return { acl, config };
}

function unreadable(reply: Reply): NetctlError {
  const refusal = findRefusal(reply, []);
  const hint =
    refusal?.kind === 'auth'
      ? "The user who logs in needs read and write access to the bridge's socket, BRIDGE.mgmt."
      : 'Try the same command by hand on the switch; do the `protocols` of the bridge leave out OpenFlow14?';
  const message = `ovs-ofctl could not read the flows: ${refusal?.message ?? 'no answer'}`;
  return new NetctlError('NETCTL_DEVICE_REFUSED', message, { hint, command: reply.op.line });
}
