import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalIp, formatIp, parseIp, parsePrefix, prefixOf } from '../../../src/model/ip-prefix.js';

describe('canonicalIp', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['2001:DB8::1', '2001:db8::1'],
    ['2001:0db8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1::', '1::'],
    ['::ffff:10.0.0.1', '::ffff:10.0.0.1'],
    ['::ffff:a00:1', '::ffff:10.0.0.1'],
  ])('writes %s as %s', (text, canonical) => {
    expect(canonicalIp(text)).toBe(canonical);
  });

  it.each([
    '010.0.0.1',
    '10.0.0.01',
    '::ffff:010.0.0.1',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.0.1',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    'fe80::1%eth0',
    '10.0.0.1/32',
    ' 10.0.0.1',
    'router',
    '',
    ':',
  ])('refuses %j', (text) => {
    expect(canonicalIp(text)).toBeUndefined();
  });

  it('reads what it writes, and writes it the same again', () => {
    const ips = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map((value) => ({ family: 'ipv4' as const, value })),
      fc
        .array(fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 0xffffn })), { minLength: 8, maxLength: 8 })
        .map((groups) => ({ family: 'ipv6' as const, value: groups.reduce((all, one) => (all << 16n) | one, 0n) })),
    );
    fc.assert(
      fc.property(ips, (ip) => {
        expect(parseIp(formatIp(ip))).toEqual(ip);
      }),
    );
  });
});

describe('parsePrefix', () => {
  it.each([
    ['10.0.0.0/8', '10.0.0.0/8', false],
    ['10.1.2.3', '10.1.2.3/32', false],
    ['10.1.2.3/8', '10.0.0.0/8', true],
    ['0.0.0.0/0', '0.0.0.0/0', false],
    ['1.0.0.0/0', '0.0.0.0/0', true],
    ['2001:DB8::/32', '2001:db8::/32', false],
    ['2001:db8::1', '2001:db8::1/128', false],
    ['2001:db8::1/64', '2001:db8::/64', true],
    ['::/0', '::/0', false],
  ])('reads %s as %s', (text, prefix, hostBits) => {
    expect(parsePrefix(text)).toMatchObject({ prefix, hostBits });
  });

  it.each(['010.0.0.0/8', '10.0.0.0/33', '10.0.0.0/08', '10.0.0.0/', '2001:db8::/129', '10/8', '/8', 'any'])(
    'refuses %j',
    (text) => {
      expect(parsePrefix(text)).toBeUndefined();
    },
  );

  it('tells family and length', () => {
    expect(parsePrefix('10.0.0.0/8')).toMatchObject({ family: 'ipv4', length: 8 });
    expect(parsePrefix('::/0')).toMatchObject({ family: 'ipv6', length: 0 });
  });

  it('knows host bits as the bits that the prefix of an address loses', () => {
    const ip = fc.bigInt({ min: 0n, max: 2n ** 32n - 1n });
    fc.assert(
      fc.property(ip, fc.integer({ min: 0, max: 32 }), (value, length) => {
        const { prefix, hostBits } = prefixOf({ family: 'ipv4', value }, length);
        expect(hostBits).toBe(value % 2n ** BigInt(32 - length) !== 0n);
        expect(parsePrefix(prefix)).toMatchObject({ prefix, length, hostBits: false });
      }),
    );
  });
});
