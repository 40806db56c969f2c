import { isFields, listAt, textAt, textsOf, valueAt } from './fields.js';
import { both, type Truth, truthOf } from './truth.js';

export type Operator = 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';

/** One demand on a label. */
export interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  /** Of `In` and `NotIn`. */
  readonly values: readonly string[];
}

/** A label selector: what meets all of its requirements; everything where there are none. */
export interface Selector {
  readonly requirements: readonly Requirement[];
  /** The same for selectors that are written alike. */
  readonly text: string;
}

/** What is known of a thing's labels; with `complete` false it may have more than these. */
export interface LabelSet {
  readonly labels: ReadonlyMap<string, string>;
  readonly complete: boolean;
}

/** Selects everything. */
export const EVERYTHING: Selector = { requirements: [], text: '' };

/** A selector as Kubernetes writes it; null and an empty map select everything. */
export function readSelector(value: unknown): Selector {
  if (!isFields(value)) return EVERYTHING;
  const requirements: Requirement[] = [];
  for (const [key, text] of textsOf(value['matchLabels'])) requirements.push({ key, operator: 'In', values: [text] });
  for (const expression of listAt(value, 'matchExpressions') ?? []) {
    const operator = textAt(expression, 'operator');
    const key = textAt(expression, 'key');
    if (key === undefined || !isOperator(operator)) continue;
    const values = listAt(expression, 'values') ?? [];
    requirements.push({ key, operator, values: values.map(String) });
  }
  return selectorOf(requirements);
}

/** A selector of requirements. */
export function selectorOf(requirements: readonly Requirement[]): Selector {
  if (requirements.length === 0) return EVERYTHING;
  const texts = requirements.map(requirementText);
  return { requirements, text: texts.length === 1 ? (texts[0] ?? '') : texts.sort().join(',') };
}

/** Why a selector is none that Kubernetes takes; undefined where it is. */
export function selectorMistake(value: unknown): string | undefined {
  for (const expression of listAt(value, 'matchExpressions') ?? []) {
    const operator = textAt(expression, 'operator');
    const given = (listAt(expression, 'values') ?? []).length > 0;
    if (!isOperator(operator)) return `\`${String(valueAt(expression, 'operator'))}\` is no operator`;
    if (textAt(expression, 'key') === undefined) return 'a requirement has no key';
    if ((operator === 'In' || operator === 'NotIn') !== given)
      return given ? `\`${operator}\` takes no values` : `\`${operator}\` needs values`;
  }
  return undefined;
}

function isOperator(text: string | undefined): text is Operator {
  return text === 'In' || text === 'NotIn' || text === 'Exists' || text === 'DoesNotExist';
}

function requirementText({ key, operator, values }: Requirement): string {
  switch (operator) {
    case 'In':
      return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${[...values].sort().join(',')})`;
    case 'NotIn':
      return `${key} notin (${[...values].sort().join(',')})`;
    case 'Exists':
      return key;
    case 'DoesNotExist':
      return `!${key}`;
  }
}

/** `app=web,tier in (a,b)` as kubectl writes it; `everything` for an empty one. */
export function selectorText({ text }: Selector): string {
  return text === '' ? 'everything' : text;
}

/** Whether labels that are all known meet a selector. */
export function selects({ requirements }: Selector, labels: ReadonlyMap<string, string>): boolean {
  for (const requirement of requirements) if (!meets(requirement, labels.get(requirement.key))) return false;
  return true;
}

/** Whether labels meet a selector, as far as they are known. */
export function maySelect(selector: Selector, { labels, complete }: LabelSet): Truth {
  if (complete) return truthOf(selects(selector, labels));
  let truth: Truth = 'yes';
  for (const requirement of selector.requirements) {
    const value = labels.get(requirement.key);
    truth = both(truth, value === undefined ? 'maybe' : truthOf(meets(requirement, value)));
    if (truth === 'no') return truth;
  }
  return truth;
}

/** As `NotIn` and `DoesNotExist` are defined: a label that is missing meets both. */
function meets({ operator, values }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}
