import type { CodeEntry } from '../code-entry.js';

/** NETCONF sessions (RFC 6241, RFC 6242). */
export const NETCONF_CODES = {
  NETCTL_NETCONF_SUBSYSTEM: {
    class: 'transport',
    summary: 'The login succeeded, but the SSH server has no NETCONF for this user.',
    fix: 'Switch NETCONF over SSH on at the device, allow it for the user, and check its port (`ports: { netconf: 830 }` in the inventory).',
    recoverable: false,
  },
  NETCTL_NETCONF_HELLO: {
    class: 'transport',
    summary: 'What came at the start of the session is no <hello> that a session can begin with.',
    fix: 'The message shows what came. Check that the port is that of the NETCONF server, and that nothing is printed at login.',
    recoverable: false,
  },
  NETCTL_NETCONF_FRAMING: {
    class: 'transport',
    summary: 'The pieces that the device cuts its messages into are not as RFC 6242 demands.',
    fix: 'The message shows what came instead. This is a fault of the device or of a proxy before it: renew its software, or use another transport.',
    recoverable: false,
  },
  NETCTL_NETCONF_MESSAGE: {
    class: 'transport',
    summary: 'A message of the device cannot be read, or is none that belongs here.',
    fix: 'The message shows what is wrong with it. Keep the dialogue with --transcript DIR and show it to the vendor.',
    recoverable: false,
  },
  NETCTL_NETCONF_TIMEOUT: {
    class: 'timeout',
    summary: 'The device did not answer an operation in time.',
    fix: 'Try again, or raise the command timeout. The session was closed, which releases its locks.',
    recoverable: true,
  },
  NETCTL_NETCONF_CLOSED: {
    class: 'transport',
    summary: 'The device ended the session, or the connection broke.',
    fix: 'The message says at which step. Look at the log of the device; where it happens at the start, its sessions may all be in use.',
    recoverable: true,
  },
  NETCTL_NETCONF_SIZE: {
    class: 'transport',
    summary: 'A reply is longer than the limit for one.',
    fix: 'Ask for less with a filter, take the reply piece by piece, or raise the limit.',
    recoverable: false,
  },
  NETCTL_NETCONF_REFUSED: {
    class: 'device',
    summary: 'The device answered an operation with an error.',
    fix: "The device's own words stand in the message.",
    recoverable: false,
  },
  NETCTL_NETCONF_LOCKED: {
    class: 'lock',
    summary: 'Another session holds the lock of the configuration.',
    fix: 'Wait until it is released. The message names the session that holds it, where the device tells.',
    recoverable: true,
  },
  NETCTL_NETCONF_CAPABILITY: {
    class: 'input',
    summary: 'An operation was asked for that the device did not announce.',
    fix: 'Do without it, or switch it on at the device where that can be done.',
    recoverable: false,
  },
  NETCTL_NETCONF_NOTIFICATIONS: {
    class: 'device',
    summary: 'Notifications came faster than they were taken, and some are lost.',
    fix: 'Take them faster, ask for fewer with a filter, or raise the number that is kept. A replay from the time of the last one brings them again where the device keeps a log.',
    recoverable: true,
  },
} as const satisfies Record<string, CodeEntry>;
