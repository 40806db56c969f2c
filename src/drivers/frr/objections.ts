import type { AclChange, AclRule } from '../../model/acl.js';
import { BGP_FAMILIES, type BgpPeer } from '../../model/bgp.js';
import { type Change, changeId } from '../../model/change.js';
import type { PrefixList, RouteMap, RouteMapEntry } from '../../model/policy.js';
import type { Objection } from '../driver.js';

/** What FRR would take and make something else of, or what would end its daemons. All else it refuses by itself. */
export function objections(changes: readonly Change[]): readonly Objection[] {
  return changes.flatMap((change) => objectionsTo(change).map((one) => ({ ...one, change: changeId(change) })));
}

function objectionsTo(change: Change): readonly Objection[] {
  if (change.kind === 'acl') return aboutAcl(change);
  if (change.kind === 'acl_binding' && change.after !== undefined && change.after.place.kind === 'line') {
    const { name } = change.after.place;
    if (name === 'vty') return [];
    return [
      { ...objection(`there is no line "${name}"`, 'The only one is `vty`.'), code: 'NETCTL_PLAN_PLACE_MISSING' },
    ];
  }
  if (change.kind === 'prefix_list') return aboutPrefixList(change.after);
  if (change.kind === 'route_map') return aboutRouteMap(change.before, change.after);
  return change.kind === 'bgp_peer' ? aboutPeer(change.before, change.after) : [];
}

function objection(message: string, hint: string, field?: string): Objection {
  return { message, hint, allowedBy: undefined, code: 'NETCTL_PLAN_UNSUPPORTED', field };
}

/** vtysh takes `?` for a question, what follows `|` for a filter, and several blanks for one. */
function aboutText(what: string, text: string | undefined, field: string): readonly Objection[] {
  if (text === undefined) return [];
  if (/[?|]/.test(text)) {
    return [
      objection(`${what} has a "?" or "|" in it, which vtysh takes for itself`, 'Leave the character out.', field),
    ];
  }
  return text === text.trim().replace(/\s+/g, ' ')
    ? []
    : [objection(`${what} has several blanks in a row, of which FRR keeps one`, 'Write single blanks.', field)];
}

function aboutPrefixList(after: PrefixList | undefined): readonly Objection[] {
  return after === undefined
    ? []
    : aboutText(`the description of prefix list ${after.name}`, after.description, 'description');
}

function aboutRouteMap(before: RouteMap | undefined, after: RouteMap | undefined): readonly Objection[] {
  const known = new Set(before?.entries);
  return (after?.entries ?? [])
    .filter((entry) => !known.has(entry))
    .flatMap((entry) =>
      aboutEntry(`route map ${after?.name ?? ''} ${entry.seq}`, entry).map((one) => ({
        ...one,
        field: String(entry.seq),
      })),
    );
}

function aboutEntry(what: string, { description, match }: RouteMapEntry): readonly Objection[] {
  const several = Object.entries(match).filter(([, names]) => Array.isArray(names) && names.length > 1);
  return [
    ...aboutText(`the description of ${what}`, description, 'description'),
    ...several.map(([field]) =>
      objection(`${what} matches several names by ${field}, and FRR holds one`, 'Write an entry for each of them.'),
    ),
    // "value "0" is out of the allowed range", and zebra and bgpd end (8.4.4).
    ...(match.metric === 0
      ? [objection(`${what} matches the metric 0, which ends the daemons of FRR 8.4`, 'Match another metric.')]
      : []),
  ];
}

function aboutPeer(before: BgpPeer | undefined, after: BgpPeer | undefined): readonly Objection[] {
  if (after === undefined) return [];
  const { name, description, password, timers, ebgpMultihop } = after;
  const what = `${after.kind === 'group' ? 'group' : 'neighbor'} ${name}`;
  const text = password?.text ?? '';
  const limited = BGP_FAMILIES.find((family) => after.families[family]?.maxPrefix?.threshold === 75);
  return [
    ...(description === before?.description ? [] : aboutText(`the description of ${what}`, description, 'description')),
    ...(/[\s?|]/.test(text) || text.length > 80
      ? [
          objection(
            `the password of ${what} is longer than 80 characters, or has a blank, "?" or "|" in it`,
            'Choose another one.',
            'password',
          ),
        ]
      : []),
    ...(timers !== undefined && timers.keepalive > Math.floor(timers.hold / 3)
      ? [
          objection(
            `${what} would get a keepalive time of ${Math.floor(timers.hold / 3)} s instead of ${timers.keepalive} s`,
            `Ask for no more than a third of the hold time (${timers.hold} s).`,
            'timers',
          ),
        ]
      : []),
    ...(ebgpMultihop === 1
      ? [
          objection(
            `${what} is asked for one hop, which FRR does not write down`,
            'Leave `ebgp_multihop` out.',
            'ebgp_multihop',
          ),
        ]
      : []),
    ...(limited !== undefined
      ? [
          objection(
            `${what} is asked to warn at 75 %, which FRR does not write down`,
            'Leave the threshold out: it is 75.',
            `${limited}/max_prefix`,
          ),
        ]
      : []),
  ];
}

function aboutAcl({ before, after }: AclChange): readonly Objection[] {
  if (after === undefined) return [];
  const what = `access list ${after.name}`;
  const known = new Set(before?.entries);
  const rules = after.entries.flatMap((entry) => (entry.type === 'rule' && !known.has(entry) ? [entry.rule] : []));
  const strange = rules.filter((rule) => isPacketRule(rule) || (after.family === 'ipv6' && isBeyondSource(rule)));
  return [
    ...(after.entries.length === 0 && after.settings.length === 0
      ? [objection(`${what} would have no entry, and FRR has no empty lists`, 'Give it an entry, or remove it.')]
      : []),
    ...(after.family === 'ipv6' && after.kind === 'standard'
      ? [objection(`${what} is for IPv6, which has one kind of list only`, 'Leave `kind` out.')]
      : []),
    ...(strange.length > 0
      ? [
          objection(
            `${what} is about ${after.family === 'ipv6' ? 'IPv6 prefixes' : 'addresses'} of routes and logins, not about packets`,
            'Leave protocols and all that belongs to them out; IPv6 lists know the source alone.',
          ),
        ]
      : []),
  ];
}

function isPacketRule(rule: AclRule): boolean {
  const { protocol, sourcePorts, destinationPorts, tcpFlags, icmp, fragments, dscp, log } = rule;
  return (
    [protocol, sourcePorts, destinationPorts, tcpFlags, icmp, dscp].some((field) => field !== undefined) ||
    fragments ||
    log
  );
}

function isBeyondSource({ source, destination }: AclRule): boolean {
  return destination.kind !== 'any' || source.kind === 'wildcard';
}
