import type { Cluster } from './cluster.js';
import type { KubernetesObject } from './object.js';
import type { Mistake } from './shape.js';

/** A mistake with the object that has it. */
export interface PlacedMistake {
  readonly object: KubernetesObject;
  readonly mistake: Mistake;
}

/** All that is wrong with the policies of a cluster as such. */
export function mistakesOf({ mistakes }: Cluster): readonly PlacedMistake[] {
  return [...mistakes].flatMap(([object, all]) => all.map((mistake) => ({ object, mistake })));
}

/** True for mistakes within blocks of addresses, which have a rule of their own. */
export function isOfBlock({ path }: Mistake): boolean {
  return path.includes('ipBlock') && (path.includes('except') || path.at(-1) === 'cidr');
}

/** True for mistakes of ranges of ports. */
export function isOfRange({ path }: Mistake): boolean {
  return path.at(-1) === 'endPort';
}
