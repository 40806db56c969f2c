import { shownValue } from '../../documents/expectation.js';
import type { Path } from '../../documents/located.js';
import { type ErrorDetails, NetctlError, throwCollected } from '../../errors/netctl-error.js';
import { likelyMeant } from '../../util/did-you-mean.js';
import { matchesGlob } from '../../util/glob.js';
import type { SourceRef } from '../../util/source.js';
import type { RuleFacts } from '../rule.js';
import { OptionMistake, type RuleOption } from '../rule-option.js';
import type { Profile, RuleSetting } from './profile.js';

/** What has to be known of a rule to tell whether a profile speaks of it rightly. */
type Known = Pick<RuleFacts, 'id' | 'options'>;

/**
 * Holds patterns and options of a profile against the rules that there are: what fits none is most likely misspelt.
 * @throws NetctlError or NetctlErrors, with places where it is the file that is wrong
 */
export function checkProfile(profile: Profile, rules: readonly Known[]): void {
  const { document, only, onlyAsked, settings } = profile;
  const isStrange = (pattern: string) => !rules.some(({ id }) => matchesGlob(pattern, id));
  throwCollected([
    ...only.flatMap((pattern, index) => {
      if (!isStrange(pattern)) return [];
      if (onlyAsked) return [noRule('the rules asked for name', pattern, rules, {})];
      return [noRule('the profile names', pattern, rules, placed(profile, document?.place(['only', index])))];
    }),
    ...settings.flatMap((setting) => {
      const { pattern } = setting;
      if (!isStrange(pattern)) return optionMistakes(profile, setting, rules);
      return [noRule('the profile names', pattern, rules, placed(profile, document?.keyPlace(['rules', pattern])))];
    }),
  ]);
}

function noRule(who: string, pattern: string, rules: readonly Known[], details: ErrorDetails): NetctlError {
  const meant = likelyMeant(
    pattern,
    rules.map(({ id }) => id),
  );
  const hint =
    meant === undefined ? undefined : `Did you mean ${meant}? \`netctl compliance rules\` lists all of them.`;
  return new NetctlError('NETCTL_COMPLIANCE_RULE', `${who} ${pattern}, which is no rule.`, { ...details, hint });
}

/** Each option has to be one of some rule that the pattern is for, and fit all rules that have it. */
function optionMistakes(
  profile: Profile,
  { pattern, options }: RuleSetting,
  rules: readonly Known[],
): readonly NetctlError[] {
  const known = rules.filter(({ id }) => matchesGlob(pattern, id)).flatMap((rule) => rule.options ?? []);
  return Object.keys(options).flatMap((name) => {
    const path = ['rules', pattern, 'options', name];
    const meant = known.filter((option) => option.name === name);
    if (meant.length === 0) return [unknownOption(profile, path, known)];
    return meant.flatMap((option) => valueMistake(profile, path, { option, options }) ?? []).slice(0, 1);
  });
}

function unknownOption(profile: Profile, path: Path, known: readonly RuleOption[]): NetctlError {
  const [, pattern, , name] = path.map(String);
  const names = [...new Set(known.map((option) => option.name))];
  const meant = likelyMeant(name ?? '', names);
  const message = `${pattern} has no option \`${name}\`.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`;
  const hint = names.length === 0 ? 'It takes no options.' : `Known here: ${names.join(', ')}.`;
  return new NetctlError('NETCTL_INPUT_FIELD_UNKNOWN', message, {
    ...placed(profile, profile.document?.keyPlace(path)),
    hint,
  });
}

function valueMistake(
  profile: Profile,
  path: Path,
  { option, options }: { readonly option: RuleOption; readonly options: RuleSetting['options'] },
): NetctlError | undefined {
  try {
    option.of(options);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof OptionMistake)) throw thrown;
    const is = thrown.path.length > 0 ? 'has' : 'is';
    const message = `The option \`${option.name}\` ${is} ${shownValue(thrown.value)}; it takes ${option.takes}.`;
    const source = profile.document?.place([...path, ...thrown.path]);
    return new NetctlError('NETCTL_INPUT_FIELD_VALUE', message, placed(profile, source));
  }
}

function placed({ document }: Profile, source: SourceRef | undefined): ErrorDetails {
  return source === undefined ? {} : { source, excerpt: document?.excerpt(source) };
}
