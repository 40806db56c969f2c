import type { CodeEntry } from '../code-entry.js';

/** What keeps an audit from being made or believed. */
export const COMPLIANCE_CODES = {
  NETCTL_COMPLIANCE_NOTHING: {
    class: 'input',
    summary: 'Nothing was audited: no object, intent or configuration was found where it was looked for.',
    fix: 'Check the paths and what --exclude leaves out; templates have to be rendered and piped in, for example `helm template shop | netctl compliance -`.',
    recoverable: false,
  },
  NETCTL_COMPLIANCE_RULE: {
    class: 'input',
    summary: 'There is no rule of that id, or its options are not what the rule takes.',
    fix: 'See `netctl compliance rules` for the ids and `netctl compliance explain RULE` for the options.',
    recoverable: false,
  },
  NETCTL_COMPLIANCE_FIX: {
    class: 'input',
    summary: 'A file could not be changed by --fix, or has changed since it was audited.',
    fix: 'Check that the file can be written, and run again.',
    recoverable: true,
  },
  NETCTL_COMPLIANCE_KEY: {
    class: 'input',
    summary: 'A key for certificates cannot be had, or is no Ed25519 key in PEM.',
    fix: 'Make one with `openssl genpkey -algorithm ed25519`; name it as env:NAME or file:PATH.',
    recoverable: false,
  },
  NETCTL_COMPLIANCE_CERTIFICATE: {
    class: 'input',
    summary:
      'A certificate of an audit is no such thing, was not signed with the key that is trusted, has expired, or does not cover a file.',
    fix: 'Audit the files as they are now and have the certificate signed again: `netctl compliance FILES --certificate FILE --signing-key KEY`.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
