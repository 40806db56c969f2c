import { NetctlError } from '../errors/netctl-error.js';
import {
  type AclAddress,
  type AclFamily,
  type AclPorts,
  type AclRule,
  plainRule,
  TCP_FLAGS,
  type TcpFlag,
} from '../model/acl.js';
import { hardwareAddress } from '../model/hardware-address.js';
import { parsePrefix } from '../model/ip-prefix.js';
import { dscpOf, hasPorts, icmpOf, portOf, protocolOf, wholeNumber } from '../model/packet-names.js';

/** Packets as someone describes them; what is undefined does not matter. */
export interface AskedPackets {
  readonly protocol: string | undefined;
  readonly source: string | undefined;
  readonly destination: string | undefined;
  readonly sourcePort: string | undefined;
  readonly destinationPort: string | undefined;
  /** Flags that are set; all others are clear. */
  readonly tcpFlags: string | undefined;
  readonly icmp: string | undefined;
  readonly dscp: string | undefined;
  /** Later fragments. */
  readonly fragment: boolean;
}

/** The family of the addresses, where one is given. */
export function familyOfAsked({ source, destination }: AskedPackets): AclFamily | undefined {
  const text = source ?? destination;
  if (text === undefined || text === 'any') return undefined;
  return parsePrefix(text)?.family ?? (hardwareAddress(text) === undefined ? undefined : 'mac');
}

/** The packets as rules of a family. @throws NetctlError NETCTL_INPUT_PACKET */
export function askedRules(asked: AskedPackets, family: AclFamily): readonly AclRule[] {
  const protocols = protocolsOf(asked.protocol, family);
  return protocols.map((protocol) => {
    const rule = plainRule('deny', {
      protocol,
      source: addressOf(asked.source, family),
      destination: addressOf(asked.destination, family),
      sourcePorts: portsOf(asked.sourcePort, protocol),
      destinationPorts: portsOf(asked.destinationPort, protocol),
      tcpFlags: flagsOf(asked.tcpFlags),
      icmp: icmpMessage(asked.icmp, family),
      dscp: asked.dscp === undefined ? undefined : dscpNumber(asked.dscp),
      fragments: asked.fragment,
    });
    checkRule(rule, family);
    return rule;
  });
}

function protocolsOf(text: string | undefined, family: AclFamily): readonly (number | undefined)[] {
  if (text === undefined) return [undefined];
  return text.split(',').map((word) => {
    if (family === 'mac') return etherType(word);
    const known = protocolOf(word.trim(), family);
    if (known === undefined) throw wrong(`"${word}" is no IP protocol`);
    return known.protocol;
  });
}

function etherType(word: string): number {
  if (!/^0x[\da-f]{3,4}$/i.test(word)) throw wrong(`"${word}" is no EtherType; write it as 0x0800`);
  return Number(word);
}

function addressOf(text: string | undefined, family: AclFamily): AclAddress {
  if (text === undefined || text === 'any') return { kind: 'any' };
  if (family === 'mac') {
    const address = hardwareAddress(text);
    if (address === undefined) throw wrong(`"${text}" is no hardware address`);
    return { kind: 'mac', address, mask: 'ff:ff:ff:ff:ff:ff' };
  }
  const prefix = parsePrefix(text);
  if (prefix === undefined) throw wrong(`"${text}" is no address and no prefix`);
  if (prefix.family !== family)
    throw wrong(`${text} is ${prefix.family}, the filter or the other address is ${family}`);
  if (prefix.hostBits) throw wrong(`${text} has bits set behind its length; ${prefix.prefix} would be the prefix`);
  return { kind: 'prefix', prefix: prefix.prefix };
}

function portsOf(text: string | undefined, protocol: number | undefined): AclPorts | undefined {
  if (text === undefined || text === 'any') return undefined;
  const ranges = text.split(',').map((part): readonly [number, number] => {
    const [first, last = first] = part.includes('-') && portOf(part, protocol) === undefined ? part.split('-') : [part];
    const [from, to] = [portOf(first?.trim() ?? '', protocol), portOf(last?.trim() ?? '', protocol)];
    if (from === undefined || to === undefined || from > to) throw wrong(`"${part}" is no port and no range of ports`);
    return [from, to];
  });
  return { kind: 'ranges', ranges };
}

function flagsOf(text: string | undefined): AclRule['tcpFlags'] {
  if (text === undefined) return undefined;
  const words = text === 'none' ? [] : text.toLowerCase().split(',');
  const unknown = words.find((word) => !TCP_FLAGS.some((flag) => flag === word));
  if (unknown !== undefined) throw wrong(`"${unknown}" is no TCP flag; there are ${TCP_FLAGS.join(', ')}, and none`);
  const isSet = (flag: TcpFlag): boolean => words.includes(flag);
  return { match: 'all', set: TCP_FLAGS.filter(isSet), clear: TCP_FLAGS.filter((flag) => !isSet(flag)) };
}

function icmpMessage(text: string | undefined, family: AclFamily): AclRule['icmp'] {
  if (text === undefined) return undefined;
  const named = icmpOf(text, family === 'ipv6' ? 'ipv6' : 'ipv4');
  if (named !== undefined) return named;
  const [type, code] = text.split('/').map((part) => wholeNumber(part, 255));
  if (type === undefined || (text.includes('/') && code === undefined))
    throw wrong(`"${text}" is no ICMP type; write echo, 8 or 3/1`);
  return { type, code };
}

function dscpNumber(text: string): number {
  const dscp = dscpOf(text);
  if (dscp === undefined) throw wrong(`"${text}" is no DSCP; write ef, af11 or a number up to 63`);
  return dscp;
}

function checkRule(rule: AclRule, family: AclFamily): void {
  const { protocol, sourcePorts, destinationPorts, tcpFlags, icmp, fragments } = rule;
  const ports = (sourcePorts ?? destinationPorts) !== undefined;
  if (
    family === 'mac' &&
    (ports || tcpFlags !== undefined || icmp !== undefined || rule.dscp !== undefined || fragments)
  ) {
    throw wrong('a filter of hardware addresses looks at addresses and EtherType only');
  }
  if (ports && protocol !== undefined && !hasPorts(protocol)) throw wrong('only TCP, UDP and SCTP have ports');
  if (tcpFlags !== undefined && protocol !== undefined && protocol !== 6) throw wrong('only TCP has these flags');
  if (fragments && (ports || tcpFlags !== undefined || icmp !== undefined)) {
    throw wrong('a later fragment has no ports, flags or ICMP type');
  }
}

function wrong(message: string): NetctlError {
  return new NetctlError('NETCTL_INPUT_PACKET', message);
}
