import { type BgpInstance, type BgpState, DEFAULT_VRF } from '../../model/bgp.js';
import { type Change, changeId } from '../../model/change.js';
import type { PrefixList, RouteMap } from '../../model/policy.js';
import type { DeviceState } from '../../model/state.js';
import { applyToState } from '../../model/state-diff.js';
import type { Objection } from '../driver.js';
import { bgpPath, instancePath, peerPath, policyPath, prefixListPath } from './bgp-paths.js';
import { peerReasons } from './peer-objections.js';
import { ACCEPTS, isEnd, OPEN_END } from './policy-state.js';
import type { Reason } from './reason.js';

interface States {
  readonly before: BgpState;
  readonly after: BgpState;
  readonly config: readonly string[];
}

/** What speaks against changes of BGP and policies. */
export function bgpObjections(changes: readonly Change[], before: DeviceState): readonly Objection[] {
  const after = applyToState(before, changes).bgp;
  if (before.bgp === undefined || after === undefined) return [];
  const states = { before: before.bgp, after, config: before.config };
  const own = changes.filter(({ kind }) => KINDS.has(kind));
  const [first] = own;
  if (first === undefined) return [];
  const whole = inherited(before.config).map((one) => ({ ...one, change: changeId(first) }));
  const each = own.flatMap((change) =>
    [...reasons(change, states), ...deactivated(change, states)].map((one) => ({ ...one, change: changeId(change) })),
  );
  return [...whole, ...each].map((one) => ({ code: 'NETCTL_PLAN_UNSUPPORTED', allowedBy: undefined, ...one }));
}

const KINDS: ReadonlySet<Change['kind']> = new Set(['bgp', 'bgp_peer', 'prefix_list', 'route_map']);

function reasons(change: Change, states: States): readonly Reason[] {
  switch (change.kind) {
    case 'bgp':
      return instanceReasons(change.before, change.after, states.config);
    case 'bgp_peer':
      return peerReasons(change, states);
    case 'prefix_list':
      return listReasons(change.before, change.after, states);
    case 'route_map':
      return mapReasons(change.before, change.after);
    default:
      return [];
  }
}

const GROUPED = /\/(?:protocols\/bgp|policy-options|routing-options|routing-instances)\b/;

/** Settings that come from groups are not where BGP and policies are read. */
function inherited(config: readonly string[]): readonly Reason[] {
  const groups = config.flatMap(
    (line) => /^\/configuration\/apply-groups = (?<name>\S{1,255})$/.exec(line)?.groups?.['name'] ?? [],
  );
  const from = groups.find((name) => {
    const own = `/configuration/groups[name=${name}]/`;
    return config.some((line) => line.startsWith(own) && GROUPED.test(`/${line.slice(own.length)}`));
  });
  const inside = config.find((line) => /\/apply-groups = /.test(line) && GROUPED.test(line));
  if (from === undefined && inside === undefined) return [];
  const what = from === undefined ? inside : `the group ${from}`;
  return [
    {
      message: `BGP or policies take settings from groups of configuration, which netctl does not follow: ${what}`,
      hint: 'Write the settings where they belong.',
    },
  ];
}

function deactivated(change: Change, { config }: States): readonly Reason[] {
  const paths = pathsOf(change);
  const off = config.find((line) =>
    paths.some((path) => line.startsWith(`inactive: ${path}/`) || line === `inactive: ${path}`),
  );
  if (off === undefined) return [];
  return [{ message: `this holds what is deactivated: ${off}`, hint: 'Delete or activate that on the device first.' }];
}

function pathsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'bgp_peer':
      return [change.before, change.after].flatMap((peer) => (peer === undefined ? [] : [peerPath(peer)]));
    case 'prefix_list':
      return [prefixListPath(change.after?.name ?? change.before?.name ?? '')];
    case 'route_map':
      return [policyPath(change.after?.name ?? change.before?.name ?? '')];
    case 'bgp': {
      const vrf = change.after?.vrf ?? change.before?.vrf ?? DEFAULT_VRF;
      return [`${instancePath(vrf)}/routing-options`, ...(change.after === undefined ? [bgpPath(vrf)] : [])];
    }
    default:
      return [];
  }
}

