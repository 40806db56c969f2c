import { familyOfIp, formatIp, hasLeadingZeros, parseIp, parsePrefix } from '../model/ip-prefix.js';
import type { IpFamily } from '../model/policy.js';
import type { Finding } from './findings.js';
import type { ValueContext } from './values.js';

/** A prefix in its one form; undefined after a finding, also where bits behind its length are set. */
export function readPrefix(
  text: string,
  { path, findings }: ValueContext,
): { readonly prefix: string; readonly family: IpFamily; readonly length: number } | undefined {
  const parsed = parsePrefix(text);
  if (parsed === undefined) {
    findings.at(path, notAnAddress(text, 'a prefix such as 10.0.0.0/8 or 2001:db8::/32'));
    return undefined;
  }
  if (!parsed.hostBits) return parsed;
  findings.at(path, hostBits(text, parsed.prefix));
  return undefined;
}

/** An address of any version, or of one, in its one form; undefined after a finding. */
export function readIp(
  text: string,
  { path, findings }: ValueContext,
  family?: IpFamily,
): { readonly ip: string; readonly family: IpFamily } | undefined {
  const parsed = parseIp(text);
  if (parsed === undefined) {
    const expected = 'an address such as 10.0.0.1 or 2001:db8::1';
    const prefix = parsePrefix(text) !== undefined;
    const message = `${text} is a prefix; it takes ${expected}.`;
    findings.at(path, prefix ? { code: 'NETCTL_INPUT_ADDRESS', message } : notAnAddress(text, expected));
    return undefined;
  }
  if (family !== undefined && parsed.family !== family) {
    findings.at(path, mixedFamilies(text, parsed.family, family));
    return undefined;
  }
  return { ip: formatIp(parsed), family: parsed.family };
}

/** What is said of a text that is no address. */
export function notAnAddress(text: string, expected: string): Finding {
  const code = 'NETCTL_INPUT_ADDRESS';
  if (hasLeadingZeros(text)) {
    return {
      code,
      message: `${JSON.stringify(text)} has a number with a zero in front, which some programs read in base eight.`,
      hint: `Write ${withoutZeros(text)} if that is meant.`,
    };
  }
  const slash = text.lastIndexOf('/');
  const ip = parseIp(text.slice(0, slash === -1 ? undefined : slash));
  if (ip !== undefined && slash !== -1) {
    const longest = ip.family === 'ipv4' ? 32 : 128;
    const length = text.slice(slash + 1);
    const hint = `The length of an ${nameOf(ip.family)} prefix is a number from 0 to ${longest}.`;
    return { code, message: `${JSON.stringify(text)} is no prefix: ${JSON.stringify(length)} is no length.`, hint };
  }
  return { code, message: `${JSON.stringify(text)} is no address; it takes ${expected}.` };
}

/** What is said of bits that do not count and are set all the same. */
export function hostBits(text: string, meant: string): Finding {
  const address = text.slice(0, text.indexOf('/'));
  const host = `${address}/${familyOfIp(text) === 'ipv4' ? 32 : 128}`;
  return {
    code: 'NETCTL_INPUT_ADDRESS',
    message: `${text} has bits set behind the length of its prefix.`,
    hint: `Write ${meant} for the network, or ${host} for the one address.`,
  };
}

/** What is said of an address of the wrong version. */
export function mixedFamilies(text: string, family: IpFamily, expected: string): Finding {
  return {
    code: 'NETCTL_INPUT_FAMILY',
    message: `${text} is ${nameOf(family)}, and ${nameOf(expected)} is expected here.`,
  };
}

/** `IPv4` for `ipv4`. */
export function nameOf(family: string): string {
  return family === 'mac' ? 'MAC' : family.replace('ip', 'IP');
}

function withoutZeros(text: string): string {
  return text.replace(/(?<=^|[.:])0+(?=\d)/g, '');
}
