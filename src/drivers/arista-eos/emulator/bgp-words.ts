import type { NeighborOrder, NeighborWords } from '../../../emulator/bgp-lines.js';
import type { Rank } from '../../../emulator/config-tree.js';

/** Where a neighbour's line may be typed. */
export interface EosNeighborWords extends NeighborWords {
  /** Present where the line may stand in the block of an address family, alone or as well. */
  readonly inFamily?: 'only' | 'too';
}

function line(key: string, pattern: RegExp, more: Partial<EosNeighborWords> = {}): EosNeighborWords {
  return { key, pattern, off: new RegExp(`^${key}$`), in: more.inFamily === 'only' ? 'family' : 'session', ...more };
}

/** The lines about neighbours that the device knows, in the order in which it prints them. */
export const NEIGHBOR_WORDS: readonly EosNeighborWords[] = [
  line('peer group', /^peer[ -]group(?: \S+)?$/, { off: /^peer[ -]group$/ }),
  line('activate', /^activate$/, { inFamily: 'only' }),
  line('remote-as', /^remote-as \d[\d.]{0,20}$/),
  line('next-hop-self', /^next-hop-self$/),
  line('next-hop-peer', /^next-hop-peer$/),
  line('next-hop-unchanged', /^next-hop-unchanged$/),
  line('shutdown', /^shutdown$/),
  line('remove-private-as', /^remove-private-as(?: all| replace-as)*$/),
  line('local-as', /^local-as \d[\d.]{0,20}(?: no-prepend| replace-as| fallback)*$/),
  line('weight', /^weight \d{1,5}$/, { inFamily: 'too' }),
  line('passive', /^(?:passive|transport connection-mode passive)$/, {
    off: /^(?:passive|transport connection-mode)$/,
  }),
  line('update-source', /^update-source \S+$/),
  line('bfd', /^(?:bfd|fall-over bfd)$/, { off: /^(?:bfd|fall-over bfd)$/ }),
  line('description', /^description \S.*$/),
  line('allowas-in', /^allowas-in(?: (?:[1-9]|10))?$/),
  line('ebgp-multihop', /^ebgp-multihop(?: \d{1,3})?$/),
  line('ttl maximum-hops', /^ttl maximum-hops \d{1,3}$/),
  line('route-reflector-client', /^route-reflector-client$/),
  line('soft-reconfiguration', /^soft-reconfiguration inbound(?: all)?$/, {
    off: /^soft-reconfiguration(?: inbound)?$/,
  }),
  line('timers', /^timers \d{1,5} \d{1,5}$/),
  ...['prefix-list', 'route-map'].flatMap((words) =>
    ['in', 'out'].map((direction) =>
      line(`${words} ${direction}`, new RegExp(`^${words} \\S+ ${direction}$`), {
        inFamily: words === 'prefix-list' ? 'only' : 'too',
      }),
    ),
  ),
  line('default-originate', /^default-originate(?: route-map \S+)?(?: always)?$/, { inFamily: 'too' }),
  line('password', /^password (?:(?:0|7|8a) )?\S+$/),
  line('send-community', /^send-community(?: standard| extended| large)*$/),
  line('maximum-routes', /^maximum-routes \d{1,10}(?: warning-limit \d{1,10}(?: percent)?)?(?: warning-only)?$/),
];

const BEFORE: readonly RegExp[] = [
  /^router-id /,
  /^(?:no )?bgp default /,
  /^rd /,
  /^(?:maximum-paths|distance|graceful-restart|timers) /,
  /^bgp /,
  /^route-target /,
];
const NEIGHBORS = 20;
const BEHIND: readonly RegExp[] = [
  /^network /,
  /^aggregate-address /,
  /^redistribute /,
  /^vlan/,
  /^address-family /,
  /^vrf /,
];

/** The rank of a line in a router, a VRF or an address family. */
export function bgpRank(text: string): Rank | undefined {
  if (/^(?:no )?neighbor /.test(text)) return [NEIGHBORS];
  const before = BEFORE.findIndex((pattern) => pattern.test(text));
  if (before !== -1) return [before];
  const behind = BEHIND.findIndex((pattern) => pattern.test(text));
  return behind === -1 ? undefined : [NEIGHBORS + 1 + behind];
}

export const NEIGHBOR_ORDER: Omit<NeighborOrder, 'indent'> = {
  words: NEIGHBOR_WORDS,
  rank: NEIGHBORS,
  rankOfOthers: bgpRank,
};
