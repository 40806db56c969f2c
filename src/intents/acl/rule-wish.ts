import type { AclAddress, AclRule, PortRanges } from '../../model/acl.js';
import type { Sourced, SourceRef } from '../../util/source.js';

export type AddressTerm = AclAddress | IntentGroup;

export type PortTerm =
  | { readonly kind: 'ranges'; readonly ranges: PortRanges }
  | { readonly kind: 'group'; readonly name: string }
  | IntentGroup;

/** A group of the intents, which stands for what it is made of. */
export interface IntentGroup {
  readonly kind: 'intent';
  readonly group: Sourced<string>;
}

/** A rule of a list as written: it may stand for several entries. */
export type RuleWish = { readonly seq: number | undefined; readonly source: SourceRef } & (
  | { readonly type: 'remark'; readonly text: string }
  | {
      readonly type: 'rule';
      /** All but its addresses and ports. */
      readonly rule: AclRule;
      readonly sources: readonly AddressTerm[];
      readonly destinations: readonly AddressTerm[];
      readonly sourcePorts: readonly PortTerm[] | undefined;
      readonly destinationPorts: readonly PortTerm[] | undefined;
    }
);
