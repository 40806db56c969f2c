import type { InterfaceEntry, VlanEntry, VlanIntent } from '../../generated/intents.js';
import type { VlanCapabilities } from '../../model/capabilities.js';
import type { Port, VlanState } from '../../model/vlan.js';
import { changedPortFields } from '../../model/vlan-diff.js';
import { describeVlanSet, hasVlan } from '../../model/vlan-set.js';
import { resetPort } from '../../model/vlan-target.js';
import { said, type Written } from './written.js';

/** The VLANs and ports of a device as intents; ports that are as they come, members of bundles and routed ports are left out. */
export function writeVlans(state: VlanState, can: VlanCapabilities): Written<VlanIntent> {
  const vlans = can.database
    ? [...state.vlans.values()].filter(({ id }) => !hasVlan(can.reserved, id) && id !== 1)
    : [];
  const ports = [...state.ports.values()].filter((port) => isOwn(port) && isChanged(port, can));
  const inNothing = can.database ? ports.filter((port) => isInNothing(port, state)) : [];
  const whole = ports.filter((port) => !inNothing.includes(port));
  const sayable = whole.filter((port) => port.mode === 'access' || port.mode === 'trunk');
  const others = whole.filter((port) => !sayable.includes(port));
  const entries = vlans.map(
    ({ id, name, status }): VlanEntry =>
      said({ id, name, state: status === 'suspended' ? ('suspend' as const) : undefined }),
  );
  const interfaces = grouped(sayable, can);
  const sections = {
    ...(entries.length > 0 && { vlans: entries }),
    ...(interfaces.length > 0 && { interfaces }),
  };
  return {
    sections: entries.length + interfaces.length === 0 ? undefined : sections,
    notes: [
      ...others.map(({ name, mode }) => `${name} is left out: intents cannot say its mode (${mode})`),
      ...inNothing.map(({ name }) => `${name} is left out: it is in a VLAN that is not there`),
    ],
  };
}

/** True for a port that is put into a VLAN which the device does not have. */
function isInNothing({ mode, accessVlan, voiceVlan }: Port, { vlans }: VlanState): boolean {
  const ids = mode === 'access' ? [accessVlan, voiceVlan] : [];
  return ids.some((id) => id !== undefined && !vlans.has(id));
}

function isOwn({ layer, bundle, mirrorDestination }: Port): boolean {
  return layer === 'switched' && bundle === undefined && !mirrorDestination;
}

function isChanged(port: Port, can: VlanCapabilities): boolean {
  return changedPortFields(port, resetPort(port, can)).length > 0;
}

/** Ports with the same settings in one entry. */
function grouped(ports: readonly Port[], can: VlanCapabilities): InterfaceEntry[] {
  const groups = new Map<string, { readonly names: string[]; readonly settings: InterfaceEntry }>();
  for (const port of ports) {
    const settings = settingsOf(port, can);
    const key = JSON.stringify(settings);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [port.name], settings });
    else group.names.push(port.name);
  }
  return [...groups.values()].map(({ names, settings }) => {
    const [first = '', ...more] = names;
    return { ports: more.length === 0 ? first : [first, ...more], ...settings };
  });
}

function settingsOf(port: Port, can: VlanCapabilities): InterfaceEntry {
  const { mode, accessVlan, voiceVlan, nativeVlan, allowed } = port;
  if (mode === 'access') return said({ mode, access_vlan: accessVlan, voice_vlan: voiceVlan });
  const native = nativeVlan === can.portDefaults.nativeVlan ? undefined : nativeVlan;
  return said({ mode: 'trunk' as const, native_vlan: native, allowed_vlans: describeVlanSet(allowed) });
}
