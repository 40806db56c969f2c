import type { NeighborOrder, NeighborWords } from '../../../emulator/bgp-lines.js';
import type { Rank } from '../../../emulator/config-tree.js';

/** The lines about neighbours that the device knows, in the order in which it prints them. */
export const NEIGHBOR_WORDS: readonly NeighborWords[] = [
  { key: 'peer-group', pattern: /^peer-group$/, in: 'session' },
  { key: 'remote-as', pattern: /^remote-as \d[\d.]{0,20}$/, off: /^remote-as$/, in: 'session' },
  { key: 'peer-group', pattern: /^peer-group \S+$/, in: 'session' },
  {
    key: 'local-as',
    pattern: /^local-as \d[\d.]{0,20}(?: no-prepend| replace-as| dual-as)*$/,
    off: /^local-as$/,
    in: 'session',
  },
  { key: 'description', pattern: /^description \S.*$/, off: /^description$/, in: 'session' },
  { key: 'shutdown', pattern: /^shutdown$/, in: 'session' },
  { key: 'password', pattern: /^password (?:[0-7] )?\S.*$/, off: /^password$/, in: 'session' },
  { key: 'ebgp-multihop', pattern: /^ebgp-multihop(?: \d{1,3})?$/, off: /^ebgp-multihop$/, in: 'session' },
  { key: 'ttl-security', pattern: /^ttl-security hops \d{1,3}$/, off: /^ttl-security(?: hops)?$/, in: 'session' },
  { key: 'disable-connected-check', pattern: /^disable-connected-check$/, in: 'session' },
  { key: 'update-source', pattern: /^update-source \S+$/, off: /^update-source$/, in: 'session' },
  { key: 'version', pattern: /^version 4$/, in: 'session' },
  { key: 'transport connection-mode', pattern: /^transport connection-mode (?:passive|active)$/, in: 'session' },
  { key: 'transport', pattern: /^transport \S.*$/, in: 'session' },
  { key: 'timers', pattern: /^timers \d{1,5} \d{1,5}(?: \d{1,5})?$/, off: /^timers$/, in: 'session' },
  { key: 'fall-over', pattern: /^fall-over(?: bfd(?: multi-hop| single-hop)?| route-map \S+)?$/, in: 'session' },
  { key: 'inherit peer-session', pattern: /^inherit peer-session \S+$/, in: 'session' },
  { key: 'activate', pattern: /^activate$/, in: 'family' },
  { key: 'send-community', pattern: /^send-community(?: (?:both|standard|extended))?$/, in: 'family' },
  { key: 'send-label', pattern: /^send-label$/, in: 'family' },
  { key: 'route-reflector-client', pattern: /^route-reflector-client$/, in: 'family' },
  { key: 'next-hop-self', pattern: /^next-hop-self(?: all)?$/, in: 'family' },
  { key: 'next-hop-unchanged', pattern: /^next-hop-unchanged$/, in: 'family' },
  { key: 'default-originate', pattern: /^default-originate(?: route-map \S+)?$/, in: 'family' },
  { key: 'remove-private-as', pattern: /^remove-private-as(?: all)?$/, in: 'family' },
  { key: 'soft-reconfiguration', pattern: /^soft-reconfiguration inbound$/, in: 'family' },
  { key: 'weight', pattern: /^weight \d{1,5}$/, off: /^weight$/, in: 'family' },
  { key: 'as-override', pattern: /^as-override$/, in: 'family' },
  { key: 'allowas-in', pattern: /^allowas-in(?: (?:[1-9]|10))?$/, in: 'family' },
  ...['distribute-list', 'prefix-list', 'filter-list', 'route-map'].flatMap((words) =>
    ['in', 'out'].map(
      (direction): NeighborWords => ({
        key: `${words} ${direction}`,
        pattern: new RegExp(`^${words} \\S+ ${direction}$`),
        in: 'family',
      }),
    ),
  ),
  {
    key: 'maximum-prefix',
    pattern: /^maximum-prefix \d{1,10}(?: \d{1,3})?(?: warning-only| restart \d{1,5})?$/,
    off: /^maximum-prefix(?: \d+)?$/,
    in: 'family',
  },
  { key: 'inherit peer-policy', pattern: /^inherit peer-policy \S+(?: \d+)?$/, in: 'family' },
  { key: 'advertisement-interval', pattern: /^advertisement-interval \d{1,3}$/, in: 'family' },
  { key: 'unsuppress-map', pattern: /^unsuppress-map \S+$/, in: 'family' },
];

/** The other lines of a router or an address family, in the order in which they are printed. */
const OTHERS: readonly RegExp[] = [
  /^bgp router-id /,
  /^bgp log-neighbor-changes/,
  /^(?:no )?bgp default /,
  /^bgp /,
  /^(?:no )?synchronization/,
  /^network /,
  /^aggregate-address /,
  /^redistribute /,
  /^timers /,
];
const NEIGHBORS = 20;
const LATER: readonly RegExp[] = [
  /^default-information /,
  /^distance /,
  /^maximum-paths /,
  /^no auto-summary/,
  /^address-family /,
];

export const NEIGHBOR_ORDER: NeighborOrder = {
  indent: ' ',
  words: NEIGHBOR_WORDS,
  rank: NEIGHBORS,
  rankOfOthers: bgpRank,
};

/** The rank of a line in a router or an address family that is about no neighbour. */
export function bgpRank(text: string): Rank | undefined {
  if (/^(?:no )?neighbor /.test(text)) return [NEIGHBORS];
  const before = OTHERS.findIndex((pattern) => pattern.test(text));
  if (before !== -1) return [before];
  const after = LATER.findIndex((pattern) => pattern.test(text));
  return after === -1 ? undefined : [NEIGHBORS + 1 + after];
}
