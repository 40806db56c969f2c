import { type Encapsulation, type Port, type PortMode, plainPort } from '../../model/vlan.js';
import { unite, type VlanSet } from '../../model/vlan-set.js';
import { unparsable } from './config-text.js';
import { readVlanList } from './vlan-lists.js';

/** What a platform's ports are when nothing is configured, and what it calls bundles. */
export interface SwitchportFacts {
  readonly portDefaults: {
    readonly mode: PortMode;
    readonly accessVlan: number | undefined;
    readonly nativeVlan: number | undefined;
  };
  /** The type of bundle interfaces, for example `Port-channel`. */
  readonly bundleType: string;
  /** Lines besides `no switchport` that only a routed port has; undefined where a switched port may have them too. */
  readonly routedLine: RegExp | undefined;
}

/** What one line says of a port. */
interface Draft {
  layer: Port['layer'] | undefined;
  bundle: string | undefined;
  mode: PortMode | undefined;
  accessVlan: number | undefined;
  nativeVlan: number | 'tag' | undefined;
  voiceVlan: number | undefined;
  allowed: VlanSet | undefined;
  encapsulation: Encapsulation | undefined;
}

const MODES: Readonly<Record<string, PortMode>> = {
  access: 'access',
  trunk: 'trunk',
  'dynamic auto': 'dynamic-auto',
  'dynamic desirable': 'dynamic-desirable',
};

const ENCAPSULATIONS: Readonly<Record<string, Encapsulation>> = { dot1q: 'dot1q', isl: 'isl', negotiate: 'negotiate' };

/**
 * A port from the lines of its interface block. `layer` is what the port is where no line tells.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE for a list of allowed VLANs that cannot be read: taking it for another one
 * could open or close the trunk.
 */
export function parsePort(
  name: string,
  lines: readonly string[],
  facts: SwitchportFacts,
  device: { readonly layer: Port['layer']; readonly mirrorDestinations: ReadonlySet<string> },
): Port {
  const draft: Draft = {
    layer: undefined,
    bundle: undefined,
    mode: undefined,
    accessVlan: undefined,
    nativeVlan: undefined,
    voiceVlan: undefined,
    allowed: undefined,
    encapsulation: undefined,
  };
  let routed = false;
  for (const line of lines) {
    if (line.startsWith('switchport')) readSwitchport(draft, line, name);
    else if (line === 'no switchport') draft.layer = 'routed';
    else if (line.startsWith('channel-group ')) draft.bundle = bundleOf(line, facts.bundleType);
    else if (facts.routedLine?.test(line) === true) routed = true;
  }
  const native = draft.nativeVlan ?? facts.portDefaults.nativeVlan;
  return plainPort(name, {
    layer: draft.layer ?? (routed ? 'routed' : device.layer),
    bundle: draft.bundle,
    mirrorDestination: device.mirrorDestinations.has(name),
    mode: draft.mode ?? facts.portDefaults.mode,
    accessVlan: draft.accessVlan ?? facts.portDefaults.accessVlan,
    nativeVlan: native === 'tag' ? undefined : native,
    ...(draft.allowed === undefined ? {} : { allowed: draft.allowed }),
    voiceVlan: draft.voiceVlan,
    encapsulation: draft.encapsulation,
    lines,
  });
}

function readSwitchport(draft: Draft, line: string, port: string): void {
  // Any such line means a switched port, unless another says `no switchport`, which has the last word.
  draft.layer ??= 'switched';
  const rest = line.slice('switchport'.length).trim();
  const [first = '', second = '', third = '', ...more] = rest.split(/\s+/);
  const topic = `${first} ${second}`;
  const value = [third, ...more].join(' ');
  if (first === 'mode') draft.mode = MODES[`${second} ${value}`.trim()] ?? 'other';
  else if (topic === 'access vlan') readAccess(draft, value);
  else if (topic === 'voice vlan') draft.voiceVlan = vlanNumber(value);
  else if (topic === 'trunk native') draft.nativeVlan = value === 'vlan tag' ? 'tag' : vlanNumber(value.slice(5));
  else if (topic === 'trunk encapsulation') draft.encapsulation = ENCAPSULATIONS[value];
  else if (topic === 'trunk allowed') draft.allowed = readAllowed(draft.allowed, value, { line, port });
}

/** An access VLAN that is no number (given by a server, or by name) is nothing to change by its number. */
function readAccess(draft: Draft, value: string): void {
  draft.accessVlan = vlanNumber(value);
  if (draft.accessVlan === undefined) draft.mode = 'other';
}

function readAllowed(
  soFar: VlanSet | undefined,
  value: string,
  place: { readonly line: string; readonly port: string },
): VlanSet {
  const groups = /^vlan (?<add>add )?(?<list>.+)$/.exec(value)?.groups;
  const list = readVlanList(groups?.['list'] ?? '');
  if (list === undefined) throw unparsable(`"${place.line}" of ${place.port} has no list of VLANs`, place.line);
  return groups?.['add'] === undefined ? list : unite(soFar ?? [], list);
}

function vlanNumber(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function bundleOf(line: string, bundleType: string): string | undefined {
  const number = /^channel-group (?<number>\d{1,4})\b/.exec(line)?.groups?.['number'];
  return number === undefined ? undefined : `${bundleType}${number}`;
}
