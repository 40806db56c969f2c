import { ConfigNode, type RankOf } from './config-tree.js';

/** A line of a filter. Its number may be hidden: older software keeps it without printing it. */
export class EntryNode extends ConfigNode {
  /** `raw` as printed, `entry` without number and indentation; `list` for lines that stand at the top. */
  constructor(
    raw: string,
    readonly entry: string,
    readonly seq: number | undefined,
    readonly list = '',
  ) {
    super(raw);
  }

  get isRemark(): boolean {
    return this.entry.startsWith('remark');
  }

  override clone(): EntryNode {
    const copy = new EntryNode(this.raw, this.entry, this.seq, this.list);
    copy.after = [...this.after];
    return copy;
  }
}

/** How a platform numbers and prints the lines of a filter. */
export interface ListFormat {
  /** A line as printed. */
  raw(entry: string, seq: number | undefined): string;
  /** Remarks have a number of their own, share one with the entry behind them, or have none and belong to it. */
  readonly remarks: 'own' | 'shared' | 'none';
  /** Where lists stand as single lines at the top, the name in front of them. */
  readonly list?: string;
}

const DUPLICATE = '% Duplicate sequence number';

/** The lines of one filter as commands change them; what is said about them is returned. */
export class FilterLines {
  constructor(
    private readonly parent: ConfigNode,
    private readonly format: ListFormat,
  ) {}

  get nodes(): readonly EntryNode[] {
    const list = this.format.list ?? '';
    return this.parent.children.filter((node): node is EntryNode => node instanceof EntryNode && node.list === list);
  }

  /** Puts an entry at its number, or behind the last one. One that the list has already changes nothing. */
  insert(entry: string, wanted: number | undefined): string {
    if (entry.startsWith('remark')) return this.#insertRemark(entry, wanted);
    const nodes = this.nodes;
    const seq = wanted ?? this.#behindLast(nodes);
    if (nodes.some((node) => node.seq === seq && (!node.isRemark || this.format.remarks === 'own'))) return DUPLICATE;
    if (nodes.some((node) => plain(node.entry) === plain(entry))) return '';
    const loose = this.format.remarks === 'none' ? trailing(nodes) : [];
    const others = loose.length === 0 ? nodes : nodes.filter((node) => !loose.includes(node));
    const at = others.findIndex((node) => node.seq !== undefined && node.seq > seq);
    const before = at === -1 ? undefined : leaderOf(others, at, this.format);
    for (const node of loose) this.#take(node);
    for (const node of [...loose, this.#node(entry, seq)]) this.#put(node, before);
    return '';
  }

  #insertRemark(entry: string, wanted: number | undefined): string {
    const nodes = this.nodes;
    if (this.format.remarks === 'none') {
      if (trailing(nodes).some((node) => node.entry === entry)) return 'Duplicate remark statement';
      this.#put(this.#node(entry, undefined), undefined);
      return '';
    }
    const seq = wanted ?? this.#behindLast(nodes);
    if (this.format.remarks === 'own' && nodes.some((node) => node.seq === seq)) return DUPLICATE;
    const before = nodes.find((node) => (node.seq ?? 0) > seq || (node.seq === seq && !node.isRemark));
    this.#put(this.#node(entry, seq), before);
    return '';
  }

  /** Takes away what stands at a number; remarks go with the entry they belong to. False where nothing stands there. */
  removeAt(seq: number): boolean {
    const nodes = this.nodes;
    const found = nodes.filter((node) => node.seq === seq);
    const first = found[0];
    if (first === undefined) return false;
    const at = nodes.indexOf(first);
    const leader = this.format.remarks === 'none' ? nodes.indexOf(leaderOf(nodes, at, this.format)) : at;
    for (const node of [...nodes.slice(leader, at), ...found]) this.#take(node);
    return true;
  }

  /** Takes away an entry by what it says; of remarks that are alike the last one. */
  removeText(entry: string): boolean {
    const found = this.nodes.findLast((node) => plain(node.entry) === plain(entry));
    if (found === undefined) return false;
    if (found.isRemark || found.seq === undefined) {
      this.#take(found);
      return true;
    }
    return this.removeAt(found.seq);
  }

  removeRemarks(seq: number): void {
    for (const node of this.nodes) if (node.seq === seq && node.isRemark) this.#take(node);
  }

  resequence(start: number, step: number): void {
    let seq = start - step;
    let last: number | undefined;
    for (const node of this.nodes) {
      if (node.seq === undefined) continue;
      if (node.seq !== last) seq += step;
      last = node.seq;
      const fresh = this.#node(node.entry, seq);
      fresh.after = node.after;
      this.parent.children.splice(this.parent.children.indexOf(node), 1, fresh);
    }
  }

  #behindLast(nodes: readonly EntryNode[]): number {
    // A remark alone does not count: the entry typed next shares its number.
    const counted = nodes.filter((node) => this.format.remarks === 'own' || !node.isRemark);
    return Math.max(0, ...counted.slice(-1).map((node) => node.seq ?? 0)) + 10;
  }

  #node(entry: string, seq: number | undefined): EntryNode {
    return new EntryNode(this.format.raw(entry, seq), entry, seq, this.format.list);
  }

  /** Puts a line before another one of the list, or behind all of them. */
  #put(node: EntryNode, before: EntryNode | undefined): void {
    const { children } = this.parent;
    const last = this.nodes.at(-1);
    if (before !== undefined) children.splice(children.indexOf(before), 0, node);
    else if (last === undefined) children.push(node);
    else {
      // The comment sign behind the list stays behind it.
      node.after = last.after;
      last.after = [];
      children.splice(children.indexOf(last) + 1, 0, node);
    }
  }

  #take(node: EntryNode): void {
    const { children } = this.parent;
    const at = children.indexOf(node);
    const previous = children[at - 1];
    if (node.after.length > 0 && previous instanceof EntryNode && previous.list === node.list)
      previous.after = node.after;
    children.splice(at, 1);
  }
}

/** Puts the block of a new list among those of its kind, which devices print by name. */
export function placeList(config: ConfigNode, header: string, rankOf: RankOf): void {
  const kind = header.slice(0, header.lastIndexOf(' ') + 1);
  const node = new ConfigNode(header);
  node.after = ['!'];
  const behind = config.children.findIndex(
    ({ text }) => text.startsWith(kind) && !text.slice(kind.length).includes(' ') && text > header,
  );
  if (behind === -1) config.place(node, rankOf);
  else config.children.splice(behind, 0, node);
}

/** The first of the remarks that belong to the entry at a place, or the entry itself. */
function leaderOf(nodes: readonly EntryNode[], at: number, { remarks }: ListFormat): EntryNode {
  let first = at;
  while (remarks === 'none' && nodes[first - 1]?.isRemark === true) first -= 1;
  const node = nodes[first];
  if (node === undefined) throw new Error('There is no line at this place.');
  return node;
}

/** Remarks at the end, which belong to the entry typed next. */
function trailing(nodes: readonly EntryNode[]): readonly EntryNode[] {
  return nodes.slice(nodes.findLastIndex((node) => !node.isRemark) + 1);
}

/** Without the blanks that only line things up. */
function plain(entry: string): string {
  return entry.startsWith('remark') ? entry : entry.replace(/\s+/g, ' ');
}
