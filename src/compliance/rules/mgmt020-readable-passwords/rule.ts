import { judgeAccounts } from '../../devices/accounts.js';
import type { RuleOf } from '../../rule.js';

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
    return judgeAccounts(device, ({ name, strength }) => {
      if (strength !== 'plain' && strength !== 'reversible') return undefined;
      return `the password of ${name} can be read: it stands there ${strength === 'plain' ? 'as it is typed' : 'in a form that can be turned back'}`;
    });
  },
} satisfies RuleOf<'device'>;
