import { type Port, plainPort, type Vlan, type VlanState, type VlanUse } from '../../model/vlan.js';
import { ALL_VLANS, countVlans, parseVlanSet, unite, type VlanSet, vlanSet } from '../../model/vlan-set.js';
import { at, dataAt, listAt, text, texts } from '../../yang/read-data.js';
import { isData, type YangData } from '../../yang/schema.js';
import type { ReadConfig } from './config.js';
import { DEFAULT_VLAN, givenName } from './names.js';
import { type PortWords, portLines } from './port-words.js';
import { isPort } from './ports.js';

/** VLANs, switched ports and what stands on VLANs; `ports` are those that the device has, whatever is configured. */
export function vlanState({ data, lines: all }: ReadConfig, ports: readonly string[]): VlanState {
  const lines = byObject(all);
  const entries = listAt(data, 'vlans', 'vlan');
  const vlans = new Map(entries.flatMap((entry) => readVlan(entry, lines)).map((vlan) => [vlan.id, vlan]));
  const names = new Map(entries.map((entry) => [text(entry, 'name') ?? '', idsOf(entry)]));
  const defaultId = [...(names.get(DEFAULT_VLAN.name) ?? [])][0]?.[0] ?? DEFAULT_VLAN.id;
  if (!vlans.has(DEFAULT_VLAN.id)) {
    vlans.set(DEFAULT_VLAN.id, { id: DEFAULT_VLAN.id, name: undefined, status: 'active', lines: [] });
  }
  const configured = listAt(data, 'interfaces', 'interface').filter((entry) => isPort(text(entry, 'name') ?? ''));
  const known = new Set(configured.map((entry) => text(entry, 'name')));
  const others = ports.filter((name) => isPort(name) && !known.has(name));
  const read = [
    ...configured.map((entry) => readPort(entry, { names, lines, defaultId })),
    ...others.map((name) => plainPort(name, { nativeVlan: undefined })),
  ];
  return {
    vlans,
    ports: new Map(read.sort(byName).map((port) => [port.name, port])),
    uses: entries.flatMap(readUse),
  };
}

/** The lines of VLANs and interfaces by the path to each, deactivated ones too. */
type ObjectLines = ReadonlyMap<string, readonly string[]>;

const OBJECT = /^(?:inactive: )?(?<path>\/configuration\/(?:vlans\/vlan|interfaces\/interface)\[name=[^\]]{1,255}\])/;

function byObject(lines: readonly string[]): ObjectLines {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const path = OBJECT.exec(line)?.groups?.['path'];
    if (path === undefined) continue;
    const known = found.get(path);
    if (known === undefined) found.set(path, [line]);
    else known.push(line);
  }
  return found;
}

function byName({ name: a }: Port, { name: b }: Port): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function readVlan(entry: YangData, lines: ObjectLines): readonly Vlan[] {
  const name = text(entry, 'name') ?? '';
  const id = singleId(text(entry, 'vlan-id'));
  if (id === undefined) return [];
  const path = `/configuration/vlans/vlan[name=${name}]`;
  const own = `${path}/`;
  const kept = (lines.get(path) ?? []).filter((line) => line.startsWith(own)).map((line) => line.slice(own.length));
  return [{ id, name: givenName(id, name), status: 'active', lines: kept }];
}

/** What members of a port by the name of an entry mean. */
function idsOf(entry: YangData): VlanSet {
  const id = singleId(text(entry, 'vlan-id'));
  const lists = texts(entry, 'vlan-id-list').map((list) => parseVlanSet(list) ?? []);
  return lists.reduce((all, list) => unite(all, list), id === undefined ? vlanSet([]) : vlanSet([[id, id]]));
}

/** `none` and `all` are no numbers. */
function singleId(value: string | undefined): number | undefined {
  const id = /^\d{1,4}$/.test(value ?? '') ? Number(value) : 0;
  return id >= 1 && id <= 4094 ? id : undefined;
}

