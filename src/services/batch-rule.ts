import type { BatchRule, BatchSize, SplitPart } from '../engine/batches.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { BatchWishes } from '../intents/batches.js';
import type { Device } from '../inventory/device.js';
import { formatSource, type Sourced } from '../util/source.js';
import type { BatchRequest, BatchSplit, Told } from './context.js';

/**
 * How a run is to be split, part by part: as typed, or else as its intents say, or else as always. Size and label belong
 * together no more than either with the canaries, so that a flag replaces only what it names.
 */
export function batchSplit({ typed, usual }: BatchRequest, wishes: BatchWishes = {}): BatchSplit {
  return { ...usual, ...toldBy(wishes), ...typed };
}

function toldBy({ size, canary, by }: BatchWishes): BatchSplit {
  return {
    ...(size !== undefined && { size: placed(size) }),
    ...(canary !== undefined && { canary: placed(canary) }),
    ...(by !== undefined && { by: placed(by) }),
  };
}

function placed<T>({ value, source }: Sourced<T>): Told<T> {
  return { value, from: formatSource(source), source };
}

/**
 * The rule that splits the devices.
 * @throws NetctlError NETCTL_INPUT_FLAG for a size that is none, and for a label that no device has: all devices would be
 * one batch, which nobody meant
 */
export function batchRule(split: BatchSplit, devices: readonly Device[]): BatchRule {
  const { size, canary, by } = split;
  const labels = new Map(devices.map((device) => [device.name, device.labels]));
  if (by !== undefined && devices.length > 0) checkLabel(by, devices);
  return {
    canary: canary?.value ?? 0,
    ...(size !== undefined && { size: parseSize(size) }),
    ...(by !== undefined && { groupOf: (name) => labels.get(name)?.[by.value] ?? '' }),
    told: partsOf(split),
  };
}

/** What has no effect is not told. */
function partsOf({ size, canary, by }: BatchSplit): readonly SplitPart[] {
  const parts: SplitPart[] = [];
  if (by !== undefined) parts.push({ rule: 'by', value: by.value, from: by.from });
  if (size !== undefined && size.value !== 'all') parts.push({ rule: 'size', value: size.value, from: size.from });
  if (canary !== undefined && canary.value > 0) parts.push({ rule: 'canary', value: canary.value, from: canary.from });
  return parts;
}

function checkLabel({ value, from, source }: Told<string>, devices: readonly Device[]): void {
  const known = [...new Set(devices.flatMap(({ labels }) => Object.keys(labels)))].sort();
  if (known.includes(value)) return;
  const hint = known.length === 0 ? 'They have no labels at all.' : `Their labels are ${known.join(', ')}.`;
  const why = 'and no selected device has that label';
  if (source === undefined) throw new NetctlError('NETCTL_INPUT_FLAG', `${from} is "${value}", ${why}`, { hint });
  throw new NetctlError('NETCTL_INPUT_FIELD_VALUE', `Batches are split by "${value}", ${why}.`, { hint, source });
}

function parseSize({ value, from }: Told<string>): BatchSize {
  if (value === 'all') return 'all';
  const match = /^(?<number>[1-9]\d{0,4})(?<percent>%?)$/.exec(value)?.groups;
  const number = Number(match?.['number']);
  if (match?.['percent'] === '%' && number <= 100) return { percent: number };
  if (match?.['percent'] === '') return number;
  const message = `${from} is "${value}"; it takes a number of devices, a share like 10%, or all`;
  throw new NetctlError('NETCTL_INPUT_FLAG', message);
}
