import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No one logs in over Telnet. */
export const rule = {
  id: 'MGMT001',
  version: 1,
  about: 'device',
  title: 'No one logs in over Telnet',
  severity: 'high',
  what: 'Finds terminal lines that take Telnet or do not say what they take, and Telnet servers that are switched on.',
  why: 'Passwords and everything typed go over the network as they are.',
  fix: 'Take SSH only.',
  sources: ['NSA Network Infrastructure Security Guide'],
  cis: ['1.2.2'],
  check(device) {
    const { hardening } = device;
    if (hardening === undefined) return notApplicable(UNREAD);
    const server = hardening.settings.telnet_server;
    const lines = hardening.sessions.filter(({ telnet }) => telnet !== undefined);
    if (server === undefined && lines.length === 0)
      return notApplicable('nothing is said of sessions over the network');
    const { line, remedy } = server ?? {};
    return judged([
      ...(server?.value === true ? [deviceFinding(device, { message: 'the Telnet server is on', line, remedy })] : []),
      ...lines
        .filter(({ telnet, exec }) => telnet?.value === true && exec?.value !== false)
        .map(({ name, line: block, telnet }) => {
          const message = telnet?.line === undefined ? `${name} is not limited to SSH` : `${name} takes Telnet`;
          const said = { message, line: telnet?.line ?? block, remedy: telnet?.remedy };
          return deviceFinding(device, said, { kind: 'line', name });
        }),
    ]);
  },
} satisfies RuleOf<'device'>;
