import { aclKey } from '../../../model/acl.js';
import { bindingFinding, NO_LISTS, useFinding } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every list that is named is there. */
export const rule = {
  id: 'ACL001',
  version: 1,
  about: 'device',
  title: 'Every list that is named is there',
  severity: 'high',
  what: 'Finds interfaces, lines, route maps and other users that name a list which the configuration does not have.',
  why: 'A list that is not there permits everything on some platforms and nothing on others: neither is what was meant.',
  fix: 'Write the list, or take its name away.',
  sources: [],
  check(device) {
    const { acl } = device.state;
    if (acl === undefined) return notApplicable(NO_LISTS);
    const names = new Set([...acl.acls.values()].map(({ name }) => name));
    return judged([
      ...[...acl.bindings.values()]
        .filter(({ family, acl: name }) => !acl.acls.has(aclKey({ family, name })))
        .map((one) => bindingFinding(device, one, `names the ${one.family} list ${one.acl}, which is not there`)),
      ...acl.uses
        .filter(({ acl: name }) => !names.has(name))
        .map((one) => useFinding(device, one, `names the list ${one.acl}, which is not there`)),
    ]);
  },
} satisfies RuleOf<'device'>;
