import { deviceFinding } from '../../devices/findings.js';
import { NO_COMMUNITIES } from '../../devices/snmp.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No SNMP community has a name that everybody tries. */
export const rule = {
  id: 'MGMT002',
  version: 1,
  about: 'device',
  title: 'No SNMP community has a name that everybody tries',
  severity: 'critical',
  what: 'Finds communities such as public and private. Names of communities are secrets, and are never told.',
  why: 'Scanners try these names first.',
  fix: 'Take the community away, and use SNMP version 3.',
  sources: ['RFC 3410'],
  cis: ['1.5.2', '1.5.3'],
  check(device) {
    const communities = device.hardening?.communities ?? [];
    if (communities.length === 0) return notApplicable(NO_COMMUNITIES);
    return judged(
      communities.flatMap((one, index) => {
        if (!one.wellKnown) return [];
        const said = {
          message: 'a community of SNMP has a name that everybody tries',
          line: one.line,
          remedy: one.remedy,
          key: String(index),
        };
        return [deviceFinding(device, said, { kind: 'snmp', name: 'community' })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
