import { resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import type { Device } from '../inventory/device.js';
import { onceEach } from '../inventory/once.js';
import {
  expandHome,
  readCertificates,
  readKeyFile,
  type SecretFile,
  type SecretFiles,
} from '../inventory/secret-files.js';
import type { TlsTrust } from '../transports/transport.js';
import type { Context } from './context.js';

/** Says which certificates a device is spoken to with. @throws NetctlError NETCTL_INVENTORY_SECRET, NETCTL_INVENTORY_LOGIN */
export type TrustResolver = (device: Device) => Promise<TlsTrust>;

/** Makes the function that reads the files that devices' `tls` name, each once: a thousand devices share a few. */
export function tlsTrusts({ cwd, home }: Pick<Context, 'cwd' | 'home'>, files: SecretFiles): TrustResolver {
  const certificates = reader(readCertificates);
  const key = reader(readKeyFile);

  function reader(read: typeof readKeyFile): (path: string) => Promise<SecretFile> {
    const once = onceEach<SecretFile>();
    return (path) => {
      const full = resolve(cwd, expandHome(path, home));
      return once(full, () => read(full, files));
    };
  }

  return async ({ name, tls, source }) => {
    async function text(field: 'ca' | 'cert' | 'key', read: typeof key): Promise<string | undefined> {
      const path = tls[field];
      if (path === undefined) return undefined;
      const file = await read(path);
      if (!('fault' in file)) return file.text;
      const message = `The tls.${field} of ${name} cannot be had: ${path} ${file.fault}.`;
      throw new NetctlError('NETCTL_INVENTORY_SECRET', message, { device: name, source, cause: file.cause });
    }
    const { serverName, fingerprint, verify, plain } = tls;
    const found = {
      ca: await text('ca', certificates),
      certificate: await text('cert', certificates),
      key: await text('key', key),
      serverName,
      fingerprint,
    };
    if ((found.certificate === undefined) !== (found.key === undefined)) {
      const [has, lacks] = found.key === undefined ? ['cert', 'key'] : ['key', 'cert'];
      throw new NetctlError('NETCTL_INVENTORY_LOGIN', `${name} has \`tls.${has}\` without \`tls.${lacks}\`.`, {
        device: name,
        source,
        hint: 'A certificate and its private key belong together.',
      });
    }
    const given = Object.entries(found).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), verify, ...(plain && { plain: true as const }) };
  };
}

/** What of a device's trust is to be said every time; undefined where nothing. */
export function trustCaution({ tls }: Pick<Device, 'tls'>): string | undefined {
  if (tls.plain) return 'spoken to without TLS (tls.plain): everyone on the way can read and change everything';
  if (!tls.verify)
    return 'its certificate is not verified (tls.verify): whoever is in between can read and change everything';
  return undefined;
}
