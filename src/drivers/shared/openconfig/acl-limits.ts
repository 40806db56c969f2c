import type { AclRule } from '../../../model/acl.js';
import { ICMPV4_TYPES, ICMPV6_TYPES } from './acl-names.js';

/** What a rule says that openconfig-acl has no words for, beyond the fields that capabilities tell; undefined where there is nothing. */
export function ruleLimit(rule: AclRule): string | undefined {
  for (const ports of [rule.sourcePorts, rule.destinationPorts]) {
    if (ports?.kind === 'ranges' && ports.ranges.length > 1)
      return 'the OpenConfig models have one port or range in a rule, not several, nor all but one';
    if (ports?.kind === 'group') return 'netctl does not manage the port sets of the OpenConfig models';
  }
  const { icmp, tcpFlags } = rule;
  if (icmp?.code !== undefined) return 'netctl writes no ICMP code in the OpenConfig models: say the type alone';
  if (icmp !== undefined) {
    const table = rule.protocol === 58 ? ICMPV6_TYPES : ICMPV4_TYPES;
    if (table[icmp.type] === undefined) return `the OpenConfig models have no name for the ICMP type ${icmp.type}`;
  }
  if (rule.protocol === 255) return 'the OpenConfig models have no protocol 255';
  if (tcpFlags !== undefined && tcpFlags.clear.length > 0) {
    const initial = tcpFlags.set.join() === 'syn' && tcpFlags.clear.join() === 'ack';
    if (!initial)
      return 'the OpenConfig models can ask for TCP flags that are set, and for syn without ack, not for others that are clear';
  }
  if (rule.fragments && tcpFlags !== undefined)
    return 'the OpenConfig models have fragments or TCP flags in a rule, not both';
  return undefined;
}
