import type { AclAbility, AclEdit } from '../../../src/acl/edits/acl-edit.js';
import type { Acl, AclEntry } from '../../../src/model/acl.js';
import { entryMatter } from '../../../src/model/acl-diff.js';

/** Two lists of a device and which of them is in force, as edits leave them; it refuses what devices refuse. */
export class ListDevice {
  readonly lists = new Map<string, AclEntry[]>();
  inForce = 'own';
  settings: string[] = [];
  #waiting: AclEntry[] = [];

  constructor(
    acl: Acl | undefined,
    private readonly ability: Pick<AclAbility, 'equalEntries' | 'remarkNumbers'>,
  ) {
    if (acl !== undefined) this.lists.set('own', [...acl.entries]);
    this.settings = [...(acl?.settings ?? [])];
    this.#waiting = this.#loose();
  }

  get entries(): readonly AclEntry[] | undefined {
    return this.lists.get(this.inForce);
  }

  carryOut(edit: AclEdit): void {
    const list = this.lists.get(edit.list);
    if (edit.do === 'create') {
      if (list !== undefined) throw new Error('The list is there already.');
      this.lists.set(edit.list, []);
      this.#waiting = [];
      return;
    }
    if (list === undefined) throw new Error(`There is no list to ${edit.do}.`);
    switch (edit.do) {
      case 'delete':
        if (this.inForce === edit.list && this.lists.size > 1) throw new Error('The list in force was deleted.');
        this.lists.delete(edit.list);
        return;
      case 'use':
        this.inForce = edit.list;
        return;
      case 'insert':
        this.#insert(list, edit.entry);
        return;
      case 'remove':
        this.#remove(list, edit.entry);
        return;
      case 'remove-remarks':
        this.#put(
          edit.list,
          list.filter((entry) => entry.type !== 'remark' || entry.seq !== edit.seq),
        );
        return;
      case 'resequence':
        this.#resequence(edit.list, list, edit);
        return;
      case 'set':
        this.settings.push(edit.line);
        return;
      case 'unset':
        this.settings = this.settings.filter((line) => line !== edit.line);
        return;
    }
  }

  #put(name: string, entries: AclEntry[]): void {
    this.lists.set(name, entries);
  }

  #loose(): AclEntry[] {
    const list = this.lists.get('own') ?? [];
    const last = list.findLastIndex(({ type }) => type !== 'remark');
    return this.ability.remarkNumbers === 'none' ? list.slice(last + 1) : [];
  }

  #insert(list: AclEntry[], entry: AclEntry): void {
    const { remarkNumbers, equalEntries } = this.ability;
    if (entry.type === 'remark' && remarkNumbers === 'none') {
      list.push(entry);
      this.#waiting.push(entry);
      return;
    }
    const { seq } = entry;
    if (seq === undefined) throw new Error('An entry without a number was inserted.');
    const shares = remarkNumbers === 'shared';
    if (list.some((one) => one.seq === seq && (!shares || (one.type !== 'remark' && entry.type !== 'remark')))) {
      throw new Error(`Duplicate sequence number ${seq}.`);
    }
    if (equalEntries !== 'taken' && entry.type !== 'remark' && list.some((one) => sameMatter(one, entry))) {
      throw new Error('The list has this entry already.');
    }
    const mine = this.#waiting.splice(0);
    const others = list.filter((one) => !mine.includes(one));
    const at = others.findIndex(
      (one) =>
        one.seq !== undefined &&
        (one.seq > seq || (one.seq === seq && entry.type === 'remark' && one.type !== 'remark')),
    );
    // Remarks without numbers lead the entry they belong to.
    let place = at === -1 ? others.length : at;
    while (remarkNumbers === 'none' && others[place - 1]?.type === 'remark') place -= 1;
    others.splice(place, 0, ...mine, entry);
    list.splice(0, list.length, ...others);
  }

  #remove(list: AclEntry[], entry: AclEntry): void {
    const { remarkNumbers } = this.ability;
    // Of remarks without numbers that are alike, the last one goes.
    const at = list.findLastIndex((one) => one.seq === entry.seq && one.type === entry.type && sameMatter(one, entry));
    if (at === -1) throw new Error(`There is no entry ${entry.seq} to remove.`);
    let from = at;
    if (remarkNumbers === 'none' && entry.type !== 'remark') while (list[from - 1]?.type === 'remark') from -= 1;
    list.splice(from, at - from + 1);
    if (remarkNumbers === 'shared') {
      const rest = list.filter((one) => one.type !== 'remark' || one.seq !== entry.seq);
      list.splice(0, list.length, ...rest);
    }
    this.#waiting = this.#loose();
  }

  #resequence(name: string, list: readonly AclEntry[], { start, step }: { start: number; step: number }): void {
    let next = start - step;
    let last: number | undefined;
    this.#put(
      name,
      list.map((entry) => {
        if (entry.seq === undefined) return entry;
        if (entry.seq !== last) next += step;
        last = entry.seq;
        return { ...entry, seq: next };
      }),
    );
  }
}

function sameMatter(a: AclEntry, b: AclEntry): boolean {
  return entryMatter(a) === entryMatter(b);
}
