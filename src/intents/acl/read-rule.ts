import type { AclRule as WrittenRule } from '../../generated/intents.js';
import { type AclAction, type AclRule, plainRule } from '../../model/acl.js';
import { hasPorts } from '../../model/packet-names.js';
import { fieldOf, readChoice, readFlag, readNumber, type ValueContext } from '../values.js';
import { checkFields } from './check-fields.js';
import { readAddresses } from './read-addresses.js';
import { readDscp, readIcmp, readProtocol, readTcpFlags } from './read-fields.js';
import { readPorts } from './read-ports.js';
import type { RuleContext } from './rule-context.js';
import type { RuleWish } from './rule-wish.js';

const ACTIONS = ['permit', 'deny'] as const satisfies readonly AclAction[];

/** One rule or remark of a list; undefined after a finding where it is neither. */
export function readRule(written: WrittenRule, context: RuleContext): RuleWish | undefined {
  const { path, findings } = context;
  const source = findings.document.place(path);
  const seq = written.seq === undefined ? undefined : readNumber(written.seq, fieldOf(context, 'seq'));
  if (written.remark !== undefined) {
    refuseBesideRemark(written, context);
    return { type: 'remark', text: written.remark.trim(), seq, source };
  }
  if (written.action === undefined) {
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message: 'A rule needs `action`, or is a `remark`.' });
    return undefined;
  }
  const rule = readFields(written, context);
  checkFields(written, rule, context);
  const { family } = context;
  const portsOf = (side: 'source_port' | 'destination_port') => {
    const ports = written[side];
    if (ports === undefined || !hasPorts(rule.protocol)) return undefined;
    return readPorts(ports, rule.protocol, fieldOf(context, side));
  };
  return {
    type: 'rule',
    rule,
    sources: readAddresses(written.source, family, fieldOf(context, 'source')),
    destinations: readAddresses(written.destination, family, fieldOf(context, 'destination')),
    sourcePorts: portsOf('source_port'),
    destinationPorts: portsOf('destination_port'),
    seq,
    source,
  };
}

function readFields(written: WrittenRule, context: RuleContext): AclRule {
  const { family } = context;
  const action = readChoice(written.action ?? '', ACTIONS, fieldOf(context, 'action')) ?? 'deny';
  const at = (field: keyof WrittenRule): ValueContext => fieldOf(context, field);
  const { protocol, established, tcp_flags, icmp, fragments, dscp, log } = written;
  const isEstablished = established !== undefined && readFlag(established, at('established'));
  const flags = tcp_flags === undefined ? undefined : readTcpFlags(tcp_flags, at('tcp_flags'));
  return plainRule(action, {
    protocol: protocol === undefined ? undefined : readProtocol(protocol, family, at('protocol')),
    tcpFlags: isEstablished ? { match: 'any', set: ['rst', 'ack'], clear: [] } : flags,
    icmp: icmp === undefined ? undefined : readIcmp(icmp, family, at('icmp')),
    fragments: fragments !== undefined && readFlag(fragments, at('fragments')),
    dscp: dscp === undefined ? undefined : readDscp(dscp, at('dscp')),
    log: log !== undefined && readFlag(log, at('log')),
  });
}

function refuseBesideRemark(written: WrittenRule, { path, findings }: RuleContext): void {
  for (const key of Object.keys(written)) {
    if (key === 'remark' || key === 'seq') continue;
    const message = `\`${key}\` cannot stand beside \`remark\`, which is a rule by itself.`;
    findings.atKey([...path, key], { code: 'NETCTL_INPUT_RULE', message });
  }
}
