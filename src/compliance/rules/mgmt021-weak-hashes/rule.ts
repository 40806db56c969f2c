import { judgeAccounts } from '../../devices/accounts.js';
import type { RuleOf } from '../../rule.js';

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
    return judgeAccounts(device, ({ name, strength }) =>
      strength === 'weak' ? `the password of ${name} is kept as a hash that is guessed soon` : undefined,
    );
  },
} satisfies RuleOf<'device'>;
