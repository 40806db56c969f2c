import type { AclEntry, AclGroup } from '../../model/acl.js';
import type { AclCapabilities } from '../../model/capabilities.js';
import type { Packet } from '../packet.js';

/** Which list an edit is about: the one that is changed, or the one that stands in for it meanwhile. */
export type ListRole = 'own' | 'spare';

/** One thing done to a list; it takes effect by itself. */
export type AclEdit = { readonly list: ListRole } & (
  | { readonly do: 'create' }
  | { readonly do: 'delete' }
  /** At its number; a remark that has none goes before the entry that is inserted next. */
  | { readonly do: 'insert'; readonly entry: AclEntry }
  /** Remarks that belong to the entry go with it, where the platform does so. */
  | { readonly do: 'remove'; readonly entry: AclEntry }
  /** Takes all remarks at a number away and leaves the entry there. */
  | { readonly do: 'remove-remarks'; readonly seq: number }
  | { readonly do: 'resequence'; readonly start: number; readonly step: number }
  | { readonly do: 'set' | 'unset'; readonly line: string }
  /** From here on everything that is bound to either list is bound to this one. */
  | { readonly do: 'use' }
);

/** What a platform can do to a list of a family, and how it behaves meanwhile. */
export interface AclAbility extends Pick<AclCapabilities, 'equalEntries' | 'remarkNumbers'> {
  readonly sequence: NonNullable<AclCapabilities['sequence']>;
  /** True where it can number a whole list anew. */
  readonly resequence: boolean;
  /** What becomes of packets at a place whose list has no entry, or does not exist. */
  readonly empty: 'permits' | 'denies';
  /** What it does by itself to packets that no entry matches, before it denies the others. */
  readonly tail: readonly AclEntry[];
  /** True where all that is bound to the list can be bound to another one meanwhile. */
  readonly swap: boolean;
  readonly groups: ReadonlyMap<string, AclGroup>;
}

/** A moment in a plan at which packets are decided neither as before nor as afterwards. */
export interface AclGap {
  /** The entry that is missing meanwhile. */
  readonly entry: AclEntry;
  /** A packet that is decided otherwise; undefined where entries that are not understood keep it from being found. */
  readonly packet: Packet | undefined;
  readonly does: 'permit' | 'deny' | undefined;
  /** For so many edits. */
  readonly edits: number;
}

export interface AclPlan {
  readonly edits: readonly AclEdit[];
  /** Empty where every packet is decided as before or as afterwards at every moment. */
  readonly gaps: readonly AclGap[];
}
