import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';
import { numberOption } from '../../rule-option.js';

const SERVERS = numberOption({ name: 'servers', what: 'How many there have to be', usual: 2, from: 1, to: 100 });

/** The time comes from at least two servers. */
export const rule = {
  id: 'MGMT011',
  version: 1,
  about: 'device',
  title: 'The time comes from at least two servers',
  severity: 'medium',
  what: 'Finds devices with fewer than two time servers, unless told otherwise.',
  why: 'Logs of devices whose clocks differ cannot be put together, and certificates fail.',
  fix: 'Name two servers or more.',
  sources: ['RFC 8633'],
  stig: ['CISC-ND-001030'],
  cis: ['2.3.2'],
  options: [SERVERS],
  check(device, { options }) {
    const servers = device.hardening?.timeServers;
    if (servers === undefined) return notApplicable('netctl does not read time servers on this platform');
    const wanted = SERVERS.of(options);
    if (servers.length >= wanted) return judged([]);
    const count =
      servers.length === 0 ? 'no time server' : `${servers.length} time server${servers.length === 1 ? '' : 's'}`;
    const message = `it has ${count}, and should have ${wanted}`;
    return judged([deviceFinding(device, { message, line: servers[0]?.line })]);
  },
} satisfies RuleOf<'device'>;
