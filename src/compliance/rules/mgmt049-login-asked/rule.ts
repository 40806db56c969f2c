import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No line lets in without asking. */
export const rule = {
  id: 'MGMT049',
  version: 1,
  about: 'device',
  title: 'No line lets in without asking',
  severity: 'critical',
  what: 'Finds terminal lines at which no one is asked who he is.',
  why: 'Whoever gets there is in.',
  fix: 'Ask for a login.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.1.2'],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const lines = device.hardening.sessions.filter(({ login }) => login !== undefined);
    if (lines.length === 0) return notApplicable('the configuration has no lines of which this is read');
    return judged(
      lines
        .filter(({ login, exec }) => login?.value === false && exec?.value !== false)
        .map(({ name, login }) =>
          deviceFinding(
            device,
            { message: `${name} lets in without asking`, line: login?.line },
            { kind: 'line', name },
          ),
        ),
    );
  },
} satisfies RuleOf<'device'>;
