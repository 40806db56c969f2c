import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpPeer,
  type BgpPeerFamily,
  plainPeer,
  plainPeerFamily,
} from '../../model/bgp.js';
import type { Activation } from '../../model/bgp-activation.js';
import { sameData } from '../../util/same-data.js';
import { countingFamilies } from './bgp-counting.js';
import type { FieldOf, PeerSetting, PeerWords } from './bgp-dialect.js';
import { asnOf, type BgpEdit, type PeerEdit, peerLine, resetBy } from './bgp-edit.js';
import type { PlannedLine } from './policy-steps.js';

/** The lines about a peer as a whole. A new neighbour that has more to be told than this stays shut until then. */
export function sessionLines(one: PeerEdit, edit: BgpEdit): readonly PlannedLine[] {
  const { dialect, placement } = edit;
  const { after, id } = one;
  const before = one.before ?? plainPeer(after.kind, after.name, { vrf: after.vrf });
  const context = placement.session(after, asnOf(after.vrf, edit));
  const line = (words: PeerWords, resets: readonly string[] = []): PlannedLine =>
    peerLine(after.name, words, { context, id, resets }, edit);
  const settings = dialect.session
    .filter(({ field }) => !isSameField(before, after, field))
    .filter(({ field }) => field !== 'remoteAs' || after.remoteAs !== undefined || losesRemoteAs(after, edit))
    .flatMap((setting) => settingLines(setting, { ...one, before }, one.before !== undefined, { line, edit }));
  const groups = groupLines(one, edit).map((words) =>
    line(words, dialect.resets.has('group') ? resetBy(one, () => true, edit) : []),
  );
  // A neighbour's own AS makes it; one without gets it from its group.
  const [created, others] = [settings.filter(isRemoteAs), settings.filter((entry) => !isRemoteAs(entry))];
  const leaves = groups.length > 0 && after.group === undefined;
  const first = leaves ? [...groups, ...created] : [...created, ...groups];
  const shut = staysShut(one, edit) ? [line({ on: true, words: 'shutdown' })] : [];
  return [...first, ...shut, ...others, ...opaqueLines(before, after, { context, id, edit })];
}

/** A neighbour that is there by its AS has the line taken away by the group that it joins. */
function losesRemoteAs({ kind }: BgpPeer, { dialect }: BgpEdit): boolean {
  return kind === 'group' || !dialect.remoteAsMakesPeer;
}

/** Opens a new neighbour that stayed shut until all was said. */
export function openingLines(one: PeerEdit, edit: BgpEdit): readonly PlannedLine[] {
  if (!staysShut(one, edit)) return [];
  const context = edit.placement.session(one.after, asnOf(one.after.vrf, edit));
  return [peerLine(one.after.name, { on: false, words: 'shutdown' }, { context, id: one.id }, edit)];
}

/** A session that came up before its policies were said would exchange everything. */
function staysShut({ before, after }: PeerEdit, { dialect }: BgpEdit): boolean {
  if (before !== undefined || dialect.staged || after.kind === 'group' || after.shutdown !== undefined) return false;
  return Object.values(after.families).some(({ activate, opaque, ...fields }) => {
    return activate === false || opaque.length > 0 || Object.values(fields).some((value) => value !== undefined);
  });
}

function isRemoteAs({ text }: PlannedLine): boolean {
  return /^neighbor \S+ remote-as /.test(text);
}

function isSameField<T>(before: T, after: T, field: keyof T): boolean {
  return sameData(before[field], after[field]);
}

function settingLines(
  setting: PeerSetting<BgpPeer>,
  one: PeerEdit & { readonly before: BgpPeer },
  existed: boolean,
  {
    line,
    edit,
  }: { readonly line: (words: PeerWords, resets: readonly string[]) => PlannedLine; readonly edit: BgpEdit },
): readonly PlannedLine[] {
  const { before, after } = one;
  const { field } = setting;
  const resets =
    existed && edit.dialect.resets.has(field) && !(field === 'shutdown' && after.shutdown !== true)
      ? resetBy(one, (member) => member[field] !== undefined, edit)
      : [];
  return setting.edit(before, after).map((words) => line(words, resets));
}

function groupLines({ before, after }: PeerEdit, { dialect }: BgpEdit): readonly PeerWords[] {
  const { groupWords } = dialect;
  if (after.kind === 'group') return before === undefined ? [{ on: true, words: groupWords }] : [];
  if (before?.group === after.group) return [];
  const leave: PeerWords = { on: false, words: `${groupWords} ${before?.group ?? ''}`.trimEnd() };
  const join: PeerWords = { on: true, words: `${groupWords} ${after.group ?? ''}`.trimEnd() };
  if (after.group === undefined) return [leave];
  return before?.group === undefined || dialect.movesBetweenGroups ? [join] : [leave, join];
}

/** The lines about a peer in one address family, without whether it takes part. */
export function familyLines(one: PeerEdit, family: BgpFamily, edit: BgpEdit): readonly PlannedLine[] {
  const { dialect, placement } = edit;
  const { after, id } = one;
  const [old, now] = [familyOf(one.before, family), familyOf(after, family)];
  const context = placement.family(family, after.vrf, asnOf(after.vrf, edit));
  const counts = countingFamilies(after, edit.after).includes(family);
  // A policy that goes for another kind of policy goes last: no route passes by neither.
  const settings = dialect.family.toSorted(
    (a, b) => Number(now[a.field] === undefined) - Number(now[b.field] === undefined),
  );
  const lines = settings.flatMap((setting) => {
    const { field } = setting;
    if (field === 'activate') return [];
    const elsewhere = dialect.outsideFields.has(field);
    const held = elsewhere && !stands(one, setting, { where: family, edit }) ? plainPeerFamily() : old;
    // What is said outside is not for an address family that the peer takes no part in.
    const wanted = elsewhere && counts && isOutside(one, setting, edit) ? plainPeerFamily() : now;
    if (isSameField(held, wanted, field)) return [];
    const resets = familyResets(one, family, field, edit);
    return setting.edit(held, wanted).map((words) => peerLine(after.name, words, { context, id, resets }, edit));
  });
  return [...lines, ...opaqueLines(old, now, { context, id, edit })];
}

