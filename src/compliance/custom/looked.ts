import type { SourceRef } from '../../util/source.js';
import type { FindingSubject } from '../finding.js';

/** One thing that a rule of one's own looks at: a line of a configuration, a part of the model, an object of a cluster. */
export interface Looked {
  readonly subject: FindingSubject;
  /** For messages: its name, or the line. */
  readonly name: string;
  /** The text of the line; undefined for what is none. */
  readonly text: string | undefined;
  /** The texts of all lines below, secrets covered. */
  readonly lines: readonly string[];
  /** What paths lead into. */
  readonly value: unknown;
  readonly source: SourceRef | null;
}
