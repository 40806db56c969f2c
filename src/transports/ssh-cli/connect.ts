import type { Connect, Session } from '../transport.js';
import { createExecSession } from './exec-session.js';
import { openPath } from './path.js';
import { openPromptSession } from './prompt-session.js';
import { type Recorder, recordSession } from './recorder.js';
import { createSshParts, type SshParts, secretsOf } from './ssh-parts.js';

export interface ConnectOptions {
  /** Gives the recorder for a new session with a device; see createTranscript. */
  readonly transcript?: ((device: string) => Recorder) | undefined;
  /** What SSH sessions of one run share, where other ways than the command line take part in it. */
  readonly ssh?: SshParts | undefined;
}

/**
 * The way to open SSH sessions. Known hosts and private keys are read once for all sessions it opens, so a run makes one
 * and hands it around. ssh2 is only loaded at the first connection.
 */
export function createConnect(options: ConnectOptions = {}): Connect {
  const ssh = options.ssh ?? createSshParts();

  return async function connect(endpoint, dialect, signal): Promise<Session> {
    if (dialect.kind !== 'exec' && dialect.kind !== 'prompt') throw new Error(`${dialect.kind} is no command line.`);
    const parts = await ssh.load();
    const record = options.transcript?.(endpoint.name);
    const recorder = recordSession(record, record === undefined ? [] : secretsOf(endpoint));
    try {
      const path = await openPath({ ...parts, endpoint, recorder, signal });
      const request = { ...path, endpoint, recorder, signal };
      if (dialect.kind === 'exec') return createExecSession(request);
      return await openPromptSession(request, dialect).catch((error) => path.close().then(() => Promise.reject(error)));
    } finally {
      recorder.flush();
    }
  };
}
