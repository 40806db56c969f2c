import type { AclAction, AclRule } from '../model/acl.js';
import { assumeUnknowns, hangsOnUnknowns } from './certain.js';
import { type Filter, type FilterSpace, filterSpace } from './filter.js';
import { type Packet, packetOf, plainPacket } from './packet.js';
import { wordFields } from './packet-layout.js';
import { type CoverAnswer, type CoverQuestion, isCovered } from './packets/cover.js';
import { type Cube, intersect, overlap } from './packets/cube.js';
import { indexAllRows } from './packets/locator.js';
import { SHADOW_STEPS } from './shadow.js';

/** An entry that some of the packets asked about come to, and are decided by. */
export interface Hit {
  /** The index of the entry; undefined for what none of them has, which is denied. */
  readonly entry: number | undefined;
  /** Undefined where the entry is not understood so far. */
  readonly action: AclAction | undefined;
  /** One of the packets. */
  readonly packet: Packet;
  /** False where it depends on entries that are not understood whether any packet does come to it. */
  readonly certain: boolean;
}

/** What a list does to a set of packets. */
export interface SearchAnswer {
  /** `none`: there is no such packet. `undecided`: it hangs on `because`, or took more steps than it may. */
  readonly outcome: 'permitted' | 'denied' | 'mixed' | 'undecided' | 'none';
  /** In the order of the list. */
  readonly hits: readonly Hit[];
  /** The entries that are not understood and may have some of the packets, as indices. */
  readonly because: readonly number[];
  /** The entries of which it took more steps than it may to tell. */
  readonly unsettled: readonly (number | undefined)[];
}

/** What a list does to the packets that any of some rules would match, whatever these rules would do with them. */
export function searchFilter(filter: Filter, packets: readonly AclRule[], steps = SHADOW_STEPS): SearchAnswer {
  const asked: Filter = {
    ...filter,
    // As denying rules they match no later fragments where they ask for ports.
    entries: packets.map((rule) => ({ type: 'rule', rule: { ...rule, action: 'deny' }, seq: undefined })),
  };
  const space = filterSpace(filter.family, [filter, asked]);
  const cubes = space.filters[1]?.cubes.flat() ?? [];
  if (cubes.length === 0) return { outcome: 'none', hits: [], because: [], unsettled: [] };
  const hits: Hit[] = [];
  const unsettled: (number | undefined)[] = [];
  const question = questionAbove(space, cubes, steps);
  for (const entry of [...filter.entries.keys(), undefined]) {
    const own = sharedCubes(space, entry, cubes);
    if (own.length === 0) continue;
    const found = hitOf(space, own, (some) => question(some, entry ?? filter.entries.length));
    if (found === 'unknown') unsettled.push(entry);
    else if (found !== undefined) hits.push({ entry, action: actionOf(filter, entry), ...found });
  }
  const because = unknownEntries(space, hits);
  return { outcome: outcomeOf(hits, unsettled.length > 0), hits, because, unsettled };
}

/** The packets asked about that an entry matches; without an entry, all. */
function sharedCubes(
  { layout, filters }: FilterSpace,
  entry: number | undefined,
  cubes: readonly Cube[],
): readonly Cube[] {
  if (entry === undefined) return cubes;
  const own = filters[0]?.cubes[entry] ?? [];
  return own.flatMap((one) =>
    cubes.flatMap((cube) => (overlap(layout.space, one, cube) ? [intersect(layout.space, one, cube)] : [])),
  );
}

/** Questions whether the rows above a line have all of some packets asked about. */
function questionAbove(
  { layout, filters }: FilterSpace,
  asked: readonly Cube[],
  steps: number,
): (cubes: readonly Cube[], line: number) => CoverQuestion {
  const { space } = layout;
  // Most rows of a long list have none of these packets, and need no place in an index.
  const rows = (filters[0]?.rows ?? []).filter((row) => asked.some((cube) => overlap(space, row.cube, cube)));
  const locator = indexAllRows(space, rows, wordFields(layout));
  return (cubes, line) => ({
    space,
    rows,
    locator,
    cubes,
    counts: (place) => (rows[place]?.line ?? line) < line,
    sample: (cube) => plainPacket(layout, cube),
    steps,
  });
}

/** Whether a packet of some cubes comes through the rows above. */
function hitOf(
  { layout }: FilterSpace,
  cubes: readonly Cube[],
  ask: (cubes: readonly Cube[]) => CoverQuestion,
): Pick<Hit, 'packet' | 'certain'> | 'unknown' | undefined {
  const answer: CoverAnswer = isCovered(ask(cubes));
  if (answer.covered === 'unknown') return 'unknown';
  if (answer.covered === 'yes') return undefined;
  // A packet that comes through even if all that is not understood has it comes through for certain.
  const certain = cubes.filter((cube) => !hangsOnUnknowns(layout, cube)).map((cube) => assumeUnknowns(layout, cube));
  const worst = certain.length === 0 ? undefined : isCovered(ask(certain));
  if (worst?.covered === 'no') return { packet: packetOf(layout, worst.packet), certain: true };
  return { packet: packetOf(layout, answer.packet), certain: false };
}

function actionOf({ entries }: Filter, index: number | undefined): AclAction | undefined {
  const entry = index === undefined ? undefined : entries[index];
  if (index === undefined) return 'deny';
  return entry?.type === 'rule' ? entry.rule.action : entry?.type === 'opaque' ? entry.action : undefined;
}

/** The entries that hang on something unknown, where any of the answers does. */
function unknownEntries({ unknowns }: FilterSpace, hits: readonly Hit[]): readonly number[] {
  if (hits.every(({ certain }) => certain)) return [];
  const entries = unknowns.flat().flatMap(({ list, entry }) => (list === 0 ? [entry] : []));
  const last = hits.at(-1)?.entry ?? Number.POSITIVE_INFINITY;
  return [...new Set(entries)].filter((entry) => entry <= last).sort((a, b) => a - b);
}

function outcomeOf(hits: readonly Hit[], unsettled: boolean): SearchAnswer['outcome'] {
  const sure = new Set(hits.filter(({ certain }) => certain).map(({ action }) => action));
  if (sure.has('permit') && sure.has('deny')) return 'mixed';
  const possible = new Set(hits.map(({ action }) => action));
  if (unsettled || possible.size !== 1) return 'undecided';
  if (possible.has('permit')) return 'permitted';
  return possible.has('deny') ? 'denied' : 'undecided';
}
