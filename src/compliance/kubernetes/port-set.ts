/** Transport protocols that policies know by ports. */
export const PROTOCOLS = ['TCP', 'UDP', 'SCTP'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/**
 * A set of ports of all protocols: first and last of each run, ascending, on one line on which TCP comes first, then UDP, then
 * SCTP, each with 65,536 ports, and at last one point for everything that has no such ports (ICMP and other protocols).
 */
export type PortSet = readonly number[];

const SPAN = 65_536;
const OTHER = PROTOCOLS.length * SPAN;

export const NO_PORTS: PortSet = [];
export const ALL_PORTS: PortSet = [0, OTHER];

/** The place of a port on the line. */
export function portPoint(protocol: Protocol, port: number): number {
  return PROTOCOLS.indexOf(protocol) * SPAN + port;
}

/** Ports of one protocol, all of them where no range is given. */
export function portsOf(protocol: Protocol, first = 0, last = SPAN - 1): PortSet {
  return [portPoint(protocol, first), portPoint(protocol, last)];
}

export function hasPort(set: PortSet, point: number): boolean {
  for (let index = 0; index < set.length; index += 2)
    if (point >= (set[index] ?? 0) && point <= (set[index + 1] ?? 0)) return true;
  return false;
}

export function unitePorts(a: PortSet, b: PortSet): PortSet {
  if (a.length === 0 || isAllPorts(b)) return b;
  if (b.length === 0 || isAllPorts(a)) return a;
  const united: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const fromA = j >= b.length || (i < a.length && (a[i] ?? 0) <= (b[j] ?? 0));
    const [first, last] = fromA ? [a[i] ?? 0, a[i + 1] ?? 0] : [b[j] ?? 0, b[j + 1] ?? 0];
    if (fromA) i += 2;
    else j += 2;
    const end = united.length - 1;
    // Runs that touch become one, so that one set has one form.
    if (end > 0 && first <= (united[end] ?? 0) + 1) united[end] = Math.max(united[end] ?? 0, last);
    else united.push(first, last);
  }
  return united;
}

export function sharedPorts(a: PortSet, b: PortSet): PortSet {
  if (a.length === 0 || isAllPorts(b)) return a;
  if (b.length === 0 || isAllPorts(a)) return b;
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const first = Math.max(a[i] ?? 0, b[j] ?? 0);
    const last = Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0);
    if (first <= last) shared.push(first, last);
    if ((a[i + 1] ?? 0) < (b[j + 1] ?? 0)) i += 2;
    else j += 2;
  }
  return shared;
}

/** The ports of `a` that are not in `b`. */
export function withoutPorts(a: PortSet, b: PortSet): PortSet {
  if (a.length === 0 || b.length === 0) return a;
  const rest: number[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 2) {
    let first = a[i] ?? 0;
    const last = a[i + 1] ?? 0;
    while (j < b.length && (b[j + 1] ?? 0) < first) j += 2;
    for (let k = j; k < b.length && (b[k] ?? 0) <= last && first <= last; k += 2) {
      if ((b[k] ?? 0) > first) rest.push(first, (b[k] ?? 0) - 1);
      first = Math.max(first, (b[k + 1] ?? 0) + 1);
    }
    if (first <= last) rest.push(first, last);
  }
  return rest;
}

export function isAllPorts(set: PortSet): boolean {
  return set.length === 2 && set[0] === 0 && set[1] === OTHER;
}

/** The same for equal sets. */
export function portKey(set: PortSet): string {
  return set.join();
}

/** `tcp 80, 443-445, udp 53`, `all tcp`, `everything`, `nothing`. */
export function portText(set: PortSet): string {
  if (set.length === 0) return 'nothing';
  if (isAllPorts(set)) return 'everything';
  return portRuns(set)
    .map(({ protocol, first, last }) => {
      if (protocol === 'OTHER') return 'all other protocols';
      const name = protocol.toLowerCase();
      if (first === 0 && last === SPAN - 1) return `all ${name}`;
      return first === last ? `${name} ${first}` : `${name} ${first}-${last}`;
    })
    .join(', ');
}

/** A run of ports of one protocol; `OTHER` for all that has none. */
export interface PortRun {
  readonly protocol: Protocol | 'OTHER';
  readonly first: number;
  readonly last: number;
}

/** The runs of a set, cut at the ends of protocols. */
export function portRuns(set: PortSet): readonly PortRun[] {
  const runs: PortRun[] = [];
  for (let index = 0; index < set.length; index += 2) {
    let first = set[index] ?? 0;
    const last = set[index + 1] ?? 0;
    while (first <= last) {
      const protocol = PROTOCOLS[Math.floor(first / SPAN)];
      if (protocol === undefined) {
        runs.push({ protocol: 'OTHER', first: 0, last: 0 });
        break;
      }
      const base = portPoint(protocol, 0);
      const end = Math.min(last, base + SPAN - 1);
      runs.push({ protocol, first: first - base, last: end - base });
      first = end + 1;
    }
  }
  return runs;
}
