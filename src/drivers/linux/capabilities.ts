import type { Capabilities, TriedFeatures } from '../../model/capabilities.js';

/** What was tried on which real release: nftables on a kernel of its own. */
export const TRIED = { acl: { on: 'real', version: '1.0.6' } } as const satisfies TriedFeatures;

const CAPABILITIES = {
  acl: {
    families: ['ipv4', 'ipv6'],
    standard: false,
    // What nft takes as the rest of a name that begins with the family, short of the kernel's 127 characters.
    namePattern: /^[A-Za-z0-9_.-]{1,100}$/,
    // Rules have no numbers of their own; netctl writes them into the comments.
    sequence: { min: 1, max: 2_147_483_647, step: 10 },
    equalEntries: 'taken',
    remarks: true,
    // A comment has 127 bytes, its number among them, and ends at a quotation mark.
    remarkPattern: /^(?! )[ !#-~]{1,110}(?<! )$/,
    wildcards: true,
    portsPerEntry: 65_536,
    established: true,
    tcpFlags: true,
    fragments: true,
    dscp: true,
    log: true,
    places: { interface: ['in', 'out'] },
  },
} as const satisfies Capabilities;

/** The same on every release that the driver reads. */
export function capabilities(): Capabilities {
  return CAPABILITIES;
}
