import { type AclEntry, plainRule } from '../../model/acl.js';
import type { YangData } from '../../yang/schema.js';

/** The highest number that an entry can have. */
export const LAST_NUMBER = 65_535;

/** A filter accepts what none of its entries matches; netctl closes it by this one, which is not shown. */
export const LAST: YangData = { 'sequence-id': LAST_NUMBER, action: { drop: {} } };

/** What is shown of a filter that is not closed: its last word, which no entry of the device's says. */
export const OPEN: AclEntry = { type: 'rule', rule: plainRule('permit'), seq: LAST_NUMBER };

/** True for that last word. */
export function isLast(entry: AclEntry): boolean {
  return entry.seq === LAST_NUMBER && entry.type === 'rule' && entry.rule.action === 'permit' && matchesAll(entry);
}

/** True for a rule behind which no other one counts. */
export function matchesAll(entry: AclEntry): boolean {
  if (entry.type !== 'rule') return false;
  const { source, destination, protocol, sourcePorts, destinationPorts, tcpFlags, icmp, fragments, dscp } = entry.rule;
  const narrow = [protocol, sourcePorts, destinationPorts, tcpFlags, icmp, dscp].some((field) => field !== undefined);
  return !narrow && !fragments && source.kind === 'any' && destination.kind === 'any';
}

/** True for the entry that closes a filter, as it was read. */
export function isClosing(entry: YangData): boolean {
  const { 'sequence-id': seq, action, ...others } = entry;
  return seq === LAST_NUMBER && Object.keys(others).length === 0 && JSON.stringify(action) === '{"drop":{}}';
}
