import type { RuleFacts, RuleOf } from '../rule.js';
import { judged, notApplicable, type RuleContext, undecided, type Verdict } from '../rule.js';
import type { AuditedIntents } from './audited-intents.js';

/** What a rule about intents says in its own words. */
export type IntentWords = Pick<RuleFacts, 'id' | 'severity' | 'what'> &
  Partial<Pick<RuleFacts, 'why' | 'fix' | 'title'>>;

/** A rule about devices, asked of what intents want before any device is touched. */
export function onWished(rule: RuleOf<'device'>, words: IntentWords): RuleOf<'intents'> {
  const { title, why, sources, version } = rule;
  return {
    version,
    title,
    why,
    fix: 'Change the intent: the document is where the mistake is mended for all its devices.',
    sources,
    ...words,
    about: 'intents',
    check: (intents, context) => checkWished(rule, intents, context),
  };
}

function checkWished(rule: RuleOf<'device'>, { wished, open }: AuditedIntents, context: RuleContext): Verdict {
  const verdicts = wished.map((device) => rule.check(device, context));
  const findings = verdicts.flatMap((verdict) => (verdict.outcome === 'judged' ? verdict.findings : []));
  // Their fixes are for devices, and would not last.
  if (verdicts.some(({ outcome }) => outcome === 'judged'))
    return judged(findings.map(({ fixes: _fixes, ...rest }) => rest));
  const [first] = verdicts;
  if (first !== undefined) return first;
  if (open.length > 0) return undecided('what the documents ask for hangs on variables of their devices');
  return notApplicable('there are no documents');
}
