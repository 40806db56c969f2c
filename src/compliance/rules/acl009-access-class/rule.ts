import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Who may log in over the network is limited by a list. */
export const rule = {
  id: 'ACL009',
  version: 1,
  about: 'device',
  title: 'Who may log in over the network is limited by a list',
  severity: 'medium',
  what: 'Finds ways in over the network (terminal lines, the SSH server) without a list of addresses that may use them.',
  why: 'Anyone who reaches the device can try passwords.',
  fix: 'Bind a list of the management networks.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-ND-000140'],
  cis: ['1.2.4', '1.2.5'],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const lines = device.hardening.sessions.filter(({ kind, filter }) => kind === 'remote' && filter !== undefined);
    if (lines.length === 0) return notApplicable('the configuration has no block for sessions over the network');
    return judged(
      lines
        .filter(({ filter, exec }) => filter?.value === '' && exec?.value !== false)
        .map(({ name, line }) => {
          const message = `anyone may log in at ${name}: no list says who`;
          return deviceFinding(device, { message, line }, { kind: 'line', name });
        }),
    );
  },
} satisfies RuleOf<'device'>;
