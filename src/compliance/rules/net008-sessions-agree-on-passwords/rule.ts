import { compareSecrets } from '../../../model/secret.js';
import { judgeEnds } from '../../devices/session-ends.js';
import type { RuleOf } from '../../rule.js';

/** Both ends of a BGP session have a password, or neither. */
export const rule = {
  id: 'NET008',
  version: 1,
  about: 'fleet',
  title: 'Both ends of a BGP session have a password, or neither',
  severity: 'high',
  what: 'Finds sessions between two audited devices of which one end has a password and the other has not, or whose passwords differ for certain. No password is told.',
  why: 'The session never comes up.',
  fix: 'Set the same password at both ends.',
  sources: [],
  check(devices) {
    return judgeEnds(devices, ({ own, far, device, other }) =>
      compareSecrets(own.peer.password, far.peer.password) === 'different' &&
      (own.peer.password !== undefined || far.peer.password === undefined)
        ? `the password of ${device.name} for the session with ${other.name} is not that of the other end`
        : undefined,
    );
  },
} satisfies RuleOf<'fleet'>;
