import { access as canAccess } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { credentialResolver } from '../inventory/credentials.js';
import type { Device } from '../inventory/device.js';
import { expandHome } from '../inventory/secret-files.js';
import {
  type LocalUser,
  readSshConfig,
  resolveEndpoint,
  type SshConfigLine,
  type SshHostSettings,
  sshHostSettings,
} from '../transports/index.js';
import type { Endpoint } from '../transports/transport.js';
import type { Access, Context } from './context.js';
import { FILES } from './files.js';
import { tlsTrusts } from './tls-trust.js';
import { userName } from './user-name.js';

/** Keys that OpenSSH tries where nothing else is said. */
const USUAL_KEYS = ['id_ed25519', 'id_ecdsa', 'id_rsa'];

/**
 * Makes the function that says how a device is reached and logged in to: the inventory first, then ~/.ssh/config. Keep it
 * for the whole run, what is asked at the terminal is asked once.
 */
export async function endpointResolver(
  access: Access,
  context: Context,
): Promise<(device: Device) => Promise<Endpoint>> {
  const local: LocalUser = { name: userName(context), home: context.home, env: context.env };
  const config = await readSshConfig([join(context.home, '.ssh/config'), '/etc/ssh/ssh_config'], context.home);
  const usualKey = await firstFile(USUAL_KEYS.map((name) => join(context.home, '.ssh', name)));
  const trust = tlsTrusts(context, FILES);
  const settingsOf = (device: Device): SshHostSettings => hostSettings(device, config, local);
  const credentials = credentialResolver(
    {
      env: context.env,
      home: context.home,
      files: FILES,
      warn: context.note,
      ...(context.ask === undefined ? {} : { prompt: context.ask }),
    },
    {
      username: access.username,
      askPassword: access.askPassword,
      fallback: (device) => {
        const settings = settingsOf(device);
        const key = settings.identityFiles[0] ?? usualKey;
        const agent = settings.identityAgent ?? context.env['SSH_AUTH_SOCK'];
        return {
          username: settings.user ?? local.name,
          ...(key === undefined ? {} : { key }),
          ...(agent === undefined || agent === 'none' ? {} : { agent }),
        };
      },
    },
  );

  return async (device) => {
    const login = await credentials(device);
    const { ssh, timeouts, ports } = device;
    const { token, ...forSsh } = login;
    const tls = await trust(device);
    const endpoint = await resolveEndpoint(
      {
        name: device.name,
        hostname: device.hostname,
        port: device.port,
        ...forSsh,
        agent: login.agent ?? false,
        proxyJump: device.proxyJump,
        hostKeyPolicy: access.hostKeyPolicy,
        knownHosts:
          ssh.knownHosts === undefined ? undefined : resolve(context.cwd, expandHome(ssh.knownHosts, context.home)),
        legacy: ssh.legacy,
        hostKeyAlgorithms: ssh.hostKeyAlgorithms,
        timeouts: { ...access.timeouts, ...timeouts },
      },
      config,
      local,
    );
    return { ...endpoint, login: { ...endpoint.login, ...(token !== undefined && { token }) }, ports, tls };
  };
}

function hostSettings(device: Device, config: readonly SshConfigLine[], local: LocalUser): SshHostSettings {
  return sshHostSettings(config, { host: device.hostname, user: device.username, port: device.port }, local);
}

async function firstFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const there = await canAccess(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  return undefined;
}
