import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';
import { numberOption } from '../../rule-option.js';

const MINUTES = numberOption({
  name: 'minutes',
  what: 'After how many minutes at the latest',
  usual: 10,
  from: 1,
  to: 35_791,
});

/** Idle sessions end after a while. */
export const rule = {
  id: 'MGMT019',
  version: 1,
  about: 'device',
  title: 'Idle sessions end after a while',
  severity: 'medium',
  what: 'Finds terminal lines whose sessions never end by themselves, or later than after ten minutes.',
  why: 'An unattended terminal is open to whoever comes by.',
  fix: 'Set the limit.',
  sources: ['NIST SP 800-53 AC-12'],
  stig: ['CISC-ND-000720'],
  cis: ['1.2.6', '1.2.7', '1.2.8'],
  options: [MINUTES],
  check(device, { options }) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const lines = device.hardening.sessions.filter(({ idleMinutes }) => idleMinutes !== undefined);
    if (lines.length === 0) return notApplicable('the configuration has no blocks for sessions');
    const most = MINUTES.of(options);
    return judged(
      lines.flatMap(({ name, line, idleMinutes, exec }) => {
        const minutes = Number(idleMinutes?.value);
        if (exec?.value === false || (minutes > 0 && minutes <= most)) return [];
        const message =
          minutes === 0
            ? `idle sessions at ${name} never end`
            : `idle sessions at ${name} end after ${minutes} minutes`;
        const said = { message, line: idleMinutes?.line ?? line, remedy: idleMinutes?.remedy };
        return [deviceFinding(device, said, { kind: 'line', name })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