function readUse(entry: YangData): readonly VlanUse[] {
  const [vlan, user] = [singleId(text(entry, 'vlan-id')), text(entry, 'l3-interface')];
  return vlan === undefined || user === undefined ? [] : [{ vlan, user: `interface ${user}` }];
}

interface Names {
  readonly names: ReadonlyMap<string, VlanSet>;
  readonly lines: ObjectLines;
  readonly defaultId: number;
}

function readPort(entry: YangData, known: Names): Port {
  const name = text(entry, 'name') ?? '';
  const units = listAt(entry, 'unit');
  const unit = units.find((one) => text(one, 'name') === '0');
  const family = at(unit, 'family', 'ethernet-switching');
  const bundle = ['gigether-options', 'ether-options']
    .map((side) => text(entry, side, 'ieee-802.3ad', 'bundle'))
    .find((one) => one !== undefined);
  const settings = isData(family) ? readSettings(entry, family, known) : undefined;
  const plain = { mode: 'access', accessVlan: known.defaultId, nativeVlan: undefined, allowed: ALL_VLANS } as const;
  const odd = isOdd(name, units, known.lines);
  const routed = !odd && settings === undefined && units.length > 0;
  return plainPort(name, {
    ...(settings ?? plain),
    ...(odd && { mode: 'other' }),
    layer: routed ? 'routed' : 'switched',
    bundle,
    lines: portLines(wordsOf(entry, unit, known)),
  });
}

/** What is deactivated, taken from a group or stands on another unit: nobody could say what a change comes to. */
function isOdd(name: string, units: readonly YangData[], lines: ObjectLines): boolean {
  const own = `/configuration/interfaces/interface[name=${name}]`;
  const unknown = (lines.get(own) ?? []).some(
    (line) =>
      (line.startsWith(`inactive: ${own}`) && /(?:ethernet-switching|native-vlan-id|\]$|\/family$)/.test(line)) ||
      (line.startsWith(own) && /\/(?:apply-groups|apply-groups-except|port-mode|interface-range)\b/.test(line)),
  );
  return unknown || units.some((unit) => text(unit, 'name') !== '0' && at(unit, 'family', 'ethernet-switching'));
}

function readSettings(
  entry: YangData,
  family: YangData,
  { names, defaultId }: Names,
): Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'allowed'> {
  const mode = text(family, 'interface-mode') ?? 'access';
  const sets = texts(family, 'vlan', 'members').map((member) => memberSet(member, names));
  const members = sets.reduce<VlanSet>((all, set) => unite(all, set ?? []), []);
  const other = { mode: 'other', accessVlan: undefined, nativeVlan: undefined, allowed: members } as const;
  if (sets.includes(undefined)) return other;
  if (mode === 'trunk') {
    return {
      mode: 'trunk',
      accessVlan: DEFAULT_VLAN.id,
      nativeVlan: singleId(text(entry, 'native-vlan-id')),
      allowed: members,
    };
  }
  if (mode !== 'access' || countVlans(members) > 1) return other;
  return { mode: 'access', accessVlan: members[0]?.[0] ?? defaultId, nativeVlan: undefined, allowed: ALL_VLANS };
}

/** `all`, a number, a range or the name of a VLAN; undefined for a name that there is not. */
function memberSet(member: string, names: ReadonlyMap<string, VlanSet>): VlanSet | undefined {
  if (member === 'all') return ALL_VLANS;
  const named = names.get(member);
  if (named !== undefined) return named.length === 0 ? undefined : named;
  return parseVlanSet(member);
}

function wordsOf(entry: YangData, unit: YangData | undefined, { names }: Names): PortWords {
  const family = at(unit, 'family', 'ethernet-switching');
  return {
    unit: unit !== undefined,
    family: isData(family),
    mode: text(family, 'interface-mode'),
    native: text(entry, 'native-vlan-id'),
    members: texts(dataAt(family), 'vlan', 'members').map((word) => ({
      word,
      named: names.has(word),
      set: memberSet(word, names) ?? [],
    })),
  };
}
