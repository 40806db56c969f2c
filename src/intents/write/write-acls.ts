import type {
  AclAddressTerms,
  AclIntent,
  AclPortTerm,
  AclPortTerms,
  AclEntry as WrittenAcl,
  AclBinding as WrittenBinding,
  AclRule as WrittenRule,
} from '../../generated/intents.js';
import {
  type Acl,
  type AclAddress,
  type AclBinding,
  type AclEntry,
  type AclPorts,
  type AclRule,
  type AclState,
  aclKey,
} from '../../model/acl.js';
import { otherPorts } from '../../model/port-ranges.js';
import { said, type Written } from './written.js';

const MAX_PORT = 65_535;

/** The filters of a device and where they are in force as intents; lists with lines that are not understood are left out. */
export function writeAcls({ acls, bindings }: AclState): Written<AclIntent> {
  const all = [...acls.values()];
  const sayable = all.filter((acl) => whyNot(acl) === undefined);
  const lists = sayable.map(writeAcl);
  const there = [...bindings].filter(([, { family, acl }]) => acls.has(aclKey({ family, name: acl })));
  const bound = there.map(([, binding]) => writeBinding(binding));
  const notes = [
    ...all.flatMap((acl) => {
      const why = whyNot(acl);
      return why === undefined ? [] : [`the filter ${acl.name} (${acl.family}) is left out: ${why}`];
    }),
    ...[...bindings]
      .filter(([key]) => !there.some(([other]) => other === key))
      .map(([key, { acl }]) => `${key} is left out: it names ${acl}, which is not on the device`),
  ];
  const sections = { ...(lists.length > 0 && { acls: lists }), ...(bound.length > 0 && { bindings: bound }) };
  return { sections: lists.length + bound.length === 0 ? undefined : sections, notes };
}

function whyNot({ entries }: Acl): string | undefined {
  const opaque = entries.find(({ type }) => type === 'opaque');
  if (opaque?.type === 'opaque') return `netctl does not understand "${opaque.text}"`;
  if (entries.length === 0) return 'it has no entries';
  const ambiguous = entries.some(
    (entry) => entry.type === 'rule' && [entry.rule.source, entry.rule.destination].some(looksLikeMask),
  );
  return ambiguous ? 'a wildcard of it looks like a mask, which intents do not take' : undefined;
}

function looksLikeMask(address: AclAddress): boolean {
  return address.kind === 'wildcard' && /^(?:255\.){1,3}(?:\d{1,3}\.){0,2}0$/.test(address.wildcard);
}

function writeAcl({ name, family, kind, entries }: Acl): WrittenAcl {
  return {
    name,
    family,
    ...(kind === 'standard' && { type: kind }),
    rules: entries.flatMap((entry) => writeEntry(ownNumber(entry, entries), kind) ?? []),
  };
}

/** Where a remark shares the number of what it stands before, it has none of its own. */
function ownNumber(entry: AclEntry, entries: readonly AclEntry[]): AclEntry {
  const shared = entry.type === 'remark' && entries.some((other) => other !== entry && other.seq === entry.seq);
  return shared ? { ...entry, seq: undefined } : entry;
}

function writeEntry(entry: AclEntry, kind: Acl['kind']): WrittenRule | undefined {
  const { seq } = entry;
  if (entry.type === 'opaque') return undefined;
  return said({ seq, ...(entry.type === 'remark' ? { remark: entry.text } : writeRule(entry.rule, kind)) });
}

function writeRule(rule: AclRule, kind: Acl['kind']): WrittenRule {
  const { action, protocol, source, destination, sourcePorts, destinationPorts, tcpFlags, icmp, dscp } = rule;
  const established = tcpFlags?.match === 'any' && tcpFlags.set.join() === 'rst,ack' && tcpFlags.clear.length === 0;
  return said({
    action,
    protocol: protocol === undefined ? undefined : protocolText(protocol),
    source: addressText(source),
    source_port: portTerms(sourcePorts),
    destination: kind === 'standard' ? undefined : addressText(destination),
    destination_port: portTerms(destinationPorts),
    established: established ? true : undefined,
    tcp_flags: established || tcpFlags === undefined ? undefined : flagsOf(tcpFlags),
    icmp: icmp === undefined ? undefined : said(icmp),
    fragments: rule.fragments ? true : undefined,
    dscp,
    log: rule.log ? true : undefined,
  });
}

/** By name what everyone knows by name. */
function protocolText(protocol: number): string | number {
  const names: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 2054: 'arp' };
  return names[protocol] ?? protocol;
}

function flagsOf({ match, set, clear }: NonNullable<AclRule['tcpFlags']>): NonNullable<WrittenRule['tcp_flags']> {
  return {
    ...(set.length > 0 && { set: [...set] }),
    ...(clear.length > 0 && { clear: [...clear] }),
    match,
  };
}

function addressText(address: AclAddress): AclAddressTerms {
  switch (address.kind) {
    case 'any':
      return 'any';
    case 'prefix':
      return address.prefix.replace(/(?<=\.\d{1,3})\/32$|(?<=:[\da-f:.]{0,39})\/128$/, '');
    case 'wildcard':
      return `${address.address}/${address.wildcard}`;
    case 'mac':
      return address.mask === 'ff:ff:ff:ff:ff:ff' ? address.address : `${address.address}/${address.mask}`;
    case 'group':
      return { device_group: address.name };
  }
}

function portTerms(ports: AclPorts | undefined): AclPortTerms | undefined {
  if (ports === undefined) return undefined;
  if (ports.kind === 'group') return { device_group: ports.name };
  const { ranges } = ports;
  const others = otherPorts(ranges);
  const [other] = others;
  const leftOut = others.length === 1 && other !== undefined && other[0] === other[1] && other[0] > 0;
  if (leftOut && ranges.length === 2) return { not: other[0] };
  const terms = ranges.map(([first, last]): AclPortTerm => {
    if (first === 0) return { lt: last + 1 };
    if (first === last) return first;
    return last === MAX_PORT ? { gt: first - 1 } : `${first}-${last}`;
  });
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : terms;
}

function writeBinding({ place, direction, family, acl }: AclBinding): WrittenBinding {
  switch (place.kind) {
    case 'interface':
      return { acl, interface: place.name, direction, family };
    case 'vlan':
      return { acl, vlan: place.id, direction, family };
    case 'line':
      return { acl, line: place.name, direction, family };
  }
}
