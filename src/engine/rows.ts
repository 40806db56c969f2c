import {
  type Change,
  changeId,
  isVlanChange,
  type PortChange,
  type PortField,
  type VlanChange,
} from '../model/change.js';
import type { Port } from '../model/vlan.js';
import { changedPortFields } from '../model/vlan-diff.js';
import { describeVlanSet } from '../model/vlan-set.js';
import type { SourceRef } from '../util/source.js';
import type { ChangeRow, Scalar } from './result.js';

/** The changes field by field, as plans and `--json` show them. */
export function changeRows(changes: readonly Change[]): readonly ChangeRow[] {
  return changes
    .filter(isVlanChange)
    .flatMap((change) => (change.kind === 'vlan' ? vlanRows(change) : portRows(change)));
}

function vlanRows(change: VlanChange): ChangeRow[] {
  const { before, after, sources } = change;
  const path = changeId(change);
  if (after === undefined) {
    return [row('delete', path, [before?.name ?? '', null], sources.object)];
  }
  if (before === undefined) {
    const created = [row('create', path, [null, after.name ?? ''], sources.name ?? sources.object)];
    if (after.status !== 'active') created.push(row('create', `${path}/state`, [null, after.status], sources.status));
    return created;
  }
  const rows: ChangeRow[] = [];
  if (before.name !== after.name) {
    rows.push(row('update', `${path}/name`, [before.name ?? null, after.name ?? null], sources.name ?? sources.object));
  }
  if (before.status !== after.status) {
    rows.push(row('update', `${path}/state`, [before.status, after.status], sources.status ?? sources.object));
  }
  return rows;

  function row(
    action: ChangeRow['action'],
    at: string,
    [from, to]: readonly [Scalar, Scalar],
    source: SourceRef | undefined,
  ): ChangeRow {
    return { kind: 'vlan', action, path: at, before: from, after: to, source };
  }
}

const FIELD_NAMES: Readonly<Record<PortField, string>> = {
  layer: 'layer',
  encapsulation: 'encapsulation',
  mode: 'mode',
  accessVlan: 'access_vlan',
  voiceVlan: 'voice_vlan',
  nativeVlan: 'native_vlan',
  allowed: 'allowed_vlans',
};

function portRows(change: PortChange): ChangeRow[] {
  return changedPortFields(change.before, change.after).map((field) => ({
    kind: 'port',
    action: 'update',
    path: `${changeId(change)}/${FIELD_NAMES[field]}`,
    before: fieldValue(change.before, field),
    after: fieldValue(change.after, field),
    source: change.sources[field] ?? change.sources.object,
  }));
}

function fieldValue(port: Port, field: PortField): Scalar {
  return field === 'allowed' ? describeVlanSet(port.allowed) : (port[field] ?? null);
}
