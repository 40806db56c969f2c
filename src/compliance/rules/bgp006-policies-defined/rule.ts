import { policyUses } from '../../../model/policy-uses.js';
import { useLine } from '../../devices/bgp.js';
import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every policy and prefix list that is named is there. */
export const rule = {
  id: 'BGP006',
  version: 1,
  about: 'device',
  title: 'Every policy and prefix list that is named is there',
  severity: 'high',
  what: 'Finds neighbours, announcements and route maps that name a route map or prefix list which the configuration does not have.',
  why: 'On some platforms a policy that is not there lets everything through, on others nothing.',
  fix: 'Write it, or correct its name.',
  sources: [],
  check(device) {
    const { bgp } = device.state;
    if (bgp === undefined) return notApplicable('netctl reads no BGP there');
    const uses = policyUses(bgp);
    if (uses.length === 0) return notApplicable('nothing names a policy');
    const lists = new Set([...bgp.prefixLists.values()].flatMap(({ name, family }) => [name, `${family}/${name}`]));
    return judged(
      uses.flatMap(({ kind, name, family, user }) => {
        const key = family === undefined ? name : `${family}/${name}`;
        const there = kind === 'acl' || (kind === 'route_map' ? bgp.routeMaps.has(name) : lists.has(key));
        if (there) return [];
        const what = kind === 'route_map' ? 'route map' : 'prefix list';
        const message = `${user} names the ${what} ${name}, which is not there`;
        const said = { message, line: useLine(device, name), words: name, key: user };
        return [deviceFinding(device, said, { kind, name })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
