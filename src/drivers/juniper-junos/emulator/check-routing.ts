import type { Problem } from '../../../emulator/yang-store/problem.js';
import { isEntries, type YangData, type YangValue } from '../../../yang/schema.js';
import { INACTIVE } from './learn.js';
import { entries, failed, value } from './problems.js';
import { TOP } from './schema.js';

/** What the device looks at of policies and BGP before it commits. */
export function checkRouting(config: YangData): readonly Problem[] {
  const top = value(config, TOP);
  const places = [top, ...entries(top, 'routing-instances', 'instance')];
  const policies = namesAt(top, 'policy-statement');
  return [
    ...entries(top, 'policy-options', 'policy-statement').flatMap((policy) => checkPolicy(policy, top)),
    ...places.flatMap((place) => {
      const as = value(place, 'routing-options', 'autonomous-system', 'as-number') ?? ownAs(top);
      return checkBgp(place, as === undefined ? undefined : String(as), policies);
    }),
  ];
}

function ownAs(top: YangValue | undefined): YangValue | undefined {
  return value(top, 'routing-options', 'autonomous-system', 'as-number');
}

function namesAt(top: YangValue | undefined, list: string): ReadonlySet<string> {
  return new Set(on(entries(top, 'policy-options', list)).map(({ name }) => String(name)));
}

function on(all: readonly YangData[]): readonly YangData[] {
  return all.filter((one) => one[INACTIVE] === undefined);
}

/** What a term names must be there. */
function checkPolicy(policy: YangData, top: YangValue | undefined): readonly Problem[] {
  const [lists, communities, paths] = ['prefix-list', 'community', 'as-path'].map((list) => namesAt(top, list));
  return on(entries(policy, 'term')).flatMap((term) => {
    const place = `[edit policy-options policy-statement ${String(policy['name'])} term ${String(term['name'])}]`;
    const missing = (known: ReadonlySet<string> | undefined, names: readonly string[], what: string): Problem[] =>
      names
        .filter((name) => known?.has(name) !== true)
        .map((name) => failed(`${what} '${name}' is not defined`, place));
    return [
      ...missing(
        lists,
        entries(term, 'from', 'prefix-list').map(({ name }) => String(name)),
        'prefix-list',
      ),
      ...missing(communities, words(term, 'from', 'community'), 'community'),
      ...missing(
        communities,
        entries(term, 'then', 'community').map((one) => String(one['community-name'])),
        'community',
      ),
      ...missing(paths, words(term, 'from', 'as-path'), 'as-path'),
    ];
  });
}

function checkBgp(
  place: YangValue | undefined,
  as: string | undefined,
  policies: ReadonlySet<string>,
): readonly Problem[] {
  const groups = on(entries(place, 'protocols', 'bgp', 'group'));
  const seen = new Set<string>();
  const found = groups.flatMap((group) => [
    ...unknownPolicies(group, policies),
    ...on(entries(group, 'neighbor')).flatMap((neighbor) => {
      const address = String(neighbor['name']);
      const twice = seen.has(address) ? [failed(`Neighbor ${address} is configured in more than one group`, BGP)] : [];
      seen.add(address);
      return [...twice, ...unknownPolicies(neighbor, policies), ...checkAs(group, neighbor, as)];
    }),
  ]);
  return as === undefined && groups.length > 0
    ? [failed('BGP requires that the local AS number be configured', BGP), ...found]
    : found;
}

const BGP = '[edit protocols]';

function unknownPolicies(peer: YangData, policies: ReadonlySet<string>): readonly Problem[] {
  return [...words(peer, 'import'), ...words(peer, 'export')]
    .filter((name) => !policies.has(name))
    .map((name) => failed(`Policy error: Policy ${name} referenced but not defined`, BGP, 'bgp'));
}

function checkAs(group: YangData, neighbor: YangData, own: string | undefined): readonly Problem[] {
  const internal = group['type'] === 'internal';
  const said = neighbor['peer-as'] ?? group['peer-as'];
  const where = `Error in neighbor ${String(neighbor['name'])} of group ${String(group['name'])}:`;
  if (said === undefined) {
    return internal ? [] : [failed(`${where} peer AS number must be configured for an external peer`, BGP, 'bgp')];
  }
  if ((String(said) === own) === internal) return [];
  const kind = internal ? 'an internal' : 'an external';
  return [failed(`${where} peer AS number is not that of ${kind} peer`, BGP, 'bgp')];
}

function words(data: YangValue | undefined, ...members: readonly string[]): readonly string[] {
  const held = value(data, ...members);
  return isEntries(held) ? held.map(String) : [];
}
