import { describe, expect, it } from 'vitest';
import { splitRule } from '../../../src/acl/edits/split-rule.js';
import { type AclAddress, plainRule } from '../../../src/model/acl.js';

const NETWORK: AclAddress = { kind: 'prefix', prefix: '0.0.0.0/1' };

describe('splitRule', () => {
  it('splits at an address of the family of the list', () => {
    const halves = splitRule(plainRule('permit', { source: NETWORK }), 'ipv4');
    expect(halves[0]?.map(({ source }) => source)).toEqual([
      { kind: 'prefix', prefix: '0.0.0.0/2' },
      { kind: 'prefix', prefix: '64.0.0.0/2' },
    ]);
  });

  it('does not split an address of another family, which no packet of the list has', () => {
    const source: AclAddress = { kind: 'prefix', prefix: 'c000::/2' };
    const halves = splitRule(plainRule('permit', { source, destination: NETWORK }), 'ipv4').flat();
    expect(new Set(halves.map((rule) => rule.source))).toEqual(new Set([source]));
  });
});
