import {
  type AclAddress,
  type AclEntry,
  type AclPorts,
  type AclRule,
  plainRule,
  TCP_FLAGS,
  type TcpFlagMatch,
} from '../../model/acl.js';
import { ANY, prefixAddress } from '../../model/acl-address.js';
import { parsePrefix } from '../../model/ip-prefix.js';
import { DSCP_NAMES, hasPorts, ICMP, ICMPV6, portOf, protocolOf, TCP } from '../../model/packet-names.js';
import { childOf, type XmlElement } from '../../xml/tree.js';
import { wordsOf } from './words.js';

export type IpFamily = 'ipv4' | 'ipv6';

/** A term as an entry: a rule where all it says is understood, else word for word. */
export function readTerm(term: XmlElement, family: IpFamily): AclEntry {
  const rule = readRule(term, family);
  if (rule !== undefined) return { type: 'rule', rule, seq: undefined };
  const words = term.children.filter(({ name }) => name !== 'name').map(wordsOf);
  return { type: 'opaque', text: words.join('; '), action: actionOf(childOf(term, 'then')), seq: undefined };
}

function actionOf(then: XmlElement | undefined): 'permit' | 'deny' | undefined {
  const names = new Set((then?.children ?? []).map(({ name }) => name));
  if (names.has('accept')) return 'permit';
  return names.has('discard') || names.has('reject') ? 'deny' : undefined;
}

/** Undefined for what a rule has no place for. Ports and flags without their protocol look at whatever stands there. */
function readRule(term: XmlElement, family: IpFamily): AclRule | undefined {
  if (term.children.some(({ name }) => !['name', 'from', 'then'].includes(name))) return undefined;
  const then = (childOf(term, 'then')?.children ?? []).map(({ name, children }) => (children.length > 0 ? '' : name));
  const actions = then.filter((name) => name !== 'log' && name !== 'syslog');
  if (actions.length !== 1 || (actions[0] !== 'accept' && actions[0] !== 'discard')) return undefined;
  let fields: Partial<AclRule> = { log: then.length > actions.length };
  for (const [name, elements] of byName(childOf(term, 'from')?.children ?? [])) {
    const read = READERS[name]?.(elements, family);
    if (read === undefined) return undefined;
    fields = { ...fields, ...read };
  }
  const rule = plainRule(actions[0] === 'accept' ? 'permit' : 'deny', fields);
  const { protocol, sourcePorts, destinationPorts, icmp, tcpFlags } = rule;
  if ((sourcePorts ?? destinationPorts) !== undefined && !hasPorts(protocol)) return undefined;
  if (tcpFlags !== undefined && protocol !== TCP) return undefined;
  if (icmp !== undefined && (protocol !== (family === 'ipv4' ? ICMP : ICMPV6) || icmp.type < 0)) return undefined;
  return withPorts(rule, childOf(term, 'from'));
}

type Reader = (elements: readonly XmlElement[], family: IpFamily) => Partial<AclRule> | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  'source-address': (elements) => field('source', addressIn(elements)),
  'destination-address': (elements) => field('destination', addressIn(elements)),
  protocol: (elements, family) => (family === 'ipv4' ? protocolIn(elements, family) : undefined),
  'next-header': (elements, family) => (family === 'ipv6' ? protocolIn(elements, family) : undefined),
  'source-port': () => ({ sourcePorts: { kind: 'ranges', ranges: [] } }),
  'destination-port': () => ({ destinationPorts: { kind: 'ranges', ranges: [] } }),
  'tcp-established': () => ({ tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] } }),
  'tcp-initial': () => ({ tcpFlags: { match: 'all', set: ['syn'], clear: ['ack'] } }),
  'tcp-flags': (elements) => field('tcpFlags', flagsIn(textOf(elements) ?? '')),
  'icmp-type': (elements, family) => icmpIn(textOf(elements), family),
  'is-fragment': (_, family) => (family === 'ipv4' ? { fragments: true } : undefined),
  dscp: (elements, family) => (family === 'ipv4' ? field('dscp', dscpIn(textOf(elements))) : undefined),
  'traffic-class': (elements, family) => (family === 'ipv6' ? field('dscp', dscpIn(textOf(elements))) : undefined),
};

