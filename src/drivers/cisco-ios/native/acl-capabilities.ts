import type { AclRule } from '../../../model/acl.js';
import type { AclCapabilities } from '../../../model/capabilities.js';
import type { Facts } from '../../../model/state.js';
import { aclCapabilities } from '../capabilities-acl.js';

/** What the native model can say of filters, as far as netctl writes it. */
export function nativeAcl(facts: Facts | undefined): AclCapabilities {
  const { fixedNumbers: _, ...can } = aclCapabilities(facts);
  return {
    ...can,
    // A remark stands with the entry behind it.
    remarkNumbers: 'none',
    ruleLimit,
    places: { interface: ['in', 'out'] },
  };
}

function ruleLimit({ source, destination, sourcePorts, destinationPorts, tcpFlags }: AclRule): string | undefined {
  if ([source, destination, sourcePorts, destinationPorts].some((one) => one?.kind === 'group'))
    return 'netctl writes no groups of addresses or ports by the native model';
  const flags = [...(tcpFlags?.set ?? []), ...(tcpFlags?.clear ?? [])];
  return flags.some((flag) => flag === 'ece' || flag === 'cwr')
    ? 'the native model has no TCP flags ece and cwr'
    : undefined;
}
