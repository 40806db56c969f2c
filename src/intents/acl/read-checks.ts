import type { AclBoundCheck, AclCheck, PacketCheck } from '../../generated/intents.js';
import type { AclAction } from '../../model/acl.js';
import type { DesiredCheck } from '../../model/check.js';
import { hasPorts, ICMP, ICMPV6 } from '../../model/packet-names.js';
import { mixedFamilies, readIp } from '../addresses.js';
import type { Findings } from '../findings.js';
import { COMMON_CHECKS, checkKind, readCommonCheck, readWithin, refuseWithin } from '../read-checks.js';
import { fieldOf, readChoice, type ValueContext } from '../values.js';
import { readDirection, readFamily } from './read-binding.js';
import { readProtocol } from './read-fields.js';
import { readPlace } from './read-place.js';
import { readPort } from './read-ports.js';
import type { PlaceCheckWish } from './wishes.js';

const KINDS = ['acl_bound', 'packet', ...COMMON_CHECKS] as const;
const ACTIONS = ['permit', 'deny'] as const satisfies readonly AclAction[];

/** What a document says must be true afterwards; some of it at places that the device names later. */
export function readChecks(
  checks: readonly AclCheck[],
  findings: Findings,
): { readonly checks: readonly DesiredCheck[]; readonly placeChecks: readonly PlaceCheckWish[] } {
  const common: DesiredCheck[] = [];
  const placeChecks: PlaceCheckWish[] = [];
  for (const [index, check] of checks.entries()) {
    const path = ['checks', index];
    const kind = checkKind(check, KINDS, { path, findings });
    if (kind === undefined) continue;
    if (kind === 'acl_bound' || kind === 'packet') refuseWithin(check, kind, { path, findings });
    const at = { path: [...path, kind], findings };
    if (check.acl_bound !== undefined) placeChecks.push(readBound(check.acl_bound, at));
    else if (check.packet !== undefined) placeChecks.push(...readPacket(check.packet, at));
    else common.push(readCommonCheck(check, path, findings));
  }
  return { checks: common, placeChecks };
}

function readBound(written: AclBoundCheck, context: ValueContext): PlaceCheckWish {
  return {
    kind: 'acl_bound',
    acl: String(written.acl),
    places: readPlace(written, context),
    direction: readDirection(written.direction, context),
    family: readFamily(written.family, context),
    within: readWithin(written.within, [...context.path, 'within'], context.findings),
    source: context.findings.document.place(context.path),
  };
}

function readPacket(written: PacketCheck, context: ValueContext): readonly PlaceCheckWish[] {
  const { findings, path } = context;
  const source = readIp(written.source, fieldOf(context, 'source'));
  const destination = readIp(written.destination, fieldOf(context, 'destination'));
  const places = readPlace(written, context);
  if (source === undefined || destination === undefined) return [];
  const { family } = source;
  if (destination.family !== family) {
    findings.at([...path, 'destination'], mixedFamilies(written.destination, destination.family, family));
  }
  const protocol = readProtocol(written.protocol, family, fieldOf(context, 'protocol'));
  if (protocol === undefined) {
    const message = 'A packet has one protocol; `ip` stands for all of them.';
    findings.at([...path, 'protocol'], { code: 'NETCTL_INPUT_RULE', message });
    return [];
  }
  const portOf = (side: 'source_port' | 'destination_port'): number | undefined => {
    const value = written[side];
    if (value !== undefined && !hasPorts(protocol)) refusePort(side, protocol, context);
    return value === undefined ? undefined : readPort(value, protocol, fieldOf(context, side));
  };
  const [sourcePort, destinationPort] = [portOf('source_port'), portOf('destination_port')];
  return [
    {
      kind: 'packet',
      probe: { family, protocol, source: source.ip, destination: destination.ip, sourcePort, destinationPort },
      action: readChoice(written.action, ACTIONS, fieldOf(context, 'action')) ?? 'deny',
      places,
      direction: readDirection(written.direction, context),
      within: readWithin(written.within, [...path, 'within'], findings),
      source: findings.document.place(path),
    },
  ];
}

function refusePort(side: string, protocol: number, { path, findings }: ValueContext): void {
  const what = protocol === ICMP || protocol === ICMPV6 ? 'ICMP has' : 'The protocol has';
  findings.atKey([...path, side], { code: 'NETCTL_INPUT_RULE', message: `${what} no ports.` });
}
