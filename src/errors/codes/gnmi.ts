import type { CodeEntry } from '../code-entry.js';

/** Reaching a device over gNMI. What is about certificates has codes of its own, NETCTL_TLS_…. */
export const GNMI_CODES = {
  NETCTL_GNMI_UNREACHABLE: {
    class: 'transport',
    summary: 'No connection to the gNMI server of the device could be opened.',
    fix: 'Check address and port (`ports: { gnmi }` in the inventory), that the gNMI server of the device is switched on, and the way to it.',
    recoverable: true,
  },
  NETCTL_GNMI_TIMEOUT: {
    class: 'timeout',
    summary: 'The gNMI server of the device did not answer in time.',
    fix: 'The message says to what. Try again, or raise the limit of that step: connect, login or command timeout.',
    recoverable: true,
  },
  NETCTL_GNMI_CLOSED: {
    class: 'transport',
    summary: 'The connection to the gNMI server ended before it had answered.',
    fix: 'The message says during what. See whether the server on the device was started anew; what a change had come to is found out by reading.',
    recoverable: true,
  },
  NETCTL_GNMI_PROTOCOL: {
    class: 'transport',
    summary: 'What answers at the port is no gNMI server, or breaks the rules of gNMI.',
    fix: 'Check the port (`ports: { gnmi }` in the inventory): another server, or a proxy for web pages, may be what answers there.',
    recoverable: false,
  },
  NETCTL_GNMI_AUTH: {
    class: 'auth',
    summary: 'The gNMI server refused the login.',
    fix: 'Check user name and password, or the token, of this device; a server may also go by the certificate of the client (`tls: { cert, key }`).',
    recoverable: false,
  },
  NETCTL_GNMI_OUTPUT: {
    class: 'transport',
    summary: 'An answer of the gNMI server is longer than netctl takes.',
    fix: 'Ask for less at once: for paths further down.',
    recoverable: false,
  },
  NETCTL_GNMI_COMMIT: {
    class: 'device',
    summary:
      'A change that goes back by itself was asked for, and the gNMI server does not know the commit-confirmed extension; nothing was sent.',
    fix: 'Let the change be made without a timer: the device then takes each Set whole, and going back means sending the opposite edits.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
