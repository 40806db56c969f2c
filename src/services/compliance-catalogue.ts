import { examplesOf, type RuleExample } from '../compliance/examples.js';
import { OWN_RULES } from '../compliance/own/rules.js';
import { chooseRules, type Profile, USUAL_PROFILE, wantedOf } from '../compliance/profile/profile.js';
import type { About, RuleFacts } from '../compliance/rule.js';
import { allRules } from '../compliance/rules/index.js';
import type { Severity } from '../compliance/severity.js';
import { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import { matchesGlob } from '../util/glob.js';
import { diskFiles, loadTerms } from './compliance-terms.js';
import type { Context } from './context.js';

/** A rule of the catalogue, with its severity in a profile. */
export interface CatalogueRule {
  readonly facts: RuleFacts;
  /** What it looks at; `audit` for what an audit finds about itself. */
  readonly about: About | 'audit';
  readonly severity: Severity | 'off';
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
  const profile = await profileOf(request.profile, context);
  const all = await wholeCatalogue(profile);
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

/** A rule with its examples. @throws NetctlError NETCTL_COMPLIANCE_RULE */
export async function explainRule(
  id: string,
): Promise<{ readonly rule: CatalogueRule; readonly examples: readonly RuleExample[] }> {
  const all = await wholeCatalogue(USUAL_PROFILE);
  const rule = all.find(({ facts }) => facts.id === id.toUpperCase());
  if (rule === undefined) throw noSuchRule(id, all);
  return { rule, examples: await examplesOf(rule.facts.id) };
}

async function profileOf(file: string | undefined, context: Context): Promise<Profile> {
  if (file === undefined) return USUAL_PROFILE;
  const nothing = {
    failOn: undefined,
    only: [],
    tenants: undefined,
    waivers: [],
    baseline: undefined,
    today: undefined,
  };
  return (await loadTerms({ ...nothing, profile: file }, diskFiles(context))).profile;
}

async function wholeCatalogue(profile: Profile): Promise<readonly CatalogueRule[]> {
  const rules = await allRules();
  const chosen = new Map(chooseRules(rules, profile).map(({ rule, severity }) => [rule.id, severity]));
  return [
    ...rules.map((rule) => ({ facts: rule, about: rule.about, severity: chosen.get(rule.id) ?? ('off' as const) })),
    ...Object.values(OWN_RULES).map((facts) => ({
      ...{ facts, about: 'audit' as const, severity: wantedOf(facts, { ...profile, only: [] }).severity },
    })),
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
