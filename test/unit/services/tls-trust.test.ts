import { describe, expect, it } from 'vitest';
import type { Device } from '../../../src/inventory/device.js';
import { tlsTrusts } from '../../../src/services/tls-trust.js';
import { errorOf } from '../../support/ssh-endpoint.js';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\n';
const KEY = '-----BEGIN PRIVATE KEY-----\n';
const TEXTS: Readonly<Record<string, string>> = {
  '/home/ops/ca.pem': CERTIFICATE,
  '/site/own.pem': CERTIFICATE + KEY,
  '/site/text': 'nothing',
};

function site() {
  const read: string[] = [];
  const trust = tlsTrusts(
    { cwd: '/site', home: '/home/ops' },
    {
      read: async (path) => {
        read.push(path);
        const text = TEXTS[path];
        if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
        return new TextEncoder().encode(text);
      },
      mode: async () => 0o600,
    },
  );
  const of = (name: string, tls: Partial<Device['tls']>) =>
    trust({ name, tls: { verify: true, plain: false, ...tls } } as Device);
  return { of, read };
}

describe('the files of `tls`', () => {
  it('are read once for all devices that name them', async () => {
    const { of, read } = site();
    const tls = { ca: '~/ca.pem', cert: 'own.pem', key: '/site/own.pem' };
    const all = await Promise.all(['sw1', 'sw2', 'sw3'].map((name) => of(name, tls)));
    const both = CERTIFICATE + KEY;
    expect(all).toEqual(Array(3).fill({ ca: CERTIFICATE, certificate: both, key: both, verify: true }));
    // Once as certificates and once as a key, which nobody else may read.
    expect(read.sort()).toEqual(['/home/ops/ca.pem', '/site/own.pem', '/site/own.pem']);
  });

  it.each([
    [{ ca: 'none' }, 'The tls.ca of sw2 cannot be had: none cannot be read: there is none.'],
    [{ ca: 'text' }, 'The tls.ca of sw2 cannot be had: text has no certificate in PEM.'],
    [{ cert: 'own.pem', key: 'text' }, 'The tls.key of sw2 cannot be had: text is not a private key.'],
  ])('that cannot be had are told for the device that asks: %o', async (tls, message) => {
    const { of } = site();
    await errorOf(of('sw1', tls));
    const error = await errorOf(of('sw2', tls));
    expect(error).toMatchObject({ code: 'NETCTL_INVENTORY_SECRET', message, device: 'sw2' });
  });

  it.each([
    [{ cert: 'own.pem' }, 'sw1 has `tls.cert` without `tls.key`.'],
    [{ key: 'own.pem' }, 'sw1 has `tls.key` without `tls.cert`.'],
  ])('a certificate and its key are given together: %o', async (tls, message) => {
    expect(await errorOf(site().of('sw1', tls))).toMatchObject({ code: 'NETCTL_INVENTORY_LOGIN', message });
  });
});
