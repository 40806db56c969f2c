import { sameData } from '../util/same-data.js';
import type { Acl, AclAddress, AclBinding, AclBindingChange, AclChange, AclEntry, AclPorts, AclState } from './acl.js';
import { diffObjects, type SplitChanges } from './object-diff.js';
import { READ_FROM } from './read-from.js';

/** The changes that lead from one state of the filters to the other: lists, then what is bound where. */
export function diffAclStates(
  before: AclState,
  after: AclState,
): { readonly acls: SplitChanges<AclChange>; readonly bindings: SplitChanges<AclBindingChange> } {
  return {
    acls: diffObjects('acl', [before.acls, after.acls], equalAcls),
    bindings: diffObjects('acl_binding', [before.bindings, after.bindings], equalBindings),
  };
}

/** Entries with their numbers, in their order, and settings decide; the lines a list was read from do not. */
export function equalAcls(a: Acl, b: Acl): boolean {
  return sameData(a, b, READ_FROM);
}

export function equalBindings(a: AclBinding, b: AclBinding): boolean {
  return a.acl === b.acl && sameData(a.place, b.place);
}

/** True for entries that say the same at the same number. */
export function equalEntries(a: AclEntry, b: AclEntry): boolean {
  return sameData(a, b, READ_FROM);
}

/** A text that two entries share which say the same, whatever their numbers. Made by hand, since plans of long lists make many. */
export function entryMatter(entry: AclEntry): string {
  if (entry.type === 'remark') return `remark ${entry.text}`;
  if (entry.type === 'opaque') return `opaque ${entry.action ?? ''} ${entry.text}`;
  const { action, protocol, source, destination, sourcePorts, destinationPorts, tcpFlags, icmp, dscp } = entry.rule;
  return [
    action,
    protocol ?? '',
    addressMatter(source),
    portsMatter(sourcePorts),
    addressMatter(destination),
    portsMatter(destinationPorts),
    tcpFlags === undefined ? '' : `${tcpFlags.match} ${tcpFlags.set.join()} ${tcpFlags.clear.join()}`,
    icmp === undefined ? '' : `${icmp.type} ${icmp.code ?? ''}`,
    entry.rule.fragments ? 'fragments' : '',
    dscp ?? '',
    entry.rule.log ? 'log' : '',
    // No text of a configuration has it, so that no two entries run into each other.
  ].join('\u0000');
}

function addressMatter(address: AclAddress): string {
  switch (address.kind) {
    case 'any':
      return 'any';
    case 'prefix':
      return address.prefix;
    case 'wildcard':
      return `wildcard ${address.address} ${address.wildcard}`;
    case 'mac':
      return `mac ${address.address} ${address.mask}`;
    case 'group':
      return `group ${address.name}`;
  }
}

function portsMatter(ports: AclPorts | undefined): string {
  if (ports === undefined) return '';
  return ports.kind === 'group' ? `group ${ports.name}` : `ports ${ports.ranges.join(' ')}`;
}
