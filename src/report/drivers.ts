import type { Guarantee } from '../engine/result.js';
import type { Capabilities, Tried, TriedFeatures, VlanCapabilities } from '../model/capabilities.js';
import { describeVlanSet } from '../model/vlan-set.js';
import type { Block } from './blocks.js';
import type { Report } from './render.js';

/** A platform and what it can do at the most; a device may offer less. */
export interface ListedDriver {
  readonly id: string;
  readonly title: string;
  readonly transports: readonly { readonly via: string; readonly best: Best }[];
  readonly capabilities: Capabilities;
  readonly tried: TriedFeatures;
}

type Best = Pick<Guarantee, 'commit' | 'whole' | 'undo'>;

/** What netctl can do on which platform. One alone is told of with all its limits. */
export function driversReport(drivers: readonly ListedDriver[]): Report {
  const table: Block = {
    kind: 'table',
    columns: ['PLATFORM', 'NAME', 'TRANSPORT', 'FEATURE', 'TAKES EFFECT', 'UNDO', 'TRIED ON'],
    rows: drivers.flatMap(({ id, title, transports, tried }) =>
      transports.map(({ via, best }) => [
        id,
        title,
        via,
        'vlan',
        EFFECTS[best.commit],
        UNDO[best.undo],
        triedText(tried.vlan),
      ]),
    ),
  };
  const [only] = drivers;
  const limits = drivers.length === 1 ? only?.capabilities.vlan : undefined;
  return {
    json: { schema: 'netctl.drivers.v1', drivers: drivers.map(driverJson) },
    blocks: only === undefined || limits === undefined ? [table] : [table, limitsBlock(only.id, limits)],
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

function limitsBlock(platform: string, limits: VlanCapabilities): Block {
  const lines = [
    `VLANs as objects with names: ${limits.database ? 'yes' : 'no, a VLAN exists once a port is in it'}`,
    `longest name: ${limits.nameLength === 0 ? 'names are not kept' : `${limits.nameLength} characters`}`,
    `reserved VLANs: ${describeVlanSet(limits.reserved)}`,
    `suspending a VLAN: ${yesNo(limits.suspend)}`,
    `voice VLANs: ${yesNo(limits.voice)}`,
    `routed ports: ${yesNo(limits.routedPorts)}`,
    `trunks that carry nothing: ${yesNo(limits.emptyTrunk)}`,
  ];
  return { kind: 'section', title: `${platform}: vlan`, body: lines.map((text) => ({ kind: 'text', text })) };
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function driverJson({ id, title, transports, capabilities: { vlan }, tried }: ListedDriver): object {
  return {
    platform: id,
    title,
    transports: transports.map(({ via, best: { commit, whole, undo } }) => ({ name: via, commit, whole, undo })),
    features: vlan === undefined ? [] : [{ name: 'vlan', ...triedJson(tried.vlan), limits: limitsJson(vlan) }],
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
  };
}
