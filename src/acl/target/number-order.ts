import type { AclEntry } from '../../model/acl.js';

/**
 * Entries by rising number; those without one stay behind the entry they follow, those before the first numbered one at the
 * head. Of several with one number remarks come first, the others as they stand in the text.
 */
export function inNumberOrder(entries: readonly AclEntry[]): readonly AclEntry[] {
  if (isRising(entries)) return entries;
  const blocks: { readonly seq: number; readonly entries: AclEntry[] }[] = [];
  // Remarks without a number lead the entry that follows them.
  let waiting: AclEntry[] = [];
  for (const entry of entries) {
    if (entry.seq === undefined && entry.type === 'remark') {
      waiting.push(entry);
      continue;
    }
    const last = blocks.at(-1);
    if (entry.seq === undefined && last !== undefined) last.entries.push(...waiting, entry);
    else blocks.push({ seq: entry.seq ?? Number.NEGATIVE_INFINITY, entries: [...waiting, entry] });
    waiting = [];
  }
  blocks.sort((a, b) => a.seq - b.seq || Number(isEntry(a)) - Number(isEntry(b)));
  return [...blocks.flatMap((block) => block.entries), ...waiting];
}

function isEntry({ entries }: { readonly entries: readonly AclEntry[] }): boolean {
  return entries.some(({ type }) => type !== 'remark');
}

function isRising(entries: readonly AclEntry[]): boolean {
  let last: { readonly seq: number; readonly remark: boolean } | undefined;
  for (const { seq, type } of entries) {
    if (seq === undefined) continue;
    const remark = type === 'remark';
    if (last !== undefined && (seq < last.seq || (seq === last.seq && remark && !last.remark))) return false;
    last = { seq, remark };
  }
  return true;
}
