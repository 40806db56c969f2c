import type { Tried, VlanCapabilities } from '../model/capabilities.js';
import { describeVlanSet } from '../model/vlan-set.js';
import type { Block } from './blocks.js';
import type { Report } from './render.js';

/** One platform over one transport, for one feature. */
export interface DriverRow {
  readonly platform: string;
  readonly title: string;
  readonly transport: string;
  readonly feature: 'vlan';
  readonly tried: Tried | undefined;
  /** The best that the platform can do, and whether it goes back by itself. */
  readonly commit: 'candidate' | 'checkpoint' | 'immediate';
  readonly timer: boolean;
  readonly undo: 'discard' | 'checkpoint' | 'inverse';
  readonly limits: VlanCapabilities;
}

/** What netctl can do on which platform. One row is told with all its limits. */
export function driversReport(rows: readonly DriverRow[]): Report {
  const table: Block = {
    kind: 'table',
    columns: ['PLATFORM', 'NAME', 'TRANSPORT', 'FEATURE', 'TAKES EFFECT', 'UNDO', 'TRIED ON'],
    rows: rows.map((row) => [
      row.platform,
      row.title,
      row.transport,
      row.feature,
      EFFECTS[row.commit] + (row.timer ? ', goes back by itself' : ''),
      UNDO[row.undo],
      triedText(row.tried),
    ]),
  };
  const [only] = rows;
  return {
    json: { schema: 'netctl.drivers.v1', drivers: rows.map(rowJson) },
    blocks: rows.length === 1 && only !== undefined ? [table, limitsBlock(only)] : [table],
  };
}

const EFFECTS: Readonly<Record<DriverRow['commit'], string>> = {
  candidate: 'all at once',
  checkpoint: 'line by line, after a checkpoint',
  immediate: 'line by line',
};

const UNDO: Readonly<Record<DriverRow['undo'], string>> = {
  discard: 'discards the change',
  checkpoint: 'goes back to the checkpoint',
  inverse: 'opposite commands',
};

function triedText(tried: Tried | undefined): string {
  if (tried === undefined) return '-';
  return tried.on === 'real' ? `real ${tried.version}` : 'emulated only';
}

function limitsBlock({ platform, limits }: DriverRow): Block {
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

function rowJson(row: DriverRow): object {
  return {
    platform: row.platform,
    title: row.title,
    transport: row.transport,
    feature: row.feature,
    tried_on: row.tried?.on ?? null,
    tried_version: row.tried?.on === 'real' ? row.tried.version : null,
    commit: row.commit,
    reverts_itself: row.timer,
    undo: row.undo,
    limits: {
      database: row.limits.database,
      name_length: row.limits.nameLength,
      reserved: describeVlanSet(row.limits.reserved),
      suspend: row.limits.suspend,
      voice: row.limits.voice,
      routed_ports: row.limits.routedPorts,
      empty_trunk: row.limits.emptyTrunk,
    },
  };
}