/** The lines about a peer in address families that this platform writes outside them, once for all. */
export function outsideLines(one: PeerEdit, edit: BgpEdit): readonly PlannedLine[] {
  const { dialect, placement } = edit;
  const { after, id } = one;
  const context = placement.router(asnOf(after.vrf, edit), after.vrf);
  const [family] = countingFamilies(after, edit.after);
  const old = outsideOf(one.before, edit.before);
  return dialect.family.flatMap((setting) => {
    if (!dialect.outsideFields.has(setting.field)) return [];
    const now = isOutside(one, setting, edit) ? familyOf(after, family) : plainPeerFamily();
    const held = standsOutside(one, setting, edit) ? old : plainPeerFamily();
    if (isSameField(held, now, setting.field)) return [];
    const resets = familyResets(one, family, setting.field, edit);
    return setting.edit(held, now).map((words) => peerLine(after.name, words, { context, id, resets }, edit));
  });
}

/** True where a setting is the same in all address families that count, and does not stand in the block of one. */
function isOutside(one: PeerEdit, setting: PeerSetting<BgpPeerFamily>, edit: BgpEdit): boolean {
  if (!edit.dialect.outsideFields.has(setting.field)) return false;
  if (BGP_FAMILIES.some((where) => stands(one, setting, { where, edit }))) return false;
  const [first, ...others] = countingFamilies(one.after, edit.after).map((family) => familyOf(one.after, family));
  return others.every((other) => first === undefined || isSameField(first, other, setting.field));
}

/** True where a peer that is there has the setting in the block of an address family, or outside for undefined. */
function stands(
  { before }: PeerEdit,
  setting: PeerSetting<BgpPeerFamily>,
  { where, edit }: { readonly where: BgpFamily | undefined; readonly edit: BgpEdit },
): boolean {
  if (before === undefined) return false;
  const said = where === undefined ? outsideOf(before, edit.before) : familyOf(before, where);
  if (isSameField(said, plainPeerFamily(), setting.field)) return false;
  return setting
    .edit(plainPeerFamily(), said)
    .some(({ words, on }) => edit.placement.hasPeerLine(before.name, words, { vrf: before.vrf, family: where, on }));
}

/** What stands in no block stands outside, also where that was written since the configuration was read. */
function standsOutside(one: PeerEdit, setting: PeerSetting<BgpPeerFamily>, edit: BgpEdit): boolean {
  if (stands(one, setting, { where: undefined, edit })) return true;
  return !BGP_FAMILIES.some((where) => stands(one, setting, { where, edit }));
}

function outsideOf(peer: BgpPeer | undefined, state: Activation): BgpPeerFamily {
  return peer === undefined ? plainPeerFamily() : familyOf(peer, countingFamilies(peer, state)[0]);
}

function familyResets(
  one: PeerEdit,
  family: BgpFamily,
  field: FieldOf<BgpPeerFamily>,
  edit: BgpEdit,
): readonly string[] {
  if (!edit.dialect.familyResets.has(field)) return [];
  return resetBy(one, (member) => member.families[family]?.[field] !== undefined, edit);
}

function familyOf(peer: BgpPeer | undefined, family: BgpFamily): BgpPeerFamily {
  return peer?.families[family] ?? plainPeerFamily();
}

/** Lines of no known meaning, those of other blocks in these; what a block held goes before the block is left. */
export function opaqueLines(
  before: { readonly opaque: readonly string[] },
  after: { readonly opaque: readonly string[] },
  { context, id }: { readonly context: readonly string[]; readonly id: string; readonly edit: BgpEdit },
): readonly PlannedLine[] {
  if (sameData(before.opaque, after.opaque)) return [];
  return [
    ...blockLines(after.opaque, before.opaque, context).map((line) => ({ ...line, changes: [id] })),
    ...blockLines(before.opaque, after.opaque, context).map((line) => ({
      ...line,
      text: line.text.startsWith('no ') ? line.text.slice(3) : `no ${line.text}`,
      changes: [id],
    })),
  ];
}

/** The lines that the other list lacks, each with the blocks it stands in. */
function blockLines(
  lines: readonly string[],
  other: readonly string[],
  context: readonly string[],
): readonly { readonly text: string; readonly context: readonly string[] }[] {
  const known = new Set(withBlocks(other).map(({ path, text }) => [...path, text].join('\n')));
  return withBlocks(lines)
    .filter(({ path, text, header }) => !header && !known.has([...path, text].join('\n')))
    .map(({ path, text }) => ({ text, context: [...context, ...path] }));
}

function withBlocks(lines: readonly string[]) {
  const open: string[] = [];
  return lines.map((line, index) => {
    const depth = line.length - line.trimStart().length;
    open.length = Math.min(open.length, depth);
    const path = [...open];
    const text = line.trim();
    open.push(text);
    const next = lines[index + 1];
    return { path, text, header: next !== undefined && next.length - next.trimStart().length > depth };
  });
}
