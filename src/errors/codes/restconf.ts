import type { CodeEntry } from '../code-entry.js';

/** Reaching a device's RESTCONF server (RFC 8040) and understanding what answers. */
export const RESTCONF_CODES = {
  NETCTL_RESTCONF_UNREACHABLE: {
    class: 'transport',
    summary: 'No connection to the RESTCONF server of the device could be opened.',
    fix: 'Check address and port, and that the device has RESTCONF switched on; `netctl inventory check` tries all devices at once.',
    recoverable: true,
  },
  NETCTL_RESTCONF_TIMEOUT: {
    class: 'timeout',
    summary: 'The RESTCONF server did not answer in time.',
    fix: 'The message says at which step. Try again, or raise the limit of that step: connect or command timeout.',
    recoverable: true,
  },
  NETCTL_RESTCONF_CLOSED: {
    class: 'transport',
    summary: 'The RESTCONF server closed the connection before its answer was complete.',
    fix: 'Run again: what the device holds is read anew. Over TLS it may also mean that the server does not take the certificate of `tls: { cert }`.',
    recoverable: true,
  },
  NETCTL_RESTCONF_AUTH: {
    class: 'auth',
    summary: 'The RESTCONF server refused the login.',
    fix: 'Check user name and password, or the token, of this device, and that the user may use RESTCONF.',
    recoverable: false,
  },
  NETCTL_RESTCONF_ROOT: {
    class: 'transport',
    summary: 'What answers at the address has no RESTCONF where one was looked for.',
    fix: 'Check the port in the inventory (`ports: { restconf }`), and that the device has RESTCONF switched on.',
    recoverable: false,
  },
  NETCTL_RESTCONF_REDIRECT: {
    class: 'transport',
    summary: 'The server sends netctl to another address, which is not followed: the login would go there too.',
    fix: 'Where the other address is the right one, give it as host and `ports: { restconf }` of the device in the inventory.',
    recoverable: false,
  },
  NETCTL_RESTCONF_PROXY: {
    class: 'transport',
    summary: 'Something between netctl and the RESTCONF server answered in its place.',
    fix: 'Reach the device itself: check host and `ports: { restconf }`, or what stands before it. Whether a change was made is known only when the device is read again.',
    recoverable: true,
  },
  NETCTL_RESTCONF_ANSWER: {
    class: 'device',
    summary: 'The answer is none that a RESTCONF server gives, for example a web page.',
    fix: 'Check that `ports: { restconf }` is the port of RESTCONF and not that of the web interface, and that RESTCONF is switched on.',
    recoverable: false,
  },
  NETCTL_RESTCONF_OUTPUT: {
    class: 'transport',
    summary: 'An answer is longer than netctl takes.',
    fix: 'Ask for less at once; an answer without end is a fault of the device.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
