import type { AclAddress, AclPorts, AclRule, TcpFlagMatch } from '../../../model/acl.js';
import { TCP_FLAGS } from '../../../model/acl.js';
import { maskedPorts } from './port-masks.js';

export type FlowFamily = 'ipv4' | 'ipv6';

const NAMES: Readonly<Record<FlowFamily, ReadonlyMap<number, string>>> = {
  ipv4: new Map([
    [1, 'icmp'],
    [6, 'tcp'],
    [17, 'udp'],
    [132, 'sctp'],
  ]),
  ipv6: new Map([
    [58, 'icmp6'],
    [6, 'tcp6'],
    [17, 'udp6'],
    [132, 'sctp6'],
  ]),
};

/** Which fragments a flow is about; a flow that looks at ports sees none but whole packets and first fragments. */
const NOT_LATER = 'not_later';
const LATER = 'later';

/**
 * The matches that together are about the packets of a rule, behind `first` (the register of its list): one for each block of
 * ports and each alternative of flags, since a flow holds one of each.
 */
export function ruleMatches(rule: AclRule, family: FlowFamily, first: string): readonly string[] {
  const match = (fragments: string | undefined, ...rest: string[]): string =>
    [...near(rule, family, first), ...(fragments === undefined ? [] : [`nw_frag=${fragments}`]), ...rest].join(',');
  if (!looksFurther(rule)) return [match(rule.fragments ? LATER : undefined)];
  const whole = portWords('tp_src', rule.sourcePorts).flatMap((source) =>
    portWords('tp_dst', rule.destinationPorts).flatMap((destination) =>
      flagWords(rule.tcpFlags).map((flags) =>
        match(NOT_LATER, ...source, ...destination, ...icmpWords(rule), ...flags),
      ),
    ),
  );
  // A later fragment has no ports: it passes where its addresses and protocol do, since it is worth nothing without the
  // first, and is no matter of a rule that denies (RFC 1858, section 3).
  return rule.action === 'permit' ? [...whole, match(LATER)] : whole;
}

/** True for a rule that asks for what only the first fragment of a packet has. */
export function looksFurther({ sourcePorts, destinationPorts, tcpFlags, icmp }: AclRule): boolean {
  return [sourcePorts, destinationPorts, tcpFlags, icmp].some((field) => field !== undefined);
}

/** The protocol that a word of a match means, and whether other fields have to say it: `ip` alone is none. */
export function protocolOfWord(word: string, family: FlowFamily): number | undefined {
  return [...NAMES[family]].find(([, name]) => name === word)?.[0];
}

/** The word for all packets of a family. */
export function familyWord(family: FlowFamily): string {
  return family === 'ipv4' ? 'ip' : 'ipv6';
}

function near(rule: AclRule, family: FlowFamily, first: string): readonly string[] {
  const { protocol, dscp } = rule;
  const named = protocol === undefined ? undefined : NAMES[family].get(protocol);
  const side = family === 'ipv4' ? 'nw' : 'ipv6';
  return [
    named ?? familyWord(family),
    first,
    ...addressWords(`${side}_src`, rule.source),
    ...addressWords(`${side}_dst`, rule.destination),
    ...(protocol === undefined || named !== undefined ? [] : [`nw_proto=${protocol}`]),
    ...(dscp === undefined ? [] : [`nw_tos=${dscp << 2}`]),
  ];
}

function addressWords(field: string, address: AclAddress): readonly string[] {
  if (address.kind === 'prefix') return [`${field}=${address.prefix.replace(/(?<!:.*)\/32$|\/128$/, '')}`];
  if (address.kind !== 'wildcard') return [];
  const mask = address.wildcard.split('.').map((byte) => 255 - Number(byte));
  return [`${field}=${address.address}/${mask.join('.')}`];
}

function portWords(field: string, ports: AclPorts | undefined): readonly (readonly string[])[] {
  if (ports?.kind !== 'ranges') return [[]];
  return maskedPorts(ports.ranges).map((word) => [`${field}=${word}`]);
}

function icmpWords({ icmp }: AclRule): readonly string[] {
  if (icmp === undefined) return [];
  return [`icmp_type=${icmp.type}`, ...(icmp.code === undefined ? [] : [`icmp_code=${icmp.code}`])];
}

function flagWords(flags: TcpFlagMatch | undefined): readonly (readonly string[])[] {
  if (flags === undefined) return [[]];
  const signed = TCP_FLAGS.flatMap((flag) => [
    ...(flags.set.includes(flag) ? [`+${flag}`] : []),
    ...(flags.clear.includes(flag) ? [`-${flag}`] : []),
  ]);
  return (flags.match === 'any' ? signed : [signed.join('')]).map((word) => [`tcp_flags=${word}`]);
}
