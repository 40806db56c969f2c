import type { AclEntry as WrittenAcl } from '../../generated/intents.js';
import type { AclFamily, AclKind } from '../../model/acl.js';
import type { Sourced } from '../../util/source.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { checkNumbers, readEdits } from '../numbered.js';
import { sectionOf } from '../sections.js';
import { fieldOf, readChoice } from '../values.js';
import { readRule } from './read-rule.js';
import type { RuleWish } from './rule-wish.js';
import type { AclWish } from './wishes.js';

export const ACL_FAMILIES = ['ipv4', 'ipv6', 'mac'] as const satisfies readonly AclFamily[];
const KINDS = ['standard', 'extended'] as const satisfies readonly AclKind[];

/** What one entry of `acls` asks. */
export function readAcl(written: WrittenAcl, context: EntryContext): AclWish {
  const { path, state, findings } = context;
  const family =
    written.family === undefined ? 'ipv4' : readChoice(written.family, ACL_FAMILIES, fieldOf(context, 'family'));
  const key = { name: String(written.name), family: family ?? 'ipv4', source: findings.document.place(path) };
  if (state === 'deleted') {
    refuseFields(written, ['name', 'family'], context);
    return { ...key, ensure: 'absent', addRules: [], remove: [] };
  }
  const kind = readKind(written, context);
  if (kind?.value === 'standard' && key.family === 'mac') {
    const message = `A list of family ${key.family} cannot be of type standard.`;
    findings.at([...path, 'type'], { code: 'NETCTL_INPUT_RULE', message });
  }
  const standard = kind?.value === 'standard';
  const rulesIn = (field: 'rules' | 'add_rules'): readonly RuleWish[] => {
    const rules = sectionOf(written[field], [...path, field], findings);
    return rules.flatMap((rule, index) => {
      const at = { path: [...path, field, index], findings, family: key.family, standard };
      return readRule(rule, at) ?? [];
    });
  };
  const rules = rulesIn('rules');
  const edits = readEdits(written, rulesIn('add_rules'), context);
  checkNumbers(rules, findings);
  const source = findings.document.place([...path, 'rules']);
  return {
    ...key,
    ensure: 'present',
    ...(kind !== undefined && { kind }),
    ...(written.rules !== undefined && { rules: { value: rules, source } }),
    addRules: edits.add,
    remove: edits.remove,
  };
}

function readKind({ type }: WrittenAcl, context: EntryContext): Sourced<AclKind> | undefined {
  if (type === undefined) return undefined;
  const value = readChoice(type, KINDS, fieldOf(context, 'type'));
  return value && { value, source: context.findings.document.place([...context.path, 'type']) };
}
