import type { Reply } from '../../transports/transport.js';
import type { Pending, StagedLines, Tx } from '../driver.js';
import { unparsable } from '../shared/config-text.js';
import { digestSecrets } from '../shared/secrets.js';
import { TEXT } from './text.js';

export const SESSIONS = 'show configuration sessions detail | json';

export const DIFFS = 'show session-config diffs';

const PREFIX = 'netctl-';

/** The name of a transaction's configuration session. */
export function sessionName(tx: Pick<Tx, 'id'>): string {
  return `${PREFIX}${tx.id}`;
}

/**
 * The sessions that wait for a commit, and the one whose commit waits for its confirmation. Up to EOS 4.31 that is a
 * session's state, from 4.32 on a field beside the list. Sessions the device makes for itself (`cfg-…`) do not count.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE where the answer is no list of sessions
 */
export function readSessions(replies: readonly Reply[]): readonly Pending[] {
  const answer = readJson(replies[0]?.output ?? '');
  const found = new Map<string, Pending>();
  for (const [name, session] of Object.entries(answer.sessions)) {
    if (/^cfg-/.test(name)) continue;
    if (session.state === 'pending') found.set(name, { what: `configuration session ${name}`, tx: txOf(name) });
    if (session.state === 'pendingCommitTimer') found.set(name, timerOf(name));
  }
  const timed = answer.commitTimerSessionName;
  if (timed !== undefined && timed !== '') found.set(timed, timerOf(timed));
  return [...found.values()];
}

function timerOf(name: string): Pending {
  return { what: `the commit timer of configuration session ${name}`, tx: txOf(name), timer: true };
}

/**
 * What the session of the dialogue differs in from the running configuration, a unified diff. Secrets are digests, as in
 * the configuration of a state, with which these lines are compared.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE where the device answers something else, for example that there is no session
 */
export function readDiffs(replies: readonly Reply[]): StagedLines {
  const [first = '', second = '', ...lines] = (replies[0]?.output ?? '').trim().split('\n');
  if (first === '') return { added: [], removed: [] };
  if (!first.startsWith('--- ') || !second.startsWith('+++ ')) {
    throw unparsable(`"${DIFFS}" was answered with "${first.slice(0, 80)}"`, DIFFS);
  }
  const startingWith = (mark: string) =>
    lines
      .filter((line) => line.startsWith(mark))
      .map((line) => digestSecrets(line.slice(1).trim(), TEXT.secrets))
      .filter((text) => text !== '!');
  return { added: startingWith('+'), removed: startingWith('-') };
}

interface SessionsAnswer {
  readonly sessions: Readonly<Record<string, { readonly state?: string }>>;
  readonly commitTimerSessionName?: string;
}

function readJson(output: string): SessionsAnswer {
  try {
    const answer: unknown = JSON.parse(output);
    if (isAnswer(answer)) return answer;
  } catch {
    // Said below, like every other answer that is none.
  }
  throw unparsable(`"${SESSIONS}" was answered with "${output.trim().slice(0, 80)}"`, SESSIONS);
}

function isAnswer(value: unknown): value is SessionsAnswer {
  if (typeof value !== 'object' || value === null || !('sessions' in value)) return false;
  return typeof value.sessions === 'object' && value.sessions !== null;
}

function txOf(name: string): string | undefined {
  return /^netctl-(?<id>[a-z0-9]{1,16})$/.exec(name)?.groups?.['id'];
}
