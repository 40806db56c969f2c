import { type AclAction, aclKey, bindingKey } from '../../model/acl.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DeviceState } from '../../model/state.js';

type CheckOf<K extends DesiredCheck['kind']> = Extract<DesiredCheck, { readonly kind: K }>;

/** What is bound instead of the list, or that it has no entries; undefined where it is in force. */
export function notBound(check: CheckOf<'acl_bound'>, { acl }: DeviceState): string | undefined {
  const place = bindingKey(check);
  const bound = acl?.bindings.get(place)?.acl;
  if (bound !== check.acl) return `${place} has ${bound ?? 'no list'}, not ${check.acl}`;
  const list = acl?.acls.get(aclKey({ family: check.family, name: check.acl }));
  if (list === undefined) return `the list ${check.acl} is not there`;
  return list.entries.some(({ type }) => type !== 'remark') ? undefined : `the list ${check.acl} is empty`;
}

export function otherAction({ probe, action }: CheckOf<'packet'>, said: AclAction): string | undefined {
  if (said === action) return undefined;
  const port = probe.destinationPort === undefined ? '' : ` port ${probe.destinationPort}`;
  const does = said === 'permit' ? 'permits' : 'denies';
  return `the device ${does} ${probe.source} to ${probe.destination}${port}`;
}
