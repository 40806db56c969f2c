import type { Acl, AclBinding, AclEntry } from '../../../model/acl.js';
import type { Flow } from './flow.js';
import {
  BINDING_PRIORITY,
  bindingActions,
  cookieOf,
  DENY,
  FIRST_TABLE,
  LIST_REGISTER,
  LIST_TABLE,
  listNumber,
  PERMIT,
  UNCHECKED,
} from './layout.js';
import { writeNote } from './note.js';
import { type FlowFamily, familyWord, ruleMatches } from './rule-match.js';

/** The highest number of an entry: its flows come just before the last one of its list. */
export const LAST_NUMBER = 65_534;
const SEPARATOR = '; ';

/**
 * All flows of a list: those of its entries by falling priority, and the last one, which denies what none of them is about
 * and holds the name and the remarks.
 */
export function listFlows(acl: Acl): readonly Flow[] {
  const number = listNumber(acl.family, acl.name);
  const flow = (priority: number, match: string, actions: string): Flow => ({
    cookie: cookieOf(number),
    table: LIST_TABLE,
    priority,
    match,
    actions,
  });
  const register = `${LIST_REGISTER}=0x${number}`;
  const rules = acl.entries.flatMap((entry) => {
    if (entry.type === 'opaque') return entry.text.split(SEPARATOR).map((text) => readOpaque(text, entry, flow));
    if (entry.type !== 'rule' || entry.seq === undefined) return [];
    const actions = entry.rule.action === 'permit' ? PERMIT : DENY;
    const priority = priorityOf(entry.seq);
    return ruleMatches(entry.rule, flowFamily(acl.family), register).map((match) => flow(priority, match, actions));
  });
  return [...rules, flow(0, register, writeNote(noteText(acl)))];
}

/** The flow that sends what comes in at a port through its list. `local` is the bridge, whose own port has another name. */
export function bindingFlow({ place, family, acl }: AclBinding, local: string): Flow {
  const port = place.kind === 'interface' ? place.name : '';
  return {
    cookie: cookieOf('0'),
    table: FIRST_TABLE,
    priority: BINDING_PRIORITY,
    match: `${familyWord(flowFamily(family))},${UNCHECKED},in_port=${port === local ? 'LOCAL' : portWord(port)}`,
    // A list of which nothing but the number is left has no other name.
    actions: bindingActions(/^0x(?<number>[0-9a-f]{1,8})$/.exec(acl)?.groups?.['number'] ?? listNumber(family, acl)),
  };
}

export function priorityOf(seq: number): number {
  return LAST_NUMBER + 1 - seq;
}

/** Flows that no rule makes, as the text of an entry. */
export function opaqueText(flows: readonly Flow[]): string {
  return flows.map(({ match, actions }) => `${match} actions=${actions}`).join(SEPARATOR);
}

function readOpaque(text: string, { seq = 0 }: AclEntry, flow: (...parts: [number, string, string]) => Flow): Flow {
  const at = text.indexOf(' actions=');
  return flow(priorityOf(seq), text.slice(0, at), text.slice(at + ' actions='.length));
}

function noteText({ family, name, entries }: Acl): string {
  const remarks = entries.flatMap((entry) => (entry.type === 'remark' ? [`${entry.seq ?? 0} ${entry.text}`] : []));
  return [`${family}/${name}`, ...remarks].join('\n');
}

function flowFamily(family: Acl['family']): FlowFamily {
  return family === 'ipv6' ? 'ipv6' : 'ipv4';
}

/** A name as the tool prints it: quoted where it is more than a word. A number is that of a port which is gone. */
function portWord(name: string): string {
  return /^(?:[A-Za-z_]\w*|\d+)$/.test(name) ? name : `"${name}"`;
}
