import type { IntentDocument } from '../../intents/document.js';

/** netctl's own documents as rules see them. */
export interface AuditedIntents {
  readonly documents: readonly IntentDocument[];
}
