import { deviceFinding } from '../../devices/findings.js';
import { NO_COMMUNITIES } from '../../devices/snmp.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No SNMP community may write. */
export const rule = {
  id: 'MGMT003',
  version: 1,
  about: 'device',
  title: 'No SNMP community may write',
  severity: 'high',
  what: 'Finds communities that may change the configuration.',
  why: 'Who has read the name on the wire, where it is not hidden, configures the device.',
  fix: 'Take the right to write away.',
  sources: ['RFC 3410'],
  cis: ['1.5.4'],
  check(device) {
    const communities = device.hardening?.communities ?? [];
    if (communities.length === 0) return notApplicable(NO_COMMUNITIES);
    return judged(
      communities.flatMap((one, index) => {
        if (!one.writable) return [];
        const said = {
          message: 'a community of SNMP may change the configuration',
          line: one.line,
          remedy: one.remedy,
          key: String(index),
        };
        return [deviceFinding(device, said, { kind: 'snmp', name: 'community' })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
