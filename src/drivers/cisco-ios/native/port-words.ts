import type { Encapsulation, Port, PortMode } from '../../../model/vlan.js';
import { ALL_VLANS, NO_VLANS, parseVlanSet, subtract, unite, type VlanSet } from '../../../model/vlan-set.js';
import { at, dataAt, listAt, text } from '../../../yang/read-data.js';
import { isData, type YangData, type YangValue } from '../../../yang/schema.js';
import { PORT_DEFAULTS } from '../capabilities.js';

export const SWITCH = {
  mode: 'Cisco-IOS-XE-switch:mode',
  access: 'Cisco-IOS-XE-switch:access',
  trunk: 'Cisco-IOS-XE-switch:trunk',
  voice: 'Cisco-IOS-XE-switch:voice',
} as const;

/** The two forms of a list of allowed VLANs. */
export type AllowedForm = 'vlan' | 'vlan-v2';

export type PortSettings = Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'voiceVlan' | 'allowed' | 'encapsulation'>;

const MODES: Readonly<Record<string, PortMode>> = { access: 'access', trunk: 'trunk' };
const DYNAMIC: Readonly<Record<string, PortMode>> = { auto: 'dynamic-auto', desirable: 'dynamic-desirable' };
const ENCAPSULATIONS: Readonly<Record<string, Encapsulation>> = { dot1q: 'dot1q', isl: 'isl', negotiate: 'negotiate' };

/** What `switchport-config/switchport` says; undefined where its list of VLANs cannot be read. */
export function portSettings(words: YangData): PortSettings | undefined {
  const allowed = allowedIn(dataAt(words, SWITCH.trunk, 'allowed'));
  if (allowed === undefined) return undefined;
  const access = at(words, SWITCH.access, 'vlan', 'vlan');
  const mode = modeIn(dataAt(words, SWITCH.mode));
  return {
    // An access VLAN that a server gives is nothing to change by its number.
    mode: typeof access === 'string' && vlanIn(access) === undefined ? 'other' : mode,
    accessVlan: access === undefined ? PORT_DEFAULTS.accessVlan : vlanIn(access),
    nativeVlan: vlanIn(at(words, SWITCH.trunk, 'native', 'vlan', 'vlan-id')) ?? PORT_DEFAULTS.nativeVlan,
    voiceVlan: vlanIn(at(words, SWITCH.voice, 'vlan', 'vlan')),
    allowed,
    encapsulation: ENCAPSULATIONS[text(words, SWITCH.trunk, 'encapsulation') ?? ''],
  };
}

function modeIn(mode: YangData): PortMode {
  const [name] = Object.keys(mode);
  if (name === undefined) return PORT_DEFAULTS.mode;
  if (name === 'dynamic') return DYNAMIC[text(mode, name) ?? ''] ?? 'other';
  return MODES[name] ?? 'other';
}

function vlanIn(value: YangValue | undefined): number | undefined {
  const id = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^\d{1,4}$/.test(id) ? Number(id) : undefined;
}

/** Nothing written is every VLAN. */
function allowedIn(allowed: YangData): VlanSet | undefined {
  const newer = dataAt(allowed, 'vlan-v2');
  const older = dataAt(allowed, 'vlan');
  const said = Object.keys(newer).length > 0 ? { ...newer, ...dataAt(newer, 'vlan-choices') } : older;
  if (said['none'] !== undefined) return NO_VLANS;
  const list = text(said, 'vlans');
  const except = text(said, 'except');
  const pieces = [...listAt(said, 'add-vlans', 'add').map((one) => text(one, 'vlans')), text(said, 'add')];
  const added = pieces.flatMap((one) => (one === undefined ? [] : [one]));
  if (list === undefined && except === undefined && added.length === 0 && said['remove'] === undefined)
    return ALL_VLANS;
  // Without a list to begin with these say what was done, not what is: nobody could tell what comes of them.
  if (said['remove'] !== undefined || (list === undefined && added.length > 0)) return undefined;
  const excluded = except === undefined ? undefined : parseVlanSet(except);
  if (except !== undefined) return excluded === undefined ? undefined : subtract(ALL_VLANS, excluded);
  const sets = [list ?? '', ...added].map((one) => parseVlanSet(one));
  return sets.reduce<VlanSet | undefined>(
    (all, set) => (all === undefined || set === undefined ? undefined : unite(all, set)),
    [],
  );
}

/** True where a list of VLANs is told in more than one piece. */
export function isInPieces(words: YangData): boolean {
  const allowed = dataAt(words, SWITCH.trunk, 'allowed');
  return listAt(allowed, 'vlan-v2', 'add-vlans', 'add').length > 0;
}

/** The lines that keep how a port is written: `trunk/native/vlan/vlan-id = 99`, `mode/access`. */
export function linesOf(words: YangData): readonly string[] {
  return flat(words, '').map((line) => line.slice(1));
}

function flat(data: YangData, path: string): readonly string[] {
  return Object.entries(data).flatMap(([member, value]) => {
    const below = `${path}/${member.replace(/^Cisco-IOS-XE-switch:/, '')}`;
    if (isData(value)) return Object.keys(value).length === 0 ? [below] : flat(value, below);
    if (!Array.isArray(value) || value[0] === null) return [`${below} = ${Array.isArray(value) ? '' : String(value)}`];
    return value.map((one) => `${below}[vlans=${text(one, 'vlans') ?? ''}]`);
  });
}

const LINE = /^(?<path>[\w/-]{1,80})(?:\[vlans=(?<piece>[\d,-]{1,255})\])?(?<said> = (?<value>.{0,2000}))?$/;

/** What `linesOf` kept. */
export function readLines(lines: readonly string[]): YangData {
  let words: YangData = {};
  for (const line of lines) {
    const { path, piece, said, value = '' } = LINE.exec(line)?.groups ?? {};
    if (path === undefined) continue;
    const [first = '', ...rest] = path.split('/');
    const members = [`Cisco-IOS-XE-switch:${first}`, ...rest];
    const held = at(words, ...members);
    const pieces = Array.isArray(held) ? held : [];
    const leaf: YangValue =
      piece !== undefined ? [...pieces, { vlans: piece }] : said === undefined ? {} : value === '' ? [null] : value;
    words = withValue(words, members, leaf);
  }
  return words;
}

function withValue(data: YangData, [first = '', ...rest]: readonly string[], value: YangValue): YangData {
  return { ...data, [first]: rest.length === 0 ? value : withValue(dataAt(data, first), rest, value) };
}
