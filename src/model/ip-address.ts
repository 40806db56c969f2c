/** An IP address as a number. */
interface IpNumber {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** True where both texts mean one address, however they are written; IPv4 within IPv6 (`::ffff:10.0.0.1`) is IPv4. */
export function sameIp(a: string, b: string): boolean {
  const [left, right] = [ipNumber(a), ipNumber(b)];
  return left !== undefined && left.bits === right?.bits && left.value === right.value;
}

/** True for an address, of either version. */
export function isIp(text: string): boolean {
  return ipNumber(text) !== undefined;
}

/** True for an IPv6 address, also one that stands for an IPv4 address. */
export function isIpv6(text: string): boolean {
  return text.includes(':') && isIp(text);
}

/** True where the address lies in the network that the other one and its prefix length span. */
export function inNetwork(
  address: string,
  network: { readonly address: string; readonly prefixLength: number },
): boolean {
  const [one, other] = [ipNumber(address), ipNumber(network.address)];
  if (one === undefined || one.bits !== other?.bits || network.prefixLength > one.bits) return false;
  const shift = BigInt(one.bits - network.prefixLength);
  return one.value >> shift === other.value >> shift;
}

/** 24 for `255.255.255.0`; undefined for what is no mask of leading ones. */
export function prefixLengthOf(mask: string): number | undefined {
  const value = ipv4Value(mask);
  if (value === undefined) return undefined;
  const ones = value.toString(2).padStart(32, '0');
  const length = ones.lastIndexOf('1') + 1;
  return ones.slice(0, length).includes('0') ? undefined : length;
}

/** ::ffff:0:0/96, RFC 4291, section 2.5.5.2. */
const MAPPED = 0xffffn << 32n;

function ipNumber(text: string): IpNumber | undefined {
  const bare = text.replace(/%[\w.-]{1,64}$/, '');
  const v4 = ipv4Value(bare);
  if (v4 !== undefined) return { bits: 32, value: v4 };
  const v6 = bare.includes(':') ? ipv6Value(bare) : undefined;
  if (v6 === undefined) return undefined;
  return v6 >> 32n === MAPPED >> 32n ? { bits: 32, value: v6 & 0xffff_ffffn } : { bits: 128, value: v6 };
}

/** The value of an IPv4 address; undefined for what is none. */
export function ipv4Value(text: string): bigint | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  // In plain numbers as far as possible: filters have tens of thousands of addresses.
  let value = 0;
  for (const part of text.split('.')) {
    const byte = Number(part);
    if (byte > 255) return undefined;
    value = value * 256 + byte;
  }
  return BigInt(value);
}

/** The value of an IPv6 address without a zone; undefined for what is none. */
export function ipv6Value(text: string): bigint | undefined {
  const halves = withoutIpv4Tail(text).split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/** `::ffff:10.0.0.1` with its last four bytes as two groups. */
function withoutIpv4Tail(text: string): string {
  const groups = /^(?<head>.*:)(?<tail>\d{1,3}(?:\.\d{1,3}){3})$/.exec(text)?.groups;
  const value = ipv4Value(groups?.['tail'] ?? '');
  if (groups === undefined || value === undefined) return text;
  return `${groups['head']}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}
