import { deviceFinding } from '../../devices/findings.js';
import { NO_COMMUNITIES } from '../../devices/snmp.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Each SNMP community is limited by a list. */
export const rule = {
  id: 'MGMT004',
  version: 1,
  about: 'device',
  title: 'Each SNMP community is limited by a list',
  severity: 'medium',
  what: 'Finds communities that may be used from any address.',
  why: 'Everyone who learns the name reads the device.',
  fix: 'Name a list of the management stations behind the community.',
  sources: ['RFC 3410'],
  cis: ['1.5.5', '1.5.6'],
  check(device) {
    const communities = device.hardening?.communities ?? [];
    if (communities.length === 0) return notApplicable(NO_COMMUNITIES);
    return judged(
      communities.flatMap((one, index) => {
        if (!(one.filter === undefined)) return [];
        const said = {
          message: 'a community of SNMP may be used from anywhere',
          line: one.line,
          remedy: one.remedy,
          key: String(index),
        };
        return [deviceFinding(device, said, { kind: 'snmp', name: 'community' })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
