import type { BatchRule, BatchSize } from '../engine/batches.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { Device } from '../inventory/device.js';
import type { ApplyRequest } from './context.js';

/**
 * How a run is split into batches.
 * @throws NetctlError NETCTL_INPUT_FLAG for a size that is none, and for a label that no device has: all devices would be
 * one batch, which nobody meant
 */
export function batchRule(
  { batchSize, canary, batchBy }: Pick<ApplyRequest, 'batchSize' | 'canary' | 'batchBy'>,
  devices: readonly Device[],
): BatchRule {
  const labels = new Map(devices.map((device) => [device.name, device.labels]));
  if (batchBy !== undefined && devices.length > 0) checkLabel(batchBy, devices);
  return {
    canary,
    ...(batchSize === undefined ? {} : { size: parseSize(batchSize) }),
    ...(batchBy === undefined ? {} : { groupOf: (name) => labels.get(name)?.[batchBy] ?? '' }),
  };
}

function checkLabel(label: string, devices: readonly Device[]): void {
  const known = [...new Set(devices.flatMap(({ labels }) => Object.keys(labels)))].sort();
  if (known.includes(label)) return;
  const hint = known.length === 0 ? 'They have no labels at all.' : `Their labels are ${known.join(', ')}.`;
  throw new NetctlError('NETCTL_INPUT_FLAG', `--batch-by is "${label}", and no selected device has that label`, {
    hint,
  });
}

function parseSize(text: string): BatchSize {
  if (text === 'all') return 'all';
  const match = /^(?<number>[1-9]\d{0,4})(?<percent>%?)$/.exec(text)?.groups;
  const number = Number(match?.['number']);
  if (match?.['percent'] === '%' && number <= 100) return { percent: number };
  if (match?.['percent'] === '') return number;
  throw new NetctlError(
    'NETCTL_INPUT_FLAG',
    `--batch-size is "${text}"; it takes a number of devices, a share like 10%, or all`,
  );
}
