import type { SourceRef } from '../util/source.js';

/** Text of a file that is replaced; `end` is the place behind the last character, equal to `start` for an insertion. */
export interface TextEdit {
  readonly start: SourceRef;
  readonly end: SourceRef;
  readonly text: string;
}

/** How a finding can be mended. Offered only where it is certain that it mends what was found. */
export type Fix =
  | {
      /** A change of the audited file that keeps everything else in it as it is. */
      readonly kind: 'edit';
      readonly title: string;
      readonly edits: readonly TextEdit[];
      /** `nothing`: what is allowed stays the same, to be proven before the edit is made; `some`: that is the point of it. */
      readonly changes: 'nothing' | 'some';
    }
  /** Commands for the device, in the words of its platform. */
  | { readonly kind: 'commands'; readonly title: string; readonly lines: readonly string[] }
  /** A document of netctl that changes the device, as YAML. */
  | { readonly kind: 'intent'; readonly title: string; readonly yaml: string };
