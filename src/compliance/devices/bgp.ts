import type { BgpState } from '../../model/bgp.js';
import type { RuleFinding } from '../finding.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding, type Said } from './findings.js';
import type { BgpSession } from './sessions.js';

/** A finding about a neighbour, at the line where it is first named. */
export function peerFinding(
  device: AuditedDevice,
  { peer }: BgpSession,
  message: string,
  key = '',
  related: Said['related'] = [],
): RuleFinding {
  const said: Said = { message, line: peer.line, words: peer.name, key, ...(related.length > 0 && { related }) };
  return deviceFinding(device, said, { kind: 'bgp_peer', name: `${peer.vrf}/${peer.name}` });
}

/** The prefixes that a device announces by statements of its own. */
export function announcedPrefixes({ instances }: BgpState): readonly string[] {
  const prefixes = [...instances.values()].flatMap(({ families }) =>
    Object.values(families).flatMap(({ networks, aggregates }) =>
      [...networks, ...aggregates].map(({ prefix }) => prefix),
    ),
  );
  return [...new Set(prefixes)];
}

const DEFINES =
  /^(?:ip|ipv6) prefix-list |^route-map |^set policy-options |^\s*(?:inactive: )?(?:policy-statement|prefix-list) \S+ \{/;

/** Words end at blanks, and where statements and lists do. */
const BETWEEN = /[\s;{}"[\]]+/;

/** The first line that names a policy without defining it. */
export function useLine({ lines }: AuditedDevice, name: string): number | undefined {
  const index = lines.findIndex((line) => !DEFINES.test(line) && line.split(BETWEEN).includes(name));
  return index === -1 ? undefined : index + 1;
}

/** Those that no line names either which netctl does not read otherwise: what is named there may be in use. */
export function notNamedElsewhere<T extends { readonly name: string }>(
  { lines }: AuditedDevice,
  policies: readonly T[],
): readonly T[] {
  if (policies.length === 0) return [];
  const words = new Set(lines.flatMap((line) => (DEFINES.test(line) ? [] : line.split(BETWEEN))));
  return policies.filter(({ name }) => !words.has(name));
}
