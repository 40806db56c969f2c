import type { CodeEntry } from '../code-entry.js';

/** What keeps a run from doing more than was meant: the way to the devices, the budget, and what must be true afterwards. */
export const GUARD_CODES = {
  NETCTL_PLAN_MANAGEMENT: {
    class: 'device',
    summary: "The plan would cut the path of netctl's own session with a device.",
    fix: 'Leave the VLAN or port that carries it alone. Where the change is meant, run again with --allow-management-change; it is made only on devices that go back by themselves.',
    recoverable: false,
  },
  NETCTL_PLAN_BUDGET: {
    class: 'input',
    summary: 'The run would change more at once than its limits allow.',
    fix: 'Narrow the run with --targets or --device, or raise the limit in `limits:` of netctl.yaml or by its flag.',
    recoverable: false,
  },
  NETCTL_CHECK_FAILED: {
    class: 'device',
    summary: 'The change was made, but what the intents say must be true afterwards was not.',
    fix: 'The change was taken back. The message says what was seen last; look at the device, or correct the check.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
