import type { Guarantee } from '../engine/result.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Facts } from '../model/state.js';
import type { Block } from './blocks.js';
import { groupBy } from './group.js';
import { UNDO_WORDS } from './guarantee.js';
import { errorJson } from './json.js';
import { formatNames } from './name-list.js';
import type { Report } from './render.js';

/** What a change would be promised on a device as it is set up now. */
export type Promised = Pick<Guarantee, 'commit' | 'whole' | 'undo' | 'survivesReboot'> & {
  readonly revertsItself: boolean;
};

/** What came of trying to reach a device and log in to it. */
export interface CheckedDevice {
  readonly name: string;
  readonly platform: string;
  /** Address and port. */
  readonly host: string;
  /** Null where it was not reached or not identified; so is the guarantee. */
  readonly facts: Facts | null;
  readonly guarantee: Promised | null;
  /** Lines to configure on the device that would raise the guarantee. */
  readonly improvements: readonly string[];
  readonly error: NetctlError | null;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** Which devices can be worked with, what each would be promised, and all that cannot be reached at once. */
export function inventoryCheckReport(devices: readonly CheckedDevice[]): Report {
  const failed = devices.filter(({ error }) => error !== null);
  const reached = devices.filter(({ error }) => error === null);
  const counts = `${reached.length} of ${devices.length} ${devices.length === 1 ? 'device' : 'devices'} ready`;
  const summary: Block = {
    kind: 'note',
    level: failed.length > 0 ? 'bad' : 'good',
    text: failed.length === 0 ? `${counts}.` : `${counts}; not ready: ${formatNames(failed.map(({ name }) => name))}.`,
  };
  return {
    json: {
      schema: 'netctl.inventory-check.v1',
      summary: { devices: devices.length, ready: reached.length, failed: failed.length },
      devices: devices.map(deviceJson),
    },
    blocks: [...reachedBlocks(reached), ...failed.map(failedBlock), summary],
  };
}

function deviceJson(device: CheckedDevice): object {
  return {
    name: device.name,
    platform: device.platform,
    host: device.host,
    ready: device.error === null,
    hostname: device.facts?.hostname ?? null,
    model: device.facts?.model ?? null,
    version: device.facts?.version ?? null,
    guarantee: device.guarantee === null ? null : promisedJson(device.guarantee),
    improvements: device.improvements,
    error: device.error === null ? null : errorJson(device.error),
    duration_ms: Math.round(device.ms),
  };
}

function promisedJson({ commit, whole, revertsItself, undo }: Promised): object {
  return { commit, whole, reverts_itself: revertsItself, undo };
}

function reachedBlocks(devices: readonly CheckedDevice[]): readonly Block[] {
  if (devices.length === 0) return [];
  const rows = devices.map(({ name, platform, facts }) => [name, platform, facts?.model || '-', facts?.version || '-']);
  const promises = [...groupBy(devices, promiseKey).values()].flatMap(promiseBlock);
  return [{ kind: 'table', columns: ['NAME', 'PLATFORM', 'MODEL', 'VERSION'], rows }, ...promises];
}

function promiseKey({ platform, guarantee, improvements }: CheckedDevice): string {
  return JSON.stringify([platform, guarantee, improvements]);
}

function promiseBlock(devices: readonly CheckedDevice[]): readonly Block[] {
  const [first] = devices;
  if (first === undefined || first.guarantee === null) return [];
  const body: Block[] = [{ kind: 'text', text: `a change would be ${describePromise(first.guarantee)}` }];
  if (first.improvements.length > 0) {
    body.push({ kind: 'code', title: 'these lines would raise that', lines: first.improvements });
  }
  return [{ kind: 'section', title: formatNames(devices.map(({ name }) => name)), detail: first.platform, body }];
}

function describePromise({ whole, revertsItself, undo, survivesReboot }: Promised): string {
  const parts = [
    whole ? 'taken whole or not at all' : 'taken line by line',
    revertsItself ? 'goes back by itself when netctl is lost' : 'stays as it is when netctl is lost',
    UNDO_WORDS[undo],
    ...(survivesReboot ? [] : ['lost at a reboot as far as it lives in memory alone']),
  ];
  return parts.join(', ');
}

function failedBlock({ name, platform, host, error }: CheckedDevice): Block {
  const body: Block[] = error === null ? [] : [{ kind: 'error', error }];
  return { kind: 'section', title: name, detail: `${platform}, ${host}`, body };
}
