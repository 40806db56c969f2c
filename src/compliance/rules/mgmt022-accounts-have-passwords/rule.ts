import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

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
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const { accounts } = device.hardening;
    if (accounts.length === 0) return notApplicable('it has no accounts of its own');
    return judged(
      accounts
        .filter(({ strength }) => strength === 'none')
        .map(({ name, line }) =>
          deviceFinding(device, { message: `${name} has no password`, line, words: name }, { kind: 'account', name }),
        ),
    );
  },
} satisfies RuleOf<'device'>;
