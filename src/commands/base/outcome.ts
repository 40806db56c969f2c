import type { Report } from '../../report/render.js';

/** What a command hands to the base class: its result in all forms, and how the process ends. */
export interface Outcome extends Report {
  readonly exitCode: number;
  /** True where the text was shown piece by piece already and is not to be repeated on standard output. */
  readonly alreadyShown?: boolean;
}
