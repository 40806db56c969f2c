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
  return wildcardAddress(word, words.take())?.address;
}

function hostAddress(text: string, family: AclFamily): AclAddress | undefined {
  if (family === 'mac') return macAddress(text)?.address;
  return text.includes('/') ? undefined : networkAddress(text, family);
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
