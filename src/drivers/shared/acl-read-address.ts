import type { AclAddress, AclFamily } from '../../model/acl.js';
import { ANY, macAddress, prefixAddress, wildcardAddress } from '../../model/acl-address.js';
import { parsePrefix } from '../../model/ip-prefix.js';
import type { AclDialect } from './acl-dialect.js';
import type { Words } from './acl-words.js';

/** How an address is told. */
export interface AddressContext {
  readonly family: AclFamily;
  /** True in lists that know the source only: an address alone is a host there. */
  readonly standard: boolean;
  readonly dialect: AclDialect;
}

/** The address that the next words mean; undefined for words that mean none. */
export function readAddress(words: Words, context: AddressContext): AclAddress | undefined {
  if (words.skip('any')) return ANY;
  if (context.dialect.groupWord !== undefined && words.skip(context.dialect.groupWord)) {
    const name = words.take();
    return name === '' ? undefined : { kind: 'group', name };
  }
  if (words.skip('host')) return hostAddress(words.take(), context.family);
  const word = words.take();
  if (context.family === 'mac') return macNetwork(word, words.take());
  if (word.includes('/')) return networkAddress(word, context.family);
  if (context.family !== 'ipv4') return undefined;
  if (context.standard && !/^\d{1,3}\./.test(words.next)) return hostAddress(word, 'ipv4');
  return ipv4Network(word, words.take());
}

function hostAddress(text: string, family: AclFamily): AclAddress | undefined {
  if (family === 'mac') return macAddress(text)?.address;
  if (text.includes('/')) return undefined;
  // Long lists are mostly of these: what is in its one form already is taken as it is.
  if (family === 'ipv4' && ipv4Number(text) !== undefined) return { kind: 'prefix', prefix: `${text}/32` };
  return networkAddress(text, family);
}

function networkAddress(text: string, family: AclFamily): AclAddress | undefined {
  const prefix = parsePrefix(text);
  return prefix?.family === family ? prefixAddress(prefix) : undefined;
}

/** Set bits of what stands behind a hardware address do not count. */
function macNetwork(address: string, wildcard: string): AclAddress | undefined {
  const digits = wildcard.replace(/[.:-]/g, '');
  if (!/^[0-9a-f]{12}$/i.test(digits)) return undefined;
  const mask = (~BigInt(`0x${digits}`) & 0xffff_ffff_ffffn).toString(16).padStart(12, '0');
  return macAddress(address, mask)?.address;
}

function ipv4Network(address: string, wildcard: string): AclAddress | undefined {
  const [base, free] = [ipv4Number(address), ipv4Number(wildcard)];
  if (base === undefined || free === undefined) return wildcardAddress(address, wildcard)?.address;
  // An inverted mask of 1 to 31 bits: one more than it is a power of two.
  const size = free + 1;
  if (free === 0 || size >= 2 ** 32 || (size & free) !== 0) return wildcardAddress(address, wildcard)?.address;
  const start = base - (base % size);
  const length = 32 - Math.log2(size);
  return { kind: 'prefix', prefix: `${start === base ? address : ipv4Text(start)}/${length}` };
}

/** The value of an address in its usual form; undefined for any other text, also for one with zeros in front. */
function ipv4Number(text: string): number | undefined {
  // Long lists are mostly addresses: digit by digit, since patterns and parts of text are what reading them would cost most.
  let [value, part, digits, dots] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) {
      if (digits > 0 && part === 0) return undefined;
      part = part * 10 + digit;
      digits += 1;
      if (part > 255) return undefined;
    } else {
      if (text[index] !== '.' || digits === 0) return undefined;
      value = value * 256 + part;
      dots += 1;
      part = 0;
      digits = 0;
    }
  }
  return dots === 3 && digits > 0 ? value * 256 + part : undefined;
}

function ipv4Text(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
