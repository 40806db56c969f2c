import type { EntryPlace, FilterSpace } from './filter.js';
import { plainPacket } from './packet.js';
import type { Layout } from './packet-layout.js';
import { at, type Cube, covers } from './packets/cube.js';
import type { Ranked } from './packets/rows.js';
import { findPacket, type Question } from './packets/search.js';

/** How many sets of packets the question about one packet may look at; there is one for each way the unknowns can be. */
const STEPS = 4096;

/** True where one packet of the cube is wanted however the unknowns are. */
export function isCertain(layout: Layout, question: Pick<Question, 'lists' | 'wanted'>, cube: Cube): boolean {
  if (!hangsOnUnknowns(layout, cube)) return true;
  const answer = findPacket({
    space: layout.space,
    lists: question.lists,
    regions: [onePacket(layout, cube)],
    wanted: (decisions) => !question.wanted(decisions),
    steps: STEPS,
  });
  return answer.found === 'no';
}

/** The entries whose unknowns a set of packets asks for, one way or the other. */
export function entriesBehind(space: FilterSpace, cubes: readonly Cube[]): readonly EntryPlace[] {
  const { layout, unknowns } = space;
  return unknowns.flatMap((places, unknown) => {
    const mask = layout.space.words + layout.unknowns + (unknown >> 5);
    return cubes.some((cube) => (at(cube, mask) >>> (unknown & 31)) & 1) ? places : [];
  });
}

/** The line of a list that decides one packet; undefined where none has it. */
export function decidingLine({ space }: Layout, { rows }: Pick<Ranked, 'rows'>, packet: Cube): number | undefined {
  return rows.find(({ cube }) => covers(space, cube, packet))?.line;
}

/** True where a set of packets asks for an unknown to be so, or not. */
export function hangsOnUnknowns({ space, unknowns }: Layout, cube: Cube): boolean {
  for (let word = unknowns; word < space.words; word++) if (at(cube, space.words + word) !== 0) return true;
  return false;
}

/** One packet, the example of the cube, with nothing said of the unknowns. */
function onePacket(layout: Layout, cube: Cube): Cube {
  const { space, unknowns } = layout;
  return plainPacket(layout, cube).map((value, place) => {
    const word = place < space.words ? place : place - space.words;
    return place < 2 * space.words && word >= unknowns ? 0 : value;
  });
}

/** The packets of a cube of which all unknowns are so: entries that are not understood match every one of them. */
export function assumeUnknowns({ space, unknowns }: Layout, cube: Cube): Cube {
  return cube.map((value, place) => {
    if (place >= 2 * space.words) return value;
    const word = place < space.words ? place : place - space.words;
    return word >= unknowns ? -1 : value;
  });
}

/** The entries of the first list, above one, that hang on something unknown, in order. */
export function entriesAbove({ unknowns }: FilterSpace, line: number): readonly number[] {
  const places = unknowns.flat().filter(({ list, entry }) => list === 0 && entry < line);
  return [...new Set(places.map(({ entry }) => entry))].sort((a, b) => a - b);
}
