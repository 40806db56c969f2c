import { NetctlError } from '../../errors/netctl-error.js';
import type { Endpoint, Hop } from '../transport.js';
import type { Place } from './failures.js';
import type { HostKeyStore } from './host-key-store.js';
import {
  fingerprintOf,
  judgeHostKey,
  type KnownHosts,
  keyTypeOf,
  knownHostsName,
  knownKeyTypes,
} from './known-hosts.js';
import { printable } from './printable.js';

/** The check of one host's key, prepared before the connection so that the key types it is known by can be asked for. */
export interface HostKeyCheck {
  readonly knownTypes: readonly string[];
  /** Undefined where the key is accepted. Called before the host has proved that it owns the key. */
  judge(key: Buffer): NetctlError | undefined;
  /** Called after the proof: writes a newly accepted key down. */
  keep(): Promise<void>;
  /** Called where no proof came: nothing is remembered. */
  drop(): void;
}

export interface HostKeyCheckRequest {
  readonly hop: Hop;
  readonly place: Place;
  readonly hostKeys: Endpoint['hostKeys'];
  /** The name that takes the place of host and port, as HostKeyAlias does. */
  readonly alias: string | undefined;
  readonly store: HostKeyStore;
}

/** Reads the known_hosts files for a hop. @throws NetctlError NETCTL_SSH_HOST_KEY_UNKNOWN where one cannot be read. */
export async function prepareHostKeyCheck(request: HostKeyCheckRequest): Promise<HostKeyCheck> {
  const { hop, place, hostKeys, alias, store } = request;
  const name = alias ?? knownHostsName(hop.host, hop.port);
  const known = await loadKnownHosts(request);
  let accepted: Buffer | undefined;

  function judge(key: Buffer): NetctlError | undefined {
    const verdict = judgeHostKey(known, name, key);
    if (verdict.kind === 'known') return undefined;
    if (verdict.kind === 'revoked') return revoked(place, key, `${verdict.by.file}:${verdict.by.line}`);
    if (verdict.kind === 'changed') return changed(place, key, verdict.old.keyType, verdict.old);
    if (alias === undefined && isKnownWithoutPort(known, hop, key)) return undefined;
    const authority = verdict.authority && `${verdict.authority.file}:${verdict.authority.line}`;
    if (hostKeys.policy !== 'accept-new') return unknown({ place, name, key, authority });
    if (!store.claim(name, key)) return claimedTwice(place, name, key);
    accepted = key;
    return undefined;
  }

  async function keep(): Promise<void> {
    const file = hostKeys.files[0];
    if (accepted === undefined) return;
    if (file === undefined) throw noFile(place);
    try {
      await store.record(file, name, accepted);
    } catch (cause) {
      const message = `the host key of ${place.peer} cannot be written to ${file}: ${wordsOf(cause)}`;
      throw new NetctlError('NETCTL_SSH_HOST_KEY_UNKNOWN', message, { device: place.device, cause, hint: FILE_HINT });
    }
  }

  function drop(): void {
    if (accepted !== undefined) store.release(name, accepted);
  }

  return { knownTypes: knownKeyTypes(known, name), judge, keep, drop };
}

const FILE_HINT = 'Make the file and its folder readable and writable for the user who runs netctl.';

async function loadKnownHosts({ place, hostKeys, store }: HostKeyCheckRequest): Promise<KnownHosts> {
  try {
    return await store.load(hostKeys.files);
  } catch (cause) {
    const message = `the known hosts of ${place.peer} cannot be read: ${wordsOf(cause)}`;
    throw new NetctlError('NETCTL_SSH_HOST_KEY_UNKNOWN', message, { device: place.device, cause, hint: FILE_HINT });
  }
}

/** OpenSSH takes a line without a port as good for the same key on any port, but never as a reason to call it changed. */
function isKnownWithoutPort(known: KnownHosts, hop: Hop, key: Buffer): boolean {
  return hop.port !== 22 && judgeHostKey(known, hop.host, key).kind === 'known';
}

function noFile(place: Place): NetctlError {
  const message = `the host key of ${place.peer} is not known, and there is no known_hosts file to add it to`;
  return new NetctlError('NETCTL_SSH_HOST_KEY_UNKNOWN', message, { device: place.device });
}

interface UnknownKey {
  readonly place: Place;
  readonly name: string;
  readonly key: Buffer;
  readonly authority: string | undefined;
}

function unknown({ place, name, key, authority }: UnknownKey): NetctlError {
  const aside =
    authority === undefined
      ? ''
      : `; the @cert-authority line at ${authority} is passed over, host certificates are not supported`;
  const message = `the host key of ${place.peer} is not known as ${name}: ${described(key)}${aside}`;
  const hint =
    'Compare the fingerprint with the one the host shows on its console. If they agree, run once with `--host-key-policy accept-new`, which adds it to known_hosts.';
  return new NetctlError('NETCTL_SSH_HOST_KEY_UNKNOWN', message, { device: place.device, hint });
}

function changed(place: Place, key: Buffer, oldType: string, old: { file: string; line: number }): NetctlError {
  const where = `${old.file}:${old.line}`;
  const message = `the host key of ${place.peer} has changed: it shows ${described(key)}, but ${where} has another key for it (${printable(oldType)})`;
  const hint = `Someone may be in between. If the device is known to have a new key, remove line ${old.line} of ${old.file}, then accept the new key with \`--host-key-policy accept-new\`.`;
  return new NetctlError('NETCTL_SSH_HOST_KEY_CHANGED', message, { device: place.device, hint });
}

function claimedTwice(place: Place, name: string, key: Buffer): NetctlError {
  const message = `the host key of ${place.peer} has changed: it shows ${described(key)}, but ${name} showed another one earlier in this run`;
  return new NetctlError('NETCTL_SSH_HOST_KEY_CHANGED', message, { device: place.device });
}

function revoked(place: Place, key: Buffer, where: string): NetctlError {
  const message = `the host key of ${place.peer} is revoked by ${where}: ${described(key)}`;
  return new NetctlError('NETCTL_SSH_HOST_KEY_REVOKED', message, { device: place.device });
}

function described(key: Buffer): string {
  return `${printable(keyTypeOf(key))} ${fingerprintOf(key)}`;
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
