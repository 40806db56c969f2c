import type { LocatedDocument } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { profileValidator, type Setting } from '../../generated/compliance-profile.js';
import { matchesGlob } from '../../util/glob.js';
import type { ChosenRule } from '../audit.js';
import type { Rule, RuleFacts } from '../rule.js';
import type { Options } from '../rule-option.js';
import { SEVERITIES, type Severity } from '../severity.js';

/** From which severity on findings make an audit fail. */
export type FailOn = Severity | 'never';

/** What of a rule is set; its own where absent. */
export interface RuleSetting {
  readonly pattern: string;
  readonly severity: Severity | 'off' | undefined;
  readonly options: Options;
}

/** Which rules are asked and what fails. Files are named as the profile has them, relative to its own folder. */
export interface Profile {
  readonly name: string | undefined;
  readonly failOn: FailOn;
  /** Patterns of rule ids; empty for all. */
  readonly only: readonly string[];
  /** True where these were asked for and are not those of the file. */
  readonly onlyAsked: boolean;
  readonly settings: readonly RuleSetting[];
  readonly tenants: string | undefined;
  readonly golden: readonly string[];
  readonly custom: readonly string[];
  readonly waivers: readonly string[];
  readonly maxWaiverDays: number | undefined;
  readonly baseline: string | undefined;
  /** What it was read from. */
  readonly document: LocatedDocument | undefined;
}

/** All rules with their own severities; what is `low` or worse fails. */
export const USUAL_PROFILE: Profile = {
  name: undefined,
  failOn: 'low',
  only: [],
  onlyAsked: false,
  settings: [],
  tenants: undefined,
  golden: [],
  custom: [],
  waivers: [],
  maxWaiverDays: undefined,
  baseline: undefined,
  document: undefined,
};

/** @throws NetctlError or NetctlErrors with places */
export function readProfile(document: LocatedDocument): Profile {
  const {
    name,
    fail_on,
    only,
    rules = {},
    tenants,
    golden,
    custom,
    waivers,
    max_waiver_days,
    baseline,
  } = validated(document, profileValidator);
  return {
    name,
    failOn: fail_on ?? USUAL_PROFILE.failOn,
    only: only ?? [],
    onlyAsked: false,
    settings: Object.entries(rules).map(([pattern, setting]) => settingOf(pattern, setting)),
    tenants,
    golden: golden ?? [],
    custom: custom ?? [],
    waivers: waivers ?? [],
    maxWaiverDays: max_waiver_days,
    baseline,
    document,
  };
}

function settingOf(pattern: string, setting: Setting): RuleSetting {
  if (typeof setting === 'string') return { pattern, severity: setting, options: {} };
  return { pattern, severity: setting.severity, options: setting.options ?? {} };
}

/** The rules that a profile asks, as it wants them. */
export function chooseRules(rules: readonly Rule[], profile: Profile): readonly ChosenRule[] {
  return rules.flatMap((rule) => {
    const { severity, options } = wantedOf(rule, profile);
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
}

/** How a profile wants one rule; of several settings the most exact one counts for each of its parts. */
export function wantedOf(
  rule: Pick<RuleFacts, 'id' | 'severity'>,
  { only, settings }: Profile,
): { readonly severity: Severity | 'off'; readonly options: Options } {
  if (only.length > 0 && !only.some((pattern) => matchesGlob(pattern, rule.id)))
    return { severity: 'off', options: {} };
  const own = settings
    .filter(({ pattern }) => matchesGlob(pattern, rule.id))
    .sort((a, b) => exactness(a.pattern) - exactness(b.pattern));
  return {
    severity: own.findLast(({ severity }) => severity !== undefined)?.severity ?? rule.severity,
    options: Object.assign({}, ...own.map(({ options }) => options)) as Options,
  };
}

function exactness(pattern: string): number {
  return pattern.includes('*') ? pattern.length : 1000;
}

/** True where a finding of this severity makes the audit fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}
