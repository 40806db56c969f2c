import type { SourceRef } from '../util/source.js';
import type { Fix } from './fix.js';
import type { Severity } from './severity.js';

/** What a finding is about, by a name that stays when lines move. */
export interface FindingSubject {
  /** For people and machines: `NetworkPolicy`, `device`, `vlan`. */
  readonly kind: string;
  /** Unique among the audited things of its kind: `shop/allow-db`, `sw1`, `sw1 Gi1/0/3`. */
  readonly name: string;
}

/** Another place that has to do with a finding, for example the line that shadows. */
export interface RelatedPlace {
  readonly message: string;
  readonly source: SourceRef;
}

/** What a rule says is wrong, before profile, waivers and baseline. */
export interface RuleFinding {
  /** One sentence with the values that are wrong; no advice, which is the rule's `fix`. */
  readonly message: string;
  readonly subject: FindingSubject;
  /** The place of the wrong value itself; null where it was read from a device that tells no lines. */
  readonly source: SourceRef | null;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** What a packet passes, one place after the other, where its way is what is wrong. */
  readonly flow?: readonly RelatedPlace[] | undefined;
  /**
   * What tells it from other findings of the same rule about the same subject, without lines and columns, so that it is
   * known again when lines move: `ingress[0]/from[1]` or the text of a line. Empty where there can be one only.
   */
  readonly key: string;
  readonly fixes?: readonly Fix[] | undefined;
}

/** A finding as an audit reports it. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
}
