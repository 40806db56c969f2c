import type { Link } from './links.js';

/** What is known of a VLAN that a port, or a bridge itself, is in. */
export interface VlanFlags {
  readonly pvid: boolean;
  readonly untagged: boolean;
}

type Membership = Map<number, VlanFlags>;

/** An entry of what `bridge vlan show` prints: a VLAN or a run of them with the same flags. */
interface Entry extends VlanFlags {
  readonly first: number;
  readonly last: number;
}

/** The bridges of an emulated host: the VLANs of each, and of each of their ports, as the kernel keeps them. */
export class Bridges {
  readonly #links: readonly Link[];
  /** By name, in the order of the devices. */
  readonly #members = new Map<string, Membership>();

  /** `listing` is what `bridge -j vlan show` prints; without one all are in the bridge's default VLAN. */
  constructor(links: readonly Link[], listing: string | undefined) {
    this.#links = links;
    for (const { name, bridge, defaultPvid } of links) {
      if (bridge === undefined && defaultPvid === undefined) continue;
      const pvid = defaultPvid ?? this.#default(bridge);
      const fresh: Membership = new Map(pvid === 0 ? [] : [[pvid, { pvid: true, untagged: true }]]);
      this.#members.set(name, listing === undefined ? fresh : new Map());
    }
    if (listing !== undefined) this.#load(listing);
  }

  has(name: string): boolean {
    return this.#links.some((link) => link.name === name);
  }

  /** True for a port of a bridge; a bridge's own side is none. */
  isPort(name: string): boolean {
    return this.#links.some((link) => link.name === name && link.bridge !== undefined);
  }

  isBridge(name: string): boolean {
    return this.#links.some((link) => link.name === name && link.defaultPvid !== undefined);
  }

  add(name: string, [first, last]: readonly [number, number], flags: VlanFlags): void {
    const own = this.#members.get(name);
    for (let id = first; own !== undefined && id <= last; id++) {
      // A port has one PVID: the VLAN that was it goes on to leave untagged.
      if (flags.pvid) for (const [other, old] of own) own.set(other, { ...old, pvid: false });
      own.set(id, flags);
    }
  }

  /** VLANs that the port is not in are passed over. */
  remove(name: string, [first, last]: readonly [number, number]): void {
    for (let id = first; id <= last; id++) this.#members.get(name)?.delete(id);
  }

  /** What `bridge vlan show` prints, of all or of one device. */
  print(form: { readonly json: boolean; readonly compressed: boolean; readonly only?: string | undefined }): string {
    const shown = [...this.#members].filter(
      ([name, own]) => own.size > 0 && (form.only === undefined || form.only === name),
    );
    const rows = shown.map(([name, own]) => ({ name, entries: entriesOf(own, form.compressed) }));
    return form.json ? printJson(rows) : printText(rows);
  }

  #default(bridge: string | undefined): number {
    return this.#links.find(({ name }) => name === bridge)?.defaultPvid ?? 0;
  }

  #load(listing: string): void {
    const list: unknown = listing.trim() === '' ? [] : JSON.parse(listing);
    if (!isList<{ ifname: string; vlans: unknown }>(list)) throw new Error('the file vlans is no list');
    for (const { ifname, vlans } of list) {
      const own = this.#members.get(ifname);
      if (own === undefined || !isList<{ vlan: number; vlanEnd?: number; flags?: readonly string[] }>(vlans)) continue;
      for (const { vlan, vlanEnd = vlan, flags = [] } of vlans) {
        const known = { pvid: flags.includes('PVID'), untagged: flags.includes('Egress Untagged') };
        for (let id = vlan; id <= vlanEnd; id++) own.set(id, known);
      }
    }
  }
}

interface Row {
  readonly name: string;
  readonly entries: readonly Entry[];
}

function entriesOf(own: Membership, compressed: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [id, flags] of [...own].sort(([a], [b]) => a - b)) {
    const last = entries.at(-1);
    const joins = compressed && last?.last === id - 1 && last.untagged === flags.untagged && !last.pvid && !flags.pvid;
    if (joins) entries[entries.length - 1] = { ...last, last: id };
    else entries.push({ first: id, last: id, ...flags });
  }
  return entries;
}

function flagsOf({ pvid, untagged }: VlanFlags): readonly string[] {
  return [...(pvid ? ['PVID'] : []), ...(untagged ? ['Egress Untagged'] : [])];
}

/** A run has its flags in any case, a single VLAN only where there are some. */
function printJson(rows: readonly Row[]): string {
  const list = rows.map(({ name, entries }) => ({
    ifname: name,
    vlans: entries.map((entry) => {
      const flags = flagsOf(entry);
      if (entry.first !== entry.last) return { vlan: entry.first, vlanEnd: entry.last, flags };
      return flags.length === 0 ? { vlan: entry.first } : { vlan: entry.first, flags };
    }),
  }));
  return `${JSON.stringify(list)}\n`;
}

/** The column of names is wide enough for the longest that there can be, and two more. */
function printText(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ name, entries }) =>
    entries.map((entry, index) => {
      const id = entry.first === entry.last ? String(entry.first) : `${entry.first}-${entry.last}`;
      return `${(index === 0 ? name : '').padEnd(18)}${[id, ...flagsOf(entry)].join(' ')}`;
    }),
  );
  return ['port              vlan-id  ', ...lines, ''].join('\n');
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}
