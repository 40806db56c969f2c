import type { Sourced } from '../util/source.js';
import type { IntentDocument } from './document.js';
import type { Intents } from './load.js';

/** Which documents are for which device. */
export interface AssignedDocuments<Device> {
  /** The devices that any document is for, with their documents, in the order in which the plan first names them. */
  readonly byDevice: ReadonlyMap<Device, readonly IntentDocument[]>;
  /** Documents whose targets select no device. */
  readonly unmatched: readonly IntentDocument[];
}

/**
 * Asks once for every different selector which devices it selects. `select` may throw for one that is written wrongly.
 */
export function assignDocuments<Device>(
  { documents }: Pick<Intents, 'documents'>,
  select: (targets: Sourced<string>) => readonly Device[],
): AssignedDocuments<Device> {
  const selected = new Map<string, readonly Device[]>();
  const byDevice = new Map<Device, IntentDocument[]>();
  const unmatched: IntentDocument[] = [];
  for (const document of documents) {
    const devices = selected.get(document.targets.value) ?? select(document.targets);
    selected.set(document.targets.value, devices);
    if (devices.length === 0) unmatched.push(document);
    for (const device of devices) {
      const before = byDevice.get(device);
      if (before === undefined) byDevice.set(device, [document]);
      else before.push(document);
    }
  }
  return { byDevice, unmatched };
}
