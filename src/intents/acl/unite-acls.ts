import type { LocatedDocument } from '../../documents/located.js';
import type { NetctlError } from '../../errors/netctl-error.js';
import { aclKey } from '../../model/acl.js';
import { equalEntries } from '../../model/acl-diff.js';
import type { DesiredAcl, DesiredAclEntry } from '../../model/desired-acl.js';
import { type Clash, conflictError, isClash, uniteField } from '../conflicts.js';
import { errorIn } from '../findings.js';
import type { IntentTarget } from '../target.js';
import { uniteOrdered } from '../unite-ordered.js';
import { expandRules } from './expand.js';
import type { Groups } from './groups.js';
import type { AclWish, AclWishes } from './wishes.js';

/** The lists that all documents ask for, each once; and what is wrong or disagreed about. */
export function uniteAcls(
  wishes: readonly AclWishes[],
  groups: Groups,
  device: IntentTarget,
): { readonly acls: readonly DesiredAcl[]; readonly errors: readonly NetctlError[] } {
  const united = new Map<string, DesiredAcl>();
  const errors: NetctlError[] = [];
  for (const { document, acls } of wishes) {
    for (const wish of acls) {
      const acl = expanded(wish, { groups, document, device, errors });
      const before = united.get(aclKey(acl));
      const together = before === undefined ? acl : uniteTwo(before, acl);
      if ('what' in together) errors.push(conflictError(together, document, device.name));
      else united.set(aclKey(acl), together);
    }
  }
  return { acls: [...united.values()], errors };
}

interface Expanding {
  readonly groups: Groups;
  readonly document: LocatedDocument;
  readonly device: IntentTarget;
  readonly errors: NetctlError[];
}

function expanded({ rules, addRules, ...wish }: AclWish, { groups, document, device, errors }: Expanding): DesiredAcl {
  const expansion = {
    groups,
    family: wish.family,
    portsPerEntry: device.portsPerEntry ?? Number.POSITIVE_INFINITY,
    refuse: (source: AclWish['source'], finding: Parameters<typeof errorIn>[2]) => {
      errors.push(errorIn(document, source, { ...finding, device: device.name }));
    },
  };
  return {
    ...wish,
    ...(rules !== undefined && { entries: { value: expandRules(rules.value, expansion), source: rules.source } }),
    add: expandRules(addRules, expansion),
  };
}

function uniteTwo(a: DesiredAcl, b: DesiredAcl): DesiredAcl | Clash {
  const what = `the ${a.family} list ${a.name}`;
  if (a.ensure !== b.ensure) return { what, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const kind = uniteField(a.kind, b.kind, `the type of ${what}`);
  if (isClash(kind)) return kind;
  const ordered = uniteOrdered(a, b, { what, same: sameEntry });
  if ('what' in ordered) return ordered;
  return { ...a, ...(kind !== undefined && { kind }), ...ordered };
}

function sameEntry(a: DesiredAclEntry['value'], b: DesiredAclEntry['value']): boolean {
  return equalEntries(a, b);
}

function wordsOfEnsure({ ensure, source }: DesiredAcl) {
  return { value: ensure === 'present' ? 'to be there' : 'to go', source };
}
