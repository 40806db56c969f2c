import type { Client } from 'ssh2';
import type { Connect, Endpoint, Hop, Session } from '../transport.js';
import { createExecSession } from './exec-session.js';
import { createHostKeyStore } from './host-key-store.js';
import { openPath } from './path.js';
import { createKeyLoader, type KeyLoader } from './private-keys.js';
import { openPromptSession } from './prompt-session.js';
import { type Recorder, recordSession } from './recorder.js';

export interface ConnectOptions {
  /** Gives the recorder for a new session with a device; see createTranscript. */
  readonly transcript?: ((device: string) => Recorder) | undefined;
}

/**
 * The way to open SSH sessions. Known hosts and private keys are read once for all sessions it opens, so a run makes one
 * and hands it around. ssh2 is only loaded at the first connection.
 */
export function createConnect(options: ConnectOptions = {}): Connect {
  const hostKeys = createHostKeyStore();
  let loading: Promise<Ssh2> | undefined;

  return async function connect(endpoint, dialect, signal): Promise<Session> {
    if (dialect.kind !== 'exec' && dialect.kind !== 'prompt') throw new Error(`${dialect.kind} is no command line.`);
    loading ??= loadSsh2();
    const { newClient, loadKey } = await loading;
    const record = options.transcript?.(endpoint.name);
    const recorder = recordSession(record, record === undefined ? [] : secretsOf(endpoint));
    try {
      const path = await openPath({ endpoint, newClient, loadKey, hostKeys, recorder, signal });
      const request = { ...path, endpoint, recorder, signal };
      if (dialect.kind === 'exec') return createExecSession(request);
      return await openPromptSession(request, dialect).catch((error) => path.close().then(() => Promise.reject(error)));
    } finally {
      recorder.flush();
    }
  };
}

interface Ssh2 {
  readonly newClient: () => Client;
  readonly loadKey: KeyLoader;
}

async function loadSsh2(): Promise<Ssh2> {
  const { default: ssh2 } = await import('ssh2');
  return { newClient: () => new ssh2.Client(), loadKey: createKeyLoader(ssh2.utils.parseKey) };
}

function secretsOf(endpoint: Endpoint): (string | undefined)[] {
  const hops: readonly Hop[] = [...endpoint.jumps, endpoint];
  return hops.flatMap(({ login }) => [login.password, login.enableSecret, login.passphrase]);
}
