import { ipv4Value, ipv6Value } from '../model/ip-address.js';
import { formatIp } from '../model/ip-prefix.js';
import { type AclStyle, type ListKind, next, Strange, type Typed, word } from './acl-style.js';

const ALL = 0xffff_ffffn;

/** Reads an address of the kind that a list has and gives it back as the device prints it. */
export function addressText(typed: Typed, kind: ListKind, style: AclStyle): string {
  if (word(typed) === 'any') {
    typed.at += 1;
    return 'any';
  }
  if (style.group !== undefined && word(typed) === style.group) {
    typed.at += 1;
    return `${style.group} ${next(typed)}`;
  }
  if (kind === 'mac') return macText(typed);
  return kind === 'ipv6' ? ipv6Text(typed, style) : ipv4Text(typed, kind, style);
}

function ipv4Text(typed: Typed, kind: ListKind, style: AclStyle): string {
  const host = kind === 'ip standard' && style.bareHosts ? '' : 'host ';
  if (word(typed) === 'host') {
    typed.at += 1;
    return `${host}${print4(value4(next(typed), typed))}`;
  }
  const first = next(typed);
  const [address = '', length] = first.split('/');
  const value = value4(address, typed);
  if (length !== undefined) return network4(value, (1n << BigInt(32 - lengthOf(length, 32, typed))) - 1n, host, style);
  const wildcard = ipv4Value(typed.words[typed.at] ?? '');
  if (wildcard === undefined) {
    if (kind === 'ip standard') return `${host}${print4(value)}`;
    throw new Strange(typed.at);
  }
  typed.at += 1;
  return network4(value, wildcard, host, style);
}

function network4(value: bigint, wildcard: bigint, host: string, style: AclStyle): string {
  if (wildcard === ALL) return 'any';
  if (wildcard === 0n) return `${host}${print4(value)}`;
  const base = print4(value & (ALL ^ wildcard));
  const bits = wildcard.toString(2);
  if (style.networks === 'length' && !bits.includes('0')) return `${base}/${32 - bits.length}`;
  return `${base} ${print4(wildcard)}`;
}

function ipv6Text(typed: Typed, style: AclStyle): string {
  const isHost = word(typed) === 'host';
  if (isHost) typed.at += 1;
  const [address = '', length] = next(typed).split('/');
  const value = ipv6Value(address);
  if (value === undefined || (length === undefined) !== isHost) throw new Strange(typed.at - 1);
  if (isHost) return `host ${print6(value, style)}`;
  const bits = lengthOf(length ?? '', 128, typed);
  if (bits === 0) return 'any';
  const base = (value >> BigInt(128 - bits)) << BigInt(128 - bits);
  return bits === 128 ? `host ${print6(base, style)}` : `${print6(base, style)}/${bits}`;
}

function macText(typed: Typed): string {
  const isHost = word(typed) === 'host';
  if (isHost) typed.at += 1;
  const address = macDigits(next(typed), typed);
  return isHost ? `host ${address}` : `${address} ${macDigits(next(typed), typed)}`;
}

function macDigits(text: string, typed: Typed): string {
  const digits = text.replace(/[.:-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(digits)) throw new Strange(typed.at - 1);
  return `${digits.slice(0, 4)}.${digits.slice(4, 8)}.${digits.slice(8)}`;
}

function value4(text: string, typed: Typed): bigint {
  const value = ipv4Value(text);
  if (value === undefined) throw new Strange(typed.at - 1);
  return value;
}

function lengthOf(text: string, most: number, typed: Typed): number {
  const length = /^\d{1,3}$/.test(text) ? Number(text) : most + 1;
  if (length > most) throw new Strange(typed.at - 1);
  return length;
}

function print4(value: bigint): string {
  return formatIp({ family: 'ipv4', value });
}

function print6(value: bigint, { capitals }: AclStyle): string {
  const text = formatIp({ family: 'ipv6', value });
  return capitals ? text.toUpperCase() : text;
}
