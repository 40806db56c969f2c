import type { CodeEntry } from '../code-entry.js';

/** What a device said or did once it was reached. */
export const DEVICE_CODES = {
  NETCTL_DEVICE_REFUSED: {
    class: 'device',
    summary: 'The device refused a command.',
    fix: "The device's own words stand in the message; the commands sent before it were taken back.",
    recoverable: false,
  },
  NETCTL_DEVICE_PLATFORM: {
    class: 'device',
    summary: 'The device is not of the platform that the inventory says.',
    fix: "Correct `platform` of this device in the inventory; `netctl drivers` lists the platforms' names.",
    recoverable: false,
  },
  NETCTL_DEVICE_UNPARSABLE: {
    class: 'device',
    summary: 'The device answered with something that is no configuration.',
    fix: "Run again; if it stays, keep the dialogue with --transcript DIR and look at the device's answer.",
    recoverable: true,
  },
  NETCTL_DEVICE_VERIFY: {
    class: 'drift',
    summary: 'What was read back after the change is not what was asked for.',
    fix: 'The change was taken back. The differences stand in the message; look for another hand at work, or a limit of the device.',
    recoverable: false,
  },
  NETCTL_DEVICE_UNSAVED: {
    class: 'device',
    summary: 'The change was made and verified, but the device did not save it: a reboot would lose it.',
    fix: 'Save on the device by hand, or run again once the reason in the message is gone.',
    recoverable: true,
  },
  NETCTL_DEVICE_TIMER: {
    class: 'timeout',
    summary: 'Too little time was left of the timer after which the device goes back by itself.',
    fix: 'Give it longer with --confirm-timeout, or change fewer devices at once with --batch-size.',
    recoverable: true,
  },
  NETCTL_DEVICE_STALE: {
    class: 'drift',
    summary: 'The device was changed by someone else after it was read for the plan.',
    fix: 'Nothing was sent to it. Run again to plan from what it holds now.',
    recoverable: true,
  },
  NETCTL_DEVICE_LOCKED: {
    class: 'lock',
    summary:
      'Someone else is changing the device: another run of netctl, or who holds its lock or left a session open on it.',
    fix: 'Wait, or end the other run or session; the message names it where it is known.',
    recoverable: true,
  },
  NETCTL_DEVICE_UNKNOWN: {
    class: 'device',
    summary: 'netctl could not make sure of what the device holds now.',
    fix: 'Run `netctl recover`: it looks at the device again and undoes or finishes what was begun. Where that fails too, look at it by hand: the message says what was read last.',
    recoverable: false,
  },
  NETCTL_CANCELLED: {
    class: 'cancelled',
    summary: 'The run was interrupted; what was in flight was undone first.',
    fix: 'Run again when ready.',
    recoverable: true,
  },
} as const satisfies Record<string, CodeEntry>;
