import type { IntentDocument } from '../../intents/document.js';
import type { AuditedDevice } from '../devices/audited-device.js';

/** netctl's own documents as rules see them. */
export interface AuditedIntents {
  readonly documents: readonly IntentDocument[];
  /** For each selector of devices what its documents ask for together, as a device that holds nothing else. */
  readonly wished: readonly AuditedDevice[];
}

/** The documents of the input, and what they ask for. */
export function auditedIntents(documents: readonly IntentDocument[]): AuditedIntents {
  return { documents, wished: [] };
}
