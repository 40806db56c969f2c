import type { Sourced } from '../../util/source.js';
import type { EntryContext } from '../entry.js';
import { checkNumbers, readEdits } from '../numbered.js';
import { sectionOf } from '../sections.js';
import type { Ordered } from '../unite-ordered.js';
import { fieldOf, readNumber, type ValueContext } from '../values.js';
import { present } from '../wished.js';

interface WrittenRule {
  readonly seq?: number | string;
}

interface WrittenList<Rule> {
  readonly rules?: readonly Rule[] | string;
  readonly add_rules?: readonly Rule[] | string;
  readonly remove_rules?: readonly (number | string)[] | string;
}

interface RuleReader<Rule, Entry> {
  /** How far apart the numbers are of rules that are written without. */
  readonly step: number;
  read(rule: Rule, seq: number, context: ValueContext): Entry | undefined;
}

/** The rules of a list whose entries all have numbers; those that are written without get one from their place. */
export function readNumbered<Rule extends WrittenRule, Entry extends { readonly seq: number }>(
  written: WrittenList<Rule>,
  { step, read }: RuleReader<Rule, Entry>,
  context: EntryContext,
): Ordered<Entry> {
  const { findings, path } = context;
  const rulesIn = (field: 'rules' | 'add_rules') => {
    let last = 0;
    return sectionOf(written[field], [...path, field], findings).map((rule, index) => {
      const at = fieldOf(fieldOf(context, field), index);
      const seq = rule.seq === undefined ? undefined : readNumber(rule.seq, fieldOf(at, 'seq'));
      last = seq ?? (Math.floor(last / step) + 1) * step;
      return { seq, value: read(rule, last, at), source: findings.document.place(at.path) };
    });
  };
  const rules = rulesIn('rules');
  checkNumbers(
    rules.flatMap(({ value, source }) => (value === undefined ? [] : [{ seq: value.seq, source }])),
    findings,
  );
  const { add, remove } = readEdits(written, rulesIn('add_rules'), context);
  const entriesOf = (list: ReturnType<typeof rulesIn>): readonly Sourced<Entry>[] =>
    list.flatMap(({ value, source }) => (value === undefined ? [] : [{ value, source }]));
  const source = findings.document.place([...path, 'rules']);
  return {
    ...present({ entries: written.rules === undefined ? undefined : { value: entriesOf(rules), source } }),
    add: entriesOf([...add]),
    remove,
  };
}
