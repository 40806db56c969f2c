import { NetctlError } from '../../errors/netctl-error.js';
import type { XmlElement } from '../../xml/tree.js';
import { openChannel } from '../ssh-cli/open-channel.js';
import { openPath, type Path } from '../ssh-cli/path.js';
import { printable } from '../ssh-cli/printable.js';
import { type Recorder, recordSession } from '../ssh-cli/recorder.js';
import { createSshParts, type SshParts, secretsOf } from '../ssh-cli/ssh-parts.js';
import type { Endpoint } from '../transport.js';
import type { Hello, NetconfVersion } from './hello.js';
import { NetconfLine } from './line.js';

/** How a session is opened; everything may be left out. */
export interface NetconfOpenOptions {
  /** What SSH sessions of one run share. */
  readonly ssh?: SshParts | undefined;
  /** Takes what is said. */
  readonly record?: Recorder | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Versions of NETCONF that are offered; both where absent. */
  readonly versions?: readonly NetconfVersion[] | undefined;
  /** How many characters of one reply are held; 64 MB where absent. */
  readonly maxReply?: number | undefined;
  /** For timeouts: 1 for the first try, and what the run is known by. */
  readonly attempt?: number | undefined;
  readonly traceId?: string | undefined;
}

/** A session that has begun. */
export interface OpenNetconf {
  readonly line: NetconfLine;
  readonly hello: Hello;
  /** The server's `<hello>` as it came. */
  readonly helloText: string;
  readonly remoteAddress: string | undefined;
  /** Ends the session and the connections; never throws, and may be called twice. */
  close(): Promise<void>;
}

export interface NetconfListeners {
  readonly onNotification: (notification: XmlElement) => void;
  readonly onEnd: (error: NetctlError) => void;
}

const LARGEST_REPLY = 64 * 1024 * 1024;
/** How long the server may take to say goodbye. */
const GOODBYE_SECONDS = 1;

/**
 * Logs in over SSH, starts the subsystem and exchanges `<hello>`.
 * @throws NetctlError with a NETCTL_SSH_… or NETCTL_NETCONF_… code; all connections are closed then
 */
export async function openNetconf(
  endpoint: Endpoint,
  options: NetconfOpenOptions,
  listeners: NetconfListeners,
): Promise<OpenNetconf> {
  const { ssh = createSshParts(), record, signal } = options;
  const recorder = recordSession(record, record === undefined ? [] : secretsOf(endpoint));
  const path = await openPath({ ...(await ssh.load()), endpoint, recorder, signal });
  try {
    const channel = await openSubsystem(path, signal);
    const line = new NetconfLine({
      ...listeners,
      channel,
      place: path.place,
      recorder,
      versions: options.versions ?? ['1.0', '1.1'],
      maxReply: options.maxReply ?? LARGEST_REPLY,
      attempt: options.attempt ?? 1,
      traceId: options.traceId,
      abandon: () => path.client.destroy(),
    });
    path.client.once('close', () => line.lost());
    path.client.once('error', (cause) => line.lost(cause));
    const { hello, text } = await line.begin(path.limit, signal);
    return { line, hello, helloText: text, remoteAddress: path.remoteAddress, close: () => closeAll(line, path) };
  } catch (error) {
    await path.close();
    throw error;
  } finally {
    recorder.flush();
  }
}

function openSubsystem(
  { client, place, limit }: Path,
  signal: AbortSignal | undefined,
): ReturnType<typeof openChannel> {
  return openChannel({
    client,
    place,
    waiting: { phase: 'starting the subsystem "netconf"' },
    limit,
    signal,
    ask: (answered) => client.subsys('netconf', answered),
    refused: (cause) => {
      const message = `${place.peer} has no subsystem "netconf" for this user: ${printable(cause.message)}`;
      return new NetctlError('NETCTL_NETCONF_SUBSYSTEM', message, { device: place.device, cause });
    },
  });
}

async function closeAll(line: NetconfLine, path: Path): Promise<void> {
  const limit = { kind: 'until', seconds: GOODBYE_SECONDS, at: performance.now() + GOODBYE_SECONDS * 1000 } as const;
  if (line.alive) {
    const goodbye = { name: 'close-session', operation: '<close-session/>', limit, signal: undefined };
    // Whether it answers or just goes, the session ends.
    await line.exchange(goodbye).catch(() => undefined);
  }
  await path.close();
}
