import { describe, expect, it } from 'vitest';
import { inNetwork, isIp, isIpv6, prefixLengthOf, sameIp } from '../../../src/model/ip-address.js';

describe('sameIp', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1', '10.0.0.2', false],
    ['::ffff:10.0.0.1', '10.0.0.1', true],
    ['2001:DB8::1', '2001:db8:0:0:0:0:0:1', true],
    ['2001:db8::1', '2001:db8::1%eth0', true],
    ['::', '0.0.0.0', false],
    ['sw1', 'sw1', false],
    ['10.0.0.256', '10.0.0.256', false],
    ['1::2::3', '1::2::3', false],
    ['1:2:3:4:5:6:7', '1:2:3:4:5:6:7', false],
    ['1:2:3:4:5:6:7:8::', '1:2:3:4:5:6:7:8', false],
    ['12345::1', '12345::1', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameIp(a, b)).toBe(expected);
  });
});

it.each([
  ['10.0.99.7', '10.0.99.1', 24, true],
  ['10.0.98.7', '10.0.99.1', 24, false],
  ['10.0.98.7', '10.0.99.1', 23, true],
  ['10.0.99.7', '10.0.99.1', 32, false],
  ['192.0.2.1', '10.0.99.1', 0, true],
  ['2001:db8:99::7', '2001:db8:99::1', 64, true],
  ['2001:db8:98::7', '2001:db8:99::1', 64, false],
  ['10.0.99.7', '::1', 0, false],
  ['10.0.99.7', '10.0.99.1', 33, false],
])('%s in the network of %s/%i: %s', (address, other, prefixLength, expected) => {
  expect(inNetwork(address, { address: other, prefixLength })).toBe(expected);
});

it.each([
  ['255.255.255.0', 24],
  ['255.255.255.255', 32],
  ['0.0.0.0', 0],
  ['255.255.254.0', 23],
  ['255.0.255.0', undefined],
  ['mask', undefined],
])('the mask %s has %s leading ones', (mask, length) => {
  expect(prefixLengthOf(mask)).toBe(length);
});

it('tells addresses from names, and the versions apart', () => {
  expect(['10.0.0.1', '::1', 'fe80::1%2', 'core.example', '10.0.0', ''].map(isIp)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['::1', '10.0.0.1', ':'].map(isIpv6)).toEqual([true, false, false]);
});
