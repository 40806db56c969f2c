import { policyUses } from '../../../model/policy-uses.js';
import { notNamedElsewhere } from '../../devices/bgp.js';
import { deviceFinding } from '../../devices/findings.js';
import { intentFix } from '../../devices/intents.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every prefix list is used. */
export const rule = {
  id: 'BGP013',
  version: 1,
  about: 'device',
  title: 'Every prefix list is used',
  severity: 'info',
  what: 'Finds prefix lists that no neighbour, announcement or other part of the configuration names.',
  why: 'What nobody uses nobody looks after, and it is taken for something that counts.',
  fix: 'Delete the prefix list, or use it.',
  sources: [],
  check(device) {
    const { bgp } = device.state;
    if (bgp === undefined || bgp.prefixLists.size === 0) return notApplicable('it has no prefix lists');
    const used = new Set(policyUses(bgp).flatMap(({ kind, name }) => (kind === 'prefix_list' ? [name] : [])));
    return judged(
      notNamedElsewhere(
        device,
        [...bgp.prefixLists.values()].filter(({ name }) => !used.has(name)),
      ).map(({ name, family, line }) => {
        const fixes = intentFix(device, 'bgp', [
          'state: deleted',
          'prefix_lists:',
          `  - { name: "${name}", family: ${family} }`,
        ]);
        const message = `nothing uses the prefix list ${name}`;
        return deviceFinding(device, { message, line, fixes }, { kind: 'prefix_list', name: `${family}/${name}` });
      }),
    );
  },
} satisfies RuleOf<'device'>;
