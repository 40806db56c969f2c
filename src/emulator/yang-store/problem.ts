/** The error tags of RFC 6241, appendix A, as far as emulated devices use them; RESTCONF has the same. */
export type ErrorTag =
  | 'in-use'
  | 'invalid-value'
  | 'missing-attribute'
  | 'bad-attribute'
  | 'unknown-attribute'
  | 'missing-element'
  | 'bad-element'
  | 'unknown-element'
  | 'unknown-namespace'
  | 'access-denied'
  | 'lock-denied'
  | 'data-exists'
  | 'data-missing'
  | 'operation-not-supported'
  | 'operation-failed'
  | 'malformed-message';

/** One thing that is wrong with what a client asked for. */
export interface Problem {
  readonly tag: ErrorTag;
  /** `protocol` where absent; `application` for what the data model says. */
  readonly type?: 'rpc' | 'protocol' | 'application';
  readonly message: string;
  /** Where in the data: `/module:a/b[k='v']`. */
  readonly path?: string;
  readonly appTag?: string;
  /** What `error-info` holds, by element: `bad-element`, `session-id` … */
  readonly info?: Readonly<Record<string, string>>;
}

/** Problems as an error, for what can only be done as a whole. */
export class ProblemsError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message, path }) => (path === undefined ? message : `${path}: ${message}`)).join('; '));
  }
}
