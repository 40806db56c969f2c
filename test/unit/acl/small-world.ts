import fc from 'fast-check';
import type { Packet } from '../../../src/acl/packet.js';
import {
  type AclAddress,
  type AclEntry,
  type AclFamily,
  type AclGroup,
  type AclPorts,
  type AclRule,
  plainRule,
  type TcpFlag,
} from '../../../src/model/acl.js';

/**
 * A world in which the rules tell few packets apart, so that every one can be tried: rules ask for the first two bits of an
 * address or for one host, and for one of few ports, flags and types.
 */
const HOSTS: Readonly<Record<AclFamily, readonly string[]>> = {
  ipv4: ['0.0.0.0', '64.0.0.0', '64.0.0.1', '128.0.0.0', '192.0.0.0'],
  ipv6: ['::', '4000::', '4000::1', '8000::', 'c000::'],
  mac: ['00:00:00:00:00:00', '40:00:00:00:00:00', '40:00:00:00:00:01', '80:00:00:00:00:00', 'c0:00:00:00:00:00'],
};

const ADDRESSES: Readonly<Record<AclFamily, readonly AclAddress[]>> = {
  ipv4: [
    ...['0.0.0.0/1', '128.0.0.0/1', '0.0.0.0/2', '64.0.0.0/2', '192.0.0.0/2', '64.0.0.1/32', 'c000::/2'].map(prefixed),
    { kind: 'wildcard', address: '64.0.0.0', wildcard: '191.255.255.255' },
    { kind: 'wildcard', address: '0.0.0.0', wildcard: '191.255.255.255' },
    { kind: 'group', name: 'SOME' },
  ],
  ipv6: ['::/1', '8000::/1', '::/2', '4000::/2', 'c000::/2', '4000::1/128', '64.0.0.0/2'].map(prefixed),
  mac: [
    { kind: 'mac', address: '00:00:00:00:00:00', mask: '80:00:00:00:00:00' },
    { kind: 'mac', address: '40:00:00:00:00:00', mask: 'c0:00:00:00:00:00' },
    { kind: 'mac', address: '40:00:00:00:00:00', mask: '40:00:00:00:00:00' },
    { kind: 'mac', address: '40:00:00:00:00:01', mask: 'ff:ff:ff:ff:ff:ff' },
  ],
};

/** The groups of the world, one within the other. */
export const GROUPS: ReadonlyMap<string, AclGroup> = new Map<string, AclGroup>([
  [
    'address/SOME',
    { kind: 'address', name: 'SOME', members: [prefixed('0.0.0.0/2'), { kind: 'group', name: 'MORE' }], opaque: false },
  ],
  [
    'address/MORE',
    { kind: 'address', name: 'MORE', members: [prefixed('192.0.0.0/2'), prefixed('64.0.0.1/32')], opaque: false },
  ],
  [
    'port/LOW',
    {
      kind: 'port',
      name: 'LOW',
      ranges: [
        [0, 1],
        [65535, 65535],
      ],
      opaque: false,
    },
  ],
]);

const SOURCE_PORTS = [0, 7];
const DESTINATION_PORTS = [0, 1, 7, 65535];

const SOURCE_RANGES = [ranges([0, 0]), ranges([1, 65535])];
const DESTINATION_RANGES: readonly AclPorts[] = [
  ranges([1, 1]),
  ranges([0, 1]),
  ranges([0, 0], [2, 65535]),
  ranges([1, 65535]),
  ranges([65535, 65535]),
  { kind: 'group', name: 'LOW' },
];

function prefixed(prefix: string): AclAddress {
  return { kind: 'prefix', prefix };
}

function ranges(...all: [number, number][]): AclPorts {
  return { kind: 'ranges', ranges: all };
}

/** Every packet of the family there is, as far as rules of this world can tell them apart. */
export function allPackets(family: AclFamily): readonly Packet[] {
  const addresses = HOSTS[family];
  return addresses.flatMap((source) =>
    addresses.flatMap((destination) => kinds(family).map((kind) => ({ family, source, destination, ...kind }))),
  );
}

type Kind = Omit<Packet, 'family' | 'source' | 'destination'>;

const PLAIN = { sourcePort: undefined, destinationPort: undefined, tcpFlags: undefined, icmp: undefined };

