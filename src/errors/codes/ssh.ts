import type { CodeEntry } from '../code-entry.js';

/** Reaching a device over SSH and logging in to it. */
export const SSH_CODES = {
  NETCTL_SSH_UNREACHABLE: {
    class: 'transport',
    summary: 'No connection to the device could be opened.',
    fix: 'Check address, port and the way to it; `netctl inventory check` tries all devices at once.',
    recoverable: true,
  },
} as const satisfies Record<string, CodeEntry>;
