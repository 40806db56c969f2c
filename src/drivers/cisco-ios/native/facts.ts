import type { Facts } from '../../../model/state.js';
import { dataAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { TOP } from './modules.js';
import type { AllowedForm } from './port-words.js';

/** A module that a device says it has. */
export interface Module {
  readonly name: string;
  readonly revision: string;
}

/** What a device says of itself, whatever the way. */
export interface Told {
  readonly modules: readonly Module[];
  /** What its server can, in words of the way. */
  readonly server: readonly string[];
  /** Its name, its release, its VTP mode. */
  readonly data: YangData;
}

/** From this revision on a port's settings stand in `switchport-config`. */
const SWITCHPORT_CONFIG = '2020-11-01';
/** From this revision on the list of allowed VLANs is `vlan-v2`. */
const VLAN_V2 = '2023-11-01';

/** The facts of a device. */
export function nativeFacts({ modules, server, data }: Told): Facts {
  const native = dataAt(data, TOP);
  const revision = (module: string): string => modules.find(({ name }) => name === module)?.revision ?? '';
  const own = modules.some(({ name }) => name === 'Cisco-IOS-XE-native');
  const [vtpMode = ''] = Object.keys(dataAt(native, 'vtp', 'Cisco-IOS-XE-vtp:mode'));
  return {
    platform: own ? 'cisco-ios' : 'a server that does not announce Cisco-IOS-XE-native',
    hostname: text(native, 'hostname') ?? '',
    version: text(native, 'version') ?? '',
    model: text(native, 'license', 'udi', 'pid') ?? '',
    extra: {
      server: server.join(' '),
      vtpMode,
      switch: revision('Cisco-IOS-XE-switch'),
      acl: revision('Cisco-IOS-XE-acl'),
    },
  };
}

/** What its server can. */
export function serverOf({ extra }: Pick<Facts, 'extra'>): ReadonlySet<string> {
  return new Set((extra['server'] ?? '').split(' '));
}

/** How the device writes a list of allowed VLANs. */
export function allowedForm({ extra }: Pick<Facts, 'extra'>): AllowedForm {
  return (extra['switch'] ?? '') >= VLAN_V2 ? 'vlan-v2' : 'vlan';
}

/** True where the VLANs stand in the configuration, which is all that the native model shows, and ports where netctl knows them. */
export function hasVlans({ extra }: Pick<Facts, 'extra'>): boolean {
  const { vtpMode, switch: revision = '' } = extra;
  return (vtpMode === 'transparent' || vtpMode === 'off') && revision >= SWITCHPORT_CONFIG;
}
