import type { AclRule as WrittenRule } from '../../generated/intents.js';
import type { AclRule } from '../../model/acl.js';
import { hasPorts, ICMP, ICMPV6, protocolName, TCP } from '../../model/packet-names.js';
import type { RuleContext } from './rule-context.js';

const IP_FIELDS = ['dscp', 'fragments', 'icmp', 'established', 'tcp_flags', 'source_port', 'destination_port'] as const;
const STANDARD_FIELDS: readonly string[] = ['seq', 'action', 'source', 'log'];

/** Reports fields that do not go together: a device would refuse the line, or take it and match something else. */
export function checkFields(written: WrittenRule, rule: AclRule, context: RuleContext): void {
  const { path, findings, family, standard } = context;
  function refuse(field: keyof WrittenRule, message: string, hint?: string): void {
    findings.atKey([...path, field], { code: 'NETCTL_INPUT_RULE', message, hint });
  }
  const said = (field: keyof WrittenRule): boolean => written[field] !== undefined && written[field] !== false;
  if (standard) {
    for (const field of Object.keys(written) as (keyof WrittenRule)[]) {
      if (STANDARD_FIELDS.includes(field)) continue;
      refuse(field, `\`${field}\` cannot stand in a list of type standard, which looks at the source address only.`);
    }
    return;
  }
  if (family === 'mac') {
    for (const field of IP_FIELDS) if (said(field)) refuse(field, `\`${field}\` cannot stand in a list of family mac.`);
    return;
  }
  for (const field of ['source_port', 'destination_port'] as const) {
    if (said(field) && !hasPorts(rule.protocol)) refuse(field, ...portsNeed(field, rule.protocol));
  }
  for (const field of ['established', 'tcp_flags'] as const) {
    if (said(field) && rule.protocol !== TCP) refuse(field, `\`${field}\` needs \`protocol: tcp\`.`);
  }
  if (said('icmp') && rule.protocol !== (family === 'ipv6' ? ICMPV6 : ICMP)) {
    refuse('icmp', '`icmp` needs `protocol: icmp`.');
  }
  if (said('established') && said('tcp_flags')) {
    refuse('tcp_flags', '`established` and `tcp_flags` say the same thing in two ways; one of them can stand.');
  }
  if (!rule.fragments) return;
  for (const field of ['source_port', 'destination_port', 'established', 'tcp_flags', 'icmp'] as const) {
    if (!said(field)) continue;
    const hint = 'Write a rule of its own for `fragments`.';
    refuse(field, `A fragment other than the first has no \`${field}\`: such a rule would match nothing.`, hint);
  }
}

function portsNeed(field: string, protocol: number | undefined): readonly [string, string] {
  const own = protocol === undefined ? 'all protocols' : protocolName(protocol);
  const message = `\`${field}\` needs \`protocol: tcp\`, udp or sctp; this rule is about ${own}.`;
  const icmp = protocol === ICMP || protocol === ICMPV6;
  const hint = icmp
    ? 'ICMP has types: write `icmp: echo` or `icmp: { type: 8 }`.'
    : 'Write a rule for each protocol that is meant.';
  return [message, hint];
}
