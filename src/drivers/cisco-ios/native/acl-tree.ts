import type { Acl, AclBinding, AclEntry, AclState } from '../../../model/acl.js';
import { entryMatter } from '../../../model/acl-diff.js';
import { mergeData } from '../../../yang/merge-edits.js';
import type { YangData } from '../../../yang/schema.js';
import { UNKNOWN } from '../../../yang/schema.js';
import { extendedData, standardData } from './acl-rule-data.js';
import { entryOf, heldRows, LISTS } from './acl-state.js';
import { placeOf } from './interface-names.js';
import { TOP } from './modules.js';
import { NATIVE } from './schema.js';

/** Filters and where they are bound as native configuration. */
export function aclTree({ acls, bindings }: AclState): YangData {
  const lists = LISTS.flatMap(({ family, kind, path: [ip, member, name] }) => {
    const own = [...acls.values()].filter((acl) => acl.family === family && acl.kind === kind);
    return own.length === 0 ? [] : [{ [ip]: { [member]: { [name]: own.map(listData) } } }];
  });
  const parts = [...lists, ...[...bindings.values()].flatMap(boundData)];
  return parts.reduce<YangData>((tree, part) => mergeData(NATIVE, tree, { [TOP]: part }), {});
}

function listData(acl: Acl): YangData {
  const held = heldRows(acl);
  const rows = acl.entries.flatMap((entry, index) => rowData(entry, acl.entries[index - 1], acl, held));
  return { name: acl.name, ...(rows.length > 0 && { 'access-list-seq-rule': rows }) };
}

/** What was read stays word for word as long as it says the same. */
function rowData(
  entry: AclEntry,
  previous: AclEntry | undefined,
  { family, kind }: Acl,
  held: ReadonlyMap<number, YangData>,
): readonly YangData[] {
  const { seq } = entry;
  if (entry.type === 'remark' || seq === undefined || family === 'mac') return [];
  const remark = previous?.type === 'remark' ? { remark: previous.text } : {};
  const row = held.get(seq);
  const was = row === undefined ? undefined : entryOf(row, { family, kind });
  if (row !== undefined && was !== undefined && entryMatter(was) === entryMatter(entry)) {
    const { remark: _, [UNKNOWN]: __, ...rest } = row;
    return [
      { ...rest, ...(entry.type === 'opaque' ? row['remark'] !== undefined && { remark: row['remark'] } : remark) },
    ];
  }
  if (entry.type === 'opaque') return [];
  const data = kind === 'standard' ? standardData(entry.rule) : { 'ace-rule': extendedData(entry.rule, family) };
  return [{ sequence: String(seq), ...remark, ...data }];
}

function boundData({ place, direction, family, acl }: AclBinding): readonly YangData[] {
  const at = place.kind === 'interface' ? placeOf(place.name) : undefined;
  if (at === undefined) return [];
  const bound: YangData =
    family === 'ipv4'
      ? { ip: { 'access-group': { [direction]: { acl: { 'acl-name': acl, [direction]: [null] } } } } }
      : { ipv6: { 'traffic-filter': [{ direction, 'access-list': acl }] } };
  return [{ interface: { [at.type]: [{ name: at.key, ...bound }] } }];
}
