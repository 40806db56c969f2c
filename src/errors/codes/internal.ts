import type { CodeEntry } from '../code-entry.js';

export const INTERNAL_CODES = {
  NETCTL_INTERNAL_BUG: {
    class: 'internal',
    summary: 'netctl itself failed in a way its authors did not foresee.',
    fix: 'Report it with the stack trace shown; no further change was sent after it.',
    recoverable: false,
  },
  NETCTL_INTERNAL_REHEARSAL: {
    class: 'internal',
    summary:
      'The plan, rehearsed on the emulated device, did not lead to the desired state or could not be taken back.',
    fix: 'Nothing was sent. Report it with the output of `netctl record DEVICE`, whose secrets are masked.',
    recoverable: false,
  },
  NETCTL_INTERNAL_UNRENDERED: {
    class: 'internal',
    summary: 'A driver has no commands for a change that its platform says it can make.',
    fix: 'Nothing was sent. Report it with the plan and the output of `netctl record DEVICE`.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
