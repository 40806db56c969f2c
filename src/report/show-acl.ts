import type { NetctlError } from '../errors/netctl-error.js';
import { type Acl, type AclBinding, type AclState, aclKey, bindingKey } from '../model/acl.js';
import { describeAddress, describeEntry, describePorts } from '../model/acl-text.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import { modelJson } from './model-json.js';
import { compareNatural } from './name-list.js';
import { notRead } from './not-read.js';
import type { Report } from './render.js';

/** The filters of one device, or why they are not known. */
export interface ShownFilters {
  readonly name: string;
  readonly platform: string;
  readonly acl: AclState | null;
  readonly error: NetctlError | null;
}

/** The filters of devices and where they are in force, in netctl's own terms. */
export function showAclReport(devices: readonly ShownFilters[]): Report {
  return {
    json: { schema: 'netctl.show-acl.v1', devices: devices.map(deviceJson) },
    blocks: devices.map(deviceBlock),
  };
}

function deviceJson({ name, platform, acl, error }: ShownFilters): object {
  return {
    name,
    platform,
    acls: acl === null ? null : sorted(acl.acls).map(aclJson),
    bindings: acl === null ? null : sorted(acl.bindings).map(modelJson),
    groups: acl === null ? null : sorted(acl.groups).map(modelJson),
    error: error === null ? null : errorJson(error),
  };
}

function aclJson({ name, family, kind, entries, settings }: Acl): object {
  return {
    name,
    family,
    kind,
    settings,
    entries: entries.map((entry) => ({
      seq: entry.seq ?? null,
      type: entry.type,
      text: describeEntry(entry),
      rule: entry.type === 'rule' ? modelJson(entry.rule) : null,
    })),
  };
}

function deviceBlock({ name, platform, acl, error }: ShownFilters): Block {
  const body: Block[] = error === null ? [] : [{ kind: 'error', error }];
  if (acl === null && error === null) body.push(notRead('filters'));
  if (acl !== null) body.push(...sorted(acl.acls).map((list) => listBlock(list, acl)), ...groupBlocks(acl));
  if (acl !== null && acl.acls.size === 0) body.push({ kind: 'text', text: 'no filters' });
  return { kind: 'section', title: name, detail: platform, body };
}

function listBlock(list: Acl, { bindings, uses }: AclState): Block {
  const at = [...bindings.values()].filter((binding) => aclKey({ ...binding, name: binding.acl }) === aclKey(list));
  const users = uses.filter(({ family, acl }) => family === list.family && acl === list.name).map(({ user }) => user);
  const where = [...at.map(placeText), ...users].join(', ');
  const detail = `${list.family} ${list.kind}, ${where === '' ? 'bound nowhere' : where}`;
  const rows = list.entries.map((entry, index) => [String(entry.seq ?? index + 1), describeEntry(entry)]);
  return {
    kind: 'section',
    title: list.name,
    detail,
    body: [
      ...list.settings.map((text): Block => ({ kind: 'text', text })),
      { kind: 'table', columns: ['SEQ', 'ENTRY'], rows },
    ],
  };
}

function placeText(binding: AclBinding): string {
  return bindingKey(binding)
    .split('/')
    .slice(1, -1)
    .join('/')
    .replace(/\/(?<direction>in|out)$/, ' $<direction>');
}

function groupBlocks({ groups }: AclState): readonly Block[] {
  if (groups.size === 0) return [];
  const rows = sorted(groups).map((group) => [
    group.kind,
    group.name,
    group.kind === 'address' ? group.members.map(describeAddress).join(', ') : describePorts(group.ranges),
  ]);
  return [{ kind: 'table', columns: ['GROUP OF', 'NAME', 'MEMBERS'], rows }];
}

function sorted<T>(objects: ReadonlyMap<string, T>): readonly T[] {
  return [...objects].sort(([a], [b]) => compareNatural(a, b)).map(([, object]) => object);
}
