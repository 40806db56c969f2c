import type { LocatedDocument } from '../documents/located.js';
import type { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { Sourced } from '../util/source.js';
import { errorIn, type Finding } from './findings.js';
import { expandPorts } from './port-range.js';
import type { IntentTarget } from './target.js';

/** Ports as an entry names them: by names, ranges expanded, or by a group of the inventory. */
export interface PortNamesWish {
  /** Names as written; empty where a group is named. */
  readonly ports: readonly Sourced<string>[];
  readonly group: Sourced<string> | undefined;
}

/** The ports of a device that an entry means, by their names in full, and what is wrong with the others. */
export interface ResolvedPorts {
  readonly ports: readonly Sourced<string>[];
  readonly errors: readonly NetctlError[];
}

/** Looks up an entry's group in the inventory and gives every port the name that the platform writes. */
export function resolvePorts(wish: PortNamesWish, document: LocatedDocument, device: IntentTarget): ResolvedPorts {
  const ports: Sourced<string>[] = [];
  const errors: NetctlError[] = [];
  function refuse({ source }: Sourced<string>, finding: Finding): void {
    errors.push(errorIn(document, source, { ...finding, device: device.name }));
  }
  function add(port: Sourced<string>): void {
    const name = device.canonicalPort(port.value);
    if (name === undefined) refuse(port, unknownPort(port.value, wish.group?.value));
    else ports.push({ value: name, source: port.source });
  }
  for (const port of wish.ports) add(port);
  if (wish.group === undefined) return { ports, errors };
  const { value: group, source } = wish.group;
  const members = Object.hasOwn(device.portGroups, group) ? device.portGroups[group] : undefined;
  if (members === undefined) refuse(wish.group, unknownGroup(group, Object.keys(device.portGroups)));
  for (const member of members ?? []) {
    const expanded = expandPorts(member);
    if ('problem' in expanded) refuse(wish.group, badMember(member, group, expanded.problem));
    else for (const value of expanded.names) add({ value, source });
  }
  return { ports, errors };
}

function unknownGroup(group: string, known: readonly string[]): Finding {
  const meant = likelyMeant(group, known);
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return {
    code: 'NETCTL_INPUT_PORT_GROUP',
    message: `The device has no port group \`${group}\`.${guess}`,
    hint:
      known.length === 0
        ? 'It has none at all; add `port_groups` to the device, a group or the defaults in the inventory.'
        : `It has ${known.slice(0, 20).join(', ')}.`,
  };
}

function badMember(member: string, group: string, problem: string): Finding {
  const message = `${JSON.stringify(member)} in the port group \`${group}\` names no ports: ${problem}.`;
  return { code: 'NETCTL_INPUT_PORT', message };
}

function unknownPort(name: string, group: string | undefined): Finding {
  const where = group === undefined ? '' : ` in the port group \`${group}\``;
  const range = /^(?<stem>.*\D)(?<first>\d{1,5})-(?<last>\d{1,5})$/.exec(name)?.groups;
  return {
    code: 'NETCTL_INPUT_PORT',
    message: `${JSON.stringify(name)}${where} cannot be a port of this platform.`,
    hint: range && `A range is written in brackets: ${range['stem']}[${range['first']}-${range['last']}].`,
  };
}
