import type { AclGap } from '../../acl/edits/acl-edit.js';
import { planAcl } from '../../acl/edits/plan-acl-edits.js';
import type { Packet } from '../../acl/packet.js';
import type { Acl, AclChange } from '../../model/acl.js';
import { type Change, changeId } from '../../model/change.js';
import { hasPorts, protocolName } from '../../model/packet-names.js';
import type { DeviceState } from '../../model/state.js';
import type { Objection } from '../driver.js';
import { boundLists } from './acl-bound.js';
import type { AclLanguage } from './acl-render.js';

/** Lists in use that cannot be changed without a moment at which packets are decided neither as before nor as afterwards. */
export function aclObjections(
  changes: readonly Change[],
  before: DeviceState,
  language: Pick<AclLanguage, 'ability'>,
): readonly Objection[] {
  const lists = changes.filter((change): change is AclChange => change.kind === 'acl');
  const bound = boundLists(before);
  return lists.flatMap((change) => {
    const list = change.after;
    if (list === undefined || !bound.isInUse(list)) return [];
    const { gaps } = planAcl(change.before, list, language.ability(list, before), true);
    const [first] = gaps;
    return first === undefined ? [] : [{ ...objection(list, first, gaps.length), change: changeId(change) }];
  });
}

function objection({ family, name }: Acl, gap: AclGap, count: number): Objection {
  const more = count === 1 ? '' : `, and ${count - 1} other entries`;
  const entry = gap.entry.seq === undefined ? 'an entry' : `entry ${gap.entry.seq}`;
  const lines = gap.edits === 1 ? 'one line' : `${gap.edits} lines`;
  const what =
    gap.packet === undefined ? 'packets may be decided otherwise' : `${packetText(gap.packet)} is ${does(gap)}`;
  return {
    code: 'NETCTL_PLAN_ACL_GAP',
    message: `the ${family} list ${name} is in use and would be without ${entry}${more} until ${lines} later: ${what} meanwhile`,
    hint: 'Give the new entries other numbers, or none, so that they can come before the old ones go; or run again with --allow-acl-gap.',
    allowedBy: 'acl-gap',
    field: gap.entry.seq === undefined ? undefined : String(gap.entry.seq),
  };
}

function does({ does: decision }: AclGap): string {
  return decision === 'permit' ? 'permitted' : 'denied';
}

function packetText({ protocol, source, destination, sourcePort, destinationPort }: Packet): string {
  const port = (number: number | undefined) => (hasPorts(protocol) && number !== undefined ? ` port ${number}` : '');
  return `${protocolName(protocol)} from ${source}${port(sourcePort)} to ${destination}${port(destinationPort)}`;
}
