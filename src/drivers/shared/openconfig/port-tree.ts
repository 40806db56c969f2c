import { type Port, plainPort } from '../../../model/vlan.js';
import { ALL_VLANS, equalSets, parseVlanSet, subtract, unite, type VlanSet, vlanSet } from '../../../model/vlan-set.js';
import { text } from '../../../yang/read-data.js';
import { isData, type YangData, type YangValue } from '../../../yang/schema.js';

const SWITCHED = 'openconfig-vlan:switched-vlan';
const ETHERNET = 'openconfig-if-ethernet:ethernet';
const AGGREGATION = 'openconfig-if-aggregate:aggregation';
/** The settings of a bundle stand with the bundle, not with its Ethernet side. */
const LAG = 'iana-if-type:ieee8023adLag';

/** How a port is written: what its lines keep of how the device itself writes it, where that says the same. */
export function portData(port: Port): YangData {
  const own = readLines(port.lines);
  const settings = switchedData(port, own);
  const lag = own.lag ? AGGREGATION : ETHERNET;
  const config = own.named || settings !== undefined ? { config: { name: port.name } } : {};
  return {
    name: port.name,
    ...config,
    ...(settings !== undefined && { [lag]: { [SWITCHED]: { config: settings } } }),
  };
}

/** The settings of a port in the data of its interface. */
export function portSettings(config: YangData): Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'allowed'> {
  const mode = config['interface-mode'] === 'TRUNK' ? 'trunk' : 'access';
  const members = valuesIn(config['trunk-vlans']);
  return {
    mode,
    accessVlan: mode === 'access' ? numberOf(config['access-vlan']) : undefined,
    nativeVlan: mode === 'trunk' ? numberOf(config['native-vlan']) : undefined,
    allowed: mode === 'trunk' && members.length > 0 ? setOf(members) : ALL_VLANS,
  };
}

/** The settings of a switched port and the node that they stand in, in the data of an interface. */
export function switchedConfig(entry: YangData): YangData | undefined {
  for (const side of [ETHERNET, AGGREGATION]) {
    const outer = entry[side];
    const switched = isData(outer) ? outer[SWITCHED] : undefined;
    const config = isData(switched) ? switched['config'] : undefined;
    if (isData(config)) return config;
  }
  return undefined;
}

/** What the lines of a port keep that its fields do not. */
interface Written {
  readonly named: boolean;
  readonly lag: boolean;
  /** The settings word for word; undefined where there are none. */
  readonly config: YangData | undefined;
}

/** The lines to keep of a port, for `portData`. */
export function portLines(entry: YangData): readonly string[] {
  const config = entry['config'];
  const switched = switchedConfig(entry);
  const lag = text(config, 'type') === LAG || entry[AGGREGATION] !== undefined;
  return [
    ...(isData(config) && config['name'] !== undefined ? [`config/name = ${String(config['name'])}`] : []),
    ...(lag ? [`config/type = ${LAG}`] : []),
    ...Object.entries(switched ?? {}).flatMap(([member, value]) =>
      Array.isArray(value) ? value.map((one) => `${member} = ${String(one)}`) : [`${member} = ${String(value)}`],
    ),
  ];
}

function readLines(lines: readonly string[]): Written {
  const config: Record<string, YangValue> = {};
  const trunks: YangValue[] = [];
  for (const line of lines) {
    const { member, value } = /^(?<member>[\w/-]{1,40}) = (?<value>.{1,255})$/.exec(line)?.groups ?? {};
    if (member === undefined || value === undefined || member.startsWith('config/')) continue;
    if (member === 'trunk-vlans') trunks.push(memberOf(value));
    else config[member] = member === 'interface-mode' ? value : Number(value);
  }
  if (trunks.length > 0) config['trunk-vlans'] = trunks;
  return {
    named: lines.some((line) => line.startsWith('config/name = ')),
    lag: lines.includes(`config/type = ${LAG}`),
    config: Object.keys(config).length > 0 ? config : undefined,
  };
}

function switchedData(port: Port, { config }: Written): YangData | undefined {
  if (config !== undefined && saysTheSame(port, portSettings(config))) return config;
  if (config === undefined && saysTheSame(port, plainSettings(port.name))) return undefined;
  if (port.mode === 'trunk') {
    const trunks = trunkMembers(port.allowed, valuesIn(config?.['trunk-vlans']));
    return {
      'interface-mode': 'TRUNK',
      ...(port.nativeVlan !== undefined && { 'native-vlan': port.nativeVlan }),
      ...(trunks.length > 0 && { 'trunk-vlans': trunks }),
    };
  }
  // Nothing is written of a port that is in no VLAN, as it is with a fresh one.
  if (port.accessVlan === undefined) return undefined;
  return { 'interface-mode': 'ACCESS', 'access-vlan': port.accessVlan };
}

function plainSettings(name: string): Port {
  return { ...plainPort(name), accessVlan: undefined, nativeVlan: undefined };
}

function saysTheSame(port: Port, other: Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'allowed'>): boolean {
  const { mode, accessVlan, nativeVlan, allowed } = other;
  if (port.mode !== mode) return false;
  if (mode === 'access') return port.accessVlan === accessVlan;
  return port.nativeVlan === nativeVlan && equalSets(port.allowed, allowed);
}

/**
 * The members of a list of VLANs: those that the device has stay in its own words as long as all of what they say stays, so
 * that as little as can be is sent; the rest comes as ranges. No member is every VLAN.
 */
function trunkMembers(allowed: VlanSet, held: readonly YangValue[]): readonly YangValue[] {
  if (equalSets(allowed, ALL_VLANS)) return [];
  const kept = held.filter((member) => subtract(setOf([member]), allowed).length === 0);
  const rest = subtract(allowed, setOf(kept));
  return [...kept, ...rest.map(([first, last]) => (first === last ? first : `${first}..${last}`))];
}

function setOf(members: readonly YangValue[]): VlanSet {
  return members.reduce<VlanSet>((set, member) => {
    const range = parseVlanSet(String(member).replace('..', '-'));
    return range === undefined ? set : unite(set, range);
  }, vlanSet([]));
}

function memberOf(value: string): YangValue {
  return /^\d{1,4}$/.test(value) ? Number(value) : value;
}

function valuesIn(value: YangValue | undefined): readonly YangValue[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: YangValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
