import type { PortRanges } from './acl.js';

export const MAX_PORT = 65_535;

/** The same ports in their one form: ascending ranges that neither overlap nor touch. */
export function portRanges(ranges: PortRanges): PortRanges {
  const united: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = united.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else united.push([first, last]);
  }
  return united;
}

/** All ports but these. */
export function otherPorts(ranges: PortRanges): PortRanges {
  const others: [number, number][] = [];
  let next = 0;
  for (const [first, last] of portRanges(ranges)) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  return next > MAX_PORT ? others : [...others, [next, MAX_PORT]];
}

/** How many ports the ranges have. */
export function countPorts(ranges: PortRanges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** True where one entry can say it: a range, all but one port, or at most so many separate ports. */
export function fitsOneEntry(ranges: PortRanges, portsPerEntry: number): boolean {
  return ranges.length <= 1 || countPorts(ranges) <= portsPerEntry || countPorts(otherPorts(ranges)) === 1;
}
