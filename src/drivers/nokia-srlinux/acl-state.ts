import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclState,
  type AclUse,
  aclKey,
  bindingKey,
} from '../../model/acl.js';
import { listAt, numberAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { type IpFamily, readRule } from './acl-rule.js';
import { foreignUser } from './acl-tree.js';
import { heldLine } from './acl-words.js';
import { isClosing, LAST_NUMBER, matchesAll, OPEN } from './last-entry.js';
import { TOP } from './schema/index.js';

const DIRECTIONS = [
  ['in', 'input'],
  ['out', 'output'],
] as const;

const SETTINGS = ['description', 'subinterface-specific', 'statistics-per-entry'] as const;

/** Filters and where they are bound. */
export function aclState(data: YangData): AclState {
  const acls = listAt(data, TOP.acl, 'acl-filter').flatMap(readFilter);
  const bound = listAt(data, TOP.acl, 'interface').flatMap(boundTo);
  return {
    acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
    bindings: new Map(bound.flatMap(({ binding }) => (binding === undefined ? [] : [[bindingKey(binding), binding]]))),
    groups: new Map(),
    uses: bound.flatMap(({ use }) => use ?? []),
  };
}

function readFilter(filter: YangData): readonly Acl[] {
  const [name, family] = [text(filter, 'name'), familyOf(text(filter, 'type'))];
  if (name === undefined || family === undefined) return [];
  const entries = listAt(filter, 'entry').toSorted(
    (a, b) => (numberAt(a, 'sequence-id') ?? 0) - (numberAt(b, 'sequence-id') ?? 0),
  );
  const settings = SETTINGS.flatMap((member) => {
    const value = filter[member];
    return value === undefined ? [] : [`${member} = ${String(value)}`];
  });
  const lines = entries.flatMap((entry) => heldLine(entry, readRule(entry, family)));
  return [{ name, family, kind: 'extended', entries: withLastWord(entries, family), settings, lines }];
}

/** A filter that is not closed accepts the rest. Where that has no number left, the last entry counts as not understood. */
function withLastWord(entries: readonly YangData[], family: IpFamily): readonly AclEntry[] {
  const shown = entries.filter((entry) => !isClosing(entry));
  const read = shown.flatMap((entry) => readEntry(entry, family));
  if (shown.length < entries.length || read.some(matchesAll)) return read;
  const last = shown.at(-1);
  if (last === undefined || read.at(-1)?.seq !== LAST_NUMBER) return [...read, OPEN];
  return [...read.slice(0, -1), opaque(last)];
}

/** The description of an entry is a remark before it. */
function readEntry(entry: YangData, family: IpFamily): readonly AclEntry[] {
  const { description } = entry;
  const rule = readRule(entry, family);
  const remark: readonly AclEntry[] =
    typeof description === 'string' ? [{ type: 'remark', text: description, seq: undefined }] : [];
  return [...remark, rule === undefined ? opaque(entry) : { type: 'rule', rule, seq: numberAt(entry, 'sequence-id') }];
}

/** An entry that says what a rule cannot is kept as it is. */
function opaque({ 'sequence-id': seq, description: _, ...rest }: YangData): AclEntry {
  return { type: 'opaque', text: JSON.stringify(rest), action: undefined, seq: Number(seq) };
}

interface Bound {
  readonly binding?: AclBinding;
  readonly use?: AclUse;
}

/** An entry is known by a name of its own; it is bound where its reference leads, which netctl takes to be the same. */
function boundTo(entry: YangData): readonly Bound[] {
  const id = text(entry, 'interface-id') ?? '';
  const [base, index] = [text(entry, 'interface-ref', 'interface'), text(entry, 'interface-ref', 'subinterface')];
  const elsewhere = base !== undefined && `${base}.${index}` !== id;
  return DIRECTIONS.flatMap(([direction, side]) =>
    listAt(entry, side, 'acl-filter').map((filter): Bound => {
      const acl = text(filter, 'name') ?? '';
      const family = familyOf(text(filter, 'type'));
      if (family === undefined) return { use: { family: 'mac', acl, user: foreignUser(id, direction) } };
      if (elsewhere) return { use: { family, acl, user: `interface ${base}.${index} (${side}, called ${id})` } };
      return { binding: { place: { kind: 'interface', name: id }, direction, family, acl } };
    }),
  );
}

function familyOf(type: string | undefined): IpFamily | undefined {
  return type === 'ipv4' || type === 'ipv6' ? type : undefined;
}
