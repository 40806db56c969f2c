/** Where a value stands in a file the user wrote. Lines and columns count from 1. */
export interface SourceRef {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value together with the place it was written at, for example a VLAN name and its line in a plan. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: SourceRef;
}

/** `plan.yaml:9:5`, as compilers write places. */
export function formatSource(source: SourceRef): string {
  return `${source.file}:${source.line}:${source.column}`;
}

/** What a live device prints is taken for a file of its name behind this. */
export const LIVE = 'device:';

/** True for a place in what a live device printed: there is no such file. */
export function isLive({ file }: SourceRef): boolean {
  return file.startsWith(LIVE);
}
