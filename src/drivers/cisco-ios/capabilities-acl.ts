import type { AclCapabilities } from '../../model/capabilities.js';
import type { Facts } from '../../model/state.js';

/** From this release on the configuration shows the numbers of entries, and remarks have some too. */
const NUMBERS_FROM = 17;

/** How remarks are numbered: not at all by older software, where they belong to the entry typed next. */
export function remarkNumbersOf(facts: Facts | undefined): 'shared' | 'none' {
  const major = Number(/^(?<major>\d{1,3})\./.exec(facts?.version ?? '')?.groups?.['major'] ?? NUMBERS_FROM);
  return major >= NUMBERS_FROM ? 'shared' : 'none';
}

/** What filters can be on a device of this platform. */
export function aclCapabilities(facts: Facts | undefined): AclCapabilities {
  return {
    families: ['ipv4', 'ipv6'],
    standard: true,
    // A number says of which kind a list is; a name begins with a letter.
    namePattern: /^(?:[1-9]\d?|1\d\d|1[3-9]\d\d|2[0-6]\d\d|[A-Za-z][^\s"?!]{0,63})$/,
    sequence: { min: 1, max: 2_147_483_647, step: 10 },
    equalEntries: 'ignored',
    remarks: true,
    // A question mark asks for help, wherever in a line it is typed.
    remarkPattern: /^[^?]{1,100}$/,
    remarkNumbers: remarkNumbersOf(facts),
    fixedNumbers: ['ipv6'],
    wildcards: true,
    portsPerEntry: 10,
    established: true,
    tcpFlags: true,
    fragments: true,
    dscp: true,
    log: true,
    places: { interface: ['in', 'out'], line: ['in', 'out'] },
  };
}
