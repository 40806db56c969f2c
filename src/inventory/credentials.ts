import { NetctlError } from '../errors/netctl-error.js';
import type { Device } from './device.js';
import { withoutUndefined } from './fields.js';
import { inTurn } from './once.js';
import { shielded } from './secret.js';
import { expandHome } from './secret-files.js';
import { type CredentialIo, type SecretValues, secretValues } from './secret-values.js';

/** What decides where the inventory says nothing, usually from ~/.ssh/config. */
export interface CredentialFallback {
  readonly username?: string | undefined;
  /** The path of a private key; one that cannot be used is passed over, as OpenSSH does. */
  readonly key?: string | undefined;
  /** The path of an agent's socket; without one, SSH_AUTH_SOCK decides. */
  readonly agent?: string | undefined;
}

export interface CredentialOverrides {
  /** `--username`: goes before the inventory. */
  readonly username?: string | undefined;
  /** `--ask-password`: the password is asked for, whatever the inventory says. */
  readonly askPassword?: boolean | undefined;
  readonly fallback?: ((device: Device) => CredentialFallback) | undefined;
}

/**
 * What is needed to log in, with the values themselves, in the shape of the transport's Login. JSON and inspection show
 * `[REDACTED]` for the secrets.
 */
export interface Credentials {
  readonly username: string;
  readonly password?: string;
  /** For questions of the device that only a person can answer, for example a one-time password; never remembered. */
  readonly ask?: (question: string, echo: boolean) => Promise<string>;
  readonly privateKey?: string;
  readonly passphrase?: string;
  readonly agent?: string;
  readonly enableSecret?: string;
  /** A bearer token for HTTP and gRPC. */
  readonly token?: string;
}

/** What the credentials of one run share, and the device whose credentials are worked out. */
interface Case {
  readonly device: Device;
  readonly io: CredentialIo;
  readonly overrides: CredentialOverrides;
  readonly values: SecretValues;
}

/**
 * Makes the function that gives a device's credentials. Keep it for the whole run: what is asked at the terminal is asked once
 * and used for all devices with the same question, and files are read once. Questions wait for each other.
 * The function rejects with NETCTL_INVENTORY_SECRET or NETCTL_INVENTORY_LOGIN; these name the device and the variable or file.
 */
export function credentialResolver(
  io: CredentialIo,
  overrides: CredentialOverrides = {},
): (device: Device) => Promise<Credentials> {
  const queued: CredentialIo = { ...io, prompt: io.prompt && inTurn(io.prompt) };
  const values = secretValues(queued);
  return (device) => resolveOne({ device, io: queued, overrides, values });
}

async function resolveOne(one: Case): Promise<Credentials> {
  const { device, io, overrides, values } = one;
  const { password, key, passphrase, enable, token } = device.credentials;
  const fallback = overrides.fallback?.(device) ?? {};
  const username = overrides.username ?? device.username ?? fallback.username;
  if (username === undefined) throw nothingSays(device, 'no username');

  const passwordRef = overrides.askPassword === true ? { from: 'ask' as const, source: device.source } : password;
  const open = passwordRef === undefined && key === undefined;
  const secrets = {
    password: await values.secret({
      device,
      ref: passwordRef,
      field: 'password',
      question: `Password of ${username}: `,
    }),
    privateKey: await (open ? spareKey(one, fallback.key) : ownKey(one)),
    passphrase: await values.secret({
      device,
      ref: passphrase,
      field: 'passphrase',
      question: `Passphrase of ${key ?? fallback.key ?? 'the key'}: `,
    }),
    enableSecret: await values.secret({ device, ref: enable, field: 'enable secret', question: 'Enable secret: ' }),
    token: (await values.secret({ device, ref: token, field: 'token', question: 'Token: ' })) ?? tokenOf(io),
  };
  const agent = agentOf(one, open ? (fallback.agent ?? io.env['SSH_AUTH_SOCK']) : undefined);
  const ask = askFor(device, io.prompt);
  if ((secrets.password ?? secrets.privateKey ?? secrets.token ?? agent ?? ask ?? device.tls.key) === undefined) {
    throw nothingSays(device, 'no password, key or agent');
  }
  return shielded(withoutUndefined({ username, ...secrets, agent, ask }), [
    'password',
    'privateKey',
    'passphrase',
    'enableSecret',
    'token',
  ]);
}

/** Where the inventory has no token, NETCTL_TOKEN is it for all devices. */
function tokenOf({ env }: CredentialIo): string | undefined {
  return env['NETCTL_TOKEN'] || undefined;
}

async function ownKey({ device, values }: Case): Promise<string | undefined> {
  return device.credentials.key === undefined ? undefined : values.key(device, device.credentials.key);
}

async function spareKey({ device, values }: Case, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  return values.key(device, path).catch(() => undefined);
}

/**
 * The agent's socket. `spare` is used where the inventory says nothing: an agent with many keys beside a password would use up
 * the tries that a device grants before the password is offered.
 */
function agentOf({ device, io }: Case, spare: string | undefined): string | undefined {
  const { agent } = device.credentials;
  if (agent === false) return undefined;
  if (typeof agent === 'string') return expandHome(agent, io.home);
  const socket = agent === true ? io.env['SSH_AUTH_SOCK'] : spare;
  if (socket !== undefined && socket !== '') return socket;
  if (agent === undefined) return undefined;
  throw new NetctlError(
    'NETCTL_INVENTORY_SECRET',
    `${device.name} is to be logged in to by the SSH agent, and SSH_AUTH_SOCK is not set.`,
    { device: device.name, source: device.source, hint: 'Start an agent, or write the path of its socket as `agent`.' },
  );
}

function askFor(device: Device, prompt: CredentialIo['prompt']): Credentials['ask'] {
  return prompt && ((question, echo) => prompt(`${device.name}: ${question}`, echo));
}

function nothingSays(device: Device, what: string): NetctlError {
  return new NetctlError('NETCTL_INVENTORY_LOGIN', `${device.name} has ${what}.`, {
    device: device.name,
    source: device.source,
  });
}
