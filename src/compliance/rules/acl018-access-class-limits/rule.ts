import { boundLists, entryFinding } from '../../devices/acls.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Lists that say who may log in do not let everyone in. */
export const rule = {
  id: 'ACL018',
  version: 1,
  about: 'device',
  title: 'Lists that say who may log in do not let everyone in',
  severity: 'medium',
  what: 'Finds lists bound to terminal lines or servers of sessions that permit any address.',
  why: 'The list is there and limits no one.',
  fix: 'Permit the management networks only.',
  sources: [],
  cis: ['1.2.4'],
  check(device) {
    const lists = boundLists(device).filter(({ bindings }) => bindings.some(({ place }) => place.kind === 'line'));
    if (lists.length === 0) return notApplicable('no list says who may log in');
    return judged(
      lists.flatMap(({ acl }) =>
        acl.entries.flatMap((entry) => {
          if (entry.type !== 'rule' || entry.rule.action !== 'permit' || entry.rule.source.kind !== 'any') return [];
          return [entryFinding(device, acl, entry, { message: `${acl.name} lets everyone log in` })];
        }),
      ),
    );
  },
} satisfies RuleOf<'device'>;