const OTHER_USERS = /\/protocols\/(?<name>ospf3?|isis|ldp|rsvp|mpls|pim|msdp)\b/;

function instanceReasons(
  before: BgpInstance | undefined,
  after: BgpInstance | undefined,
  config: readonly string[],
): readonly Reason[] {
  const vrf = after?.vrf ?? before?.vrf ?? DEFAULT_VRF;
  if (vrf !== DEFAULT_VRF && !config.some((line) => line.startsWith(instancePath(vrf)))) {
    return [
      {
        code: 'NETCTL_PLAN_PLACE_MISSING',
        message: `BGP would be in the VRF ${vrf}, which the device does not have`,
        hint: 'Set up the routing instance on the device first.',
      },
    ];
  }
  if (before?.routerId === undefined || before.routerId === after?.routerId) return [];
  const own = `${instancePath(vrf)}/protocols/`;
  const other = config.flatMap((line) =>
    line.startsWith(own) ? (OTHER_USERS.exec(line)?.groups?.['name'] ?? []) : [],
  )[0];
  if (other === undefined) return [];
  return [
    {
      message: `the router id is that of ${other} too, whose neighbours would be lost`,
      hint: 'Leave `router_id` as it is, or change it on the device.',
      field: 'router_id',
    },
  ];
}

function listReasons(before: PrefixList | undefined, after: PrefixList | undefined, states: States): readonly Reason[] {
  const gone = (before?.opaque ?? []).find((line) => !line.startsWith('prefix ') && after === undefined);
  if (gone !== undefined) return [lost(`the prefix list ${before?.name}`, gone)];
  if (after === undefined) return [];
  const { name, family, entries } = after;
  const twin = [...states.before.prefixLists.values()].some((list) => list.name === name && list.family !== family);
  if (twin && [...states.after.prefixLists.values()].filter((list) => list.name === name).length > 1) {
    return [{ message: `there is a prefix list ${name} of the other family`, hint: 'Give it another name.' }];
  }
  const odd = entries.find(({ action, ge, le }) => action === 'deny' || ge !== undefined || le !== undefined);
  if (odd !== undefined) {
    return [
      {
        message: `the prefix list ${name} would have ${odd.prefix} with \`deny\`, \`ge\` or \`le\`, which Junos has no words for`,
        hint: 'List whole prefixes.',
      },
    ];
  }
  if (entries.length > 0) return [];
  return [
    {
      message: `the prefix list ${name} would be empty, and of no family`,
      hint: 'Delete it, or leave one prefix in it.',
    },
  ];
}

function mapReasons(before: RouteMap | undefined, after: RouteMap | undefined): readonly Reason[] {
  const stay = new Set((after?.entries ?? []).flatMap(({ opaque }) => opaque));
  const gone = (before?.entries ?? [])
    .flatMap(({ opaque }) => opaque)
    .find((line) => !stay.has(line) && line !== OPEN_END && line !== ACCEPTS);
  if (gone !== undefined) return [lost(`the route map ${before?.name}`, gone)];
  const end = after?.entries.findIndex(isEnd) ?? -1;
  if (after === undefined || end === -1 || end === after.entries.length - 1) return [];
  return [
    {
      message: `the route map ${after.name} would have rules behind what it ends with (${after.entries[end]?.opaque[0]})`,
      hint: 'Give the new rules smaller numbers, or write the whole route map.',
      field: String(after.entries[end + 1]?.seq),
    },
  ];
}

function lost(what: string, line: string): Reason {
  return {
    message: `${what} would lose what netctl could not write again: ${line}`,
    hint: 'Keep it, or take it out on the device first.',
  };
}
