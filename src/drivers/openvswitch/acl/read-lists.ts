import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclFamily,
  type AclState,
  aclKey,
  bindingKey,
} from '../../../model/acl.js';
import { type Flow, fieldsOf, readFlow } from './flow.js';
import {
  BINDING_PRIORITY,
  bindingActions,
  cookieOf,
  DENY,
  FIRST_TABLE,
  isOwn,
  LIST_REGISTER,
  LIST_TABLE,
  listNumber,
  PERMIT,
} from './layout.js';
import { bindingFlow, LAST_NUMBER, opaqueText } from './list-flows.js';
import { readNote } from './note.js';
import { ruleOf } from './read-rule.js';
import type { FlowFamily } from './rule-match.js';

/** What a bridge's flows say of filters. */
export interface ReadFlows {
  readonly acl: AclState;
  /** Netctl's own flows, as lines. */
  readonly own: readonly string[];
  /** Flows that stand where lists do, or before them, and are none of their own. */
  readonly inTheWay: readonly string[];
}

/** The filters in the lines of a dump; `local` is the bridge. */
export function readLists(lines: readonly string[], local: string): ReadFlows {
  const flows = lines.map((line) => ({ line: line.trim(), flow: readFlow(line) }));
  const own = flows.flatMap(({ flow }) => (flow !== undefined && isOwn(flow.cookie) ? [flow] : []));
  const lists = own.flatMap((flow) => listOf(flow, own));
  const names = new Map(lists.map(({ acl }) => [listNumber(acl.family, acl.name), acl]));
  const bindings = own.flatMap((flow) => bindingOf(flow, names, local));
  const known = new Set<Flow>([...lists.flatMap(({ flows: all }) => all), ...bindings.map(({ flow }) => flow)]);
  return {
    acl: {
      acls: new Map(lists.map(({ acl }) => [aclKey(acl), acl] as const).sort(byKey)),
      bindings: new Map(bindings.map(({ binding }) => [bindingKey(binding), binding] as const).sort(byKey)),
      groups: new Map(),
      uses: [],
    },
    own: flows.flatMap(({ line, flow }) => (flow !== undefined && isOwn(flow.cookie) ? [line] : [])).sort(),
    inTheWay: flows.flatMap(({ line, flow }) => (isInTheWay(line, flow, known) ? [line] : [])).sort(),
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** A flow that netctl does not know where packets of its lists come by; of others, only what may be met before or beside. */
function isInTheWay(line: string, flow: Flow | undefined, known: ReadonlySet<Flow>): boolean {
  // A flow with a time limit or a flag is not read further than this.
  if (flow === undefined)
    return line.includes(`table=${LIST_TABLE},`) || line.includes(`priority=${BINDING_PRIORITY},`);
  if (isOwn(flow.cookie)) return !known.has(flow);
  return flow.table === LIST_TABLE || (flow.table === FIRST_TABLE && flow.priority === BINDING_PRIORITY);
}

function listOf(last: Flow, own: readonly Flow[]): readonly { readonly acl: Acl; readonly flows: readonly Flow[] }[] {
  const head = last.table === LIST_TABLE && last.priority === 0 ? readNote(last.actions) : undefined;
  const [title = '', ...remarks] = head?.split('\n') ?? [];
  const { family, name = '' } = /^(?<family>ipv4|ipv6)\/(?<name>.+)$/.exec(title)?.groups ?? {};
  if (family !== 'ipv4' && family !== 'ipv6') return [];
  const number = listNumber(family, name);
  const register = `${LIST_REGISTER}=0x${number}`;
  if (last.cookie !== cookieOf(number) || last.match !== register) return [];
  const flows = own.filter(
    ({ cookie, table, match }) =>
      cookie === last.cookie && table === LIST_TABLE && fieldsOf(match).get(LIST_REGISTER) === `0x${number}`,
  );
  const entries = [...remarks.flatMap(readRemark), ...readEntries(flows, family, register)];
  // The sort is stable: a remark stands before the rule of the same number.
  entries.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  return [{ acl: { name, family, kind: 'extended', entries, settings: [], lines: [] }, flows }];
}

function readRemark(line: string): readonly AclEntry[] {
  const { seq, text } = /^(?<seq>\d{1,5}) (?<text>.*)$/.exec(line)?.groups ?? {};
  return seq === undefined || text === undefined ? [] : [{ type: 'remark', text, seq: Number(seq) }];
}

function readEntries(flows: readonly Flow[], family: FlowFamily, register: string): readonly AclEntry[] {
  const byPriority = new Map<number, Flow[]>();
  for (const flow of flows) {
    if (flow.priority === 0 && flow.match === register) continue;
    const same = byPriority.get(flow.priority);
    if (same === undefined) byPriority.set(flow.priority, [flow]);
    else same.push(flow);
  }
  return [...byPriority].map(([priority, same]) => {
    const seq = LAST_NUMBER + 1 - priority;
    const [actions, other] = new Set(same.map((flow) => flow.actions));
    const action = actions === PERMIT ? 'permit' : actions === DENY ? 'deny' : undefined;
    const one = other === undefined ? action : undefined;
    const matches = same.map(({ match }) => match);
    const rule = one === undefined ? undefined : ruleOf(matches, one, family, register);
    if (rule !== undefined) return { type: 'rule', rule, seq };
    const sorted = [...same].sort((a, b) => (a.match < b.match ? -1 : 1));
    return { type: 'opaque', text: opaqueText(sorted), action: one, seq };
  });
}

function bindingOf(
  flow: Flow,
  names: ReadonlyMap<string, Acl>,
  local: string,
): readonly { readonly binding: AclBinding; readonly flow: Flow }[] {
  const fields = fieldsOf(flow.match);
  const family: AclFamily | undefined = fields.has('ip') ? 'ipv4' : fields.has('ipv6') ? 'ipv6' : undefined;
  const port = fields.get('in_port')?.replaceAll('"', '');
  const number = /^load:0x(?<number>[0-9a-f]{1,8})->/.exec(flow.actions)?.groups?.['number'];
  if (family === undefined || port === undefined || number === undefined) return [];
  const acl = names.get(number);
  // A list that is not there denies all; its name is not known then.
  const binding: AclBinding = {
    place: { kind: 'interface', name: port === 'LOCAL' ? local : port },
    direction: 'in',
    family,
    acl: acl?.name ?? `0x${number}`,
  };
  const made = bindingFlow(binding, local);
  const same = made.cookie === flow.cookie && made.table === flow.table && made.priority === flow.priority;
  const fits = acl === undefined || acl.family === family;
  return same && made.match === flow.match && flow.actions === bindingActions(number) && fits
    ? [{ binding, flow }]
    : [];
}
