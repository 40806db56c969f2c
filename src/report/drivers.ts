import type { Guarantee } from '../engine/result.js';
import type {
  AclCapabilities,
  BgpCapabilities,
  Capabilities,
  Tried,
  TriedFeatures,
  VlanCapabilities,
} from '../model/capabilities.js';
import { FEATURES, type Feature } from '../model/state.js';
import { describeVlanSet } from '../model/vlan-set.js';
import type { Block } from './blocks.js';
import type { Report } from './render.js';

/** A platform and what it can do at the most; a device may offer less. */
export interface ListedDriver {
  readonly id: string;
  readonly title: string;
  readonly transports: readonly {
    readonly via: string;
    readonly tried: TriedFeatures;
    readonly best: readonly Best[];
  }[];
  readonly capabilities: Capabilities;
}

/** What is promised for a feature. */
type Best = Pick<Guarantee, 'commit' | 'whole' | 'undo'> & { readonly feature: Feature };

/** What netctl can do on which platform. One alone is told of with all its limits. */
export function driversReport(drivers: readonly ListedDriver[]): Report {
  const table: Block = {
    kind: 'table',
    columns: ['PLATFORM', 'NAME', 'TRANSPORT', 'FEATURE', 'TAKES EFFECT', 'UNDO', 'TRIED ON'],
    rows: drivers.flatMap(({ id, title, transports }) =>
      transports.flatMap(({ via, tried, best }) =>
        best.map(({ feature, commit, undo }) => [
          id,
          title,
          via,
          feature,
          EFFECTS[commit],
          UNDO[undo],
          triedText(tried[feature]),
        ]),
      ),
    ),
  };
  const [only] = drivers;
  return {
    json: { schema: 'netctl.drivers.v1', drivers: drivers.map(driverJson) },
    blocks: only === undefined || drivers.length > 1 ? [table] : [table, ...limitBlocks(only)],
  };
}

const EFFECTS: Readonly<Record<Best['commit'], string>> = {
  candidate: 'all at once',
  checkpoint: 'line by line, after a checkpoint',
  immediate: 'at once',
};

const UNDO: Readonly<Record<Best['undo'], string>> = {
  discard: 'discards the change',
  checkpoint: 'goes back to the checkpoint',
  inverse: 'opposite commands',
};

function triedText(tried: Tried | undefined): string {
  if (tried === undefined) return '-';
  return tried.on === 'real' ? `real ${tried.version}` : 'emulated only';
}

function limitBlocks({ id, capabilities: { vlan, acl, bgp } }: ListedDriver): readonly Block[] {
  const parts: readonly (readonly [Feature, readonly string[]])[] = [
    ...(vlan === undefined ? [] : ([['vlan', vlanLimits(vlan)]] as const)),
    ...(acl === undefined ? [] : ([['acl', aclLimits(acl)]] as const)),
    ...(bgp === undefined ? [] : ([['bgp', bgpLimits(bgp)]] as const)),
  ];
  return parts.map(([feature, lines]) => ({
    kind: 'section',
    title: `${id}: ${feature}`,
    body: lines.map((text) => ({ kind: 'text', text })),
  }));
}

function vlanLimits(limits: VlanCapabilities): readonly string[] {
  return [
    `VLANs as objects with names: ${limits.database ? 'yes' : 'no, a VLAN exists once a port is in it'}`,
    `longest name: ${limits.nameLength === 0 ? 'names are not kept' : `${limits.nameLength} characters`}`,
    `reserved VLANs: ${describeVlanSet(limits.reserved)}`,
    `suspending a VLAN: ${yesNo(limits.suspend)}`,
    `voice VLANs: ${yesNo(limits.voice)}`,
    `routed ports: ${yesNo(limits.routedPorts)}`,
    `trunks that carry nothing: ${yesNo(limits.emptyTrunk)}`,
    `trunks that carry all VLANs: ${yesNo(limits.namedTrunks !== true)}`,
  ];
}

