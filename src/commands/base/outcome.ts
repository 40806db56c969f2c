import type { Report } from '../../report/render.js';

/** What a command hands to the base class: its result in all forms, and how the process ends. */
export interface Outcome extends Report {
  readonly exitCode: number;
}
