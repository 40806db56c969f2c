/** A line of a device's configuration with the lines that belong to it. */
export interface ConfigLine {
  /** Without indentation; secrets may stand in it. */
  readonly text: string;
  /** Where it stands in the text, from 1. */
  readonly line: number;
  readonly children: readonly ConfigLine[];
}
