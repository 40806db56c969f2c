import type { XmlElement } from '../../xml/tree.js';
import { opsInTurn } from '../ops-in-turn.js';
import type { Limit } from '../ssh-cli/channel-wait.js';
import { type Endpoint, type NetconfDialect, type NetconfOp, opOf, type Reply, type Session } from '../transport.js';
import { type NetconfOpenOptions, type OpenNetconf, openNetconf } from './open.js';
import { errorsIn } from './rpc-error.js';

/**
 * Opens a session that runs NetconfOps: the reply's output is the whole `<rpc-reply>`, its exitCode 1 where an error of
 * severity `error` is in it. Errors of the device are replies; only a session that fails throws.
 * @throws NetctlError with a NETCTL_SSH_… or NETCTL_NETCONF_… code
 */
export async function openNetconfSession(
  endpoint: Endpoint,
  dialect: NetconfDialect,
  options: NetconfOpenOptions = {},
): Promise<Session> {
  const there: Endpoint = { ...endpoint, port: endpoint.ports?.netconf ?? dialect.port };
  const ignore = (): void => {};
  const opened = await openNetconf(there, options, { onNotification: ignore, onEnd: ignore });
  return createSession(there, opened);
}

function createSession(endpoint: Endpoint, opened: OpenNetconf): Session {
  async function runOne(op: NetconfOp, signal: AbortSignal | undefined): Promise<Reply> {
    if (op.line === 'hello') return replyOf(op, opened.helloText, false);
    const seconds = op.seconds ?? endpoint.timeouts.command;
    const limit: Limit = { kind: 'silence', seconds };
    const name = nameOf(op.line);
    // Only errors are looked at here; everything else is for the one who asked, who reads the text.
    const take = (element: XmlElement, around: readonly XmlElement[]): boolean =>
      (around[1] ?? element).name !== 'rpc-error';
    const { root, text } = await opened.line.exchange({
      operation: op.line,
      name,
      limit,
      signal,
      take,
      keepText: true,
    });
    return replyOf(
      op,
      text,
      errorsIn(root).some(({ severity }) => severity === 'error'),
    );
  }

  return {
    run: opsInTurn((op, signal) => runOne(opOf('netconf', op), signal)),
    get alive() {
      return opened.line.alive;
    },
    remoteAddress: opened.remoteAddress,
    close: opened.close,
  };
}

const NAME = /^\s{0,200}<(?:[\w.-]{1,100}:)?(?<name>[\w.-]{1,100})/;

/** The operation's name, for messages. */
export function nameOf(operation: string): string {
  return NAME.exec(operation)?.groups?.['name'] ?? 'rpc';
}

function replyOf(op: NetconfOp, output: string, failed: boolean): Reply {
  return { op, output, prompt: undefined, exitCode: failed ? 1 : 0, stderr: '' };
}
