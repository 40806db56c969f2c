import type { AclRule as WrittenRule } from '../../generated/intents.js';
import { type AclFamily, type AclRule, TCP_FLAGS, type TcpFlag } from '../../model/acl.js';
import { dscpOf, icmpOf, PROTOCOL_NAMES, protocolOf, wholeNumber } from '../../model/packet-names.js';
import { likelyMeant } from '../../util/did-you-mean.js';
import { fieldOf, listOf, readChoice, readNumber, type ValueContext } from '../values.js';

/** EtherTypes by the names that filters use. */
const ETHER_TYPES: Readonly<Record<string, number>> = {
  ipv4: 0x0800,
  arp: 0x0806,
  ipv6: 0x86dd,
  mpls: 0x8847,
  lldp: 0x88cc,
};
const WORDS = ['ip', 'tcp', 'udp', 'icmp', 'igmp', 'gre', 'esp', 'ahp', 'ospf', 'eigrp', 'pim', 'vrrp', 'sctp'];

/** The number of a protocol, or of an EtherType; undefined for all, or after a finding. */
export function readProtocol(
  value: string | number,
  family: AclFamily,
  { path, findings }: ValueContext,
): number | undefined {
  const text = String(value).trim().toLowerCase();
  const found = family === 'mac' ? etherTypeOf(text) : protocolOf(text, family);
  if (family === 'ipv4' && PROTOCOL_NAMES.numberOf(text) === 58) {
    const message = `${text} is a protocol of IPv6, and the list is of family ipv4.`;
    findings.at(path, { code: 'NETCTL_INPUT_FAMILY', message });
  }
  if (found !== undefined) return found.protocol;
  const meant = likelyMeant(text, family === 'mac' ? Object.keys(ETHER_TYPES) : WORDS);
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  const takes =
    family === 'mac' ? 'an EtherType such as arp or 0x0806' : 'a name such as tcp, or a number from 0 to 255';
  const message = `${JSON.stringify(value)} is no protocol; it takes ${takes}.${guess}`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return undefined;
}

function etherTypeOf(text: string): { readonly protocol: number | undefined } | undefined {
  if (text === 'any') return { protocol: undefined };
  const number = /^0x[0-9a-f]{1,4}$/.test(text) ? Number(text) : wholeNumber(text, 0xffff);
  const protocol = Object.hasOwn(ETHER_TYPES, text) ? ETHER_TYPES[text] : number;
  return protocol === undefined || protocol < 0x600 ? undefined : { protocol };
}

/** Which TCP flags must be set or not, in the order of TCP_FLAGS. */
export function readTcpFlags(value: NonNullable<WrittenRule['tcp_flags']>, context: ValueContext): AclRule['tcpFlags'] {
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { match: 'all', set: flagsIn(value, context), clear: [] };
  }
  const set = flagsIn(value.set ?? [], fieldOf(context, 'set'));
  const clear = flagsIn(value.clear ?? [], fieldOf(context, 'clear'));
  const both = set.find((flag) => clear.includes(flag));
  if (both !== undefined || (set.length === 0 && clear.length === 0)) {
    const message =
      both === undefined ? '`tcp_flags` needs `set` or `clear`.' : `\`${both}\` is to be set and not set.`;
    context.findings.at(context.path, { code: 'NETCTL_INPUT_RULE', message });
  }
  const match = value.match ?? 'all';
  // One flag is all of them and any of them.
  return { match: set.length + clear.length === 1 ? 'all' : match, set, clear };
}

function flagsIn(value: string | readonly string[], context: ValueContext): readonly TcpFlag[] {
  const named = listOf<string>(value, context).map(([word, at]) => readChoice(word, TCP_FLAGS, at));
  return TCP_FLAGS.filter((flag) => named.includes(flag));
}

/** An ICMP message by name, type, or type and code; undefined after a finding. */
export function readIcmp(
  value: NonNullable<WrittenRule['icmp']>,
  family: AclFamily,
  context: ValueContext,
): AclRule['icmp'] {
  const version = family === 'ipv6' ? 'ipv6' : 'ipv4';
  const [type, at] = typeof value === 'object' ? ([value.type, fieldOf(context, 'type')] as const) : [value, context];
  const message = messageOf(type, version);
  if (message === undefined) {
    const words = `${JSON.stringify(type)} is no ICMP message of ${version === 'ipv6' ? 'IPv6' : 'IPv4'}`;
    at.findings.at(at.path, {
      code: 'NETCTL_INPUT_FIELD_VALUE',
      message: `${words}; it takes a name such as echo, or a type from 0 to 255.`,
    });
    return undefined;
  }
  if (typeof value !== 'object' || value.code === undefined) return message;
  const code = readNumber(value.code, fieldOf(context, 'code'));
  if (message.code !== undefined && message.code !== code) {
    const text = `${JSON.stringify(type)} means type ${message.type} with code ${message.code} already.`;
    context.findings.at([...context.path, 'code'], { code: 'NETCTL_INPUT_RULE', message: text });
  }
  return { type: message.type, code };
}

function messageOf(type: string | number, version: 'ipv4' | 'ipv6'): AclRule['icmp'] {
  const number = typeof type === 'number' ? type : wholeNumber(type, 255);
  return number === undefined ? icmpOf(String(type), version) : { type: number, code: undefined };
}

/** A DSCP value by name or number; undefined after a finding. */
export function readDscp(value: string | number, { path, findings }: ValueContext): number | undefined {
  const dscp = dscpOf(String(value));
  if (dscp === undefined) {
    const message = `${JSON.stringify(value)} is no DSCP value; it takes a name such as ef or af41, or a number from 0 to 63.`;
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  }
  return dscp;
}
