import { examplesOf, type RuleExample } from '../compliance/examples.js';
import { OWN_RULES } from '../compliance/own/rules.js';
import { checkProfile } from '../compliance/profile/check-profile.js';
import { chooseRules, wantedOf } from '../compliance/profile/profile.js';
import type { About, RuleFacts } from '../compliance/rule.js';
import type { Options } from '../compliance/rule-option.js';
import { allRules } from '../compliance/rules/index.js';
import type { Severity } from '../compliance/severity.js';
import { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import { matchesGlob } from '../util/glob.js';
import { type AuditTerms, diskFiles, loadTerms } from './compliance-terms.js';
import type { Context } from './context.js';

/** A rule of the catalogue, with its severity and options in a profile. */
export interface CatalogueRule {
  readonly facts: RuleFacts;
  /** What it looks at; `audit` for what an audit finds about itself. */
  readonly about: About | 'audit';
  readonly severity: Severity | 'off';
  /** What a profile says for its options. */
  readonly options: Options;
}

export interface CatalogueRequest {
  /** Ids with `*`; empty for all. */
  readonly patterns: readonly string[];
  readonly about: string | undefined;
  readonly severity: string | undefined;
  /** A word of id, title, STIG or CIS numbers. */
  readonly search: string | undefined;
  readonly profile: string | undefined;
}

/** The rules that there are, as a profile wants them. @throws NetctlError NETCTL_COMPLIANCE_RULE where none is of that id */
export async function catalogue(request: CatalogueRequest, context: Context): Promise<readonly CatalogueRule[]> {
  const { patterns, about, severity, search } = request;
  const all = await wholeCatalogue(request.profile, context);
  const named = all.filter(({ facts }) => patterns.length === 0 || patterns.some((one) => matchesGlob(one, facts.id)));
  if (named.length === 0) throw noSuchRule(patterns.join(', '), all);
  const word = search?.toLowerCase();
  return named.filter(
    (one) =>
      (about === undefined || one.about === about) &&
      (severity === undefined || one.severity === severity) &&
      (word === undefined || wordsOf(one).includes(word)),
  );
}

/** A rule, as a profile wants it, with its examples. @throws NetctlError NETCTL_COMPLIANCE_RULE */
export async function explainRule(
  { id, profile }: { readonly id: string; readonly profile: string | undefined },
  context: Context,
): Promise<{ readonly rule: CatalogueRule; readonly examples: readonly RuleExample[] }> {
  const all = await wholeCatalogue(profile, context);
  const rule = all.find(({ facts }) => facts.id === id.toUpperCase());
  if (rule === undefined) throw noSuchRule(id, all);
  return { rule, examples: await examplesOf(rule.facts.id) };
}

async function termsOf(profile: string | undefined, context: Context): Promise<AuditTerms> {
  const nothing = {
    failOn: undefined,
    only: [],
    tenants: undefined,
    waivers: [],
    baseline: undefined,
    today: undefined,
  };
  return loadTerms({ ...nothing, profile }, diskFiles(context));
}

/** netctl's rules, those of one's own that a profile names, and those about the audit itself. */
async function wholeCatalogue(file: string | undefined, context: Context): Promise<readonly CatalogueRule[]> {
  const { profile, custom } = await termsOf(file, context);
  const rules = [...(await allRules()), ...custom];
  const own = Object.values(OWN_RULES);
  checkProfile(profile, [...rules, ...own]);
  const chosen = new Map(chooseRules(rules, profile).map((one) => [one.rule.id, one]));
  return [
    ...rules.map((facts) => {
      const { severity = 'off' as const, options = {} } = chosen.get(facts.id) ?? {};
      return { facts, about: facts.about, severity, options };
    }),
    ...own.map((facts) => ({ facts, about: 'audit' as const, ...wantedOf(facts, { ...profile, only: [] }) })),
  ];
}

function wordsOf({ facts: { id, title, stig, cis } }: CatalogueRule): string {
  return [id, title, ...(stig ?? []), ...(cis ?? [])].join('\n').toLowerCase();
}

function noSuchRule(id: string, all: readonly CatalogueRule[]): NetctlError {
  const meant = likelyMeant(
    id,
    all.map(({ facts }) => facts.id),
  );
  return new NetctlError('NETCTL_COMPLIANCE_RULE', `there is no rule ${id}.`, {
    hint: meant === undefined ? undefined : `Did you mean ${meant}? \`netctl compliance rules\` lists all of them.`,
  });
}
