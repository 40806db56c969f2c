import type { LocatedDocument, Path } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { NetctlError } from '../../errors/netctl-error.js';
import { customValidator, type Rule as Written } from '../../generated/compliance-custom.js';
import type { RuleFinding } from '../finding.js';
import { patternAt } from '../patterns.js';
import { judged, notApplicable, type Rule, type RuleFacts, type Verdict } from '../rule.js';
import { type Condition, conditionOf } from './condition.js';
import type { Looked } from './looked.js';
import { linesOf, objectName, objectParts, partsOf } from './subjects.js';

/** The rules of a file. @throws NetctlError or NetctlErrors with file, line and column for what is wrong with it */
export function readCustomRules(document: LocatedDocument): readonly Rule[] {
  const { rules } = validated(document, customValidator);
  return rules.map((rule, index) => ruleOf(rule, document, ['rules', index]));
}

function ruleOf(written: Written, document: LocatedDocument, path: Path): Rule {
  const { about, lines = [], each, kinds } = written;
  const must = conditionOf(written.must, document, [...path, 'must']);
  const only = written.if === undefined ? () => true : conditionOf(written.if, document, [...path, 'if']);
  const judge = (looked: readonly Looked[]) => judgeAll(looked, { only, must, message: written.message });
  if (about === 'object') {
    if (lines.length > 0)
      throw mistaken(document, [...path, 'lines'], 'objects of clusters have no `lines`; use `each`');
    return {
      ...factsOf(written, document.file),
      about: 'cluster',
      check: ({ documents }) =>
        judge(
          documents
            .filter(({ value }) => kinds === undefined || kinds.includes(objectName(value).kind))
            .flatMap((one) => objectParts(one, each)),
        ),
    };
  }
  if (kinds !== undefined) throw mistaken(document, [...path, 'kinds'], '`kinds` is for objects of clusters');
  if (lines.length > 0 && each !== undefined) {
    throw mistaken(document, [...path, 'each'], 'a rule looks at `lines` or at `each` part, not at both');
  }
  const patterns = lines.map((text, level) => patternAt(document, [...path, 'lines', level], text));
  return {
    ...factsOf(written, document.file),
    about: 'device',
    check: (device) => judge(patterns.length > 0 ? linesOf(device, patterns) : partsOf(device, each)),
  };
}

function factsOf({ id, title, severity, what, why, fix }: Written, from: string): RuleFacts {
  return {
    id,
    version: 1,
    title,
    severity,
    what: what ?? title,
    why: why ?? 'It is a rule of your own.',
    fix: fix ?? 'See the rule.',
    sources: [],
    from,
  };
}

interface Asked {
  readonly only: Condition;
  readonly must: Condition;
  readonly message: string;
}

function judgeAll(all: readonly Looked[], { only, must, message }: Asked): Verdict {
  const looked = all.filter(only);
  if (looked.length === 0) return notApplicable('nothing there is what the rule looks at');
  const findings = looked.filter((one) => !must(one)).map((one) => findingOf(one, message));
  return judged(withOwnKeys(findings));
}

function findingOf({ subject, name, text, source }: Looked, message: string): RuleFinding {
  const said = message.replaceAll('{name}', name).replaceAll('{line}', text ?? name);
  return { message: said, subject, source, key: text ?? name };
}

/** Several of the same text are told apart by their number. */
function withOwnKeys(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const known = `${finding.subject.name}\n${finding.key}`;
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key} (${count})` };
  });
}

function mistaken(document: LocatedDocument, path: Path, message: string): NetctlError {
  const source = document.place(path);
  return new NetctlError('NETCTL_INPUT_FIELD_VALUE', message, { source, excerpt: document.excerpt(source) });
}