function kinds(family: AclFamily): readonly Kind[] {
  if (family === 'mac')
    return [0x0800, 0x0806, 0x86dd].map((protocol) => ({ ...PLAIN, protocol, dscp: undefined, fragment: false }));
  const icmp = family === 'ipv4' ? 1 : 58;
  const later = [icmp, 6, 17, 132, 47, 99].map((protocol): Kind => ({ ...PLAIN, protocol, dscp: 0, fragment: true }));
  const whole = [47, 99].map((protocol): Kind => ({ ...PLAIN, protocol, dscp: 0, fragment: false }));
  for (const type of [0, 3, 8]) {
    for (const code of [0, 1, 2])
      whole.push({ ...PLAIN, protocol: icmp, icmp: { type, code }, dscp: 0, fragment: false });
  }
  for (const sourcePort of SOURCE_PORTS) {
    for (const destinationPort of DESTINATION_PORTS) {
      const ports = { sourcePort, destinationPort, dscp: 0, fragment: false, icmp: undefined };
      whole.push(...[17, 132].map((protocol) => ({ ...ports, protocol, tcpFlags: undefined })));
      for (const tcpFlags of [[], ['syn'], ['ack'], ['rst'], ['syn', 'rst'], ['syn', 'ack']] satisfies TcpFlag[][]) {
        whole.push({ ...ports, protocol: 6, tcpFlags });
      }
    }
  }
  return [...later, ...whole].flatMap((kind) => (kind.protocol === 17 ? [kind, { ...kind, dscp: 46 }] : [kind]));
}

export function anyRule(family: AclFamily): fc.Arbitrary<AclRule> {
  const address = fc.oneof(fc.constant<AclAddress>({ kind: 'any' }), fc.constantFrom(...ADDRESSES[family]));
  const ends = { action: fc.constantFrom('permit' as const, 'deny' as const), source: address, destination: address };
  if (family === 'mac') {
    return fc
      .record({ ...ends, protocol: fc.constantFrom(undefined, 0x0800, 0x0806) })
      .map(({ action, ...rest }) => plainRule(action, rest));
  }
  const icmp = family === 'ipv4' ? 1 : 58;
  const more = fc.oneof(
    fc.constantFrom<Partial<AclRule>>(
      {},
      {},
      {},
      { fragments: true },
      { protocol: 17, dscp: 46 },
      { protocol: 6 },
      { protocol: 17 },
      { protocol: icmp },
      { protocol: 47 },
      { protocol: 6, fragments: true },
      { protocol: icmp, icmp: { type: 8, code: undefined } },
      { protocol: icmp, icmp: { type: 0, code: 1 } },
      { icmp: { type: 0, code: 0 } },
      { protocol: 6, tcpFlags: { match: 'any', set: ['rst', 'ack'], clear: [] } },
      { protocol: 6, tcpFlags: { match: 'all', set: ['syn'], clear: ['ack'] } },
      { protocol: 6, tcpFlags: { match: 'any', set: ['syn'], clear: ['ack'] } },
    ),
    fc.record({
      protocol: fc.constantFrom(undefined, 6, 17),
      sourcePorts: fc.option(fc.constantFrom(...SOURCE_RANGES), { nil: undefined }),
      destinationPorts: fc.option(fc.constantFrom(...DESTINATION_RANGES), { nil: undefined, freq: 2 }),
    }),
  );
  return fc
    .tuple(fc.record(ends), more)
    .map(([{ action, ...rest }, fields]) => plainRule(action, { ...rest, ...fields }));
}

export function anyEntries(family: AclFamily, maxLength = 6): fc.Arbitrary<AclEntry[]> {
  const rule = anyRule(family).map((one): AclEntry => ({ type: 'rule', rule: one, seq: undefined }));
  return fc.array(
    fc.oneof(
      { weight: 12, arbitrary: rule },
      { weight: 1, arbitrary: fc.constant<AclEntry>({ type: 'remark', text: 'hello', seq: undefined }) },
    ),
    { maxLength },
  );
}

/** Entries of which some may not be understood. */
export function anyOpaqueEntries(family: AclFamily): fc.Arbitrary<AclEntry[]> {
  const opaque = fc
    .record({
      text: fc.constantFrom('odd one', 'odd two'),
      action: fc.constantFrom('permit' as const, 'deny' as const),
    })
    .map(({ text, action }): AclEntry => ({ type: 'opaque', text: `${action} ${text}`, action, seq: undefined }));
  const rule = anyRule(family).map((one): AclEntry => ({ type: 'rule', rule: one, seq: undefined }));
  return fc.array(fc.oneof({ weight: 3, arbitrary: rule }, { weight: 1, arbitrary: opaque }), { maxLength: 5 });
}
