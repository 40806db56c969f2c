import { policyUses } from '../../../model/policy-uses.js';
import { aclFinding, NO_LISTS } from '../../devices/acls.js';
import type { AuditedDevice } from '../../devices/audited-device.js';
import { intentFix } from '../../devices/intents.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every list is used by something. */
export const rule = {
  id: 'ACL002',
  version: 1,
  about: 'device',
  title: 'Every list is used by something',
  severity: 'low',
  what: 'Finds lists that no interface, line, route map or other part of the configuration names.',
  why: 'A list that nothing uses protects nothing, and is taken for one that does.',
  fix: 'Bind it where it was meant to be, or delete it.',
  sources: [],
  check(device) {
    const { acl, bgp } = device.state;
    if (acl === undefined || acl.acls.size === 0) return notApplicable(NO_LISTS);
    const used = new Set([
      ...[...acl.bindings.values()].map(({ acl: name }) => name),
      ...acl.uses.map(({ acl: name }) => name),
      ...(bgp === undefined ? [] : policyUses(bgp).flatMap(({ kind, name }) => (kind === 'acl' ? [name] : []))),
      ...namedElsewhere(device),
    ]);
    return judged(
      [...acl.acls.values()]
        .filter(({ name }) => !used.has(name))
        .map((one) => {
          const fixes = intentFix(device, 'acl', [
            'state: deleted',
            'acls:',
            `  - { name: "${one.name}", family: ${one.family} }`,
          ]);
          return aclFinding(device, one, { message: `nothing uses the list ${one.name}`, fixes });
        }),
    );
  },
} satisfies RuleOf<'device'>;

const DEFINES = /^\s*(?:ip |ipv6 |mac )?access-list |^set firewall |^\s*(?:inactive: )?filter \S+ \{/;

/** Words behind `access-class`, `access-group` and their like in lines that netctl does not read otherwise. */
function namedElsewhere({ lines }: AuditedDevice): readonly string[] {
  const word =
    /(?:access-(?:class|group|list)|traffic-filter|(?:^| )(?:list|acl|filter(?! (?:input|output) )|input|output))(?: name| ipv4| ipv6)? (?<name>[^\s;]+)/;
  return lines.flatMap((line) => (DEFINES.test(line) ? [] : (word.exec(line)?.groups?.['name'] ?? [])));
}
