import { bgpSessions } from '../../devices/sessions.js';
import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { notApplicable } from '../../rule.js';

/** Sessions that come and go are logged. */
export const rule = {
  id: 'BGP017',
  version: 1,
  about: 'device',
  title: 'Sessions that come and go are logged',
  severity: 'low',
  what: 'Finds devices that run BGP and do not log when sessions come up and go down.',
  why: 'Outages and attacks on sessions leave no trace.',
  fix: 'Switch the logging of neighbour changes on.',
  sources: ['NIST SP 800-54'],
  check: (device) =>
    bgpSessions(device.state.bgp).length === 0
      ? notApplicable('it has no BGP neighbours')
      : mustBeOn(device, 'bgp_changes_logged', 'changes of BGP sessions are not logged'),
} satisfies RuleOf<'device'>;
