import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import type { Device } from '../inventory/device.js';
import { expandHome, readKeyFile } from '../inventory/secret-files.js';
import type { TlsTrust } from '../transports/transport.js';
import type { Context } from './context.js';
import { FILES } from './files.js';

/** Reads the files that a device's `tls` names. @throws NetctlError NETCTL_INVENTORY_SECRET with the file */
export async function tlsTrust({ name, tls, source }: Device, context: Context): Promise<TlsTrust> {
  const { ca, cert, key, serverName, fingerprint, verify, plain } = tls;
  const pathOf = (path: string): string => resolve(context.cwd, expandHome(path, context.home));

  function unreadable(what: string, path: string, why: string, cause?: unknown): NetctlError {
    const message = `The ${what} of ${name} cannot be had: ${path} ${why}.`;
    return new NetctlError('NETCTL_INVENTORY_SECRET', message, { device: name, source, cause });
  }
  async function certificates(what: string, path: string | undefined): Promise<string | undefined> {
    if (path === undefined) return undefined;
    const text = await readFile(pathOf(path), 'utf8').catch((cause: unknown) => {
      throw unreadable(what, path, 'cannot be read', cause);
    });
    if (!text.includes('-----BEGIN CERTIFICATE-----')) throw unreadable(what, path, 'has no certificate in PEM');
    return text;
  }
  async function privateKey(path: string | undefined): Promise<string | undefined> {
    if (path === undefined) return undefined;
    const file = await readKeyFile(pathOf(path), FILES);
    if ('fault' in file) throw unreadable('TLS key', path, file.fault, file.cause);
    return file.text;
  }

  const found = {
    ca: await certificates('tls.ca', ca),
    certificate: await certificates('tls.cert', cert),
    key: await privateKey(key),
    serverName,
    fingerprint,
  };
  if ((found.certificate === undefined) !== (found.key === undefined)) {
    const message = `${name} has \`tls.${found.key === undefined ? 'cert' : 'key'}\` without \`tls.${found.key === undefined ? 'key' : 'cert'}\`.`;
    throw new NetctlError('NETCTL_INVENTORY_LOGIN', message, {
      device: name,
      source,
      hint: 'A certificate and its private key belong together.',
    });
  }
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), verify, ...(plain && { plain: true as const }) };
}

/** What of a device's trust is to be said every time; undefined where nothing. */
export function trustCaution({ tls }: Pick<Device, 'tls'>): string | undefined {
  if (tls.plain) return 'spoken to without TLS (tls.plain): everyone on the way can read and change everything';
  if (!tls.verify)
    return 'its certificate is not verified (tls.verify): whoever is in between can read and change everything';
  return undefined;
}
