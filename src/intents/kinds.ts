import type { Intent } from '../generated/intents.js';

/** What documents can be about. */
export type IntentKind = Intent['kind'];

/** Apart from what reads them, so that whoever finds none need not load it. */
export const INTENT_KINDS: readonly IntentKind[] = ['vlan', 'acl', 'bgp'];
