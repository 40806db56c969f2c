import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Endpoint, Hop, HostKeyPolicy } from '../transport.js';
import { type CallOptions, type ClientOptions, NetconfClient } from './client.js';

/** A host to log in to. */
export interface NetconfHost {
  readonly host: string;
  /** 830 where absent; 22 for jump hosts. */
  readonly port?: number;
  /** The user of this computer where absent. */
  readonly username?: string;
  readonly password?: string;
  /** A private key in PEM or OpenSSH form. */
  readonly privateKey?: string;
  readonly passphrase?: string;
  /** The socket of an SSH agent. */
  readonly agent?: string;
}

/** Where the device is, and how its session is opened. */
export interface NetconfTarget extends NetconfHost, ClientOptions {
  /** The device's name in messages; the host where absent. */
  readonly name?: string;
  /** Hosts on the way, the first one first. */
  readonly jumps?: readonly NetconfHost[];
  /** Files of known hosts; `~/.ssh/known_hosts` where absent. */
  readonly knownHosts?: readonly string[];
  /** `strict` where absent: a host must be known. `accept-new` adds it to the first file. */
  readonly hostKeyPolicy?: HostKeyPolicy;
  /** True for devices that know only algorithms that are no longer safe. */
  readonly legacyAlgorithms?: boolean;
  /** Seconds: to connect (10), to log in up to the device's `<hello>` (30), and for an answer (60). */
  readonly timeouts?: { readonly connect?: number; readonly login?: number; readonly command?: number };
}

export type { CallOptions };

/**
 * Opens a NETCONF session, for example `await connectNetconf({ host: '10.0.0.1', username: 'netops', agent })`.
 * @throws NetctlError with a NETCTL_SSH_… or NETCTL_NETCONF_… code
 */
export async function connectNetconf(target: NetconfTarget): Promise<NetconfClient> {
  const { timeouts = {}, knownHosts } = target;
  const endpoint: Endpoint = {
    ...hopOf(target, 830),
    name: target.name ?? target.host,
    jumps: (target.jumps ?? []).map((jump) => hopOf(jump, 22)),
    hostKeys: {
      policy: target.hostKeyPolicy ?? 'strict',
      files: knownHosts ?? [join(homedir(), '.ssh', 'known_hosts')],
    },
    algorithms: { legacy: target.legacyAlgorithms === true },
    timeouts: { connect: timeouts.connect ?? 10, login: timeouts.login ?? 30, command: timeouts.command ?? 60 },
  };
  return await NetconfClient.open(endpoint, target);
}

function hopOf({ host, port, username, password, privateKey, passphrase, agent }: NetconfHost, usual: number): Hop {
  return {
    host,
    port: port ?? usual,
    login: {
      username: username ?? userInfo().username,
      ...(password !== undefined && { password }),
      ...(privateKey !== undefined && { privateKey }),
      ...(passphrase !== undefined && { passphrase }),
      ...(agent !== undefined && { agent }),
    },
  };
}
