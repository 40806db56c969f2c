import type { Guarantee } from '../engine/result.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { Facts } from '../model/state.js';
import type { Block } from './blocks.js';
import { groupBy } from './group.js';
import { describeGuarantee } from './guarantee.js';
import { errorJson, guaranteeJson } from './json.js';
import { formatNames } from './name-list.js';
import type { Report } from './render.js';

/** What came of trying to reach a device and log in to it. */
export interface CheckedDevice {
  readonly name: string;
  readonly platform: string;
  /** Undefined where it was not reached or not identified. */
  readonly facts: Facts | undefined;
  /** What a change of VLANs would be promised on this device. */
  readonly guarantee: Guarantee | undefined;
  /** Lines to configure on the device that would raise the guarantee. */
  readonly improvements: readonly string[];
  readonly errors: readonly NetctlError[];
}

/** Which devices can be worked with, what each would be promised, and all that cannot be reached at once. */
export function inventoryCheckReport(devices: readonly CheckedDevice[]): Report {
  const failed = devices.filter(({ errors }) => errors.length > 0);
  const reached = devices.filter(({ errors }) => errors.length === 0);
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
    ready: device.errors.length === 0,
    hostname: device.facts?.hostname ?? null,
    model: device.facts?.model ?? null,
    version: device.facts?.version ?? null,
    guarantee: device.guarantee === undefined ? null : guaranteeJson(device.guarantee),
    improvements: device.improvements,
    errors: device.errors.map(errorJson),
  };
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
  if (first?.guarantee === undefined) return [];
  const body: Block[] = [{ kind: 'text', text: `a change would be ${describeGuarantee(first.guarantee)}` }];
  if (first.improvements.length > 0) {
    body.push({ kind: 'code', title: 'these lines would raise that', lines: first.improvements });
  }
  return [{ kind: 'section', title: formatNames(devices.map(({ name }) => name)), detail: first.platform, body }];
}

function failedBlock({ name, platform, errors }: CheckedDevice): Block {
  return { kind: 'section', title: name, detail: platform, body: errors.map((error) => ({ kind: 'error', error })) };
}
