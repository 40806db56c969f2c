import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';
import { numberOption } from '../../rule-option.js';

const SERVERS = numberOption({ name: 'servers', what: 'How many there have to be', usual: 1, from: 1, to: 100 });

/** Messages are sent to a server. */
export const rule = {
  id: 'MGMT013',
  version: 1,
  about: 'device',
  title: 'Messages are sent to a server',
  severity: 'medium',
  what: 'Finds devices without a server that messages are sent to; how many there have to be can be set.',
  why: 'What is only on the device is gone with it, or with who got into it.',
  fix: 'Name a log server.',
  sources: ['NIST SP 800-92'],
  stig: ['CISC-ND-001450'],
  cis: ['2.2.4'],
  options: [SERVERS],
  check(device, { options }) {
    const servers = device.hardening?.logHosts;
    if (servers === undefined) return notApplicable('netctl does not read log servers on this platform');
    const wanted = SERVERS.of(options);
    if (servers.length >= wanted) return judged([]);
    const message =
      servers.length === 0
        ? 'messages are sent to no server'
        : `messages are sent to ${servers.length} of ${wanted} servers`;
    return judged([deviceFinding(device, { message, line: servers[0]?.line })]);
  },
} satisfies RuleOf<'device'>;
