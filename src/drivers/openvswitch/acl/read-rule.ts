import {
  type AclAction,
  type AclAddress,
  type AclPorts,
  type AclRule,
  plainRule,
  TCP_FLAGS,
  type TcpFlag,
  type TcpFlagMatch,
} from '../../../model/acl.js';
import { ANY, prefixAddress, wildcardAddress } from '../../../model/acl-address.js';
import { parsePrefix } from '../../../model/ip-prefix.js';
import { fieldsOf } from './flow.js';
import { rangesOfMasks } from './port-masks.js';
import { type FlowFamily, protocolOfWord, ruleMatches } from './rule-match.js';

/**
 * The rule that these matches came from; undefined where no rule makes exactly them, so that nothing is ever taken for what
 * packets do not meet.
 */
export function ruleOf(
  matches: readonly string[],
  action: AclAction,
  family: FlowFamily,
  first: string,
): AclRule | undefined {
  const all = matches.map(fieldsOf);
  const whole = all.filter((fields) => fields.get('nw_frag') === 'not_later');
  const rule = readRule(whole.length > 0 ? whole : all, action, family);
  if (rule === undefined) return undefined;
  const made = ruleMatches(rule, family, first).map(comparable).sort();
  const found = matches.map(comparable).sort();
  return made.length === found.length && made.every((match, index) => match === found[index]) ? rule : undefined;
}

type Fields = ReadonlyMap<string, string>;

function readRule(all: readonly Fields[], action: AclAction, family: FlowFamily): AclRule | undefined {
  const [fields] = all;
  if (fields === undefined) return undefined;
  const side = family === 'ipv4' ? 'nw' : 'ipv6';
  const source = readAddress(fields.get(`${side}_src`), family);
  const destination = readAddress(fields.get(`${side}_dst`), family);
  const [word = ''] = fields.keys();
  if (source === undefined || destination === undefined) return undefined;
  const tos = fields.get('nw_tos');
  const type = fields.get('icmp_type');
  const code = fields.get('icmp_code');
  const sourcePorts = readPorts(valuesOf(all, 'tp_src'));
  const destinationPorts = readPorts(valuesOf(all, 'tp_dst'));
  if (sourcePorts === null || destinationPorts === null) return undefined;
  return plainRule(action, {
    protocol: protocolOfWord(word, family) ?? numberOf(fields.get('nw_proto')),
    source,
    destination,
    sourcePorts,
    destinationPorts,
    tcpFlags: readFlags(valuesOf(all, 'tcp_flags')),
    icmp: type === undefined ? undefined : { type: Number(type), code: numberOf(code) },
    fragments: fields.get('nw_frag') === 'later',
    dscp: tos === undefined ? undefined : Number(tos) >> 2,
  });
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function valuesOf(all: readonly Fields[], field: string): readonly string[] {
  return [...new Set(all.flatMap((fields) => fields.get(field) ?? []))];
}

function readAddress(text: string | undefined, family: FlowFamily): AclAddress | undefined {
  if (text === undefined) return ANY;
  const { address = '', mask } = /^(?<address>[\d.]+)\/(?<mask>[\d.]+\.[\d.]+)$/.exec(text)?.groups ?? {};
  if (mask !== undefined) {
    const wildcard = mask.split('.').map((byte) => 255 - Number(byte));
    return wildcardAddress(address, wildcard.join('.'))?.address;
  }
  const prefix = parsePrefix(text);
  return prefix?.family === family ? prefixAddress(prefix) : undefined;
}

function readPorts(words: readonly string[]): AclPorts | undefined | null {
  if (words.length === 0) return undefined;
  const ranges = rangesOfMasks(words);
  return ranges === undefined ? null : { kind: 'ranges', ranges };
}

function readFlags(words: readonly string[]): TcpFlagMatch | undefined {
  if (words.length === 0) return undefined;
  const signed = words.flatMap((word) => word.match(/[+-][a-z]+/g) ?? []);
  const flags = (sign: string): readonly TcpFlag[] => TCP_FLAGS.filter((flag) => signed.includes(`${sign}${flag}`));
  return { match: words.length > 1 ? 'any' : 'all', set: flags('+'), clear: flags('-') };
}

/** A match with its addresses in their one form: the tool writes some IPv6 addresses in another one. */
function comparable(match: string): string {
  return [...fieldsOf(match)]
    .map(([field, value]) => {
      const prefix = /^ipv6_(?:src|dst)$/.test(field) ? parsePrefix(value)?.prefix : undefined;
      return value === '' ? field : `${field}=${prefix ?? value}`;
    })
    .join(',');
}
