import { formatSource, type Sourced, type SourceRef } from '../util/source.js';
import type { EntryContext } from './entry.js';
import type { Findings } from './findings.js';
import { sectionOf } from './sections.js';
import { fieldOf, readNumber } from './values.js';

/** A rule of an ordered list with the number it is written with. */
interface Numbered {
  readonly seq: number | undefined;
  readonly source: SourceRef;
}

/** An ordered list as written: as a whole, or by single rules. */
interface WrittenRules {
  readonly rules?: unknown;
  readonly add_rules?: unknown;
  readonly remove_rules?: readonly (number | string)[] | string;
}

/**
 * What of a list changes by single rules, whose numbers say where; reports a list that is also written as a whole, rules
 * without numbers, and numbers under both.
 */
export function readEdits<T extends Numbered>(
  written: WrittenRules,
  add: readonly T[],
  context: EntryContext,
): { readonly add: readonly T[]; readonly remove: readonly Sourced<number>[] } {
  const { path, state, findings } = context;
  const remove = sectionOf(written.remove_rules, [...path, 'remove_rules'], findings).flatMap((one, index) => {
    const at = fieldOf(fieldOf(context, 'remove_rules'), index);
    const value = readNumber(one, at);
    return value === undefined ? [] : [{ value, source: findings.document.place(at.path) }];
  });
  checkWhole(written, context);
  for (const rule of add) {
    if (rule.seq !== undefined) continue;
    const message = 'A rule of `add_rules` needs `seq`, which says where in the list it stands.';
    findings.atSource(rule.source, { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  }
  checkTwice(add, findings);
  const added = new Set(add.map(({ seq }) => seq));
  for (const { value, source } of remove) {
    if (!added.has(value)) continue;
    const message = `The number ${value} stands under \`add_rules\` and under \`remove_rules\`.`;
    const hint = 'A rule of `add_rules` takes the place of what has its number; leave it out of `remove_rules`.';
    findings.atSource(source, { code: 'NETCTL_INPUT_CONFLICT', message, hint });
  }
  if (state === 'merged' || (written.add_rules === undefined && written.remove_rules === undefined))
    return { add, remove };
  const field = written.add_rules === undefined ? 'remove_rules' : 'add_rules';
  findings.atKey([...path, field], {
    code: 'NETCTL_INPUT_STATE',
    message: `\`${field}\` has no meaning under \`state: ${state}\`, where the list is the whole.`,
    hint: 'Write `rules`, or use `state: merged`.',
  });
  return { add, remove };
}

function checkWhole(written: WrittenRules, { path, state, findings }: EntryContext): void {
  const edit = (['add_rules', 'remove_rules'] as const).find((field) => written[field] !== undefined);
  if (written.rules !== undefined && edit !== undefined) {
    const message = `\`${edit}\` cannot stand beside \`rules\`, which says the whole list.`;
    findings.atKey([...path, edit], { code: 'NETCTL_INPUT_CONFLICT', message });
  }
  if (written.rules === undefined && state !== 'merged') {
    const message = `This list needs \`rules\` under \`state: ${state}\`.`;
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  }
}

/** Reports numbers of a whole list that stand twice, or before smaller ones: a device would order the rules by them. */
export function checkNumbers(rules: readonly Numbered[], findings: Findings): void {
  checkTwice(rules, findings);
  const seen = new Set<number>();
  let highest: Numbered | undefined;
  for (const rule of rules) {
    const { seq } = rule;
    if (seq === undefined || seen.has(seq)) continue;
    seen.add(seq);
    if (highest?.seq === undefined || seq > highest.seq) highest = rule;
    else {
      const message = `The number ${seq} stands after ${highest.seq}; devices order rules by their numbers.`;
      const hint = 'Write the rules in the order of their numbers, or change the number.';
      findings.atSource(rule.source, { code: 'NETCTL_INPUT_SEQUENCE', message, hint });
    }
  }
}

function checkTwice(rules: readonly Numbered[], findings: Findings): void {
  const first = new Map<number, SourceRef>();
  for (const { seq, source } of rules) {
    if (seq === undefined) continue;
    const before = first.get(seq);
    if (before === undefined) first.set(seq, source);
    else {
      const message = `The number ${seq} stands here a second time; the first is at ${formatSource(before)}.`;
      findings.atSource(source, { code: 'NETCTL_INPUT_SEQUENCE', message });
    }
  }
}
