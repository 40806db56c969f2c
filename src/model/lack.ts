import type { SourceRef } from '../util/source.js';

/** Something that is asked for and that a platform does not have. */
export interface Lack<Can> {
  /** For people, for example `the platform has no VRFs`. */
  readonly message: string;
  readonly source: SourceRef;
  /** True for a platform that has it. */
  has(can: Can): boolean;
}
