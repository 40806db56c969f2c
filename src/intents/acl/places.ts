import type { NetctlError } from '../../errors/netctl-error.js';
import type { AclFamily, AclPlace } from '../../model/acl.js';
import type { SourceRef } from '../../util/source.js';
import { errorIn } from '../findings.js';
import { resolvePorts } from '../resolve-ports.js';
import type { IntentTarget } from '../target.js';
import type { AclWishes, PlaceWish } from './wishes.js';

/** The families of lists by name, as far as the intents say them. */
export type Families = ReadonlyMap<string, readonly AclFamily[]>;

/** The family that is said, or that the list of the name has; undefined where lists of several have the name. */
export function familyFor(acl: string | null, said: AclFamily | undefined, families: Families): AclFamily | undefined {
  if (said !== undefined) return said;
  const known = acl === null ? [] : (families.get(acl) ?? []);
  return known.length > 1 ? undefined : (known[0] ?? 'ipv4');
}

/** The places that a wish means on a device. */
export function placesOf(
  wish: PlaceWish,
  { document }: Pick<AclWishes, 'document'>,
  device: IntentTarget,
): {
  readonly places: readonly { readonly place: AclPlace; readonly source: SourceRef }[];
  readonly errors: readonly NetctlError[];
} {
  const { source } = wish;
  const { ports, errors } = resolvePorts(wish.ports, document, device);
  const places = [
    ...ports.map(({ value }) => ({ place: { kind: 'interface', name: value }, source }) as const),
    ...wish.vlans.map((id) => ({ place: { kind: 'vlan', id }, source }) as const),
    ...wish.lines.map((name) => ({ place: { kind: 'line', name }, source }) as const),
  ];
  return { places, errors };
}

/** The error for a list that is named where lists of several families have its name. */
export function twoFamilies(
  acl: string,
  source: SourceRef | undefined,
  { document }: Pick<AclWishes, 'document'>,
  device: IntentTarget,
): NetctlError {
  const message = `The intents have lists of several families named ${acl}; this needs \`family\`.`;
  const place = source ?? document.place([]);
  return errorIn(document, place, { code: 'NETCTL_INPUT_FAMILY', message, device: device.name });
}
