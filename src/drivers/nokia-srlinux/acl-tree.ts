import type { Acl, AclBinding, AclEntry, AclRule, AclState } from '../../model/acl.js';
import { said } from '../../yang/read-data.js';
import { UNKNOWN, type YangData, type YangValue } from '../../yang/schema.js';
import { flagsText } from './acl-flags.js';
import type { IpFamily } from './acl-rule.js';
import { heldEntries, heldWords } from './acl-words.js';
import { isLast, LAST, matchesAll } from './last-entry.js';
import { TOP } from './schema/index.js';

/** Filters and where they are bound as native configuration. */
export function aclTree({ acls, bindings, uses }: AclState): YangData {
  const filters = [...acls.values()].flatMap(filterData);
  const interfaces = interfacesData(
    [...bindings.values()],
    uses.flatMap(({ user, acl }) => foreignBound(user, acl) ?? []),
  );
  const acl = said({
    'acl-filter': filters.length === 0 ? undefined : filters,
    interface: interfaces.length === 0 ? undefined : interfaces,
  });
  return Object.keys(acl).length === 0 ? {} : { [TOP.acl]: acl };
}

function filterData({ family, name, entries, settings, lines }: Acl): readonly YangData[] {
  if (family === 'mac') return [];
  const held = heldEntries(lines);
  const said = settings.flatMap((line) => {
    const { member, value } = /^(?<member>[a-z-]{1,40}) = (?<value>.{1,255})$/s.exec(line)?.groups ?? {};
    return member === undefined || value === undefined ? [] : [[member, settingValue(value)] as const];
  });
  const written = entries.flatMap((entry, index) =>
    entryData(entry, { previous: entries[index - 1], family, words: heldWords(held, entry) }),
  );
  const last = entries.at(-1);
  // What no entry matches is accepted, unless the last one says otherwise.
  const closed = last !== undefined && isLast(last) ? [] : entries.some(matchesAll) ? [] : [LAST];
  return [{ name, type: family, ...Object.fromEntries(said), entry: [...written, ...closed] }];
}

function settingValue(value: string): YangValue {
  return value === 'true' ? true : value === 'false' ? false : value;
}

interface Around {
  readonly previous: AclEntry | undefined;
  readonly family: IpFamily;
  /** How the device writes it, where it is as it was read. */
  readonly words: YangData | undefined;
}

/** A remark is the description of the entry behind it. */
function entryData(entry: AclEntry, { previous, family, words }: Around): readonly YangData[] {
  const { seq } = entry;
  // That the rest is accepted is what an absent entry says.
  if (entry.type === 'remark' || seq === undefined || isLast(entry)) return [];
  const description = previous?.type === 'remark' ? previous.text : undefined;
  const head = said({ 'sequence-id': seq, description });
  const own = entry.type === 'opaque' ? opaqueData(entry.text) : (words ?? ruleData(entry.rule, family));
  return [{ ...head, ...own }];
}

/** What is not understood stands in the entry's text as it was read. */
function opaqueData(text: string): YangData {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null) return {};
  const { [UNKNOWN]: _, ...rest } = data as YangData;
  return rest;
}

function ruleData(rule: AclRule, family: IpFamily): YangData {
  const { protocol, icmp, fragments, sourcePorts, destinationPorts, tcpFlags, action, log } = rule;
  const message = icmp && said({ type: icmp.type, code: icmp.code === undefined ? undefined : [icmp.code] });
  const ip = filled({
    'source-ip': addressData(rule.source),
    'destination-ip': addressData(rule.destination),
    fragment: fragments ? true : undefined,
    'first-fragment': fragments ? false : undefined,
    ...(family === 'ipv4' ? { icmp: message, protocol } : { icmp6: message, 'next-header': protocol }),
  });
  const transport = filled({
    'source-port': portsData(sourcePorts),
    'destination-port': portsData(destinationPorts),
    'tcp-flags': tcpFlags && flagsText(tcpFlags),
  });
  return said({
    match: filled({ [family]: ip, transport }),
    action: said({ log: log ? true : undefined, [action === 'permit' ? 'accept' : 'drop']: {} }),
  });
}

function addressData(address: AclRule['source']): YangData | undefined {
  if (address.kind === 'prefix') return { prefix: address.prefix };
  return address.kind === 'wildcard' ? { address: address.address, mask: address.wildcard } : undefined;
}

function portsData(ports: AclRule['sourcePorts']): YangData | undefined {
  const [range] = ports?.kind === 'ranges' ? ports.ranges : [];
  if (range === undefined) return undefined;
  const [start, end] = range;
  return start === end ? { operator: 'eq', value: start } : { range: { start, end } };
}

function interfacesData(bindings: readonly AclBinding[], foreign: readonly Foreign[]): readonly YangData[] {
  const places = bindings.flatMap(({ place }) => (place.kind === 'interface' ? [place.name] : []));
  return [...new Set([...places, ...foreign.map(({ id }) => id)])].map((id) => {
    const own = bindings.filter(({ place }) => place.kind === 'interface' && place.name === id);
    const others = foreign.filter((one) => one.id === id);
    return said({
      'interface-id': id,
      'interface-ref': referenceOf(id),
      input: boundData(own, others, 'in'),
      output: boundData(own, others, 'out'),
    });
  });
}

function boundData(
  bindings: readonly AclBinding[],
  foreign: readonly Foreign[],
  direction: AclBinding['direction'],
): YangData | undefined {
  const own = bindings
    .filter((one) => one.direction === direction)
    .map(({ acl, family }) => ({ name: acl, type: family }));
  const others = foreign.filter((one) => one.direction === direction).map(({ name }) => ({ name, type: 'mac' }));
  const all = [...own, ...others];
  return all.length === 0 ? undefined : { 'acl-filter': all };
}

/** `ethernet-1/1.10` is subinterface 10 of ethernet-1/1. */
function referenceOf(id: string): YangData | undefined {
  const { base, index } = /^(?<base>.{1,250})\.(?<index>\d{1,4})$/.exec(id)?.groups ?? {};
  return base === undefined ? undefined : { interface: base, subinterface: Number(index) };
}

interface Foreign {
  readonly id: string;
  readonly name: string;
  readonly direction: AclBinding['direction'];
}

/** How a filter of hardware addresses is told that is bound beside those that netctl manages. */
export function foreignUser(id: string, direction: AclBinding['direction']): string {
  return `interface ${id} (mac, ${direction})`;
}

function foreignBound(user: string, name: string): Foreign | undefined {
  const { id, direction } = /^interface (?<id>\S{1,255}) \(mac, (?<direction>in|out)\)$/.exec(user)?.groups ?? {};
  if (id === undefined) return undefined;
  return { id, name, direction: direction === 'in' ? 'in' : 'out' };
}

function filled(members: Readonly<Record<string, YangValue | undefined>>): YangData | undefined {
  const data = said(members);
  return Object.keys(data).length === 0 ? undefined : data;
}
