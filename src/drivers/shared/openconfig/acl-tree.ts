import type { Acl, AclBinding, AclEntry, AclRule, AclState } from '../../../model/acl.js';
import { said } from '../../../yang/read-data.js';
import { UNKNOWN, type YangData, type YangValue } from '../../../yang/schema.js';
import { ICMPV4_TYPES, ICMPV6_TYPES, PROTOCOLS } from './acl-names.js';

const MATCH_TYPES = 'openconfig-packet-match-types';

/** The words of the model for the families that it shares with netctl. */
export const FAMILY_TYPES = { ipv4: 'openconfig-acl:ACL_IPV4', ipv6: 'openconfig-acl:ACL_IPV6' } as const;

/** Filters and where they are bound as a tree. */
export function aclTree({ acls, bindings, uses }: AclState): YangData {
  const sets = [...acls.values()].flatMap(setData);
  const interfaces = interfacesData(
    [...bindings.values()],
    uses.flatMap(({ user }) => foreignInterface(user) ?? []),
  );
  const acl = said({
    'acl-sets': sets.length === 0 ? undefined : { 'acl-set': sets },
    interfaces: interfaces.length === 0 ? undefined : { interface: interfaces },
  });
  return Object.keys(acl).length === 0 ? {} : { 'openconfig-acl:acl': acl };
}

/** The path of a list's set. */
export function setPath({ family, name }: Pick<Acl, 'family' | 'name'>): string {
  return `/openconfig-acl:acl/acl-sets/acl-set[name=${name.replace(/[\]\\]/g, '\\$&')}][type=${typeOf(family)}]`;
}

function setData({ family, name, entries, settings }: Acl): readonly YangData[] {
  if (family === 'mac') return [];
  const type = typeOf(family);
  const description = settings.map((line) => /^description = (?<text>.{1,4096})$/.exec(line)?.groups?.['text'])[0];
  const numbered = entries.flatMap((entry, index) => entryData(entry, entries[index - 1], family));
  return [
    said({
      name,
      type,
      config: said({ name, type, description }),
      'acl-entries': numbered.length === 0 ? undefined : { 'acl-entry': numbered },
    }),
  ];
}

/** A remark is the description of the entry behind it. */
function entryData(entry: AclEntry, previous: AclEntry | undefined, family: 'ipv4' | 'ipv6'): readonly YangData[] {
  const { seq } = entry;
  if (entry.type === 'remark' || seq === undefined) return [];
  const description = previous?.type === 'remark' ? previous.text : undefined;
  const config = said({ 'sequence-id': seq, description });
  if (entry.type === 'opaque') return [{ 'sequence-id': seq, config, ...opaqueData(entry.text) }];
  return [{ 'sequence-id': seq, config, ...ruleData(entry.rule, family) }];
}

/** What is not understood stands in the entry's text as it was read. */
function opaqueData(text: string): YangData {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null) return {};
  const { [UNKNOWN]: _, ...rest } = data as YangData;
  return rest;
}

/** What a rule says, beside its number. */
export function ruleData(rule: AclRule, family: 'ipv4' | 'ipv6'): YangData {
  const fields = said({
    'source-address': prefixOf(rule.source),
    'destination-address': prefixOf(rule.destination),
    dscp: rule.dscp,
    protocol: rule.protocol === undefined ? undefined : protocolData(rule.protocol),
  });
  const icmp = icmpData(rule, family);
  const transport = transportData(rule);
  const action = rule.action === 'permit' ? 'ACCEPT' : 'DROP';
  const ip = said({
    config: filled(fields),
    ...(icmp !== undefined && { [`icmpv${family === 'ipv4' ? 4 : 6}`]: icmp }),
  });
  return said({
    [family]: filled(ip),
    transport: transport === undefined ? undefined : { config: transport },
    actions: {
      config: said({
        'forwarding-action': `openconfig-acl:${action}`,
        'log-action': rule.log ? 'openconfig-acl:LOG_SYSLOG' : undefined,
      }),
    },
  });
}

