import type { Path } from '../../documents/located.js';
import type { VlanIntent } from '../../generated/intents.js';
import type { DesiredVlan } from '../../model/desired.js';
import type { VlanStatus } from '../../model/vlan.js';
import { eachVlan, MAX_VLAN, MIN_VLAN, NO_VLANS, type VlanSet, vlanSetOf } from '../../model/vlan-set.js';
import type { Sourced } from '../../util/source.js';
import { type EntryContext, refuseFields } from '../entry.js';
import type { Findings } from '../findings.js';
import { isVlanId, readVlanList } from '../vlan-list.js';

/** One entry of `vlans`, as far as the schema holds for it. */
export type VlanEntry = Exclude<NonNullable<VlanIntent['vlans']>, string>[number];

/** What an entry asks of each VLAN it names. */
export function readVlanEntry(entry: VlanEntry, context: EntryContext): readonly DesiredVlan[] {
  const { path, state, findings } = context;
  const { document } = findings;
  const ids = readIds(entry, path, findings);
  if (state === 'deleted') {
    refuseFields(entry, ['id', 'range'], context);
    const source = document.place(path);
    return [...eachVlan(ids)].map((id) => ({ id, ensure: 'absent', exact: false, source }));
  }
  if (entry.range !== undefined && typeof entry.name === 'string') {
    findings.atKey([...path, 'name'], {
      code: 'NETCTL_INPUT_FIELD_VALUE',
      message: 'A range of VLANs cannot have one name: names tell VLANs apart.',
      hint: 'Write an entry with `id` for each VLAN that is to have a name.',
    });
  }
  const asked = {
    ensure: 'present',
    exact: state !== 'merged',
    source: document.place(path),
    ...(entry.name !== undefined && { name: { value: entry.name, source: document.place([...path, 'name']) } }),
    ...(entry.state !== undefined && { status: readStatus(entry.state, [...path, 'state'], findings) }),
  } as const satisfies Omit<DesiredVlan, 'id'>;
  return [...eachVlan(ids)].map((id) => ({ id, ...asked }));
}

function readIds(entry: VlanEntry, path: Path, findings: Findings): VlanSet {
  if (entry.id !== undefined && entry.range !== undefined) {
    const message = 'An entry has `id` or `range`, not both.';
    findings.atKey([...path, 'range'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
    return NO_VLANS;
  }
  if (entry.range !== undefined) return readVlanList(entry.range, [...path, 'range'], findings);
  if (isVlanId(entry.id)) return vlanSetOf(entry.id);
  if (entry.id !== undefined) {
    const message = `${JSON.stringify(entry.id)} is no VLAN id; they run from ${MIN_VLAN} to ${MAX_VLAN}.`;
    findings.at([...path, 'id'], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
    return NO_VLANS;
  }
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message: 'This entry needs `id` or `range`.' });
  return NO_VLANS;
}

function readStatus(value: string | null, path: Path, findings: Findings): Sourced<VlanStatus | null> {
  const source = findings.document.place(path);
  if (value === null || value === 'active') return { value, source };
  if (value !== 'suspend') {
    const message = `${JSON.stringify(value)} is no state of a VLAN; they are active and suspend.`;
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  }
  return { value: 'suspended', source };
}
