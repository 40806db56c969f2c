import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclGroup,
  type AclRule,
  type AclState,
  type AclUse,
  aclKey,
} from '../../model/acl.js';
import type { RuleFinding } from '../finding.js';
import type { Fix } from '../fix.js';
import type { AuditedDevice } from './audited-device.js';
import { useLine } from './bgp.js';
import type { AuditedFilter } from './filters.js';
import { deviceFinding, type Said } from './findings.js';
import { intentFix } from './intents.js';

export const NO_LISTS = 'it has no lists that are known of';
export const NO_BOUND = 'no list is in force at an interface or a line';
export const NO_GROUPS = 'it has no groups that are known of';

/** A list that is in force somewhere. */
export interface BoundList {
  readonly acl: Acl;
  readonly bindings: readonly AclBinding[];
  /** For people. */
  readonly places: string;
}

/** The lists that are in force, each once. */
export function boundLists({ state: { acl } }: AuditedDevice): readonly BoundList[] {
  const bound = new Map<Acl, AclBinding[]>();
  for (const binding of acl?.bindings.values() ?? []) {
    const list = acl?.acls.get(aclKey({ family: binding.family, name: binding.acl }));
    if (list !== undefined) bound.set(list, [...(bound.get(list) ?? []), binding]);
  }
  return [...bound].map(([list, bindings]) => ({ acl: list, bindings, places: bindings.map(placeName).join(', ') }));
}

/** The list in force at an interface, where it is there. */
export function listAt(
  device: AuditedDevice,
  name: string,
  direction: 'in' | 'out',
  family: 'ipv4' | 'ipv6',
): AuditedFilter | undefined {
  const binding = device.state.acl?.bindings.get(`interface/${name}/${direction}/${family}`);
  return device.filters().find(({ acl }) => acl.name === binding?.acl && acl.family === family);
}

/** True for a rule that every packet of its family has. */
export function isEverything(rule: AclRule): boolean {
  const { protocol, source, destination, sourcePorts, destinationPorts, tcpFlags, icmp, fragments, dscp } = rule;
  const narrow = [protocol, sourcePorts, destinationPorts, tcpFlags, icmp, dscp].some((field) => field !== undefined);
  return !narrow && !fragments && source.kind === 'any' && destination.kind === 'any';
}

/** True where an interface has several inbound lists one after the other, which are told as uses of each. */
export function hasSeveral({ uses }: AclState, port: string, family: 'ipv4' | 'ipv6' = 'ipv4'): boolean {
  return uses.some((use) => use.family === family && use.user === `interface ${port} input-list`);
}

export function aclFinding(device: AuditedDevice, acl: Acl, said: Said): RuleFinding {
  return deviceFinding(device, { ...said, line: said.line ?? acl.line }, { kind: 'acl', name: aclKey(acl) });
}

/** A finding about one entry; its own words tell it from others of the list. */
export function entryFinding(device: AuditedDevice, acl: Acl, entry: AclEntry, said: Said): RuleFinding {
  const text = device.lines[(entry.line ?? 0) - 1]?.trim() ?? '';
  const key = [text.replace(/^(?:sequence )?\d+ /, ''), said.key].filter((part) => part !== undefined).join(' / ');
  return aclFinding(device, acl, { ...said, line: entry.line, key });
}

export function bindingFinding(device: AuditedDevice, binding: AclBinding, message: string): RuleFinding {
  const said: Said = {
    message: `${placeName(binding)} ${message}`,
    line: binding.line,
    words: binding.acl,
    key: binding.acl,
  };
  return deviceFinding(device, said, { kind: binding.place.kind, name: placeName(binding) });
}

function placeName({ place }: AclBinding): string {
  return place.kind === 'vlan' ? `VLAN ${place.id}` : place.name;
}

export function useFinding(device: AuditedDevice, { user, acl }: AclUse, message: string): RuleFinding {
  // Of a use only its words are known; those of a community are covered.
  const node = device.tree.find(({ text }) => text === user || user.startsWith(text));
  const who = /^snmp-server community/.test(user) ? 'a community of SNMP' : user;
  const line = node?.line ?? useLine(device, acl);
  return deviceFinding(device, { message: `${who} ${message}`, line, words: acl, key: `${who} ${acl}` });
}

