import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/inventory/secret.js';
import { failures, load } from './helpers.js';

/** Everything that could end up in front of someone: text, JSON with all that an error has, inspection. */
function shown(value: unknown): string {
  const own = value instanceof Error ? JSON.stringify(value, Object.getOwnPropertyNames(value)) : '';
  return [String(value), JSON.stringify(value), inspect(value, { depth: 20, showHidden: true }), own].join('\n');
}

describe('a secret', () => {
  it('is shown as [REDACTED] whatever shows it', () => {
    const secret = new Secret('hunter2');
    expect(`${secret}`).toBe('[REDACTED]');
    expect(JSON.stringify({ secret })).toBe('{"secret":"[REDACTED]"}');
    expect(inspect({ secret })).toBe('{ secret: [REDACTED] }');
    expect(shown(secret)).not.toContain('hunter2');
    expect(secret.reveal()).toBe('hunter2');
  });
});

describe('a secret in clear text', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'of a host',
      { hosts: 'sw1:\n  platform: gamma\n  password: hunter2' },
      ['3:13 The password of sw1 stands in the inventory in clear text.'],
    ],
    [
      'of a group, once for all its members',
      { hosts: 'sw1: { groups: [g] }\nsw2: { groups: [g] }', groups: 'g: { platform: gamma, enable: hunter2 }' },
      ['1:31 The enable of the group g stands in the inventory in clear text.'],
    ],
    [
      'of the defaults',
      { hosts: 'sw1:', defaults: 'platform: gamma\npassphrase: hunter2' },
      ['2:13 The passphrase of defaults stands in the inventory in clear text.'],
    ],
    ['by reference', { hosts: 'sw1: { platform: gamma, password: env:PW, enable: "file:x", passphrase: ask }' }, []],
    ['taken away', { hosts: 'sw1: { platform: gamma, password: ~ }' }, []],
  ])('%s gives a warning with its place', async (_, texts, expected) => {
    const inventory = await load(texts);
    expect(inventory.warnings.map(({ source, message }) => `${source.line}:${source.column} ${message}`)).toEqual(
      expected,
    );
    expect(shown(inventory)).not.toContain('hunter2');
  });
});

describe('an error', () => {
  it.each<[string, Record<string, string>]>([
    ['of a field beside it', { hosts: 'sw1: { password: hunter2, prot: 22 }' }],
    ['of the platform beside it', { hosts: 'sw1: { password: hunter2, platform: nope }' }],
    ['of a label beside it', { hosts: 'sw1: { platform: gamma, password: hunter2, labels: { name: x } }' }],
    ['of a group beside it', { hosts: 'sw1: { password: hunter2, groups: [nope] }' }],
    ['of a circle beside it', { hosts: 'sw1:', groups: 'g: { enable: hunter2, groups: [g] }' }],
    ['of the second of two', { hosts: 'sw1:\n  password: ask\n  password: hunter2' }],
    ['of a misspelt field', { hosts: 'sw1: { pasword: hunter2 }' }],
    ['of the syntax behind it', { hosts: 'sw1: { password: hunter2, labels: [ }' }],
    ['of the syntax in it', { hosts: 'sw1:\n  password: "hunter2' }],
    ['of its type', { hosts: 'sw1:\n  password: [hunter2]' }],
    ['of a bad reference', { hosts: 'sw1: { platform: gamma, password: "env:hunter2 x" }' }],
    [
      'of the two names it stands between',
      { hosts: 'sw1: { password: hunter2, platform: gamma }\nSW1: { password: hunter2, platform: gamma }' },
    ],
    ['of a second document', { hosts: 'sw1:\n---\n{ sw2: { password: hunter2 } }' }],
    ['of the missing platform', { hosts: '{ sw1: { password: hunter2 } }' }],
  ])('%s does not show it', async (_, texts) => {
    const errors = await failures(() => load(texts));
    expect(errors.every((error) => error.source !== undefined)).toBe(true);
    for (const error of errors) expect(shown(error)).not.toContain('hunter2');
  });

  it('does not show a number that was meant as a password', async () => {
    const errors = await failures(() => load({ hosts: 'sw1: { password: 271828 }' }));
    expect(errors.map(({ source }) => source?.column)).toEqual([18]);
    for (const error of errors) expect(shown(error)).not.toContain('271828');
  });
});
