import { describe, expect, it } from 'vitest';
import { macAddress, wildcardAddress } from '../../../src/model/acl-address.js';

describe('wildcardAddress', () => {
  it.each([
    ['10.0.0.0', '0.255.255.255', { kind: 'prefix', prefix: '10.0.0.0/8' }, true],
    ['10.1.2.3', '0.0.0.0', { kind: 'prefix', prefix: '10.1.2.3/32' }, true],
    ['10.1.2.3', '255.255.255.255', { kind: 'any' }, false],
    ['0.0.0.0', '255.255.255.255', { kind: 'any' }, true],
    ['10.0.0.0', '0.0.255.0', { kind: 'wildcard', address: '10.0.0.0', wildcard: '0.0.255.0' }, true],
    ['10.0.7.1', '0.0.255.0', { kind: 'wildcard', address: '10.0.0.1', wildcard: '0.0.255.0' }, false],
  ])('reads %s %s', (address, wildcard, meant, exact) => {
    expect(wildcardAddress(address, wildcard)).toEqual({ address: meant, exact });
  });

  it.each([
    ['010.0.0.0', '0.0.0.255'],
    ['10.0.0.0', '256.0.0.0'],
    ['::', '0.0.0.0'],
  ])('refuses %s %s', (address, wildcard) => {
    expect(wildcardAddress(address, wildcard)).toBeUndefined();
  });
});

describe('macAddress', () => {
  it.each([
    ['00:11:22:AA:bb:cc', undefined],
    ['00-11-22-aa-bb-cc', undefined],
    ['0011.22aa.bbcc', 'ffff.ffff.ffff'],
  ])('reads %s', (address, mask) => {
    const meant = { kind: 'mac', address: '00:11:22:aa:bb:cc', mask: 'ff:ff:ff:ff:ff:ff' };
    expect(macAddress(address, mask)).toEqual({ address: meant, exact: true });
  });

  it('keeps only the bits that count', () => {
    expect(macAddress('00:11:22:33:44:55', 'ff:ff:ff:00:00:00')).toEqual({
      address: { kind: 'mac', address: '00:11:22:00:00:00', mask: 'ff:ff:ff:00:00:00' },
      exact: false,
    });
    expect(macAddress('00:00:00:00:00:00', '00:00:00:00:00:00')).toEqual({ address: { kind: 'any' }, exact: true });
  });

  it.each(['00:11-22:33:44:55', '0011.2233', '00:11:22:33:44:5g', 'any'])('refuses %s', (text) => {
    expect(macAddress(text)).toBeUndefined();
  });
});