function aclLimits(limits: AclCapabilities): readonly string[] {
  const { min, max, step } = limits.sequence ?? { min: 0, max: 0, step: 0 };
  const places = Object.entries(limits.places).map(([place, directions]) => `${place} (${directions.join(', ')})`);
  return [
    `families: ${limits.families.join(', ')}`,
    `lists of source addresses only: ${yesNo(limits.standard)}`,
    `numbers of entries: ${limits.sequence === undefined ? 'none, the order counts' : `${min} to ${max}, in steps of ${step}`}`,
    `an entry that is there at another number: ${limits.equalEntries}`,
    `remarks: ${yesNo(limits.remarks)}`,
    `wildcards that are no prefixes: ${yesNo(limits.wildcards)}`,
    `ports in one entry: ${limits.portsPerEntry}`,
    `established: ${yesNo(limits.established)}`,
    `single TCP flags: ${yesNo(limits.tcpFlags)}`,
    `fragments: ${yesNo(limits.fragments)}`,
    `DSCP: ${yesNo(limits.dscp)}`,
    `bound to: ${places.join(', ')}`,
  ];
}

function bgpLimits(limits: BgpCapabilities): readonly string[] {
  return [
    `families: ${limits.families.join(', ')}`,
    `VRFs: ${yesNo(limits.vrfs)}`,
    `peer groups: ${yesNo(limits.peerGroups)}`,
    `settings of a peer: ${names(limits.peerFields)}`,
    `settings in a family: ${names(limits.familyFields)}`,
    `a change of these resets the session: ${names(limits.resets)}`,
    `longest description: ${limits.descriptionLength} characters`,
  ];
}

function names(fields: ReadonlySet<string>): string {
  return fieldNames(fields).join(', ') || 'none';
}

function fieldNames(fields: ReadonlySet<string>): readonly string[] {
  return [...fields].map((field) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).sort();
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function driverJson({ id, title, transports, capabilities }: ListedDriver): object {
  const limits: Readonly<Record<Feature, object | undefined>> = {
    vlan: capabilities.vlan && limitsJson(capabilities.vlan),
    acl: capabilities.acl && aclJson(capabilities.acl),
    bgp: capabilities.bgp && bgpJson(capabilities.bgp),
  };
  return {
    platform: id,
    title,
    transports: transports.map(({ via }) => via),
    features: FEATURES.filter((name) => limits[name] !== undefined).map((name) => ({
      name,
      guarantees: transports.flatMap(({ via, tried, best }) =>
        best
          .filter(({ feature }) => feature === name)
          .map(({ commit, whole, undo }) => ({ transport: via, commit, whole, undo, ...triedJson(tried[name]) })),
      ),
      limits: limits[name],
    })),
  };
}

function aclJson(limits: AclCapabilities): object {
  return {
    families: limits.families,
    standard: limits.standard,
    sequence: limits.sequence ?? null,
    equal_entries: limits.equalEntries,
    remarks: limits.remarks,
    wildcards: limits.wildcards,
    ports_per_entry: limits.portsPerEntry,
    established: limits.established,
    tcp_flags: limits.tcpFlags,
    fragments: limits.fragments,
    dscp: limits.dscp,
    log: limits.log,
    places: limits.places,
  };
}

function bgpJson(limits: BgpCapabilities): object {
  return {
    families: limits.families,
    vrfs: limits.vrfs,
    peer_groups: limits.peerGroups,
    peer_fields: fieldNames(limits.peerFields),
    family_fields: fieldNames(limits.familyFields),
    resets: fieldNames(limits.resets),
    timers: limits.timers,
    description_length: limits.descriptionLength,
  };
}

function triedJson(tried: Tried | undefined): object {
  return { tried_on: tried?.on ?? null, tried_version: tried?.on === 'real' ? tried.version : null };
}

function limitsJson(limits: VlanCapabilities): object {
  return {
    database: limits.database,
    name_length: limits.nameLength,
    reserved: describeVlanSet(limits.reserved),
    suspend: limits.suspend,
    voice: limits.voice,
    routed_ports: limits.routedPorts,
    empty_trunk: limits.emptyTrunk,
    open_trunk: limits.namedTrunks !== true,
  };
}
