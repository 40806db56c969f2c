import type { AclRule } from '../../model/acl.js';
import { SCTP } from '../../model/packet-names.js';
import { KNOWN_FLAGS } from './acl-flags.js';

/** What a rule says that the platform has no words for, beyond the fields that capabilities tell; undefined where there is nothing. */
export function ruleLimit(rule: AclRule): string | undefined {
  const { source, destination, sourcePorts, destinationPorts, tcpFlags, fragments, action, log } = rule;
  const ports = [sourcePorts, destinationPorts];
  if ([source, destination].some((one) => one.kind === 'mac')) return 'filters of packets have no hardware addresses';
  if ([source, destination, ...ports].some((one) => one?.kind === 'group'))
    return 'netctl does not manage the match lists of filters on this platform';
  if (ports.some((one) => one?.kind === 'ranges' && one.ranges.length > 1))
    return 'the platform has one port or range in a rule, not several, nor all but one';
  const narrow = (sourcePorts ?? destinationPorts) !== undefined;
  if (narrow && rule.protocol === SCTP) return 'the platform looks at ports of TCP and UDP alone';
  const flags = [...(tcpFlags?.set ?? []), ...(tcpFlags?.clear ?? [])];
  if (flags.some((flag) => !KNOWN_FLAGS.includes(flag)))
    return `the platform looks at the TCP flags ${KNOWN_FLAGS.join(', ')} alone`;
  if (fragments && (narrow || tcpFlags !== undefined))
    return 'the platform has fragments, or ports and TCP flags, in a rule, not both';
  if (log && action === 'permit') return 'the platform logs what a rule drops, not what it accepts';
  return undefined;
}
