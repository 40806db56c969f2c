import type { CodeEntry } from '../code-entry.js';

/** Trust between netctl and a device that is spoken to over TLS. */
export const TLS_CODES = {
  NETCTL_TLS_NAME: {
    class: 'auth',
    summary: "The device's certificate was made out for another name than the one it was called by.",
    fix: 'Give the name that stands in the certificate as `tls: { server_name }` of the device in the inventory, or call the device by it.',
    recoverable: false,
  },
  NETCTL_TLS_EXPIRED: {
    class: 'auth',
    summary: "The device's certificate, or one above it, is not valid at this time.",
    fix: 'Renew the certificate on the device, and check the clocks on both sides. Until then `tls: { fingerprint }` takes this one certificate all the same.',
    recoverable: false,
  },
  NETCTL_TLS_AUTHORITY: {
    class: 'auth',
    summary: "The device's certificate was signed by no authority that netctl trusts.",
    fix: 'Give the certificate of the authority as `tls: { ca }` of the device in the inventory, or the SHA-256 fingerprint of the device’s certificate as `tls: { fingerprint }`.',
    recoverable: false,
  },
  NETCTL_TLS_FINGERPRINT: {
    class: 'auth',
    summary:
      'The certificate is another than the one whose fingerprint is in the inventory: it was renewed, or someone is in between.',
    fix: 'Find out why it changed. Only where the change is known, put the new fingerprint into `tls: { fingerprint }`.',
    recoverable: false,
  },
  NETCTL_TLS_CLIENT: {
    class: 'auth',
    summary: 'The device wants a certificate of its client and got none, or does not accept the one it got.',
    fix: 'Give a certificate that the device trusts, and its key, as `tls: { cert, key }` of the device in the inventory.',
    recoverable: false,
  },
  NETCTL_TLS_PLAIN: {
    class: 'transport',
    summary: 'What answers at the port does not speak TLS.',
    fix: 'Check the port of this way in the inventory; where the device has no TLS at all, `tls: { plain: true }` admits that for it alone.',
    recoverable: false,
  },
  NETCTL_TLS_VERSION: {
    class: 'transport',
    summary: 'The device and netctl have no version of TLS or no algorithm in common.',
    fix: 'netctl speaks TLS 1.2 and 1.3: renew the software or the TLS settings of the device.',
    recoverable: false,
  },
  NETCTL_TLS_MATERIAL: {
    class: 'input',
    summary: 'A certificate or key that the inventory names cannot be used.',
    fix: 'Certificates and keys are PEM texts; the key has to be the one of the certificate, and without a passphrase.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
