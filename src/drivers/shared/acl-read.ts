import {
  type AclAction,
  type AclEntry,
  type AclFamily,
  type AclKind,
  type AclRule,
  plainRule,
} from '../../model/acl.js';
import { ANY } from '../../model/acl-address.js';
import { hasPorts, ICMP, ICMPV6, TCP, wholeNumber } from '../../model/packet-names.js';
import type { AclDialect } from './acl-dialect.js';
import { readAddress } from './acl-read-address.js';
import { readFlags, readIcmp, readPorts, STRANGE } from './acl-read-fields.js';
import { Words } from './acl-words.js';

/** Which list an entry stands in. */
export interface EntryContext {
  readonly family: AclFamily;
  readonly kind: AclKind;
  readonly dialect: AclDialect;
}

/** What an entry says, without its number; what is not understood stays as it is written. */
export function readEntry(text: string, context: EntryContext): AclEntry {
  const line = text.trim();
  const remark = /^remark(?:\s(?<text>.*))?$/.exec(line)?.groups;
  if (remark !== undefined) return { type: 'remark', text: (remark['text'] ?? '').trim(), seq: undefined };
  const words = new Words(line);
  const action = actionOf(words.take());
  const rule = action === undefined ? STRANGE : readRule(words, action, context);
  if (rule !== STRANGE && words.done) return { type: 'rule', rule, seq: undefined };
  return { type: 'opaque', text: line.replace(/\s+/g, ' '), action, seq: undefined };
}

function actionOf(word: string): AclAction | undefined {
  return word === 'permit' || word === 'deny' ? word : undefined;
}

function readRule(words: Words, action: AclAction, context: EntryContext): AclRule | typeof STRANGE {
  if (context.family === 'mac') return readMacRule(words, action, context);
  if (context.kind === 'standard') return readStandardRule(words, action, context);
  const { family, dialect } = context;
  const named = protocolOf(words.take(), family, dialect);
  if (named === undefined) return STRANGE;
  const { protocol } = named;
  const around = { family, dialect, standard: false };
  const source = readAddress(words, around);
  const sourcePorts = hasPorts(protocol) ? readPorts(words, protocol, dialect) : undefined;
  const destination = readAddress(words, around);
  const destinationPorts = hasPorts(protocol) ? readPorts(words, protocol, dialect) : undefined;
  if (source === undefined || destination === undefined) return STRANGE;
  if (sourcePorts === STRANGE || destinationPorts === STRANGE) return STRANGE;
  const options = readOptions(words, protocol, family, dialect);
  if (options === STRANGE) return STRANGE;
  return plainRule(action, { protocol, source, destination, sourcePorts, destinationPorts, ...options });
}

function protocolOf(
  word: string,
  family: 'ipv4' | 'ipv6',
  dialect: AclDialect,
): { readonly protocol: number | undefined } | undefined {
  if (word === (family === 'ipv4' ? 'ip' : 'ipv6')) return { protocol: undefined };
  const protocol = dialect.protocols[family].numberOf(word) ?? wholeNumber(word, 255);
  return protocol === undefined ? undefined : { protocol };
}

type Options = Partial<Pick<AclRule, 'tcpFlags' | 'icmp' | 'fragments' | 'dscp' | 'log'>>;

/** What stands behind the addresses, in any order. */
function readOptions(
  words: Words,
  protocol: number | undefined,
  family: 'ipv4' | 'ipv6',
  dialect: AclDialect,
): Options | typeof STRANGE {
  let options: Options = {};
  while (!words.done) {
    if (words.skip('log')) options = { ...options, log: true };
    else if (words.skip('fragments')) options = { ...options, fragments: true };
    else if (words.skip('dscp')) {
      const word = words.take();
      const dscp = wholeNumber(word, 63) ?? dialect.dscp.numberOf(word);
      if (dscp === undefined) return STRANGE;
      options = { ...options, dscp };
    } else {
      const more = readOwnOptions(words, protocol, family, dialect);
      if (more === STRANGE || more === undefined) return STRANGE;
      options = { ...options, ...more };
    }
  }
  return options;
}

function readOwnOptions(
  words: Words,
  protocol: number | undefined,
  family: 'ipv4' | 'ipv6',
  dialect: AclDialect,
): Options | undefined | typeof STRANGE {
  if (protocol === TCP) {
    const tcpFlags = readFlags(words, dialect);
    return tcpFlags === STRANGE || tcpFlags === undefined ? tcpFlags : { tcpFlags };
  }
  if (protocol !== (family === 'ipv4' ? ICMP : ICMPV6)) return undefined;
  const icmp = readIcmp(words, family);
  return icmp === STRANGE || icmp === undefined ? icmp : { icmp };
}

function readStandardRule(words: Words, action: AclAction, context: EntryContext): AclRule | typeof STRANGE {
  const { family, dialect } = context;
  const source = readAddress(words, { family, dialect, standard: true });
  if (source === undefined) return STRANGE;
  return plainRule(action, { source, log: words.skip('log') });
}

/** EtherTypes by name; they may also be numbers, with a mask that must be none. */
const ETHER_TYPES: Readonly<Record<string, number>> = { ip: 0x0800, arp: 0x0806, ipv6: 0x86dd, mpls: 0x8847 };

function readMacRule(words: Words, action: AclAction, { family, dialect }: EntryContext): AclRule | typeof STRANGE {
  const around = { family, dialect, standard: false };
  const [source, destination] = [readAddress(words, around), readAddress(words, around)];
  if (source === undefined || destination === undefined) return STRANGE;
  if (words.done) return plainRule(action, { source, destination });
  const word = words.take();
  const protocol = Object.hasOwn(ETHER_TYPES, word) ? ETHER_TYPES[word] : etherType(word);
  if (protocol === undefined) return STRANGE;
  if (!words.done) words.skip('0x0');
  return plainRule(action, { protocol, source: source ?? ANY, destination, log: words.skip('log') });
}

function etherType(word: string): number | undefined {
  return /^0x[0-9a-f]{1,4}$/i.test(word) ? Number(word) : undefined;
}
