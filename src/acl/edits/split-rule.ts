import type { AclAddress, AclPorts, AclRule } from '../../model/acl.js';
import { bitsOf, formatIp, type ParsedPrefix, parseIp, parsePrefix, prefixOf } from '../../model/ip-prefix.js';
import { hasPorts } from '../../model/packet-names.js';
import { looksFurther } from '../rule-cubes.js';

/** Two rules that together match what one does; neither is that one. */
export type Halves = readonly [AclRule, AclRule];

/** The ways to split a rule in two. */
export function splitRule(rule: AclRule, family: 'ipv4' | 'ipv6' | 'mac'): readonly Halves[] {
  if (family === 'mac') return [];
  const sources = splitAddress(rule.source, family).map((source) => ({ ...rule, source }));
  const destinations = splitAddress(rule.destination, family).map((destination) => ({ ...rule, destination }));
  // Later fragments have no ports: a rule that did not ask for any would lose them.
  const further = looksFurther(rule) && hasPorts(rule.protocol);
  const ports = further ? [...splitBy(rule, 'sourcePorts'), ...splitBy(rule, 'destinationPorts')] : [];
  return [...pairs(sources), ...pairs(destinations), ...ports];
}

function splitBy(rule: AclRule, field: 'sourcePorts' | 'destinationPorts'): readonly Halves[] {
  return pairs(splitPorts(rule[field]).map((ports) => ({ ...rule, [field]: ports })));
}

function pairs(rules: readonly AclRule[]): readonly Halves[] {
  const [first, second] = rules;
  return first === undefined || second === undefined ? [] : [[first, second]];
}

function splitAddress(address: AclAddress, family: 'ipv4' | 'ipv6'): readonly AclAddress[] {
  const prefix = prefixIn(address, family);
  if (prefix === undefined || prefix.length === bitsOf(family)) return [];
  const value = parseIp(prefix.prefix.split('/')[0] ?? '')?.value;
  if (value === undefined) return [];
  const length = prefix.length + 1;
  const upper = value + (1n << BigInt(bitsOf(family) - length));
  return [value, upper].map((one) => ({
    kind: 'prefix',
    prefix: `${formatIp({ family, value: one })}/${length}`,
  }));
}

function prefixIn(address: AclAddress, family: 'ipv4' | 'ipv6'): ParsedPrefix | undefined {
  if (address.kind === 'any') return prefixOf({ family, value: 0n }, 0);
  const prefix = address.kind === 'prefix' ? parsePrefix(address.prefix) : undefined;
  // One of the other family matches nothing here, and its bits are none of this family's.
  return prefix?.family === family ? prefix : undefined;
}

function splitPorts(ports: AclPorts | undefined): readonly AclPorts[] {
  if (ports?.kind === 'group') return [];
  const ranges = ports?.ranges ?? [[0, 65_535] as const];
  const [range] = ranges;
  if (ranges.length !== 1 || range === undefined || range[0] === range[1]) return [];
  const middle = (range[0] + range[1]) >> 1;
  return [
    { kind: 'ranges', ranges: [[range[0], middle]] },
    { kind: 'ranges', ranges: [[middle + 1, range[1]]] },
  ];
}
