import { ICMP_NAMES, ICMPV6_NAMES } from '../model/icmp-names.js';
import { addressText } from './acl-address-text.js';
import { type AclStyle, type ListKind, next, type Printed, Strange, type Typed, word } from './acl-style.js';

const FLAGS = ['ack', 'fin', 'psh', 'rst', 'syn', 'urg'];
const MOST_PORTS = 10;

/** An entry, typed without its number, as the device prints it. */
export function entryText(line: string, kind: ListKind, style: AclStyle): Printed {
  const typed: Typed = { words: line.trim().split(/\s+/), at: 0 };
  if (word(typed) === 'remark')
    return {
      text: `remark ${line
        .trim()
        .replace(/^\S+\s?/, '')
        .trim()}`,
    };
  try {
    return { text: readEntry(typed, kind, style) };
  } catch (problem) {
    if (problem instanceof Strange) return { strange: problem.at };
    throw problem;
  }
}

function readEntry(typed: Typed, kind: ListKind, style: AclStyle): string {
  const action = next(typed).toLowerCase();
  if (action !== 'permit' && action !== 'deny') throw new Strange(0);
  const wide = action === 'deny' && style.wideDeny && kind !== 'ipv6' ? 'deny  ' : action;
  const rest = bodyOf(typed, kind, style).filter((part) => part !== '');
  if (typed.at < typed.words.length) throw new Strange(typed.at);
  return [wide, ...rest].join(' ');
}

function bodyOf(typed: Typed, kind: ListKind, style: AclStyle): readonly string[] {
  if (kind === 'ip standard') return [addressText(typed, kind, style), ...optionTexts(typed, undefined, kind, style)];
  if (kind === 'mac') {
    const ends = [addressText(typed, kind, style), addressText(typed, kind, style)];
    const rest = typed.words.slice(typed.at);
    typed.at = typed.words.length;
    return [...ends, ...rest];
  }
  const protocol = protocolText(typed, kind, style);
  return [
    protocol,
    addressText(typed, kind, style),
    portText(typed, protocol, style),
    addressText(typed, kind, style),
    portText(typed, protocol, style),
    ...optionTexts(typed, protocol, kind, style),
  ];
}

function protocolText(typed: Typed, kind: 'ip' | 'ipv6', style: AclStyle): string {
  const name = next(typed).toLowerCase();
  if (name === kind) return kind;
  if (style.protocols[kind].numberOf(name) !== undefined) return name;
  if (!/^\d{1,3}$/.test(name) || Number(name) > 255) throw new Strange(typed.at - 1);
  return style.protocols[kind].nameOf(Number(name)) ?? name;
}

/** The ports behind an address; nothing where there are none. */
function portText(typed: Typed, protocol: string, style: AclStyle): string {
  const operator = word(typed);
  if (!['tcp', 'udp', 'sctp'].includes(protocol)) return '';
  if (!['eq', 'neq', 'lt', 'gt', 'range'].includes(operator)) return '';
  typed.at += 1;
  const names = protocol === 'udp' ? style.udp : style.tcp;
  const most = operator === 'range' ? 2 : operator === 'eq' || operator === 'neq' ? MOST_PORTS : 1;
  const ports: string[] = [];
  while (ports.length < most) {
    const typedPort = word(typed);
    const number = /^\d{1,5}$/.test(typedPort) ? Number(typedPort) : names.numberOf(typedPort);
    if (number === undefined || number > 65_535) break;
    ports.push(names.nameOf(number) ?? String(number));
    typed.at += 1;
  }
  if (ports.length === 0 || (operator === 'range' && ports.length < 2)) throw new Strange(typed.at);
  return `${operator} ${ports.join(' ')}`;
}

function optionTexts(typed: Typed, protocol: string | undefined, kind: ListKind, style: AclStyle): readonly string[] {
  const texts: string[] = [];
  while (typed.at < typed.words.length) texts.push(optionText(typed, protocol, kind, style));
  return texts;
}

function optionText(typed: Typed, protocol: string | undefined, kind: ListKind, style: AclStyle): string {
  const option = word(typed);
  if (option === 'dscp' && kind !== 'ip standard') {
    typed.at += 1;
    const value = next(typed).toLowerCase();
    const number = style.dscp.numberOf(value) ?? (/^\d{1,2}$/.test(value) ? Number(value) : 64);
    if (number > 63) throw new Strange(typed.at - 1);
    return `dscp ${style.dscp.nameOf(number) ?? number}`;
  }
  if (option === 'log' || (style.options.alone.includes(option) && kind !== 'ip standard'))
    return next(typed).toLowerCase();
  if (style.options.valued.includes(option) && kind !== 'ip standard')
    return `${next(typed).toLowerCase()} ${next(typed)}`;
  if (protocol === 'tcp') return tcpText(typed);
  if (protocol === 'icmp' || protocol === 'icmpv6') return icmpText(typed, kind);
  throw new Strange(typed.at);
}

function tcpText(typed: Typed): string {
  const option = next(typed).toLowerCase();
  if (option === 'established' || FLAGS.includes(option)) return option;
  if (option !== 'match-all' && option !== 'match-any') throw new Strange(typed.at - 1);
  const flags: string[] = [];
  while (/^[+-]/.test(word(typed)) && FLAGS.includes(word(typed).slice(1))) flags.push(next(typed).toLowerCase());
  if (flags.length === 0) throw new Strange(typed.at);
  return [option, ...flags].join(' ');
}

/** A message by its name where it has one. */
function icmpText(typed: Typed, kind: ListKind): string {
  const names = kind === 'ipv6' ? ICMPV6_NAMES : ICMP_NAMES;
  const first = next(typed).toLowerCase();
  if (Object.hasOwn(names, first)) return first;
  if (!/^\d{1,3}$/.test(first) || Number(first) > 255) throw new Strange(typed.at - 1);
  const code = /^\d{1,3}$/.test(word(typed)) ? Number(next(typed)) : undefined;
  const named = Object.entries(names).find(([, message]) => message[0] === Number(first) && message[1] === code);
  return named?.[0] ?? [first, ...(code === undefined ? [] : [code])].join(' ');
}
