/** Why a text may not be all of a configuration. */
export interface Untold {
  /** `end`: the text lacks its end; `part`: such a device keeps a part elsewhere, or does not tell it in this way. */
  readonly missing: 'end' | 'part';
  /** For people, without a full stop. */
  readonly message: string;
  /** The line it is about, from 1; left out where it is about the text as a whole. */
  readonly line?: number;
}
