import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** The auxiliary port gives no prompt. */
export const rule = {
  id: 'MGMT042',
  version: 1,
  about: 'device',
  title: 'The auxiliary port gives no prompt',
  severity: 'low',
  what: 'Finds auxiliary ports at which one can log in.',
  why: 'A modem that was forgotten there is a way in past everything.',
  fix: 'Switch the prompt off.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-RT-000230', 'JUNI-RT-000230'],
  cis: ['1.2.3'],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const ports = device.hardening.sessions.filter(({ kind }) => kind === 'auxiliary');
    if (ports.length === 0) return notApplicable('it has no auxiliary port');
    return judged(
      ports
        .filter(({ exec }) => exec?.value !== false)
        .map(({ name, line, exec }) => {
          const said = { message: `one can log in at the auxiliary port ${name}`, line, remedy: exec?.remedy };
          return deviceFinding(device, said, { kind: 'line', name });
        }),
    );
  },
} satisfies RuleOf<'device'>;
