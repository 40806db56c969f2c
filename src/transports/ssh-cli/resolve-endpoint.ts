import { readFile } from 'node:fs/promises';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Endpoint, Hop, HostKeyPolicy, Login } from '../transport.js';
import type { SshConfigLine } from './ssh-config.js';
import {
  type JumpSpec,
  type LocalUser,
  parseJumps,
  type SshHostSettings,
  sshHostSettings,
} from './ssh-host-settings.js';

/** What is decided about a device before ~/.ssh/config is asked; whatever is given here counts more than what stands there. */
export interface EndpointRequest {
  readonly name: string;
  /** Address or name, or an alias of ~/.ssh/config. */
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly ask?: Login['ask'] | undefined;
  /** The key itself, not its path. */
  readonly privateKey?: string | undefined;
  readonly passphrase?: string | undefined;
  /** The agent's socket; false for none, undefined for the one of ~/.ssh/config or SSH_AUTH_SOCK. */
  readonly agent?: string | false | undefined;
  readonly enableSecret?: string | undefined;
  /** `[user@]host[:port]`, the first one first; empty where ~/.ssh/config decides. */
  readonly proxyJump: readonly string[];
  readonly hostKeyPolicy: HostKeyPolicy;
  readonly knownHosts?: string | undefined;
  readonly legacy: boolean;
  readonly hostKeyAlgorithms?: readonly string[] | undefined;
  /** Seconds; `connect` may be left to ConnectTimeout. */
  readonly timeouts: { readonly connect?: number | undefined; readonly login: number; readonly command: number };
}

const CONNECT_SECONDS = 15;
const DEFAULT_KEYS = ['.ssh/id_ed25519', '.ssh/id_ecdsa', '.ssh/id_rsa'];
/** Only read: a new key goes into the first file, which is the user's. */
const SYSTEM_KNOWN_HOSTS = ['/etc/ssh/ssh_known_hosts', '/etc/ssh/ssh_known_hosts2'];
/** More jump hosts than this are a circle. */
const MOST_JUMPS = 16;

/**
 * Combines what is decided about a device with what ~/.ssh/config says, reads the private keys it names, and follows the
 * jump hosts. Jump hosts are logged in to with their own keys or the agent, never with the device's password.
 * @throws NetctlError NETCTL_SSH_CONFIG
 */
export async function resolveEndpoint(
  request: EndpointRequest,
  config: readonly SshConfigLine[],
  local: LocalUser,
): Promise<Endpoint> {
  const settings = sshHostSettings(
    config,
    { host: request.hostname, user: request.username, port: request.port },
    local,
  );
  const jumps = await hopsOf(jumpsFor(request, settings), { request, config, local });
  const hostKey = request.hostKeyAlgorithms ?? settings.hostKeyAlgorithms;
  const usual = settings.knownHostsFiles ?? [`${local.home}/.ssh/known_hosts`, `${local.home}/.ssh/known_hosts2`];
  // Without a file of the user's, none: the system's must not become the first, where new keys go.
  const found = usual.length === 0 ? [] : [...usual, ...SYSTEM_KNOWN_HOSTS];
  const files = request.knownHosts === undefined ? found : [request.knownHosts];
  return {
    name: request.name,
    host: settings.hostName,
    port: request.port ?? settings.port ?? 22,
    login: await loginFor(request, settings, local),
    jumps,
    hostKeys: {
      policy: request.hostKeyPolicy,
      files,
      ...(settings.hostKeyAlias === undefined ? {} : { alias: settings.hostKeyAlias }),
    },
    algorithms: { legacy: request.legacy, ...(hostKey === undefined ? {} : { hostKey }) },
    timeouts: {
      connect: request.timeouts.connect ?? settings.connectTimeout ?? CONNECT_SECONDS,
      login: request.timeouts.login,
      command: request.timeouts.command,
    },
  };
}

function jumpsFor(request: EndpointRequest, settings: SshHostSettings): readonly JumpSpec[] {
  if (request.proxyJump.length === 0) return settings.proxyJump ?? [];
  return parseJumps(request.proxyJump.join(','));
}

interface JumpContext {
  readonly request: EndpointRequest;
  readonly config: readonly SshConfigLine[];
  readonly local: LocalUser;
}

/**
 * As OpenSSH does, only the first host of a list is reached the way its own ProxyJump says: the others are reached through
 * the ones before them.
 */
async function hopsOf(specs: readonly JumpSpec[], context: JumpContext, depth = 0): Promise<Hop[]> {
  if (depth > MOST_JUMPS) {
    const names = specs.map(({ host }) => host).join(', ');
    throw new NetctlError(
      'NETCTL_SSH_CONFIG',
      `the jump hosts of ${context.request.hostname} go round in a circle: ${names}`,
    );
  }
  const hops: Hop[] = [];
  for (const [index, spec] of specs.entries()) {
    const settings = sshHostSettings(
      context.config,
      { host: spec.host, user: spec.user, port: spec.port },
      context.local,
    );
    if (index === 0) hops.push(...(await hopsOf(settings.proxyJump ?? [], context, depth + 1)));
    const login = await loginFor({ username: spec.user, ask: context.request.ask }, settings, context.local);
    hops.push({ host: settings.hostName, port: spec.port ?? settings.port ?? 22, login });
  }
  return hops;
}

type LoginRequest = Pick<
  EndpointRequest,
  'username' | 'password' | 'ask' | 'privateKey' | 'passphrase' | 'agent' | 'enableSecret'
>;

async function loginFor(request: LoginRequest, settings: SshHostSettings, local: LocalUser): Promise<Login> {
  const { password, ask, passphrase, enableSecret } = request;
  const agent = agentFor(request, settings, local);
  const hasOther = password !== undefined || agent !== undefined;
  const privateKey = request.privateKey ?? (await firstKey(settings, local, hasOther));
  const onlyKey = settings.identitiesOnly && privateKey !== undefined;
  return {
    username: request.username ?? settings.user ?? local.name,
    ...(password === undefined ? {} : { password }),
    ...(ask === undefined ? {} : { ask }),
    ...(privateKey === undefined ? {} : { privateKey }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(agent === undefined || onlyKey ? {} : { agent }),
    ...(enableSecret === undefined ? {} : { enableSecret }),
  };
}

function agentFor(request: LoginRequest, settings: SshHostSettings, local: LocalUser): string | undefined {
  if (request.agent !== undefined) return request.agent === false ? undefined : request.agent;
  if (settings.identityAgent === 'none') return undefined;
  return settings.identityAgent ?? local.env['SSH_AUTH_SOCK'];
}

/**
 * The first key that can be read of those the configuration names. The usual files in ~/.ssh are only looked at where there
 * is nothing else to log in with: many devices count a key that they do not know as a failed login.
 */
async function firstKey(settings: SshHostSettings, local: LocalUser, hasOther: boolean): Promise<string | undefined> {
  const named = settings.identityFiles;
  const usual = hasOther ? [] : DEFAULT_KEYS.map((file) => `${local.home}/${file}`);
  for (const file of named.length > 0 ? named : usual) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text?.includes('PRIVATE KEY') === true) return text;
  }
  return undefined;
}
