import type { ChangeRow, Scalar } from '../engine/result.js';
import { ALL_VLANS, describeVlanSet, equalSets, parseVlanSet, subtract, type VlanSet } from '../model/vlan-set.js';
import { formatSource } from '../util/source.js';
import type { DiffLine } from './blocks.js';
import { groupBy } from './group.js';
import { compareNatural, formatNames } from './name-list.js';

interface ObjectChange {
  readonly kind: ChangeRow['kind'];
  readonly name: string;
  readonly rows: { readonly field: string; readonly row: ChangeRow }[];
}

/** The changes of a device by object, ports with the same changes in one line. */
export function changeLines(rows: readonly ChangeRow[]): readonly DiffLine[] {
  const objects = groupByObject(rows);
  const vlans = objects.filter(({ kind }) => kind === 'vlan').map(vlanLine);
  const ports = objects.filter(({ kind }) => kind === 'port').map((port) => ({ name: port.name, ...portWords(port) }));
  const alike = groupBy(ports, ({ words }) => words);
  const portLines = [...alike.entries()].map(([words, members]): DiffLine => {
    const names = members.map(({ name }) => name).sort(compareNatural);
    const label = names.length === 1 ? 'port' : 'ports';
    return { mark: '~', text: `${label} ${formatNames(names)}  ${words}`, detail: members[0]?.detail };
  });
  const others = objects.filter(({ kind }) => kind !== 'vlan' && kind !== 'port').flatMap(objectLines);
  return [...vlans, ...portLines, ...others];
}

function groupByObject(rows: readonly ChangeRow[]): readonly ObjectChange[] {
  const objects = new Map<string, ObjectChange>();
  for (const row of rows) {
    const { kind, object, path } = row;
    const known = objects.get(object) ?? { kind, name: object.slice(kind.length + 1), rows: [] };
    known.rows.push({ field: path.slice(object.length + 1), row });
    objects.set(object, known);
  }
  return [...objects.values()];
}

/** What the kinds of objects are called. */
const LABELS: Readonly<Record<ChangeRow['kind'], string>> = {
  vlan: 'vlan',
  port: 'port',
  acl: 'acl',
  acl_binding: 'filter at',
  prefix_list: 'prefix list',
  route_map: 'route map',
  bgp: 'bgp in',
  bgp_peer: 'bgp peer',
};

const MARKS = { create: '+', delete: '-', update: '~', move: '~' } as const;

/** An object that holds others: a line for itself, and one for each field or entry that changes. */
function objectLines({ kind, name, rows }: ObjectChange): readonly DiffLine[] {
  const label = `${LABELS[kind]} ${name}`;
  const own = rows.find(({ field }) => field === '');
  const fields = rows.filter(({ field }) => field !== '');
  const head: DiffLine = {
    mark: own === undefined ? '~' : MARKS[own.row.action],
    text: own === undefined ? label : words(label, sidesOf(own.row)),
    detail: placeOf(own === undefined ? rows : [own]),
  };
  const place = head.detail;
  const lines = fields.map(({ field, row }): DiffLine => {
    const detail = placeOf([{ field, row }]);
    // A number already stands in what a moved entry was and is.
    const text = row.action === 'move' ? `move ${sidesOf(row)}` : words(fieldName(field), sidesOf(row));
    return { mark: MARKS[row.action], text: `  ${text}`, ...(detail !== place && { detail }) };
  });
  return [head, ...lines];
}

function sidesOf({ action, before, after }: ChangeRow): string {
  if (action === 'create') return text(after);
  return action === 'delete' ? text(before) : `${text(before) || 'none'} -> ${text(after) || 'none'}`;
}

function vlanLine({ name, rows }: ObjectChange): DiffLine {
  const detail = placeOf(rows);
  const [first] = rows;
  if (first?.row.action === 'delete') return { mark: '-', text: words('vlan', name, text(first.row.before)), detail };
  if (first?.row.action === 'create') {
    const label = first.field === '' || first.field === 'name' ? text(first.row.after) : '';
    const further = rows.filter(({ field }) => field !== '' && field !== 'name');
    const fields = further.map(({ field, row }) => `${fieldName(field)} ${text(row.after)}`);
    return { mark: '+', text: words('vlan', name, label, ...fields), detail };
  }
  return { mark: '~', text: words('vlan', name, fieldWords(rows)), detail };
}

function portWords({ rows }: ObjectChange): { readonly words: string; readonly detail: string | undefined } {
  return { words: fieldWords(rows), detail: placeOf(rows) };
}

function fieldWords(rows: ObjectChange['rows']): string {
  return rows.map(({ field, row }) => `${fieldName(field)} ${valueWords(field, row)}`).join(', ');
}

function valueWords(field: string, { before, after }: ChangeRow): string {
  const from = field === 'allowed_vlans' ? vlanSetOf(before) : undefined;
  const to = field === 'allowed_vlans' ? vlanSetOf(after) : undefined;
  if (from === undefined || to === undefined) return `${text(before) || 'none'} -> ${text(after) || 'none'}`;
  if (equalSets(from, ALL_VLANS) || equalSets(to, ALL_VLANS))
    return `${describeVlanSet(from)} -> ${describeVlanSet(to)}`;
  const added = subtract(to, from);
  const removed = subtract(from, to);
  const signs = [
    added.length > 0 ? `+${describeVlanSet(added)}` : '',
    removed.length > 0 ? `-${describeVlanSet(removed)}` : '',
  ];
  return `${words(...signs)} (now ${describeVlanSet(from)})`;
}

function vlanSetOf(value: Scalar): VlanSet | undefined {
  if (value === 'all') return ALL_VLANS;
  return value === 'none' ? [] : parseVlanSet(String(value));
}

function fieldName(field: string): string {
  return field.replaceAll('_', ' ');
}

function placeOf(rows: ObjectChange['rows']): string | undefined {
  const source = rows.find(({ row }) => row.source !== undefined)?.row.source;
  if (source === undefined) return undefined;
  // In a line that is read at a glance the name of the file is enough; errors and JSON have the whole path.
  const file = /^(?:\/|[A-Za-z]:\\)/.test(source.file) ? source.file.replace(/^.*[\\/]/, '') : source.file;
  return formatSource({ ...source, file });
}

function text(value: Scalar): string {
  return value === null ? '' : String(value);
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
