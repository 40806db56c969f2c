import { type BgpPeer, plainPeer } from '../../model/bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import { at, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { peerPath } from './bgp-paths.js';
import { placed } from './places.js';
import { readSecret } from './secret.js';

/** What is read of a peer, or is said by what is read: all else is kept as lines. */
const KNOWN =
  /^(?:type|peer-as|local-as\/as-number|description|local-address|authentication-key|hold-time|multihop(?:\/ttl)?|passive|shutdown|import|export|family\/inet6?(?:\/unicast(?:\/prefix-limit\/(?:maximum|teardown(?:\/limit-threshold|\/idle-timeout\/(?:timeout|forever))?))?)?)(?: = .*)?$/;

/** What `multihop` without more allows. */
const MULTIHOP = 64;

/** A peer together with what the configuration has of it. */
export interface FoundPeer {
  readonly peer: BgpPeer;
  readonly data: YangData;
}

type Place = Pick<BgpPeer, 'vrf' | 'kind' | 'name' | 'group'>;

/** The lines of what BGP is made of, and where it stands in a file, by the paths to it. */
export interface OwnWords {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, number>;
}

/** A group or neighbour without its address families. */
export function readPeer(data: YangData, place: Place, { lines, places }: OwnWords): BgpPeer {
  const { vrf, kind, group } = place;
  const key = text(data, 'authentication-key');
  const hold = numberIn(text(data, 'hold-time'));
  const own = (lines.get(peerPath(place)) ?? []).filter((line) => !KNOWN.test(line));
  return plainPeer(kind, kind === 'group' ? place.name : (canonicalIp(place.name) ?? place.name), {
    vrf,
    group,
    ...placed(places.get(peerPath(place))),
    // Without a type a group is external, whose neighbours say their AS themselves where it says none.
    remoteAs: asNumber(text(data, 'peer-as')) ?? (text(data, 'type') === 'internal' ? 'internal' : undefined),
    localAs: asNumber(text(data, 'local-as', 'as-number')),
    description: text(data, 'description'),
    updateSource: text(data, 'local-address'),
    password: key === undefined ? undefined : readSecret(key),
    timers: hold === undefined ? undefined : timersOf(hold),
    ebgpMultihop:
      at(data, 'multihop') === undefined ? undefined : (numberIn(text(data, 'multihop', 'ttl')) ?? MULTIHOP),
    passive: at(data, 'passive') === undefined ? undefined : true,
    shutdown: at(data, 'shutdown') === undefined ? undefined : true,
    opaque: [...own, ...['import', 'export'].flatMap((which) => severalPolicies(data, which))],
  });
}

/** A device sends keepalives three times in the hold time; nothing else can be said. */
export function timersOf(hold: number): NonNullable<BgpPeer['timers']> {
  return { keepalive: Math.floor(hold / 3), hold };
}

/** A chain of policies is more than netctl writes. */
function severalPolicies(data: YangData, which: string): readonly string[] {
  const policies = at(data, which);
  return Array.isArray(policies) && policies.length > 1 ? [`${which} = ${policies.map(String).join(' ')}`] : [];
}

/** `65000` or `1.10`. */
export function asNumber(shown: string | undefined): number | undefined {
  const { high, low } = /^(?:(?<high>\d{1,5})\.)?(?<low>\d{1,10})$/.exec(shown ?? '')?.groups ?? {};
  if (low === undefined) return undefined;
  return high === undefined ? Number(low) : Number(high) * 65_536 + Number(low);
}

function numberIn(shown: string | undefined): number | undefined {
  return /^\d{1,10}$/.test(shown ?? '') ? Number(shown) : undefined;
}
