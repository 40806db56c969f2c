import { deviceFinding } from '../../devices/findings.js';
import { NO_COMMUNITIES } from '../../devices/snmp.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** SNMP is used in version 3 only. */
export const rule = {
  id: 'MGMT005',
  version: 1,
  about: 'device',
  title: 'SNMP is used in version 3 only',
  severity: 'medium',
  what: 'Finds devices with communities, which are of versions 1 and 2.',
  why: 'These versions send names and answers as they are.',
  fix: 'Use version 3 with authentication and encryption, and take communities away.',
  sources: ['RFC 3410'],
  cis: ['1.5.1'],
  check(device) {
    const communities = device.hardening?.communities ?? [];
    if (communities.length === 0) return notApplicable(NO_COMMUNITIES);
    return judged(
      communities.flatMap((one, index) => {
        const said = {
          message: 'SNMP is open in versions 1 and 2',
          line: one.line,
          remedy: one.remedy,
          key: String(index),
        };
        return [deviceFinding(device, said, { kind: 'snmp', name: 'community' })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
