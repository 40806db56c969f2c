import type { AclBinding as WrittenBinding } from '../../generated/intents.js';
import type { AclDirection, AclFamily } from '../../model/acl.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { fieldOf, readChoice, type ValueContext } from '../values.js';
import { ACL_FAMILIES } from './read-acl.js';
import { PLACE_KEYS, readPlace } from './read-place.js';
import type { BindingWish } from './wishes.js';

const DIRECTIONS = ['in', 'out'] as const satisfies readonly AclDirection[];

/** What one entry of `bindings` asks; undefined after a finding. */
export function readBinding(written: WrittenBinding, context: EntryContext): BindingWish | undefined {
  const { path, state, findings } = context;
  const place = readPlace(written, context);
  const direction = readDirection(written.direction, context);
  const family = readFamily(written.family, context);
  const source = findings.document.place(path);
  if (state === 'deleted') {
    refuseFields(written, [...PLACE_KEYS, 'direction', 'family'], context);
    return { place, direction, family, acl: { value: null, source }, source };
  }
  if (written.acl === undefined) {
    const message = 'A binding needs `acl`, the name of a list, or null for none.';
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message });
    return undefined;
  }
  const acl = {
    value: written.acl === null ? null : String(written.acl),
    source: findings.document.place([...path, 'acl']),
  };
  return { place, direction, family, acl, source };
}

export function readDirection(value: string, context: ValueContext): AclDirection {
  return readChoice(value, DIRECTIONS, fieldOf(context, 'direction')) ?? 'in';
}

export function readFamily(value: string | undefined, context: ValueContext): AclFamily | undefined {
  return value === undefined ? undefined : readChoice(value, ACL_FAMILIES, fieldOf(context, 'family'));
}
