import type { AclAddress, AclEntry, AclPorts, AclRule } from '../../model/acl.js';
import { bitsOf, parseIp } from '../../model/ip-prefix.js';

/** Tells whether a packet may be matched by two entries; it remembers the addresses that it has seen. */
export type OverlapTest = (a: AclEntry, b: AclEntry) => boolean;

/** The first and last address of a prefix. IPv4 addresses are numbers, which are compared much faster. */
interface Span {
  readonly first: number | bigint;
  readonly last: number | bigint;
  readonly bits: number;
}

/**
 * A test that says no only where it is sure that no packet is matched by both: what names groups, has wildcards or is not
 * understood may match anything. Remarks match nothing.
 */
export function overlapTest(): OverlapTest {
  const spans = new Map<string, Span | undefined>();
  const spanOf = (prefix: string): Span | undefined => {
    const known = spans.get(prefix);
    if (known !== undefined || spans.has(prefix)) return known;
    const span = spanIn(prefix);
    spans.set(prefix, span);
    return span;
  };
  const addresses = (a: AclAddress, b: AclAddress): boolean => {
    if (a.kind !== 'prefix' || b.kind !== 'prefix' || a.prefix === b.prefix) return true;
    const [one, other] = [spanOf(a.prefix), spanOf(b.prefix)];
    if (one === undefined || other === undefined || one.bits !== other.bits) return true;
    return one.first <= other.last && other.first <= one.last;
  };
  const rules = (a: AclRule, b: AclRule): boolean => {
    if (a.protocol !== undefined && b.protocol !== undefined && a.protocol !== b.protocol) return false;
    return (
      addresses(a.source, b.source) &&
      addresses(a.destination, b.destination) &&
      portsMayOverlap(a, b, 'sourcePorts') &&
      portsMayOverlap(a, b, 'destinationPorts')
    );
  };
  return (a, b) => {
    if (a.type === 'remark' || b.type === 'remark') return false;
    return a.type === 'opaque' || b.type === 'opaque' || rules(a.rule, b.rule);
  };
}

/** Later fragments have no ports: a permit rule may match them whatever its ports, so only two deny rules are told apart. */
function portsMayOverlap(a: AclRule, b: AclRule, field: 'sourcePorts' | 'destinationPorts'): boolean {
  if (a.action === 'permit' || b.action === 'permit') return true;
  const [one, other] = [rangesOf(a[field]), rangesOf(b[field])];
  if (one === undefined || other === undefined) return true;
  return one.some(([from, to]) => other.some(([start, end]) => from <= end && start <= to));
}

function rangesOf(ports: AclPorts | undefined) {
  return ports?.kind === 'ranges' ? ports.ranges : undefined;
}

function spanIn(prefix: string): Span | undefined {
  const [address = '', length] = prefix.split('/');
  const ip = parseIp(address);
  if (ip === undefined) return undefined;
  const bits = bitsOf(ip.family);
  const last = ip.value + (1n << BigInt(bits - Number(length))) - 1n;
  return bits === 32 ? { first: Number(ip.value), last: Number(last), bits } : { first: ip.value, last, bits };
}
