import type { Sourced, SourceRef } from '../util/source.js';
import type { AclDirection, AclEntry, AclFamily, AclKind, AclPlace } from './acl.js';

/** An entry as asked for; without a number its position decides. Object groups of intents are expanded already. */
export type DesiredAclEntry = Sourced<AclEntry>;

/** What an intent asks of one list. */
export interface DesiredAcl {
  readonly name: string;
  readonly family: AclFamily;
  /** Undefined: as it is, or `extended` for a new one. */
  readonly kind?: Sourced<AclKind>;
  readonly ensure: 'present' | 'absent';
  /** The whole list, in order. Absent where only single entries change. */
  readonly entries?: Sourced<readonly DesiredAclEntry[]>;
  /** Single entries to have at these numbers, and numbers to have no entry at. */
  readonly add: readonly DesiredAclEntry[];
  readonly remove: readonly Sourced<number>[];
  readonly source: SourceRef;
}

/** What an intent asks of one place, family and direction. */
export interface DesiredBinding {
  /** An interface named in full as the platform writes it. */
  readonly place: AclPlace;
  readonly direction: AclDirection;
  readonly family: AclFamily;
  /** `null`: nothing is bound there. */
  readonly acl: Sourced<string | null>;
  readonly source: SourceRef;
}

/** All that the intents ask of one device's filters: each list and each place at most once. */
export interface DesiredAcls {
  readonly acls: readonly DesiredAcl[];
  readonly bindings: readonly DesiredBinding[];
  /** `overridden`: what of these sections nothing names goes. The place that says so. */
  readonly purge: { readonly acls?: SourceRef; readonly bindings?: SourceRef };
}
