import { judgeAccounts } from '../../devices/accounts.js';
import type { RuleOf } from '../../rule.js';

/** Every account has a password. */
export const rule = {
  id: 'MGMT022',
  version: 1,
  about: 'device',
  title: 'Every account has a password',
  severity: 'critical',
  what: 'Finds accounts without any password. Those that have a key for SSH only are among them: say so in a waiver.',
  why: 'Whoever knows the name is in.',
  fix: 'Set a password, or delete the account.',
  sources: ['NIST SP 800-63B'],
  check(device) {
    return judgeAccounts(device, ({ name, strength }) => (strength === 'none' ? `${name} has no password` : undefined));
  },
} satisfies RuleOf<'device'>;
