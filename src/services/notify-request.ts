/** Who is to be told of runs. */
export interface NotifyRequest {
  /** A program and its arguments; empty for none. */
  readonly command: readonly string[];
  /** An address, `env:NAME` or `file:PATH`. */
  readonly url: string | undefined;
}
