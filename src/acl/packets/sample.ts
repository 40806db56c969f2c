import { at, type Cube, type Space } from './cube.js';

/** Picks packets of cubes that have no pattern, the same ones each time. */
export function packetSampler(space: Space): (cube: Cube) => Cube {
  let state = 0x9e3779b9;

  function next(): number {
    // Xorshift (Marsaglia, 2003): any full period will do.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  }

  return (cube) => {
    const { words } = space;
    const packet = [...cube];
    for (let word = 0; word < words; word++) {
      packet[word] = at(cube, word) | (next() & ~at(cube, words + word));
      packet[words + word] = -1;
    }
    for (let low = 2 * words; low < cube.length; low += 2) {
      const [first, last] = [at(cube, low), at(cube, low + 1)];
      packet[low] = first + ((next() >>> 0) % (last - first + 1));
      packet[low + 1] = packet[low] ?? 0;
    }
    return packet;
  };
}
