import type { Block } from './blocks.js';

/** What is said of a device that could be read, but not for this: its platform lacks it, or does not tell it this way. */
export function notRead(what: string): Block {
  return { kind: 'text', text: `netctl reads no ${what} of this device the way it is spoken to` };
}
