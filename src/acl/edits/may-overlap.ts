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

/** The addresses of a rule, as far as they are spans. */
interface Ends {
  readonly source: Span | undefined;
  readonly destination: Span | undefined;
}

/**
 * A test that says no only where it is sure that no packet is matched by both: what names groups, has wildcards or is not
 * understood may match anything. Remarks match nothing.
 */
export function overlapTest(): OverlapTest {
  const known = new Map<AclEntry, Ends>();
  const endsOf = (entry: AclEntry, { source, destination }: AclRule): Ends => {
    const before = known.get(entry);
    if (before !== undefined) return before;
    const ends = { source: spanIn(source), destination: spanIn(destination) };
    known.set(entry, ends);
    return ends;
  };
  return (a, b) => {
    if (a.type === 'remark' || b.type === 'remark') return false;
    if (a.type === 'opaque' || b.type === 'opaque') return true;
    if (a.rule.protocol !== b.rule.protocol && a.rule.protocol !== undefined && b.rule.protocol !== undefined)
      return false;
    const [one, other] = [endsOf(a, a.rule), endsOf(b, b.rule)];
    return (
      spansMeet(one.source, other.source) &&
      spansMeet(one.destination, other.destination) &&
      portsMayOverlap(a.rule, b.rule, 'sourcePorts') &&
      portsMayOverlap(a.rule, b.rule, 'destinationPorts')
    );
  };
}

function spansMeet(one: Span | undefined, other: Span | undefined): boolean {
  if (one === undefined || other === undefined || one.bits !== other.bits) return true;
  return one.first <= other.last && other.first <= one.last;
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

function spanIn(place: AclAddress): Span | undefined {
  if (place.kind !== 'prefix') return undefined;
  const [address = '', length] = place.prefix.split('/');
  const ip = parseIp(address);
  if (ip === undefined) return undefined;
  const bits = bitsOf(ip.family);
  const last = ip.value + (1n << BigInt(bits - Number(length))) - 1n;
  return bits === 32 ? { first: Number(ip.value), last: Number(last), bits } : { first: ip.value, last, bits };
}
