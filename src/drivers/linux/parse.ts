import { NetctlError } from '../../errors/netctl-error.js';
import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclState,
  type AclUse,
  aclKey,
  bindingKey,
  plainRule,
} from '../../model/acl.js';
import type { DeviceState, Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { managementAddresses, readDevices } from './devices.js';
import { listOfChain, readDispatch } from './dispatch.js';
import { BASE_CHAINS, DEVICES, listOp, ROUTE_BACK } from './ops.js';
import { gatewaysOf } from './path.js';
import { readEntry } from './rule-read.js';
import { REST } from './rule-write.js';
import { type Chain, readTable, type Table, tableLines } from './table.js';
import { vlansOp } from './vlan/ops.js';
import { readVlans } from './vlan/read.js';

const NO_TABLE: Table = { chains: [], others: [] };
const DIRECTIONS = ['in', 'out'] as const;

/**
 * The state in the replies to the listings of the table, of the bridges' VLANs and of the host's devices.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the table may not be read, NETCTL_DEVICE_UNPARSABLE for any other text.
 */
export function parseState(replies: readonly Reply[], facts: Facts): DeviceState {
  const replyTo = ({ line }: { readonly line: string }) => replies.find(({ op }) => op.line === line);
  const devices = replyTo(DEVICES);
  const told = devices?.exitCode === 0 ? readDevices(devices.output) : undefined;
  const [listing, members] = [replyTo(listOp(facts)), replyTo(vlansOp(facts))];
  const table = listing === undefined ? undefined : tableOf(listing);
  const bridges = members === undefined ? undefined : readVlans(members, told);
  const management = told && managementAddresses(told, facts.extra['sessionAddress'], (one) => bridges?.vlanOf(one));
  const gateways = gatewaysOf(replyTo(ROUTE_BACK), management ?? []);
  return {
    ...(bridges !== undefined && { vlan: bridges.vlan }),
    ...(table !== undefined && { acl: aclState(table) }),
    ...(management !== undefined && { management }),
    ...(gateways !== undefined && { gateways }),
    config: [...(bridges?.config ?? []), ...(table === undefined ? [] : tableLines(table))],
  };
}

/** A host that netctl has never changed has no such table, which is told as a mistake. */
function tableOf(reply: Reply): Table {
  if (reply.exitCode === 1 && /^Error: No such file or directory$/m.test(reply.stderr)) return NO_TABLE;
  if (reply.exitCode !== 0) {
    const words = reply.stderr.trim() || `it ended with ${reply.exitCode ?? 'nothing'}`;
    throw new NetctlError('NETCTL_DEVICE_REFUSED', `nft could not list the filters: ${words}`, {
      hint: 'The user who logs in must be root, or may run nft by sudo without a password.',
      command: reply.op.line,
    });
  }
  const table = readTable(reply.output);
  if (table !== undefined) return table;
  const start = reply.output.slice(0, 120);
  throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', `nft answered "${start}"`, { command: reply.op.line });
}

function aclState(table: Table): AclState {
  const acls = table.chains.flatMap((chain) => readList(chain) ?? []);
  return {
    acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
    bindings: readBindings(table),
    groups: new Map(),
    uses: readUses(table),
  };
}

function readList({ name, header, rules, line, ruleLines }: Chain): Acl | undefined {
  const list = listOfChain(name);
  if (list === undefined) return undefined;
  const denies = rules.at(-1) === REST;
  const entries: AclEntry[] = [];
  let last = 0;
  for (const [index, text] of (denies ? rules.slice(0, -1) : rules).entries()) {
    const entry = readEntry(text, list, last);
    last = entry.seq ?? last;
    const at = ruleLines[index];
    entries.push(at === undefined ? entry : { ...entry, line: at });
  }
  // A list without its last rule lets what nothing matched go on.
  if (!denies) entries.push({ type: 'rule', rule: plainRule('permit'), seq: undefined });
  return { ...list, kind: 'extended', entries, settings: header, lines: rules, line };
}

function readBindings({ chains }: Table): ReadonlyMap<string, AclBinding> {
  const bindings = new Map<string, AclBinding>();
  for (const direction of DIRECTIONS) {
    const chain = chains.find(({ name }) => name === BASE_CHAINS[direction]);
    for (const [index, rule] of (chain?.rules ?? []).entries()) {
      const binding = readDispatch(rule, direction);
      // The first rule that matches decides.
      if (binding === undefined || bindings.has(bindingKey(binding))) continue;
      const line = chain?.ruleLines[index];
      bindings.set(bindingKey(binding), line === undefined ? binding : { ...binding, line });
    }
  }
  return bindings;
}

/** Rules of other chains of the table that call a list. */
function readUses({ chains }: Table): readonly AclUse[] {
  const bases: readonly string[] = Object.values(BASE_CHAINS);
  return chains.flatMap(({ name, rules }) =>
    rules.flatMap((rule) => {
      const called = /\b(?:jump|goto) (?<chain>\S{1,127})/.exec(rule)?.groups?.['chain'];
      const list = listOfChain(called ?? '');
      const isOwn = bases.includes(name) && DIRECTIONS.some((direction) => readDispatch(rule, direction) !== undefined);
      return list === undefined || isOwn ? [] : [{ family: list.family, acl: list.name, user: `chain ${name}` }];
    }),
  );
}
