import type { PrefixRule, PrefixList as WrittenList } from '../../generated/intents.js';
import type { DesiredPrefixList } from '../../model/desired-bgp.js';
import { bitsOf } from '../../model/ip-prefix.js';
import type { IpFamily, PrefixListEntry } from '../../model/policy.js';
import { mixedFamilies, nameOf, readPrefix } from '../addresses.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { fieldOf, readChoice, readNumber, type ValueContext } from '../values.js';
import { plainText, present, wished } from '../wished.js';
import { readNumbered } from './read-numbered.js';

const FAMILIES = ['ipv4', 'ipv6'] as const satisfies readonly IpFamily[];
const ACTIONS = ['permit', 'deny'] as const;
const STEP = 5;

/** What one entry of `prefix_lists` asks. */
export function readPrefixList(written: WrittenList, context: EntryContext): DesiredPrefixList {
  const { state, findings, path } = context;
  const said = written.family === undefined ? 'ipv4' : readChoice(written.family, FAMILIES, fieldOf(context, 'family'));
  const family = said ?? 'ipv4';
  const key = { name: written.name, family, source: findings.document.place(path) };
  if (state === 'deleted') {
    refuseFields(written, ['name', 'family'], context);
    return { ...key, ensure: 'absent', add: [], remove: [] };
  }
  const read = (rule: PrefixRule, seq: number, at: ValueContext) => readRule(rule, { seq, family }, at);
  return {
    ...key,
    ensure: 'present',
    ...present({ description: wished(written.description, fieldOf(context, 'description'), plainText) }),
    ...readNumbered<PrefixRule, PrefixListEntry>(written, { step: STEP, read }, context),
  };
}

function readRule(
  written: PrefixRule,
  { seq, family }: { readonly seq: number; readonly family: IpFamily },
  context: ValueContext,
): PrefixListEntry | undefined {
  const bits = bitsOf(family);
  const any = written.prefix.trim() === 'any';
  const text = any ? (family === 'ipv4' ? '0.0.0.0/0' : '::/0') : written.prefix.trim();
  const prefix = readPrefix(text, fieldOf(context, 'prefix'));
  const action = readChoice(written.action, ACTIONS, fieldOf(context, 'action'));
  const ge = lengthIn(written, 'ge', context);
  const le = lengthIn(written, 'le', context) ?? (any && ge === undefined ? bits : undefined);
  if (prefix === undefined || action === undefined) return undefined;
  if (prefix.family !== family) {
    context.findings.at([...context.path, 'prefix'], mixedFamilies(prefix.prefix, prefix.family, family));
    return undefined;
  }
  for (const field of ['ge', 'le'] as const) checkLength({ ge, le }, field, { length: prefix.length, family }, context);
  return { seq, action, prefix: prefix.prefix, ge, le };
}

function lengthIn(written: PrefixRule, field: 'ge' | 'le', context: ValueContext): number | undefined {
  const value = written[field];
  return value === undefined ? undefined : readNumber(value, fieldOf(context, field));
}

/** Devices want: length of the prefix < ge <= le <= length of an address. */
function checkLength(
  range: Pick<PrefixListEntry, 'ge' | 'le'>,
  field: 'ge' | 'le',
  { length, family }: { readonly length: number; readonly family: IpFamily },
  { path, findings }: ValueContext,
): void {
  const value = range[field];
  if (value === undefined) return;
  const refuse = (message: string): void => findings.at([...path, field], { code: 'NETCTL_INPUT_RULE', message });
  if (value > bitsOf(family))
    refuse(`\`${field}\` is ${value}, and an ${nameOf(family)} address has ${bitsOf(family)} bits.`);
  else if (value <= length && !(field === 'le' && range.ge !== undefined)) {
    refuse(`\`${field}\` is ${value}; it has to be more than the length of the prefix, ${length}.`);
  } else if (field === 'le' && range.ge !== undefined && value < range.ge) {
    refuse(`\`le\` is ${value}, which is less than \`ge\`, ${range.ge}.`);
  }
}
