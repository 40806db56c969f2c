import { judgeEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';

/** Both ends of a BGP session agree on their AS. */
export const rule = {
  id: 'NET007',
  version: 1,
  about: 'fleet',
  title: 'Both ends of a BGP session agree on their AS',
  severity: 'high',
  what: 'Finds sessions between two audited devices of which one expects another AS than the other has.',
  why: 'The session never comes up.',
  fix: 'Correct the AS of the neighbour.',
  sources: [],
  check(devices) {
    return judgeEnds(devices, ({ own, far, device, other }) => {
      const asn = far.peer.localAs ?? far.instance.asn;
      return typeof own.remoteAs === 'number' && own.remoteAs !== asn
        ? `${device.name} expects AS ${own.remoteAs} of ${other.name}, which has AS ${asn}`
        : undefined;
    });
  },
} satisfies RuleOf<'fleet'>;
