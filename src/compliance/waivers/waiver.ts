import type { SourceRef } from '../../util/source.js';

/** Which findings a waiver is for, beside its rules. */
export type WaiverScope =
  /** A comment: what stands in these lines of its file. */
  | { readonly kind: 'lines'; readonly file: string; readonly from: number; readonly to: number }
  /** An entry of a waiver file; what is undefined may be anything. */
  | {
      readonly kind: 'named';
      readonly subject: string | undefined;
      readonly file: string | undefined;
      readonly fingerprint: string | undefined;
    };

/** Someone's word that findings are let pass for a while. What it lacks makes it waive nothing. */
export interface Waiver {
  /** Ids of rules, with `*` for any characters. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until: string | undefined;
  /** What of its text is not understood. */
  readonly strange?: string;
  readonly source: SourceRef;
  readonly scope: WaiverScope;
}

/** A waiver as reports name it. */
export interface AppliedWaiver {
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
  readonly source: SourceRef;
}
