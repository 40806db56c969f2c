import { type EntryPlace, type FilterSpace, PERMIT } from './filter.js';
import type { Layout } from './packet-layout.js';
import { at, type Cube } from './packets/cube.js';
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

/** What the rows of a list decide of packets that they decide alike. */
export function decisionOn(question: Pick<Question, 'lists'>, list: number, layout: Layout, cube: Cube): number {
  const only = question.lists.filter((_, index) => index === list);
  const permits = findPacket({
    space: layout.space,
    lists: only,
    regions: [cube],
    wanted: ([decision]) => decision === PERMIT,
    steps: STEPS,
  });
  return permits.found === 'yes' ? PERMIT : 0;
}

function hangsOnUnknowns({ space, unknowns }: Layout, cube: Cube): boolean {
  for (let word = unknowns; word < space.words; word++) if (at(cube, space.words + word) !== 0) return true;
  return false;
}

/** One packet of the cube, with nothing said of the unknowns. */
function onePacket({ space, unknowns }: Layout, cube: Cube): Cube {
  return cube.map((value, place) => {
    const word = place < space.words ? place : place - space.words;
    if (place >= 2 * space.words) return at(cube, place - (place & 1));
    if (word >= unknowns) return 0;
    return place < space.words ? value : -1;
  });
}
