import type { NetctlError } from '../../errors/netctl-error.js';
import type { AclFamily } from '../../model/acl.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DesiredAcl, DesiredAcls } from '../../model/desired-acl.js';
import { errorIn } from '../findings.js';
import type { IntentTarget } from '../target.js';
import { uniteGroups } from './groups.js';
import { type Families, familyFor, placesOf, twoFamilies } from './places.js';
import { uniteAcls } from './unite-acls.js';
import { uniteBindings } from './unite-bindings.js';
import type { AclWishes, PlaceCheckWish } from './wishes.js';

/** What all documents about filters together ask of a device; `acl` is absent where they ask for nothing but checks. */
export interface UnitedAclWishes {
  readonly acl: DesiredAcls | undefined;
  readonly checks: readonly DesiredCheck[];
  readonly errors: readonly NetctlError[];
}

export function uniteAclWishes(wishes: readonly AclWishes[], device: IntentTarget): UnitedAclWishes {
  const errors: NetctlError[] = [];
  const groups = uniteGroups(wishes, { errors, device: device.name });
  const { acls, errors: aclErrors } = uniteAcls(wishes, groups, device);
  const families = familiesOf(acls);
  const { bindings, errors: bindingErrors } = uniteBindings(wishes, families, device);
  const checks = wishes.flatMap((wish) => [
    ...wish.checks,
    ...wish.placeChecks.flatMap((check) => placedChecks(check, wish, { families, device, errors })),
  ]);
  errors.push(...aclErrors, ...bindingErrors);
  const purge = purgeOf(wishes);
  if (purge.bindings !== undefined && bindings.length === 0 && errors.length === 0) {
    errors.push(...noPlaceLeft(wishes, device));
  }
  const asksNothing = acls.length === 0 && bindings.length === 0 && Object.keys(purge).length === 0;
  return { acl: asksNothing ? undefined : { acls, bindings, purge }, checks, errors };
}

function familiesOf(acls: readonly DesiredAcl[]): Families {
  const families = new Map<string, AclFamily[]>();
  for (const { name, family } of acls) {
    const before = families.get(name);
    if (before === undefined) families.set(name, [family]);
    else before.push(family);
  }
  return families;
}

function placedChecks(
  check: PlaceCheckWish,
  wish: AclWishes,
  {
    families,
    device,
    errors,
  }: { readonly families: Families; readonly device: IntentTarget; readonly errors: NetctlError[] },
): readonly DesiredCheck[] {
  const resolved = placesOf(check.places, wish, device);
  errors.push(...resolved.errors);
  const { within, source, direction } = check;
  if (check.kind === 'packet') {
    const { probe, action } = check;
    return resolved.places.map(({ place }) => ({
      kind: 'packet',
      probe,
      at: { place, direction },
      action,
      within,
      source,
    }));
  }
  const family = familyFor(check.acl, check.family, families);
  if (family === undefined) {
    errors.push(twoFamilies(check.acl, source, wish, device));
    return [];
  }
  return resolved.places.map(({ place }) => ({
    kind: 'acl_bound',
    acl: check.acl,
    place,
    direction,
    family,
    within,
    source,
  }));
}

function purgeOf(wishes: readonly AclWishes[]): DesiredAcls['purge'] {
  const acls = wishes.find(({ purge }) => purge.acls !== undefined)?.purge.acls;
  const bindings = wishes.find(({ purge }) => purge.bindings !== undefined)?.purge.bindings;
  return { ...(acls !== undefined && { acls }), ...(bindings !== undefined && { bindings }) };
}

/** Port groups may be empty on a device; under `overridden` that would take every filter off. */
function noPlaceLeft(wishes: readonly AclWishes[], device: IntentTarget): readonly NetctlError[] {
  return wishes.flatMap(({ document, purge }) => {
    if (purge.bindings === undefined) return [];
    const message = '`bindings` names no place of the device under `state: overridden`: its port groups are empty.';
    const hint = 'It would take every filter off. Give the groups ports, or leave the device out of `targets`.';
    return [errorIn(document, purge.bindings, { code: 'NETCTL_INPUT_STATE', message, hint, device: device.name })];
  });
}
