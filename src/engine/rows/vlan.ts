import type { PortChange, PortField, VlanChange } from '../../model/change.js';
import type { Port } from '../../model/vlan.js';
import { changedPortFields } from '../../model/vlan-diff.js';
import { describeVlanSet } from '../../model/vlan-set.js';
import type { SourceRef } from '../../util/source.js';
import type { ChangeRow, Scalar } from '../result.js';
import { fieldName, rowsFor } from './row.js';

export function vlanRows(change: VlanChange): readonly ChangeRow[] {
  const { before, after, sources } = change;
  const row = rowsFor(change);
  if (after === undefined) return [row('', [before?.name ?? '', null], 'delete')];
  if (before === undefined) {
    const created = [placed(row('', [null, after.name ?? ''], 'create'), sources.name ?? sources.object)];
    if (after.status !== 'active') created.push(placed(row('state', [null, after.status]), sources.status));
    return created;
  }
  const rows: ChangeRow[] = [];
  if (before.name !== after.name) rows.push(row('name', [before.name ?? null, after.name ?? null], 'update'));
  if (before.status !== after.status) {
    rows.push(placed(row('state', [before.status, after.status]), sources.status ?? sources.object));
  }
  return rows;
}

function placed(row: ChangeRow, source: SourceRef | undefined): ChangeRow {
  return { ...row, source };
}

/** In intents the list is called by what is in it. */
const OTHER_NAMES: Readonly<Partial<Record<PortField, string>>> = { allowed: 'allowed_vlans' };

export function portRows(change: PortChange): readonly ChangeRow[] {
  const row = rowsFor(change);
  return changedPortFields(change.before, change.after).map((field) => {
    const sides = [fieldValue(change.before, field), fieldValue(change.after, field)] as const;
    const told = row(OTHER_NAMES[field] ?? fieldName(field), sides, 'update');
    return placed(told, change.sources[field] ?? change.sources.object);
  });
}

function fieldValue(port: Port, field: PortField): Scalar {
  return field === 'allowed' ? describeVlanSet(port.allowed) : (port[field] ?? null);
}
