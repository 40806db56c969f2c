import type { LocatedDocument } from '../../documents/located.js';
import type { AclDirection, AclFamily } from '../../model/acl.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DesiredAcl, DesiredAcls } from '../../model/desired-acl.js';
import type { Sourced, SourceRef } from '../../util/source.js';
import type { PortNamesWish } from '../resolve-ports.js';
import type { AddressTerm, PortTerm, RuleWish } from './rule-wish.js';

/** What a document asks of one list, before its rules are made entries. */
export interface AclWish extends Omit<DesiredAcl, 'entries' | 'add'> {
  readonly rules?: Sourced<readonly RuleWish[]>;
  readonly addRules: readonly RuleWish[];
}

/** Places as written; interfaces get the names of the device later. */
export interface PlaceWish {
  readonly ports: PortNamesWish;
  readonly vlans: readonly number[];
  readonly lines: readonly string[];
  readonly source: SourceRef;
}

/** What one entry of `bindings` asks; without a family that of the list counts. */
export interface BindingWish {
  readonly place: PlaceWish;
  readonly direction: AclDirection;
  readonly family: AclFamily | undefined;
  readonly acl: Sourced<string | null>;
  readonly source: SourceRef;
}

type ChecksAtPlaces = Extract<DesiredCheck, { kind: 'acl_bound' | 'packet' }>;

/** A check of a list or packet at places that the device names later. */
export type PlaceCheckWish = { readonly places: PlaceWish } & (
  | (Omit<Extract<ChecksAtPlaces, { kind: 'acl_bound' }>, 'place' | 'family'> & {
      readonly family: AclFamily | undefined;
    })
  | (Omit<Extract<ChecksAtPlaces, { kind: 'packet' }>, 'at'> & { readonly direction: AclDirection })
);

/** A group of the intents, with what it is made of. */
export interface GroupWish<Term> {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly source: SourceRef;
}

/** What one document asks, before it is united with others. */
export interface AclWishes {
  readonly kind: 'acl';
  readonly document: LocatedDocument;
  readonly groups: {
    readonly addresses: readonly GroupWish<AddressTerm>[];
    readonly ports: readonly GroupWish<PortTerm>[];
  };
  readonly acls: readonly AclWish[];
  readonly bindings: readonly BindingWish[];
  readonly purge: DesiredAcls['purge'];
  readonly placeChecks: readonly PlaceCheckWish[];
  readonly checks: readonly DesiredCheck[];
}