function field<K extends keyof AclRule>(name: K, value: AclRule[K] | undefined): Partial<AclRule> | undefined {
  return value === undefined ? undefined : { [name]: value };
}

function addressIn(elements: readonly XmlElement[]): AclAddress | undefined {
  const [one, ...others] = elements;
  if (one === undefined || others.length > 0 || one.children.length !== 1) return undefined;
  const prefix = parsePrefix(childOf(one, 'name')?.text.trim() ?? '');
  return prefix === undefined ? undefined : (prefixAddress(prefix) ?? ANY);
}

function protocolIn(elements: readonly XmlElement[], family: IpFamily): Partial<AclRule> | undefined {
  const text = textOf(elements);
  return text === undefined ? undefined : protocolOf(text, family);
}

/** What a port's name means depends on the protocol, which is known only when all has been read. */
function withPorts(rule: AclRule, from: XmlElement | undefined): AclRule | undefined {
  const sourcePorts = rule.sourcePorts && portsIn(from, 'source-port', rule.protocol);
  const destinationPorts = rule.destinationPorts && portsIn(from, 'destination-port', rule.protocol);
  if (sourcePorts === null || destinationPorts === null) return undefined;
  return { ...rule, sourcePorts, destinationPorts };
}

function portsIn(from: XmlElement | undefined, name: string, protocol: number | undefined): AclPorts | null {
  const ranges: [number, number][] = [];
  for (const { text } of (from?.children ?? []).filter((child) => child.name === name)) {
    const ends = /^\d{1,5}-\d{1,5}$/.test(text.trim()) ? text.trim().split('-') : [text.trim(), text.trim()];
    const [first, last] = ends.map((end) => portOf(end, protocol));
    if (first === undefined || last === undefined || first > last) return null;
    ranges.push([first, last]);
  }
  const merged: [number, number][] = [];
  for (const [first, last] of ranges.sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return { kind: 'ranges', ranges: merged };
}

/** `(syn & !ack)`, `(ack | rst)`: one level, with one kind of joint. */
function flagsIn(text: string): TcpFlagMatch | undefined {
  const bare = text.replace(/["()\s]/g, '');
  const names: Readonly<Record<string, string>> = { push: 'psh', urgent: 'urg' };
  const any = bare.includes('|');
  if (any && bare.includes('&')) return undefined;
  const parts = bare
    .split(any ? '|' : '&')
    .map((part) => ({ clear: part.startsWith('!'), word: part.replace('!', '') }));
  const words = parts.map(({ word }) => names[word] ?? word);
  if (!words.every((word) => TCP_FLAGS.some((flag) => flag === word))) return undefined;
  const of = (clear: boolean) =>
    TCP_FLAGS.filter((flag) => parts.some((part, at) => part.clear === clear && words[at] === flag));
  return { match: any ? 'any' : 'all', set: of(false), clear: of(true) };
}

const ICMP_TYPES: Readonly<Record<IpFamily, Readonly<Record<string, number>>>> = {
  ipv4: { 'echo-reply': 0, unreachable: 3, redirect: 5, 'echo-request': 8, 'time-exceeded': 11 },
  ipv6: {
    'destination-unreachable': 1,
    'packet-too-big': 2,
    'time-exceeded': 3,
    'echo-request': 128,
    'echo-reply': 129,
  },
};

function icmpIn(text: string | undefined, family: IpFamily): Partial<AclRule> | undefined {
  const type = text === undefined ? undefined : (ICMP_TYPES[family][text] ?? numberIn(text, 255));
  return type === undefined ? undefined : { icmp: { type, code: undefined } };
}

function dscpIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (DSCP_NAMES.numberOf(text) ?? numberIn(text, 63));
}

function numberIn(text: string, max: number): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= max ? Number(text) : undefined;
}

/** The text of the one element; undefined where there are several. */
function textOf(elements: readonly XmlElement[]): string | undefined {
  const [one, ...others] = elements;
  return one === undefined || others.length > 0 ? undefined : one.text.trim();
}

function byName(elements: readonly XmlElement[]): ReadonlyMap<string, readonly XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) groups.set(element.name, [...(groups.get(element.name) ?? []), element]);
  return groups;
}
