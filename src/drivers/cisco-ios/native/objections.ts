import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Port } from '../../../model/vlan.js';
import { equalSets } from '../../../model/vlan-set.js';
import type { Objection } from '../../driver.js';
import { aclObjections } from './acl-objections.js';
import { nativeBgpObjections } from './bgp-objections.js';
import { isInPieces, readLines } from './port-words.js';
import { NOT_UNDERSTOOD } from './vlan-state.js';

const BY_HAND = 'Make this change over ssh-cli, which the inventory chooses by `transport: ssh-cli`.';

/** What speaks against making these changes on this device by the native model. */
export function nativeObjections(changes: readonly Change[], facts: Facts, before: DeviceState): readonly Objection[] {
  const filters = aclObjections(changes, facts, before);
  const others = changes.flatMap((change): readonly Objection[] => {
    const message = why(change, before);
    if (message === undefined) return [];
    return [
      {
        message,
        hint: BY_HAND,
        allowedBy: undefined,
        code: 'NETCTL_PLAN_UNSUPPORTED',
        change: changeId(change),
      },
    ];
  });
  return [...others, ...filters, ...nativeBgpObjections(changes, before)];
}

function why(change: Change, { config }: DeviceState): string | undefined {
  if (change.kind === 'vlan') {
    const lost = change.after === undefined && change.before?.lines.includes(NOT_UNDERSTOOD) === true;
    return lost ? `VLAN ${change.id} holds what netctl could not write again, such as a private VLAN` : undefined;
  }
  if (change.kind !== 'port') return undefined;
  const { before, after } = change;
  if (config.some((line) => line.startsWith('/Cisco-IOS-XE-native:native/monitor'))) {
    return 'ports would change while the device mirrors traffic, and netctl does not read to which ports';
  }
  return before === undefined || after === undefined ? undefined : whyList(before, after);
}

function whyList(before: Port, after: Port): string | undefined {
  if (equalSets(before.allowed, after.allowed) || !isInPieces(readLines(before.lines))) return undefined;
  return `the list of VLANs of ${after.name} is told in pieces (add-vlans), and what becomes of it when one is deleted is not known`;
}
