import type { Client } from 'ssh2';
import type { Endpoint, Hop } from '../transport.js';
import { createHostKeyStore, type HostKeyStore } from './host-key-store.js';
import { createKeyLoader, type KeyLoader } from './private-keys.js';

/** What all SSH sessions of a run share: known hosts and private keys are read once, ssh2 is loaded at the first connection. */
export interface SshParts {
  load(): Promise<LoadedSsh>;
}

export interface LoadedSsh {
  readonly newClient: () => Client;
  readonly loadKey: KeyLoader;
  readonly hostKeys: HostKeyStore;
}

export function createSshParts(): SshParts {
  let loading: Promise<LoadedSsh> | undefined;
  return {
    load() {
      loading ??= loadSsh2();
      return loading;
    },
  };
}

async function loadSsh2(): Promise<LoadedSsh> {
  const { default: ssh2 } = await import('ssh2');
  return {
    newClient: () => new ssh2.Client(),
    loadKey: createKeyLoader(ssh2.utils.parseKey),
    hostKeys: createHostKeyStore(),
  };
}

/** What transcripts must not show. */
export function secretsOf(endpoint: Endpoint): (string | undefined)[] {
  const hops: readonly Hop[] = [...endpoint.jumps, endpoint];
  return hops.flatMap(({ login }) => [login.password, login.enableSecret, login.passphrase]);
}
