import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Time servers are authenticated. */
export const rule = {
  id: 'MGMT012',
  version: 1,
  about: 'device',
  title: 'Time servers are authenticated',
  severity: 'medium',
  what: 'Finds devices that do not authenticate time servers, and servers without a key.',
  why: 'Whoever sets the clock decides which certificates count and what logs say.',
  fix: 'Switch authentication on, and give each server a key.',
  sources: ['RFC 8573'],
  stig: ['CISC-ND-001150'],
  cis: ['2.3.1.1', '2.3.1.4'],
  check(device) {
    const { timeServers: servers = [], settings } = device.hardening ?? {};
    if (device.hardening === undefined) return notApplicable(UNREAD);
    if (servers.length === 0) return notApplicable('it has no time servers');
    const on = settings?.ntp_authentication;
    return judged([
      ...(on?.value === true
        ? []
        : [deviceFinding(device, { message: 'time servers are not authenticated', remedy: on?.remedy })]),
      ...servers
        .filter(({ authenticated }) => !authenticated)
        .map(({ address, line }) => {
          const said = { message: `the time server ${address} has no key`, line, words: address };
          return deviceFinding(device, said, { kind: 'ntp', name: address });
        }),
    ]);
  },
} satisfies RuleOf<'device'>;
