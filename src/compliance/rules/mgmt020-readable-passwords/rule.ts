import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No password can be read from the configuration. */
export const rule = {
  id: 'MGMT020',
  version: 1,
  about: 'device',
  title: 'No password can be read from the configuration',
  severity: 'high',
  what: 'Finds accounts whose password stands there as it is, or in a form that can be turned back (types 0, 7 and 6).',
  why: 'Whoever sees a copy of the configuration has the password.',
  fix: 'Use a form that cannot be turned back (types 8 and 9, SHA-512).',
  sources: ['NIST SP 800-63B'],
  stig: ['CISC-ND-000620'],
  cis: ['1.4.3'],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const { accounts } = device.hardening;
    if (accounts.length === 0) return notApplicable('it has no accounts of its own');
    return judged(
      accounts
        .filter(({ strength }) => strength === 'plain' || strength === 'reversible')
        .map(({ name, line, strength }) =>
          deviceFinding(
            device,
            {
              message: `the password of ${name} can be read: it is ${strength === 'plain' ? 'as it is' : 'in a form that can be turned back'}`,
              line,
              words: name,
            },
            { kind: 'account', name },
          ),
        ),
    );
  },
} satisfies RuleOf<'device'>;