export function groupFinding(device: AuditedDevice, { kind, name }: AclGroup, message: string): RuleFinding {
  const node = device.tree.find(
    ({ text }) => /^object-group |^ip(?:v6)? address-group /.test(text) && text.endsWith(` ${name}`),
  );
  return deviceFinding(device, { message, line: node?.line, words: name }, { kind: 'group', name: `${kind}/${name}` });
}

/** The groups that an entry names, as the state has them. */
export function groupKeysOf(entry: AclEntry): readonly string[] {
  if (entry.type !== 'rule') return [];
  const { source, destination, sourcePorts, destinationPorts } = entry.rule;
  return [
    ...[source, destination].flatMap((one) => (one.kind === 'group' ? [`address/${one.name}`] : [])),
    ...[sourcePorts, destinationPorts].flatMap((one) => (one?.kind === 'group' ? [`port/${one.name}`] : [])),
  ];
}

/** The groups that lists or other groups use. */
export function usedGroups({ acls, groups }: AclState): ReadonlySet<string> {
  return new Set([
    ...[...acls.values()].flatMap(({ entries }) => entries.flatMap(groupKeysOf)),
    ...[...groups.values()].flatMap((group) =>
      group.kind === 'address'
        ? group.members.flatMap((one) => (one.kind === 'group' ? [`address/${one.name}`] : []))
        : [],
    ),
  ]);
}

/** The entries that no packet comes to, with those that have their packets, and the fix that takes them out. */
export function shadowedEntries(device: AuditedDevice, { acl, shadows }: AuditedFilter): readonly RuleFinding[] {
  return acl.entries.flatMap((entry, index) => {
    const shadow = shadows[index];
    if (shadow?.status !== 'shadowed') return [];
    const others = shadow.by.map((one) => acl.entries[one]).filter((one) => one !== undefined);
    const opposite = others.some((one) => actionOf(one) !== actionOf(entry));
    const by = others.length === 1 ? 'an entry above has' : `${others.length} entries above together have`;
    const rest = shadow.exceptFragments ? ', apart from later fragments on some devices' : '';
    const message = `no packet comes to this entry of ${acl.name}: ${by} all that it matches${opposite ? ', and decide otherwise' : ''}${rest}`;
    const related = others.map(({ line }) => ({ message: 'has its packets', line }));
    // Where later fragments still come to it, it is not for nothing.
    const fixes = shadow.exceptFragments ? [] : deleteEntry(device, acl, entry);
    const flow = 'no packet is left for it';
    return [entryFinding(device, acl, entry, { message, related, flow, fixes })];
  });
}

/** The entries that those below make unnecessary. */
export function redundantEntries(device: AuditedDevice, { acl, redundancy }: AuditedFilter): readonly RuleFinding[] {
  return redundancy.redundant.flatMap(({ entry: index, by }) => {
    const entry = acl.entries[index];
    if (entry === undefined) return [];
    const message = `without this entry of ${acl.name} every packet would be treated the same, by ${by.length === 1 ? 'an entry' : 'entries'} below`;
    const related = by.map((one) => ({ message: 'does the same to its packets', line: acl.entries[one]?.line }));
    return [entryFinding(device, acl, entry, { message, related, fixes: deleteEntry(device, acl, entry) })];
  });
}

function actionOf(entry: AclEntry): string | undefined {
  return entry.type === 'rule' ? entry.rule.action : entry.type === 'opaque' ? entry.action : undefined;
}

/** The line taken out of the file, and the entry taken off the device. */
function deleteEntry(device: AuditedDevice, acl: Acl, entry: AclEntry): readonly Fix[] {
  const { file } = device;
  const { line, seq, spans } = entry;
  const edit: readonly Fix[] =
    file === undefined || line === undefined || spans === true
      ? []
      : [
          {
            kind: 'edit',
            title: 'Delete the line',
            edits: [{ start: { file, line, column: 1 }, end: { file, line: line + 1, column: 1 }, text: '' }],
            changes: 'nothing',
          },
        ];
  if (seq === undefined) return edit;
  const body = ['acls:', `  - { name: "${acl.name}", family: ${acl.family}, remove_rules: [${seq}] }`];
  return [...edit, ...intentFix(device, 'acl', body)];
}
