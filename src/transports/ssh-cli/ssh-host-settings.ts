import { NetctlError } from '../../errors/netctl-error.js';
import { hostKeyAlgorithmsFrom } from './algorithms.js';
import { hostConfig, type SshConfigLine } from './ssh-config.js';

/** Whose computer it is. */
export interface LocalUser {
  readonly name: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A host as written in ProxyJump: `user@host:port` with user and port left out or not. */
export interface JumpSpec {
  readonly host: string;
  readonly user: string | undefined;
  readonly port: number | undefined;
}

/** What ~/.ssh/config says about one host, ready to use; absent where it says nothing. */
export interface SshHostSettings {
  /** The name or address to connect to: HostName, or the name asked for. */
  readonly hostName: string;
  readonly port: number | undefined;
  readonly user: string | undefined;
  /** Paths, in the order in which they are to be tried. */
  readonly identityFiles: readonly string[];
  /** True where the agent's other keys are not to be offered. */
  readonly identitiesOnly: boolean;
  /** The agent's socket; `none` where no agent is to be used. */
  readonly identityAgent: string | undefined;
  /** Undefined where nothing is said; empty for `none`. */
  readonly proxyJump: readonly JumpSpec[] | undefined;
  readonly hostKeyAlgorithms: readonly string[] | undefined;
  readonly hostKeyAlias: string | undefined;
  readonly knownHostsFiles: readonly string[] | undefined;
  /** Seconds. */
  readonly connectTimeout: number | undefined;
}

export interface HostQuery {
  readonly host: string;
  /** What is already decided elsewhere, for example in the inventory. */
  readonly user: string | undefined;
  readonly port: number | undefined;
}

/**
 * Looks a host up. StrictHostKeyChecking is not honoured: netctl is always strict, see HostKeyPolicy.
 * @throws NetctlError NETCTL_SSH_CONFIG for a value that cannot be used
 */
export function sshHostSettings(lines: readonly SshConfigLine[], query: HostQuery, local: LocalUser): SshHostSettings {
  const config = hostConfig(lines, { host: query.host, user: query.user, localUser: local.name });
  const { first } = config;
  const hostName = substitute(first.get('hostname') ?? query.host, { '%': '%', h: query.host });
  const port = numberOf(first.get('port'), 'Port', 65_535);
  const user = first.get('user');
  const tokens = {
    '%': '%',
    d: local.home,
    h: hostName,
    k: first.get('hostkeyalias') ?? query.host,
    n: query.host,
    p: String(query.port ?? port ?? 22),
    r: query.user ?? user ?? local.name,
    u: local.name,
  };
  const path = (text: string): string => expandPath(substitute(text, tokens), local);
  const agent = first.get('identityagent');
  const jump = first.get('proxyjump');
  const algorithms = first.get('hostkeyalgorithms');
  const files = config.knownHostsFiles;
  return {
    hostName,
    port,
    user,
    identityFiles: config.identityFiles.filter((file) => file.toLowerCase() !== 'none').map(path),
    identitiesOnly: first.get('identitiesonly')?.toLowerCase() === 'yes',
    identityAgent: agent === undefined ? undefined : agentOf(agent, local, path),
    proxyJump: jump === undefined ? undefined : parseJumps(substitute(jump, tokens)),
    hostKeyAlgorithms: algorithms === undefined ? undefined : hostKeyAlgorithmsFrom(algorithms),
    hostKeyAlias: first.get('hostkeyalias'),
    knownHostsFiles: files.length === 0 ? undefined : files.filter((file) => file.toLowerCase() !== 'none').map(path),
    connectTimeout: numberOf(first.get('connecttimeout'), 'ConnectTimeout', 86_400),
  };
}

/** IdentityAgent may also name a variable: `SSH_AUTH_SOCK` or `$NAME`. */
function agentOf(agent: string, local: LocalUser, path: (text: string) => string): string | undefined {
  if (agent.toLowerCase() === 'none') return 'none';
  if (agent === 'SSH_AUTH_SOCK') return local.env['SSH_AUTH_SOCK'];
  const name = /^\$(?<name>[A-Za-z_]\w{0,100})$/.exec(agent)?.groups?.['name'];
  return name === undefined ? path(agent) : local.env[name];
}

/** `%h` and the like; a token nobody knows stays as it is. */
function substitute(text: string, tokens: Readonly<Record<string, string>>): string {
  return text.replace(/%(?<token>.)/g, (written, token: string) => tokens[token] ?? written);
}

/** `~/` is the home folder, `${NAME}` a variable of the environment. */
function expandPath(path: string, local: LocalUser): string {
  const filled = path.replace(/\$\{(?<name>\w{1,100})\}/g, (written, name: string) => local.env[name] ?? written);
  if (filled === '~') return local.home;
  return filled.startsWith('~/') ? `${local.home}/${filled.slice(2)}` : filled;
}

const JUMP =
  /^(?:ssh:\/\/)?(?:(?<user>[^@]{1,256})@)?(?:\[(?<v6>[0-9A-Fa-f:.%\w]{2,100})\]|(?<host>[^:@[\]\s]{1,255}))(?::(?<port>\d{1,5}))?\/?$/;

/**
 * The hosts of a ProxyJump value, the first one first; none for `none`.
 * @throws NetctlError NETCTL_SSH_CONFIG where one is not `user@host:port`
 */
export function parseJumps(text: string): JumpSpec[] {
  if (text.trim().toLowerCase() === 'none') return [];
  return text.split(',').map((part) => {
    const groups = JUMP.exec(part.trim())?.groups;
    const host = groups?.['v6'] ?? groups?.['host'];
    if (host === undefined) {
      throw new NetctlError('NETCTL_SSH_CONFIG', `"${part.trim()}" is no jump host; expected [user@]host[:port]`);
    }
    return { host, user: groups?.['user'], port: numberOf(groups?.['port'], 'the port of a jump host', 65_535) };
  });
}

function numberOf(text: string | undefined, what: string, most: number): number | undefined {
  if (text === undefined || text.toLowerCase() === 'none') return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new NetctlError('NETCTL_SSH_CONFIG', `${what} is "${text}"; expected a whole number from 1 to ${most}`);
}
