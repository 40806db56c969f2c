import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclKind,
  type AclState,
  aclKey,
  bindingKey,
} from '../../../model/acl.js';
import { dataAt, listAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { readEntry } from '../../shared/acl-read.js';
import { ACL_DIALECT } from '../acl-dialect.js';
import { extendedWords, standardWords } from './acl-words.js';
import { OTHER_LISTS, PORT_LISTS } from './interface-schema.js';
import { TOP } from './modules.js';

type Family = 'ipv4' | 'ipv6';

/** Where the lists of each kind stand. */
export const LISTS = [
  { family: 'ipv4', kind: 'standard', path: ['ip', 'access-list', 'Cisco-IOS-XE-acl:standard'] },
  { family: 'ipv4', kind: 'extended', path: ['ip', 'access-list', 'Cisco-IOS-XE-acl:extended'] },
  { family: 'ipv6', kind: 'extended', path: ['ipv6', 'access-list', 'Cisco-IOS-XE-acl:named-acl'] },
] as const satisfies readonly { readonly family: Family; readonly kind: AclKind; readonly path: readonly string[] }[];

const DIRECTIONS = ['in', 'out'] as const;

/** Filters and where they are bound. */
export function aclState(data: YangData): AclState {
  const native = dataAt(data, TOP);
  const acls = LISTS.flatMap(({ path, ...kind }) => listAt(native, ...path).map((entry) => readList(entry, kind)));
  const bindings = [...Object.keys(PORT_LISTS), ...Object.keys(OTHER_LISTS)].flatMap((type) =>
    listAt(native, 'interface', type).flatMap((entry) => bindingsOf(`${type}${text(entry, 'name') ?? ''}`, entry)),
  );
  return {
    acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
    bindings: new Map(bindings.map((binding) => [bindingKey(binding), binding])),
    groups: new Map(),
    uses: [],
  };
}

function readList(data: YangData, { family, kind }: { readonly family: Family; readonly kind: AclKind }): Acl {
  const rows = listAt(data, 'access-list-seq-rule').toSorted((a, b) => seqOf(a) - seqOf(b));
  return {
    name: text(data, 'name') ?? '',
    family,
    kind,
    entries: rows.flatMap((row) => readRow(row, { family, kind })),
    settings: [],
    lines: rows.map((row) => JSON.stringify(row)),
  };
}

/** A remark shares the number of the entry behind it. */
function readRow(row: YangData, list: { readonly family: Family; readonly kind: AclKind }): readonly AclEntry[] {
  const { sequence: _, remark, ...rest } = row;
  const words = list.kind === 'standard' ? standardWords(row) : extendedWords(row, list.family);
  const seq = seqOf(row);
  if (words === undefined) return [{ type: 'opaque', text: JSON.stringify(rest), action: undefined, seq }];
  const entry = { ...readEntry(words, { ...list, dialect: ACL_DIALECT }), seq };
  return typeof remark === 'string' ? [{ type: 'remark', text: remark, seq: undefined }, entry] : [entry];
}

/** The rows in the lines of a list, by number. */
export function heldRows({ lines }: Pick<Acl, 'lines'>): ReadonlyMap<number, YangData> {
  const rows = lines.filter((line) => line.startsWith('{')).map((line): YangData => JSON.parse(line));
  return new Map(rows.map((row) => [seqOf(row), row]));
}

/** What the row of a list that was read says, as an entry. */
export function entryOf(
  row: YangData,
  list: { readonly family: Family; readonly kind: AclKind },
): AclEntry | undefined {
  return readRow(row, list).at(-1);
}

function seqOf(row: YangData): number {
  return Number(text(row, 'sequence') ?? 0);
}

function bindingsOf(name: string, entry: YangData): readonly AclBinding[] {
  const place = { kind: 'interface', name } as const;
  const four = DIRECTIONS.flatMap((direction): readonly AclBinding[] => {
    const acl = text(entry, 'ip', 'access-group', direction, 'acl', 'acl-name');
    return acl === undefined ? [] : [{ place, direction, family: 'ipv4', acl }];
  });
  const six = listAt(entry, 'ipv6', 'traffic-filter').flatMap((one): readonly AclBinding[] => {
    const [acl, direction] = [text(one, 'access-list'), DIRECTIONS.find((own) => own === one['direction'])];
    return acl === undefined || direction === undefined ? [] : [{ place, direction, family: 'ipv6', acl }];
  });
  return [...four, ...six];
}
