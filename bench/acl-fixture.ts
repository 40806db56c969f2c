import { type AclAddress, type AclEntry, type AclRule, plainRule } from '../src/model/acl.js';

/** Lists of a kind, made of chance, the same ones each time. */
export type AclKindName = keyof typeof KINDS;

/** What chance gives: a number below 1. */
type Chance = () => number;

/**
 * - `random`: like lists that people keep: hosts and networks of all sizes within 10/8, one end of five `any`, common ports
 *   and ranges, three permits for each deny.
 * - `unions`: 256 hosts, then the network that they fill, again and again: lines that only many together shadow.
 * - `nested`: networks of 8 to 16 bits at both ends and wide port ranges, so that nearly all lines overlap.
 * - `crossed`: lines that name one end only, in turns, so that half of all pairs overlap and no address tells them apart.
 * - `stairs`: ranges at both ports and no addresses.
 * - `holes`: wildcard masks with holes in the last eight bits of both addresses.
 */
const KINDS = { random, unions, nested, crossed, stairs, holes } as const;

/** So many lines of a kind. */
export function aclLines(kind: AclKindName, count: number, seed = 1): readonly AclEntry[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, index): AclEntry => {
    const { action = chance() < 0.75 ? 'permit' : 'deny', ...fields } = KINDS[kind](chance, index);
    return { type: 'rule', seq: 10 * (index + 1), rule: plainRule(action, fields) };
  });
}

/** The same lines in another order. */
export function shuffled<T>(items: readonly T[], seed = 1): readonly T[] {
  const chance = chanceOf(seed);
  return items
    .map((item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A generator of Lehmer's kind (Park and Miller, 1988). */
function chanceOf(seed: number): Chance {
  let state = (seed * 16_807) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const PORTS = [22, 25, 53, 80, 123, 161, 389, 443, 445, 636, 993, 1433, 3306, 3389, 5432, 8080, 8443];

function random(chance: Chance): Partial<AclRule> {
  const source = randomAddress(chance);
  let destination = randomAddress(chance);
  while (source.kind === 'any' && destination.kind === 'any') destination = randomAddress(chance);
  const protocol = [6, 6, 6, 17, 17, 1, undefined][Math.floor(chance() * 7)];
  const ports = protocol === 6 || protocol === 17 ? randomPorts(chance) : undefined;
  return { protocol, source, destination, destinationPorts: ports };
}

function randomAddress(chance: Chance): AclAddress {
  const kind = chance();
  if (kind < 0.2) return { kind: 'any' };
  const length = kind < 0.5 ? 32 : kind < 0.8 ? 24 : kind < 0.9 ? 16 + below(chance, 8) : 25 + below(chance, 7);
  return network(TEN | below(chance, 2 ** 24), length);
}

function randomPorts(chance: Chance): AclRule['destinationPorts'] {
  const kind = chance();
  if (kind < 0.6) return oneRange(PORTS[below(chance, PORTS.length)] ?? 0, 0);
  return kind < 0.8 ? oneRange(1024 + below(chance, 60_000), below(chance, 1_000)) : undefined;
}

function unions(_: Chance, index: number): Partial<AclRule> {
  const [block, host] = [Math.floor(index / 257), index % 257];
  const address = TEN | (block << 8);
  return {
    action: 'permit',
    protocol: 6,
    destination: host === 256 ? network(address, 24) : network(address | host, 32),
  };
}

function nested(chance: Chance): Partial<AclRule> {
  const wide = (): AclAddress => network(TEN | below(chance, 2 ** 24), 8 + below(chance, 9));
  return {
    protocol: 6,
    source: wide(),
    destination: wide(),
    destinationPorts: oneRange(below(chance, 60_000), below(chance, 20_000)),
  };
}

function crossed(chance: Chance, index: number): Partial<AclRule> {
  const one = network(TEN | below(chance, 2 ** 24), 24);
  const destinationPorts = oneRange(below(chance, 1_000), 0);
  return index % 2 === 0
    ? { protocol: 6, source: one, destinationPorts }
    : { protocol: 6, destination: one, destinationPorts };
}

function stairs(chance: Chance): Partial<AclRule> {
  const range = () => oneRange(below(chance, 65_000), below(chance, 3_000));
  return { protocol: 6, sourcePorts: range(), destinationPorts: range() };
}

function holes(chance: Chance): Partial<AclRule> {
  return { source: holed(chance), destination: holed(chance) };
}

function holed(chance: Chance): AclAddress {
  const free = below(chance, 256) & below(chance, 256);
  const value = below(chance, 256) & ~free;
  return { kind: 'wildcard', address: `0.0.0.${value}`, wildcard: `255.255.255.${free}` };
}

const TEN = 10 << 24;

function network(address: number, length: number): AclAddress {
  const value = address & (-1 << (32 - length));
  const parts = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  return { kind: 'prefix', prefix: `${parts.join('.')}/${length}` };
}

function oneRange(first: number, more: number): AclRule['destinationPorts'] {
  return { kind: 'ranges', ranges: [[first, Math.min(65_535, first + more)]] };
}

function below(chance: Chance, limit: number): number {
  return Math.floor(chance() * limit);
}
