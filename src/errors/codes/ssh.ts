import type { CodeEntry } from '../code-entry.js';

/** Reaching a device over SSH and logging in to it. */
export const SSH_CODES = {
  NETCTL_SSH_UNREACHABLE: {
    class: 'transport',
    summary: 'No connection to the device could be opened.',
    fix: 'Check address, port and the way to it; `netctl inventory check` tries all devices at once.',
    recoverable: true,
  },
  NETCTL_SSH_TIMEOUT: {
    class: 'timeout',
    summary: 'The device, or a jump host on the way to it, did not answer in time.',
    fix: 'The message says at which step. Try again, or raise the limit of that step: connect, login or command timeout.',
    recoverable: true,
  },
  NETCTL_SSH_CLOSED: {
    class: 'transport',
    summary: 'The device, or a jump host on the way to it, closed the connection.',
    fix: 'The message says at which step. At the start it often means that all its lines are in use, or that it admits only certain addresses.',
    recoverable: true,
  },
  NETCTL_SSH_PROTOCOL: {
    class: 'transport',
    summary: 'What answered does not speak SSH version 2, or broke its rules.',
    fix: 'Check that the port is the one of the SSH server, and that the server speaks SSH version 2.',
    recoverable: false,
  },
  NETCTL_SSH_ALGORITHMS: {
    class: 'transport',
    summary: 'The device and netctl have no algorithm in common to protect the connection.',
    fix: 'Renew the software or the SSH settings of the device. Where that cannot be, `ssh: { legacy: true }` in its inventory entry admits the old algorithms for it alone.',
    recoverable: false,
  },
  NETCTL_SSH_HOST_KEY_UNKNOWN: {
    class: 'auth',
    summary: 'The host key of the device, or of a jump host, is not in known_hosts.',
    fix: 'Compare the fingerprint with the one the device shows, then run once with --host-key-policy accept-new, which records it.',
    recoverable: false,
  },
  NETCTL_SSH_HOST_KEY_CHANGED: {
    class: 'auth',
    summary: 'The host key is another than the one in known_hosts: the device was replaced, or someone is in between.',
    fix: 'Find out why it changed. Only where the change is known, remove the old line from known_hosts and accept the new key.',
    recoverable: false,
  },
  NETCTL_SSH_HOST_KEY_REVOKED: {
    class: 'auth',
    summary: 'The host key is marked as revoked in known_hosts.',
    fix: 'Give the device a new host key; a revoked one is never accepted.',
    recoverable: false,
  },
  NETCTL_SSH_AUTH: {
    class: 'auth',
    summary: 'The device, or a jump host on the way to it, refused the login.',
    fix: 'Check user name, password and key of this device; the message says what was tried and what the device offers.',
    recoverable: false,
  },
  NETCTL_SSH_ENABLE: {
    class: 'auth',
    summary: 'The login succeeded, but full rights could not be gained.',
    fix: 'Give the enable secret in the inventory, or log in as a user who has full rights at once.',
    recoverable: false,
  },
  NETCTL_SSH_CHANNEL: {
    class: 'transport',
    summary: 'The login succeeded, but the device opens no command line or runs no command.',
    fix: 'Check that the user may have a command line, and that the device has lines left.',
    recoverable: true,
  },
  NETCTL_SSH_PROMPT: {
    class: 'transport',
    summary: 'No prompt of the platform was recognised after the login.',
    fix: 'The message shows what the device printed last. Check `platform` in the inventory; keep the dialogue with --transcript DIR.',
    recoverable: false,
  },
  NETCTL_SSH_PREPARE: {
    class: 'device',
    summary: 'The device refused a line that every session starts with, for example the one that turns paging off.',
    fix: 'Allow the command for this user, or check `platform` in the inventory.',
    recoverable: false,
  },
  NETCTL_SSH_QUESTION: {
    class: 'device',
    summary:
      'The device asked something in the middle of a command that netctl has no answer for; it was answered with no.',
    fix: "The device's question stands in the message. See whether the command has a form that does not ask.",
    recoverable: false,
  },
  NETCTL_SSH_OUTPUT: {
    class: 'transport',
    summary: 'The answer to a command is longer than netctl takes.',
    fix: 'See what the command prints when it is typed by hand; output without end is a fault of the device.',
    recoverable: false,
  },
  NETCTL_SSH_CONFIG: {
    class: 'input',
    summary: 'An OpenSSH configuration file has something in it that cannot be used.',
    fix: 'Correct the file; `ssh -G HOST` shows how OpenSSH reads it.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
