/** How many devices change together. */
export type BatchSize = number | 'all' | { readonly percent: number };

/** One part of how a run is split, for people. */
export interface SplitPart {
  readonly rule: 'by' | 'size' | 'canary';
  readonly value: string | number;
  /** Who says so: a flag, a variable, or a place in a file. */
  readonly from: string;
}

/** How a run is split into batches; without anything all devices are one. */
export interface BatchRule {
  readonly size?: BatchSize;
  /** So many devices go first, as a batch of their own. */
  readonly canary: number;
  /** Devices with another key never share a batch, for example those of another site. */
  readonly groupOf?: (device: string) => string;
  /** Where all of this comes from. */
  readonly told?: readonly SplitPart[];
}

/** Splits devices into batches that keep their order: the canaries, then group by group in pieces of the size. */
export function splitBatches<T>(devices: readonly T[], nameOf: (device: T) => string, rule: BatchRule): readonly T[][] {
  const size = sizeOf(rule.size ?? 'all', devices.length);
  const canaries = devices.slice(0, rule.canary);
  const groups = new Map<string, T[]>();
  for (const device of devices.slice(rule.canary)) {
    const key = rule.groupOf?.(nameOf(device)) ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [device]);
    else group.push(device);
  }
  const batches = [...groups.values()].flatMap((group) => pieces(group, size));
  return canaries.length === 0 ? batches : [[...canaries], ...batches];
}

/** A share is counted of all devices and is at least one. */
function sizeOf(size: BatchSize, devices: number): number {
  if (size === 'all') return Math.max(1, devices);
  return typeof size === 'number' ? size : Math.max(1, Math.floor((devices * size.percent) / 100));
}

function pieces<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
