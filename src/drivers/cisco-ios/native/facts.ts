import type { Facts } from '../../../model/state.js';
import { dataAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { PATCH } from '../../shared/restconf/commit.js';
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

/** What a server says that takes edits whole or not at all. */
const WHOLE = ['candidate:1.0', 'rollback-on-error:1.0', PATCH];

/** From this revision on route maps say in nodes of the module of BGP what is for BGP alone. */
const BGP_MAPS = '2022-07-01';

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
      bgp: revision('Cisco-IOS-XE-bgp'),
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

/**
 * True where route maps say in nodes of the module of BGP what is for BGP alone, as netctl knows it, and where changes are
 * taken whole: a session that comes up before its policies are said exchanges everything.
 */
export function hasBgp(facts: Pick<Facts, 'extra'>): boolean {
  const server = serverOf(facts);
  return (facts.extra['bgp'] ?? '') >= BGP_MAPS && WHOLE.some((word) => server.has(word));
}

/** True where the VLANs stand in the configuration, which is all that the native model shows, and ports where netctl knows them. */
export function hasVlans({ extra }: Pick<Facts, 'extra'>): boolean {
  const { vtpMode, switch: revision = '' } = extra;
  return (vtpMode === 'transparent' || vtpMode === 'off') && revision >= SWITCHPORT_CONFIG;
}
