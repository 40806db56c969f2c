import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclFamily,
  type AclState,
  type AclUse,
  aclKey,
  bindingKey,
} from '../../../model/acl.js';
import { listAt, numberAt, said, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { readRule } from './acl-rule.js';
import { FAMILY_TYPES } from './acl-tree.js';

const ACL = 'openconfig-acl:acl';
const DIRECTIONS = [
  ['in', 'ingress'],
  ['out', 'egress'],
] as const;

/** Filters and where they are bound, from a tree. */
export function aclState(data: YangData): AclState {
  const acls = listAt(data, ACL, 'acl-sets', 'acl-set').flatMap(readSet);
  const interfaces = listAt(data, ACL, 'interfaces', 'interface');
  const bindings = interfaces.flatMap((entry) => boundSets(entry).flatMap(({ binding }) => binding ?? []));
  const uses = interfaces.flatMap((entry) => boundSets(entry).flatMap(({ use }) => use ?? []));
  return {
    acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
    bindings: new Map(bindings.map((binding) => [bindingKey(binding), binding])),
    groups: new Map(),
    uses,
  };
}

function readSet(set: YangData): readonly Acl[] {
  const name = text(set, 'name');
  const family = familyOf(text(set, 'type'));
  if (name === undefined || family === undefined) return [];
  const description = text(set, 'config', 'description');
  const entries = listAt(set, 'acl-entries', 'acl-entry').toSorted(
    (a, b) => (numberAt(a, 'sequence-id') ?? 0) - (numberAt(b, 'sequence-id') ?? 0),
  );
  return [
    {
      name,
      family,
      kind: 'extended',
      entries: entries.flatMap((entry) => readEntry(entry, family)),
      settings: description === undefined ? [] : [`description = ${description}`],
      lines: [],
    },
  ];
}

/** The description of an entry is a remark before it. */
function readEntry(entry: YangData, family: 'ipv4' | 'ipv6'): readonly AclEntry[] {
  const seq = numberAt(entry, 'sequence-id');
  const description = text(entry, 'config', 'description');
  const rule = readRule(entry, family);
  const remark: readonly AclEntry[] =
    description === undefined ? [] : [{ type: 'remark', text: description, seq: undefined }];
  return [...remark, rule === undefined ? { ...opaque(entry), seq } : { type: 'rule', rule, seq }];
}

/** An entry that says what a rule cannot is kept as it is. */
function opaque(entry: YangData): Omit<Extract<AclEntry, { type: 'opaque' }>, 'seq'> {
  const { 'sequence-id': _, config: __, state: ___, ...rest } = entry;
  const forwarding = text(entry, 'actions', 'config', 'forwarding-action');
  const action = forwarding === undefined ? undefined : forwarding.endsWith('ACCEPT') ? 'permit' : 'deny';
  return { type: 'opaque', text: JSON.stringify(said(rest)), action };
}

interface Bound {
  readonly binding?: AclBinding;
  readonly use?: AclUse;
}

function boundSets(entry: YangData): readonly Bound[] {
  const id = text(entry, 'id') ?? '';
  return DIRECTIONS.flatMap(([direction, side]) =>
    listAt(entry, `${side}-acl-sets`, `${side}-acl-set`).map((set): Bound => {
      const acl = text(set, 'set-name') ?? '';
      const family = familyOf(text(set, 'type'));
      if (family !== undefined) return { binding: { place: { kind: 'interface', name: id }, direction, family, acl } };
      return { use: { family: 'mac', acl, user: `interface ${id} (${side}, ${text(set, 'type')})` } };
    }),
  );
}

function familyOf(type: string | undefined): Exclude<AclFamily, 'mac'> | undefined {
  if (type === FAMILY_TYPES.ipv4) return 'ipv4';
  return type === FAMILY_TYPES.ipv6 ? 'ipv6' : undefined;
}
