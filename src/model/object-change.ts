import type { SourceRef } from '../util/source.js';

/** A keyed object of a device that appears (no `before`), disappears (no `after`) or changes. */
export interface ObjectChange<Kind extends string, T> {
  readonly kind: Kind;
  /** Its key in its part of the device's state. */
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
  /** Where the intents ask for it, by field as the plan shows it; `object` for the whole. */
  readonly sources: Readonly<Partial<Record<string, SourceRef>>>;
}
