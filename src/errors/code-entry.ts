/** Who has to act: the author of the input, the owner of the device or the path to it, whoever runs the
 * machine that netctl runs on (`system`), or the authors of netctl. */
export type ErrorClass =
  | 'input'
  | 'device'
  | 'transport'
  | 'auth'
  | 'timeout'
  | 'lock'
  | 'drift'
  | 'system'
  | 'cancelled'
  | 'internal';

/** What is the same for every error of one code. */
export interface CodeEntry {
  readonly class: ErrorClass;
  /** One sentence: what this code means. */
  readonly summary: string;
  /** What to do next, in a sentence or two; also the hint of an error that brings none of its own. */
  readonly fix: string;
  /** True when trying the same again may succeed, for example after a lost connection. */
  readonly recoverable: boolean;
}
