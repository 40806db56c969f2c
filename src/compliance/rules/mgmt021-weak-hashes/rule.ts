import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Passwords are kept as hashes that are slow to guess. */
export const rule = {
  id: 'MGMT021',
  version: 1,
  about: 'device',
  title: 'Passwords are kept as hashes that are slow to guess',
  severity: 'medium',
  what: 'Finds accounts whose password is kept as MD5 or as a hash without salt (types 4 and 5), or of DES.',
  why: 'Such hashes are tried by the billion in a second.',
  fix: 'Set the password again as type 8 or 9, or SHA-512.',
  sources: ['NIST SP 800-63B'],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const { accounts } = device.hardening;
    if (accounts.length === 0) return notApplicable('it has no accounts of its own');
    return judged(
      accounts
        .filter(({ strength }) => strength === 'weak')
        .map(({ name, line }) =>
          deviceFinding(
            device,
            { message: `the password of ${name} is kept as a hash that is guessed soon`, line, words: name },
            { kind: 'account', name },
          ),
        ),
    );
  },
} satisfies RuleOf<'device'>;
