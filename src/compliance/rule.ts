import type { AuditedDevice } from './devices/audited-device.js';
import type { RuleFinding } from './finding.js';
import type { AuditedIntents } from './intents/audited-intents.js';
import type { Cluster } from './kubernetes/cluster.js';
import type { Options, RuleOption } from './rule-option.js';
import type { Severity } from './severity.js';

/** What rules look at: each by the name rules give it. */
export interface Audited {
  /** All objects of clusters in the input, as one. */
  readonly cluster: Cluster;
  /** One device: a configuration file, or what was read from a device. */
  readonly device: AuditedDevice;
  /** All devices together. */
  readonly fleet: readonly AuditedDevice[];
  /** All of netctl's own documents together. */
  readonly intents: AuditedIntents;
}
export type About = keyof Audited;

/** What a rule says of one thing that it looked at. */
export type Verdict =
  /** No findings: it is as it should be. */
  | { readonly outcome: 'judged'; readonly findings: readonly RuleFinding[] }
  /** The rule has nothing to say here, and why: no such protocol is in use, the platform has no such thing. */
  | { readonly outcome: 'not_applicable'; readonly why: string }
  /** It cannot be told, and why: a line that is not understood, too many cases. */
  | { readonly outcome: 'undecided'; readonly why: string };

/** What a rule is told beside what it looks at. */
export interface RuleContext {
  /** The rule's own options of the profile, as they stand there; they are read through the rule's `RuleOption`s. */
  readonly options: Options;
  /** Today, as `2027-01-31`. */
  readonly today: string;
}

/** A rule without its check: what the catalogue shows. */
export interface RuleFacts {
  /** `NP014`, `ACL003`: never given to another rule. */
  readonly id: string;
  /** Raised with each change of what the rule finds; certificates name it. */
  readonly version: number;
  /** What should be so, in one sentence: `Every policy selects at least one workload`. */
  readonly title: string;
  /** Unless a profile says otherwise. */
  readonly severity: Severity;
  /** What it looks at and when it finds something, in a few sentences. */
  readonly what: string;
  readonly why: string;
  /** What to do about a finding. */
  readonly fix: string;
  /** Where the rule comes from: RFCs, documents by name, pages. */
  readonly sources: readonly string[];
  /** Numbers of DISA STIG rules that it automates, `CISC-L2-000200`. */
  readonly stig?: readonly string[];
  /** Numbers of the CIS benchmark that docs/compliance.md names, `1.2.2`; its texts must not be copied. */
  readonly cis?: readonly string[];
  /** What a profile can say for it; left out where that is nothing. */
  readonly options?: readonly RuleOption[];
  /** The file of a rule of one's own. */
  readonly from?: string;
}

/** A rule about one kind of thing. */
export interface RuleOf<A extends About> extends RuleFacts {
  readonly about: A;
  check(audited: Audited[A], context: RuleContext): Verdict;
}
export type Rule = { readonly [A in About]: RuleOf<A> }[About];

/** What a rule found, nothing where all is well. */
export function judged(findings: readonly RuleFinding[]): Verdict {
  return { outcome: 'judged', findings };
}

export function notApplicable(why: string): Verdict {
  return { outcome: 'not_applicable', why };
}

export function undecided(why: string): Verdict {
  return { outcome: 'undecided', why };
}
