import type { AclAddressTerm, AclAddressTerms } from '../../generated/intents.js';
import type { AclAddress, AclFamily } from '../../model/acl.js';
import { ANY, macAddress, prefixAddress, wildcardAddress } from '../../model/acl-address.js';
import { familyOfIp, parsePrefix } from '../../model/ip-prefix.js';
import { hostBits, mixedFamilies, nameOf, notAnAddress } from '../addresses.js';
import type { Finding } from '../findings.js';
import { listOf, type ValueContext } from '../values.js';
import type { AddressTerm } from './rule-wish.js';

const EXPECTED = 'any, an address, a prefix such as 10.0.0.0/8, or a wildcard such as 10.0.0.0/0.0.255.0';

/** What `source` or `destination` means; what means nothing is reported and left out. Without a family any is taken. */
export function readAddresses(
  terms: AclAddressTerms | undefined,
  family: AclFamily | undefined,
  context: ValueContext,
): readonly AddressTerm[] {
  if (terms === undefined) return [ANY];
  return listOf<AclAddressTerm>(terms, context).flatMap(([term, at]) => readTerm(term, family, at) ?? []);
}

function readTerm(term: AclAddressTerm, family: AclFamily | undefined, at: ValueContext): AddressTerm | undefined {
  if (typeof term === 'string') return readAddress(term, family, at);
  if (term.device_group !== undefined) return { kind: 'group', name: term.device_group };
  const source = at.findings.document.place([...at.path, 'group']);
  return { kind: 'intent', group: { value: term.group ?? '', source } };
}

function readAddress(
  text: string,
  family: AclFamily | undefined,
  { path, findings }: ValueContext,
): AclAddress | undefined {
  const found = addressOf(text.trim(), family);
  if ('kind' in found) return found;
  findings.at(path, found);
  return undefined;
}

function addressOf(text: string, family: AclFamily | undefined): AclAddress | Finding {
  if (text === 'any') return ANY;
  const written = text.replace(/^host\s+/, '');
  const slash = written.indexOf('/');
  const [address, rest] = slash === -1 ? [written] : [written.slice(0, slash), written.slice(slash + 1)];
  const mac = macAddress(address ?? '', rest);
  if (mac !== undefined) {
    if (family !== undefined && family !== 'mac') return wrongFamily(written, family);
    return mac.exact ? mac.address : uselessBits(written, mac.address);
  }
  const ip = rest?.includes('.') === true ? wildcard(address ?? '', rest) : prefix(written);
  if ('code' in ip || family === undefined) return ip;
  const actual = familyOfIp(written);
  return actual === family ? ip : mixedFamilies(written, actual, family);
}

function prefix(text: string): AclAddress | Finding {
  const parsed = parsePrefix(text);
  if (parsed === undefined) return notAnAddress(text, EXPECTED);
  return parsed.hostBits ? hostBits(text, parsed.prefix) : prefixAddress(parsed);
}

/** `255.255.255.0` behind a slash is a mask to some and a wildcard to others, and they mean opposite things. */
function wildcard(address: string, text: string): AclAddress | Finding {
  const parsed = wildcardAddress(address, text);
  if (parsed === undefined) return notAnAddress(`${address}/${text}`, EXPECTED);
  const mask = /^(?:255\.)*(?:255|254|252|248|240|224|192|128|0)(?:\.0)*$/.test(text) && text.split('.').length === 4;
  if (mask) {
    const inverted = text
      .split('.')
      .map((part) => 255 - Number(part))
      .join('.');
    return {
      code: 'NETCTL_INPUT_ADDRESS',
      message: `${address}/${text} may be an address with a mask or with a wildcard, which mean opposite things.`,
      hint: `Write a length such as ${address}/24; as a wildcard the mask is ${inverted}.`,
    };
  }
  return parsed.exact ? parsed.address : uselessBits(`${address}/${text}`, parsed.address);
}

function uselessBits(text: string, meant: AclAddress): Finding {
  return {
    code: 'NETCTL_INPUT_ADDRESS',
    message: `${text} has bits set that do not count.`,
    hint: `Write ${written(meant)} if that is meant.`,
  };
}

function written(address: AclAddress): string {
  switch (address.kind) {
    case 'any':
      return 'any';
    case 'prefix':
      return address.prefix;
    case 'wildcard':
      return `${address.address}/${address.wildcard}`;
    case 'mac':
      return `${address.address}/${address.mask}`;
    case 'group':
      return address.name;
  }
}

function wrongFamily(text: string, family: AclFamily): Finding {
  return {
    code: 'NETCTL_INPUT_FAMILY',
    message: `${text} is a hardware address, and ${nameOf(family)} is expected here.`,
  };
}
