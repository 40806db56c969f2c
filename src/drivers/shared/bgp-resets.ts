import type { BgpPeerChange } from '../../model/bgp.js';
import { BGP_FAMILIES } from '../../model/bgp.js';
import { isActive } from '../../model/bgp-activation.js';
import type { Change } from '../../model/change.js';
import type { BgpPeerFields } from '../../model/desired-bgp.js';
import type { DeviceState } from '../../model/state.js';
import { sameData } from '../../util/same-data.js';
import { resetBy } from './bgp-edit.js';

/**
 * The neighbours with sessions that changes of peers reset, by the settings that do so on the platform. Taking part in another
 * address family resets everywhere: it is agreed on as a session begins (RFC 4760, 8).
 */
export function resetSessions(
  changes: readonly Change[],
  states: { readonly before: DeviceState; readonly after: DeviceState },
  fields: ReadonlySet<keyof BgpPeerFields>,
): readonly string[] {
  const { bgp: before } = states.before;
  const { bgp: after } = states.after;
  if (before === undefined || after === undefined) return [];
  const reset = changes.flatMap((change) => {
    if (change.kind !== 'bgp_peer' || change.before === undefined || change.after === undefined) return [];
    const peers = { before: change.before, after: change.after, id: change.id };
    const changed = changedFields(change, fields);
    const families = BGP_FAMILIES.filter(
      (family) => isActive(peers.before, family, before) !== isActive(peers.after, family, after),
    );
    return [
      ...changed.flatMap((field) => resetBy(peers, (member) => member[field] !== undefined, { before, after })),
      ...families.flatMap((family) =>
        resetBy(peers, (member) => member.families[family]?.activate !== undefined, { before, after }),
      ),
    ];
  });
  return [...new Set(reset)];
}

/** A neighbour that is let in again has no session to lose. */
function changedFields(
  { before, after }: BgpPeerChange,
  fields: ReadonlySet<keyof BgpPeerFields>,
): readonly (keyof BgpPeerFields)[] {
  return [...fields].filter((field) => {
    if (field === 'shutdown' && after?.shutdown !== true) return false;
    return !sameData(before?.[field], after?.[field]);
  });
}
