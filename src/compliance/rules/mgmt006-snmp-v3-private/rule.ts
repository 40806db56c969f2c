import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Users of SNMP version 3 are authenticated and encrypted. */
export const rule = {
  id: 'MGMT006',
  version: 1,
  about: 'device',
  title: 'Users of SNMP version 3 are authenticated and encrypted',
  severity: 'medium',
  what: 'Finds users and groups of version 3 without authentication or without encryption. A user whose keys the configuration does not show is judged by his group.',
  why: 'Without them version 3 is no better than its forerunners.',
  fix: 'Give groups the level priv, and users keys for both.',
  sources: ['RFC 3414'],
  stig: ['CISC-ND-001130', 'CISC-ND-001140'],
  cis: ['1.5.9', '1.5.10'],
  check(device) {
    const users = device.hardening?.snmpUsers ?? [];
    if (device.hardening === undefined) return notApplicable(UNREAD);
    if (users.length === 0) return notApplicable('it has no users of SNMP version 3');
    return judged(
      users
        .filter(({ authenticated, encrypted }) => !authenticated || !encrypted)
        .map(({ name, line, authenticated }) => {
          const message = `${name} of SNMP version 3 is ${authenticated ? 'not encrypted' : 'neither authenticated nor encrypted'}`;
          return deviceFinding(device, { message, line, words: name }, { kind: 'snmp', name });
        }),
    );
  },
} satisfies RuleOf<'device'>;
