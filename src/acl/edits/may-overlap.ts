import type { AclAddress, AclEntry, AclPorts, AclRule } from '../../model/acl.js';
import { parseIp } from '../../model/ip-prefix.js';

/**
 * False only where it is sure that no packet is matched by both: what names groups, has wildcards or is not understood may
 * match anything. Remarks match nothing.
 */
export function mayOverlap(a: AclEntry, b: AclEntry): boolean {
  if (a.type === 'remark' || b.type === 'remark') return false;
  if (a.type === 'opaque' || b.type === 'opaque') return true;
  return rulesMayOverlap(a.rule, b.rule);
}

function rulesMayOverlap(a: AclRule, b: AclRule): boolean {
  if (a.protocol !== undefined && b.protocol !== undefined && a.protocol !== b.protocol) return false;
  return (
    addressesMayOverlap(a.source, b.source) &&
    addressesMayOverlap(a.destination, b.destination) &&
    portsMayOverlap(a, b, 'sourcePorts') &&
    portsMayOverlap(a, b, 'destinationPorts')
  );
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

function addressesMayOverlap(a: AclAddress, b: AclAddress): boolean {
  if (a.kind !== 'prefix' || b.kind !== 'prefix') return true;
  if (a.prefix === b.prefix) return true;
  const [one, other] = [bitsIn(a.prefix), bitsIn(b.prefix)];
  if (one === undefined || other === undefined || one.bits !== other.bits) return true;
  const shift = BigInt(one.bits - Math.min(one.length, other.length));
  return one.value >> shift === other.value >> shift;
}

function bitsIn(prefix: string) {
  const [address = '', length] = prefix.split('/');
  const ip = parseIp(address);
  return ip === undefined
    ? undefined
    : { value: ip.value, length: Number(length), bits: ip.family === 'ipv4' ? 32 : 128 };
}
