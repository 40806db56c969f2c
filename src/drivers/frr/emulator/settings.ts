/** One setting of a peer: the words behind its name. */
export interface Setting {
  /** What there is one of. */
  readonly key: string;
  readonly on: RegExp;
  /** What takes it away; `on` does too. */
  readonly off: RegExp;
  /** The words as they are printed; undefined where the value is what counts anyway, and is printed nowhere. */
  readonly print?: (words: string) => string | undefined;
  /** The words of a refusal. */
  readonly refuse?: (words: string) => string | undefined;
  /** True where changing it ends the session. */
  readonly resets?: true;
}

function range(number: string | undefined, first: number, last: number): boolean {
  const value = Number(number);
  return number === undefined || (value >= first && value <= last);
}

/** What FRR makes of two timers: a keepalive time of at most a third of the hold time. */
function timers(words: string): string {
  const [, keepalive, hold] = words.split(' ').map(Number);
  return `timers ${Math.min(keepalive ?? 0, Math.floor((hold ?? 0) / 3))} ${hold ?? 0}`;
}

function maximumPrefix(words: string): string {
  return words.replace(/^(maximum-prefix \d+) 75\b/, '$1');
}

/** Settings of a peer as a whole, in the order in which they are printed. */
export const SESSION: readonly Setting[] = [
  { key: 'local-as', on: /^local-as \d{1,10}(?: no-prepend)?(?: replace-as)?$/, off: /^local-as\b/, resets: true },
  { key: 'description', on: /^description \S.*$/, off: /^description\b/ },
  { key: 'shutdown', on: /^shutdown(?: message \S.*)?$/, off: /^shutdown\b/, resets: true },
  { key: 'bfd', on: /^bfd(?: .+)?$/, off: /^bfd\b/ },
  {
    key: 'password',
    on: /^password \S+$/,
    off: /^password\b/,
    refuse: (words) => (words.length > 'password '.length + 80 ? '% Invalid value\n' : undefined),
    resets: true,
  },
  { key: 'passive', on: /^passive$/, off: /^passive$/, resets: true },
  {
    key: 'ebgp-multihop',
    on: /^ebgp-multihop(?: (?:[1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))?$/,
    off: /^ebgp-multihop\b/,
    print: (words) =>
      words === 'ebgp-multihop' ? 'ebgp-multihop 255' : words === 'ebgp-multihop 1' ? undefined : words,
    resets: true,
  },
  {
    key: 'ttl-security',
    on: /^ttl-security hops (?:[1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-4])$/,
    off: /^ttl-security hops \d+$/,
    resets: true,
  },
  { key: 'update-source', on: /^update-source \S+$/, off: /^update-source\b/, resets: true },
  { key: 'advertisement-interval', on: /^advertisement-interval \d{1,3}$/, off: /^advertisement-interval\b/ },
  {
    key: 'timers',
    on: /^timers \d{1,5} \d{1,5}$/,
    off: /^timers(?: \d+ \d+)?$/,
    print: timers,
    refuse(words) {
      const hold = Number(words.split(' ')[2]);
      return hold > 0 && hold < 3 ? '% Invalid value\n' : undefined;
    },
  },
  { key: 'timers connect', on: /^timers connect \d{1,5}$/, off: /^timers connect\b/ },
];

/** Settings of a peer in an address family, in the order in which they are printed. */
export const FAMILY: readonly Setting[] = [
  { key: 'addpath-tx-all-paths', on: /^addpath-tx-all-paths$/, off: /^addpath-tx-all-paths$/, resets: true },
  { key: 'route-reflector-client', on: /^route-reflector-client$/, off: /^route-reflector-client$/, resets: true },
  { key: 'next-hop-self force', on: /^next-hop-self force$/, off: /^next-hop-self force$/ },
  { key: 'next-hop-self', on: /^next-hop-self$/, off: /^next-hop-self$/ },
  { key: 'default-originate', on: /^default-originate(?: route-map \S+)?$/, off: /^default-originate\b/ },
  { key: 'soft-reconfiguration', on: /^soft-reconfiguration inbound$/, off: /^soft-reconfiguration inbound$/ },
  {
    key: 'maximum-prefix',
    on: /^maximum-prefix [1-9]\d{0,9}(?: (?:[1-9]\d?|100))?(?: (?:warning-only|restart [1-9]\d{0,4}))?(?: force)?$/,
    off: /^maximum-prefix\b/,
    print: maximumPrefix,
  },
  {
    key: 'allowas-in',
    on: /^allowas-in(?: (?:[1-9]|10|origin))?$/,
    off: /^allowas-in\b/,
    print: (words) => (words === 'allowas-in 3' ? 'allowas-in' : words),
  },
  { key: 'weight', on: /^weight \d{1,5}$/, off: /^weight\b/ },
  { key: 'distribute-list in', on: /^distribute-list \S+ in$/, off: /^distribute-list \S+ in$/ },
  { key: 'distribute-list out', on: /^distribute-list \S+ out$/, off: /^distribute-list \S+ out$/ },
  { key: 'prefix-list in', on: /^prefix-list \S+ in$/, off: /^prefix-list \S+ in$/ },
  { key: 'prefix-list out', on: /^prefix-list \S+ out$/, off: /^prefix-list \S+ out$/ },
  { key: 'route-map in', on: /^route-map \S+ in$/, off: /^route-map \S+ in$/ },
  { key: 'route-map out', on: /^route-map \S+ out$/, off: /^route-map \S+ out$/ },
];

/** True for a number that vtysh knows as an AS. */
export function isAsNumber(text: string): boolean {
  return /^\d{1,10}$/.test(text) && range(text, 1, 4_294_967_295);
}