function prefixOf(address: AclRule['source']): string | undefined {
  return address.kind === 'prefix' ? address.prefix : undefined;
}

function protocolData(protocol: number): YangValue {
  const name = PROTOCOLS[protocol];
  return name === undefined ? protocol : `${MATCH_TYPES}:${name}`;
}

function icmpData({ icmp }: AclRule, family: 'ipv4' | 'ipv6'): YangData | undefined {
  if (icmp === undefined) return undefined;
  const [version, table] = family === 'ipv4' ? [4, ICMPV4_TYPES] : [6, ICMPV6_TYPES];
  const name = table[icmp.type];
  return name === undefined ? undefined : { config: { type: `openconfig-icmpv${version}-types:${name}` } };
}

function transportData(rule: AclRule): YangData | undefined {
  return filled(
    said({
      'source-port': portsData(rule.sourcePorts),
      'destination-port': portsData(rule.destinationPorts),
      ...detailData(rule),
    }),
  );
}

function portsData(ports: AclRule['sourcePorts']): YangValue | undefined {
  const [range] = ports?.kind === 'ranges' ? ports.ranges : [];
  if (range === undefined) return undefined;
  const [first, last] = range;
  return first === last ? first : `${first}..${last}`;
}

function detailData({ tcpFlags, fragments }: AclRule): YangData {
  if (fragments) return { 'detail-mode': 'BUILTIN', 'builtin-detail': 'FRAGMENT' };
  if (tcpFlags === undefined) return {};
  const { match, set, clear } = tcpFlags;
  if (match === 'any' && set.join() === 'rst,ack')
    return { 'detail-mode': 'BUILTIN', 'builtin-detail': 'TCP_ESTABLISHED' };
  if (set.join() === 'syn' && clear.join() === 'ack')
    return { 'detail-mode': 'BUILTIN', 'builtin-detail': 'TCP_INITIAL' };
  return {
    'detail-mode': 'EXPLICIT',
    'explicit-detail-match-mode': match === 'any' ? 'ANY' : 'ALL',
    'explicit-tcp-flags': set.map((flag) => `${MATCH_TYPES}:TCP_${flag.toUpperCase()}`),
  };
}

function interfacesData(bindings: readonly AclBinding[], foreign: readonly string[]): readonly YangData[] {
  const places = bindings.flatMap(({ place }) => (place.kind === 'interface' ? [place.name] : []));
  return [...new Set([...places, ...foreign])].map((id) => {
    const own = bindings.filter(({ place }) => place.kind === 'interface' && place.name === id);
    return said({
      id,
      config: { id },
      'interface-ref': { config: referenceOf(id) },
      'ingress-acl-sets': boundData(own, 'in'),
      'egress-acl-sets': boundData(own, 'out'),
    });
  });
}

function boundData(bindings: readonly AclBinding[], direction: AclBinding['direction']): YangData | undefined {
  const sets = bindings
    .filter((binding) => binding.direction === direction && binding.family !== 'mac')
    .map(({ acl, family }) => {
      const key = { 'set-name': acl, type: typeOf(family) };
      return { ...key, config: key };
    });
  const list = direction === 'in' ? 'ingress-acl-set' : 'egress-acl-set';
  return sets.length === 0 ? undefined : { [list]: sets };
}

/** `eth1.10` is subinterface 10 of eth1. */
function referenceOf(id: string): YangData {
  const { base, index } = /^(?<base>.+)\.(?<index>\d{1,10})$/.exec(id)?.groups ?? {};
  return base === undefined ? { interface: id } : { interface: base, subinterface: Number(index) };
}

/** The interface of a binding that netctl does not manage: its entry must stay. */
function foreignInterface(user: string): string | undefined {
  return /^interface (?<id>\S{1,64}) \(/.exec(user)?.groups?.['id'];
}

function typeOf(family: Acl['family']): string {
  return family === 'mac' ? 'openconfig-acl:ACL_L2' : FAMILY_TYPES[family];
}

function filled(data: YangData): YangData | undefined {
  return Object.keys(data).length === 0 ? undefined : data;
}
