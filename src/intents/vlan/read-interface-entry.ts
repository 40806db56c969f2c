import type { VlanIntent } from '../../generated/intents.js';
import type { DesiredPort, SetWish } from '../../model/desired.js';
import { ALL_VLANS, formatVlanSet, intersect, MAX_VLAN, MIN_VLAN, NO_VLANS } from '../../model/vlan-set.js';
import type { Sourced } from '../../util/source.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { readPortNames } from '../read-port-names.js';
import { isVlanId, readVlanList } from '../vlan-list.js';
import { modeMistake } from './port-modes.js';
import type { PortWish } from './wishes.js';

/** One entry of `interfaces`, as far as the schema holds for it. */
export type InterfaceEntry = Exclude<NonNullable<VlanIntent['interfaces']>, string>[number];

/** What an entry asks of its ports. */
export function readInterfaceEntry(entry: InterfaceEntry, context: EntryContext): PortWish {
  const { state, findings } = context;
  checkOneKey(entry, context);
  const ports = readPortNames(entry.ports ?? [], [...context.path, 'ports'], findings);
  const group = readGroup(entry.port_group, context);
  if (state === 'deleted') {
    refuseFields(entry, ['ports', 'port_group'], context);
    return { ports, group, asked: { ensure: 'default', exact: false, fromRouted: false } };
  }
  const asked = readSettings(entry, context);
  const mistake = modeMistake(asked);
  if (mistake !== undefined) findings.atSource(mistake.source, { code: 'NETCTL_INPUT_MODE', message: mistake.message });
  return { ports, group, asked };
}

function checkOneKey(entry: InterfaceEntry, { path, findings }: EntryContext): void {
  if (entry.ports !== undefined && entry.port_group !== undefined) {
    const message = 'An entry has `ports` or `port_group`, not both.';
    findings.atKey([...path, 'port_group'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  }
  if (entry.ports === undefined && entry.port_group === undefined) {
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message: 'This entry needs `ports` or `port_group`.' });
  }
}

function readGroup(group: string | undefined, { path, findings }: EntryContext): Sourced<string> | undefined {
  return group === undefined ? undefined : { value: group, source: findings.document.place([...path, 'port_group']) };
}

type Asked = { -readonly [Field in keyof PortWish['asked']]: PortWish['asked'][Field] };

/** Field by field: spreads of what may be absent are a tenth of the time that a large plan takes. */
function readSettings(entry: InterfaceEntry, context: EntryContext): PortWish['asked'] {
  const { mode, access_vlan, voice_vlan, native_vlan, allowed_vlans } = entry;
  const asked: Asked = { ensure: 'present', exact: context.state !== 'merged', fromRouted: entry.from === 'routed' };
  if (mode !== undefined) asked.mode = readMode(mode, context);
  if (access_vlan !== undefined) asked.accessVlan = readId(access_vlan, 'access_vlan', context);
  if (voice_vlan !== undefined) asked.voiceVlan = readId(voice_vlan, 'voice_vlan', context);
  if (native_vlan !== undefined) asked.nativeVlan = readId(native_vlan, 'native_vlan', context);
  if (allowed_vlans !== undefined) asked.allowed = readAllowed(allowed_vlans, context);
  return asked;
}

function readMode(value: string | null, { path, findings }: EntryContext): NonNullable<DesiredPort['mode']> {
  const source = findings.document.place([...path, 'mode']);
  if (value === null || value === 'access' || value === 'trunk') return { value, source };
  const message = `${JSON.stringify(value)} is no mode of a port; they are access and trunk.`;
  findings.at([...path, 'mode'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return { value: null, source };
}

function readId(
  value: number | string | null,
  field: string,
  { path, findings }: EntryContext,
): Sourced<number | null> {
  const source = findings.document.place([...path, field]);
  if (value === null || isVlanId(value)) return { value, source };
  const message = `${JSON.stringify(value)} is no VLAN id; they run from ${MIN_VLAN} to ${MAX_VLAN}.`;
  findings.at([...path, field], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return { value: null, source };
}

function readAllowed(
  value: NonNullable<InterfaceEntry['allowed_vlans']> | null,
  context: EntryContext,
): NonNullable<DesiredPort['allowed']> {
  const source = context.findings.document.place([...context.path, 'allowed_vlans']);
  return { value: value === null ? null : readSetWish(value, context), source };
}

/** Under `merged` a list means "at least these"; elsewhere the trunk carries exactly the list. */
function readSetWish(value: NonNullable<InterfaceEntry['allowed_vlans']>, context: EntryContext): SetWish {
  const path = [...context.path, 'allowed_vlans'];
  if (value === 'all') return { kind: 'exactly', members: ALL_VLANS };
  if (value === 'none') return { kind: 'exactly', members: NO_VLANS };
  if (typeof value === 'object' && !Array.isArray(value)) return readAddRemove(value, context);
  const members = readVlanList(value, path, context.findings);
  return context.state === 'merged' ? { kind: 'change', add: members, remove: NO_VLANS } : { kind: 'exactly', members };
}

function readAddRemove(
  value: Extract<InterfaceEntry['allowed_vlans'], { add?: unknown }>,
  { path: entryPath, state, findings }: EntryContext,
): SetWish {
  const path = [...entryPath, 'allowed_vlans'];
  const add = value.add === undefined ? NO_VLANS : readVlanList(value.add, [...path, 'add'], findings);
  const remove = value.remove === undefined ? NO_VLANS : readVlanList(value.remove, [...path, 'remove'], findings);
  const both = intersect(add, remove);
  if (both.length > 0) {
    const message = `VLAN ${formatVlanSet(both)} stands under \`add\` and under \`remove\`.`;
    findings.at([...path, 'remove'], { code: 'NETCTL_INPUT_CONFLICT', message });
  }
  if (state !== 'merged') {
    findings.at(path, {
      code: 'NETCTL_INPUT_STATE',
      message: `\`add\` and \`remove\` have no meaning under \`state: ${state}\`, where the list is the whole.`,
      hint: 'Write the whole list, or use `state: merged`.',
    });
  }
  return { kind: 'change', add, remove };
}
