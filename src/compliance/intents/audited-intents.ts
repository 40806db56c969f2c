import type { IntentDocument } from '../../intents/document.js';
import type { AuditedDevice } from '../devices/audited-device.js';
import { wishedDevice } from './wished-device.js';

/** netctl's own documents as rules see them. */
export interface AuditedIntents {
  readonly documents: readonly IntentDocument[];
  /** For each selector of devices what its documents ask for together, as a device that holds nothing else. */
  readonly wished: readonly AuditedDevice[];
  /** Documents of which nothing can be said without their devices: variables stand in them, or they contradict each other. */
  readonly open: readonly IntentDocument[];
}

/** The documents of the input, and what they ask for. */
export function auditedIntents(documents: readonly IntentDocument[]): AuditedIntents {
  const groups = new Map<string, IntentDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.targets.value);
    if (group === undefined) groups.set(document.targets.value, [document]);
    else group.push(document);
  }
  const wished: AuditedDevice[] = [];
  const open: IntentDocument[] = [];
  for (const [targets, group] of groups) {
    // What cannot be united is looked at one by one.
    const together = wishedDevice(targets, group);
    const parts = together === undefined ? group.map((one) => ({ one, device: wishedDevice(targets, [one]) })) : [];
    if (together !== undefined) wished.push(together);
    for (const { one, device } of parts) {
      if (device === undefined) open.push(one);
      else wished.push(device);
    }
  }
  return { documents, wished, open };
}
