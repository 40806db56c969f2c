import type { Account } from '../../model/hardening.js';
import { judged, notApplicable, type Verdict } from '../rule.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding } from './findings.js';
import { UNREAD } from './settings.js';

/** What a rule about accounts says; `wrong` is what is wrong with one. */
export function judgeAccounts(device: AuditedDevice, wrong: (account: Account) => string | undefined): Verdict {
  if (device.hardening === undefined) return notApplicable(UNREAD);
  const { accounts } = device.hardening;
  if (accounts.length === 0) return notApplicable('it has no accounts of its own');
  return judged(
    accounts.flatMap((account) => {
      const message = wrong(account);
      const { name, line } = account;
      return message === undefined
        ? []
        : [deviceFinding(device, { message, line, words: name }, { kind: 'account', name })];
    }),
  );
}
