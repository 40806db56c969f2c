import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  indexKnownHosts,
  judgeHostKey,
  knownHostsLine,
  knownHostsName,
  knownKeyTypes,
  parseKnownHosts,
} from '../../../../src/transports/ssh-cli/known-hosts.js';
import { makeKey, publicPart } from '../../../support/ssh-device.js';

const ED = publicPart(makeKey().private);
const OTHER = publicPart(makeKey().private);
const EC = publicPart(makeKey('ecdsa').private);

function keyOf(line: string): Buffer {
  return Buffer.from(line.split(' ')[1] ?? '', 'base64');
}

function hashed(name: string): string {
  const salt = Buffer.from('0123456789abcdefghij');
  return `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;
}

function judge(text: string, name: string, key = ED): string {
  return judgeHostKey(indexKnownHosts(parseKnownHosts(text, 'kh')), name, keyOf(key)).kind;
}

describe('the lines about a host', () => {
  it.each([
    ['plain', `sw1 ${ED}`, 'sw1', 'known'],
    ['another host', `sw2 ${ED}`, 'sw1', 'unknown'],
    ['any case', `SW1 ${ED}`, 'sw1', 'known'],
    ['a list', `sw0,sw1,10.0.0.1 ${ED}`, '10.0.0.1', 'known'],
    ['with a port', `[sw1]:2222 ${ED}`, '[sw1]:2222', 'known'],
    ['with a port, asked without', `[sw1]:2222 ${ED}`, 'sw1', 'unknown'],
    ['a star', `sw*.lab ${ED}`, 'sw1.lab', 'known'],
    ['a question mark', `sw? ${ED}`, 'sw1', 'known'],
    ['a star that does not reach', `sw*.lab ${ED}`, 'sw1.lab.example', 'unknown'],
    ['a pattern with a port', `[10.0.0.*]:2222 ${ED}`, '[10.0.0.7]:2222', 'known'],
    ['a negation', `*.lab,!sw1.lab ${ED}`, 'sw1.lab', 'unknown'],
    ['a negation first', `!sw1.lab,*.lab ${ED}`, 'sw1.lab', 'unknown'],
    ['a negation of another', `*.lab,!sw2.lab ${ED}`, 'sw1.lab', 'known'],
    ['hashed', `${hashed('sw1')} ${ED}`, 'sw1', 'known'],
    ['hashed, asked in capitals', `${hashed('sw1')} ${ED}`, 'SW1', 'known'],
    ['hashed with a port', `${hashed('[sw1]:2222')} ${ED}`, '[sw1]:2222', 'known'],
    ['hashed, another host', `${hashed('sw2')} ${ED}`, 'sw1', 'unknown'],
    ['comments, blanks and CR LF', `# c\r\n\r\n  sw1\t${ED} a comment\r\n`, 'sw1', 'known'],
    ['another key', `sw1 ${OTHER}`, 'sw1', 'changed'],
    ['two keys, one of them right', `sw1 ${OTHER}\nsw1 ${ED}`, 'sw1', 'known'],
    ['several types', `sw1 ${EC}\nsw1 ${ED}`, 'sw1', 'known'],
    ['another type only', `sw1 ${EC}`, 'sw1', 'changed'],
    ['revoked', `@revoked sw1 ${ED}`, 'sw1', 'revoked'],
    ['revoked for all, known by name', `sw1 ${ED}\n@revoked * ${ED}`, 'sw1', 'revoked'],
    ['another key revoked', `@revoked sw1 ${OTHER}`, 'sw1', 'unknown'],
    ['a certificate authority', `@cert-authority *.lab ${ED}`, 'sw1.lab', 'unknown'],
    ['an unknown marker', `@nonsense sw1 ${ED}`, 'sw1', 'unknown'],
    ['SSH version 1', 'sw1 1024 37 1234567890', 'sw1', 'unknown'],
    ['a cut line', 'sw1 ssh-ed25519', 'sw1', 'unknown'],
    ['a broken hash', `|1|abc ${ED}`, 'sw1', 'unknown'],
  ])('%s', (_name, text, name, verdict) => {
    expect(judge(text, name)).toBe(verdict);
  });

  it('say where the old key stands', () => {
    const known = indexKnownHosts(parseKnownHosts(`# first\nsw1 ${EC}\nsw1 ${OTHER}\n`, '/home/x/.ssh/known_hosts'));
    expect(judgeHostKey(known, 'sw1', keyOf(ED))).toMatchObject({ old: { file: '/home/x/.ssh/known_hosts', line: 3 } });
  });

  it('name the certificate authority that is passed over', () => {
    const known = indexKnownHosts(parseKnownHosts(`@cert-authority *.lab ${ED}`, 'kh'));
    expect(judgeHostKey(known, 'sw1.lab', keyOf(OTHER))).toMatchObject({ kind: 'unknown', authority: { line: 1 } });
  });

  it('tell the types of its keys, without revoked ones', () => {
    const known = indexKnownHosts(
      parseKnownHosts(`sw1 ${EC}\n${hashed('sw1')} ${ED}\n@revoked sw1 ssh-rsa AAAA`, 'kh'),
    );
    expect(knownKeyTypes(known, 'sw1')).toEqual(['ecdsa-sha2-nistp256', 'ssh-ed25519']);
  });
});

it.each([
  ['sw1', 22, 'sw1'],
  ['SW1', 22, 'sw1'],
  ['sw1', 2222, '[sw1]:2222'],
  ['2001:db8::1', 830, '[2001:db8::1]:830'],
])('the name of %s:%i is %s', (host, port, name) => {
  expect(knownHostsName(host, port)).toBe(name);
});

it('a line written is a line known', () => {
  expect(judge(`${knownHostsLine('[sw1]:2222', keyOf(EC))}\n`, '[sw1]:2222', EC)).toBe('known');
});

it('shows fingerprints as OpenSSH does', () => {
  // ssh-keygen -lf of this key.
  const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIJ1V0rqkz3kN2QxfCu3ZzzXgL2y4P6xg2l7vnpqjYr7c';
  expect(fingerprintOf(Buffer.from(key, 'base64'))).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
});

it('is quick with many stars', () => {
  const start = performance.now();
  expect(judge(`${'*a'.repeat(50)}b ${ED}`, 'a'.repeat(5000))).toBe('unknown');
  expect(performance.now() - start).toBeLessThan(1000);
});
