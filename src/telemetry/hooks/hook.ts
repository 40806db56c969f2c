/** What a hook is handed beside what it is. */
export interface Handed {
  /** The result of the run as JSON. */
  readonly body: string;
  /** The run in W3C Trace Context; undefined where its trace id is none of theirs. */
  readonly traceparent: string | undefined;
  readonly seconds: number;
}
