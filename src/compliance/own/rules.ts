import type { RuleFacts } from '../rule.js';

/** Facts of a finding about the audit itself: what could not be audited, and waivers that do not hold. */
export type OwnRuleId =
  | 'AUD001'
  | 'AUD002'
  | 'AUD003'
  | 'AUD004'
  | 'AUD005'
  | 'AUD006'
  | 'AUD007'
  | 'AUD008'
  | 'AUD009';

/**
 * What an audit finds about itself. They are rules like any other to profiles, except that those marked `unread` can be
 * neither waived nor accepted by a baseline: nobody knows what stands in what could not be read.
 */
export const OWN_RULES: Readonly<Record<OwnRuleId, RuleFacts & { readonly unread?: true }>> = {
  AUD001: {
    id: 'AUD001',
    version: 1,
    title: 'Every document can be read',
    severity: 'high',
    what: 'A document is no YAML or JSON, uses a part of YAML that is not read (a tag, a merge key), or breaks the schema of its kind. All other documents of the file are audited.',
    why: 'Whatever is wrong in a document that cannot be read stays unseen.',
    fix: 'Correct the place shown. Templates have to be rendered first, for example `helm template shop | netctl compliance -`.',
    sources: ['YAML 1.2.2'],
    unread: true,
  },
  AUD002: {
    id: 'AUD002',
    version: 1,
    title: 'Every document is of a kind that can be audited',
    severity: 'low',
    what: 'A document is neither an object of a cluster nor one of netctl, so that no rule looked at it.',
    why: 'A misspelt kind would otherwise pass every rule.',
    fix: 'Correct `kind` and `apiVersion`, leave the file out with --exclude, or turn this rule off in the profile.',
    sources: [],
  },
  AUD003: {
    id: 'AUD003',
    version: 1,
    title: 'Every configuration is of a known platform',
    severity: 'high',
    what: 'A text looks like the configuration of no platform that is known, or cannot be read as one.',
    why: 'Whatever is wrong in a configuration that cannot be read stays unseen.',
    fix: 'Save the running configuration again; name the platform with --platform; leave other files out with --exclude.',
    sources: [],
    unread: true,
  },
  AUD004: {
    id: 'AUD004',
    version: 1,
    title: 'No waiver has expired',
    severity: 'medium',
    what: 'The date of a waiver has passed: what it waived is found again.',
    why: 'A waiver is an exception for a while that someone agreed to; afterwards someone has to agree again.',
    fix: 'Mend what was waived and take the waiver away, or agree on a new date.',
    sources: [],
  },
  AUD005: {
    id: 'AUD005',
    version: 1,
    title: 'Every waiver waives something',
    severity: 'low',
    what: 'A waiver is for nothing that was found.',
    why: 'It would silently waive the next thing that it happens to match.',
    fix: 'Take the waiver away.',
    sources: [],
  },
  AUD006: {
    id: 'AUD006',
    version: 1,
    title: 'Every waiver has a rule, a reason, an owner and a date',
    severity: 'medium',
    what: 'A waiver names no rule that there is, lacks its reason, owner or date, or has a date that is none. It waives nothing.',
    why: 'Without them nobody can tell later why something was let pass, and whether it still may.',
    fix: 'Write it as `netctl-waive: NP014 reason="…" owner=… until=2027-01-31`.',
    sources: [],
  },
  AUD007: {
    id: 'AUD007',
    version: 1,
    title: 'Every file can be read',
    severity: 'high',
    what: 'A file could not be opened, is larger than the limit, or is no text in UTF-8.',
    why: 'Whatever is wrong in a file that cannot be read stays unseen.',
    fix: 'Correct its permissions or its encoding, or leave it out with --exclude.',
    sources: [],
    unread: true,
  },
  AUD008: {
    id: 'AUD008',
    version: 1,
    title: 'Every rule can tell',
    severity: 'info',
    what: 'A rule could not tell whether something is as it should be, because of a line that is not understood or too many cases; or a device keeps something elsewhere than in its configuration.',
    why: 'Not knowing is not passing.',
    fix: 'Look at what the rule is about yourself; write what is not understood in another way where there is one.',
    sources: [],
  },
  AUD009: {
    id: 'AUD009',
    version: 1,
    title: 'Every configuration is whole',
    severity: 'low',
    what: 'A configuration ends in the middle of a line, or without the words that end one on its platform.',
    why: 'What is missing of a configuration cannot be audited, and what is missing may be the line that matters.',
    fix: 'Save the whole running configuration again. Where it is a part on purpose, turn this rule off in the profile.',
    sources: [],
  },
};
