import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import ssh2, { type ServerChannel } from 'ssh2';
import { makeKey, publicPart } from '../../support/ssh-device.js';

const MARK = ']]>]]>';

/** A program that is a subsystem. */
export interface SubsystemCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface JoinedStart {
  readonly port: number;
  readonly hostKey: string;
  close(): Promise<void>;
}

/**
 * An SSH server on 127.0.0.1 that lets anybody in to a NETCONF subsystem, and hands it a client's `<hello>` and first operation
 * in one piece, as they come to a server that was busy in between.
 */
export async function startJoinedStart({ program, args, env }: SubsystemCommand): Promise<JoinedStart> {
  const hostKey = makeKey().private;
  const children = new Set<ChildProcessWithoutNullStreams>();
  const ssh = new ssh2.Server({ hostKeys: [hostKey] }, (connection) => {
    connection.on('error', () => undefined);
    connection.on('authentication', (context) => context.accept());
    connection.on('session', (accept) => {
      accept().on('subsystem', (take) => {
        const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
        children.add(child);
        join(take(), child);
      });
    });
  });
  const server = createServer((socket) => ssh.injectSocket(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    port: bound.port,
    hostKey: publicPart(hostKey),
    async close() {
      for (const child of children) child.kill();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

function join(channel: ServerChannel, child: ChildProcessWithoutNullStreams): void {
  let held: Buffer | undefined = Buffer.alloc(0);
  channel.on('error', () => undefined);
  channel.on('data', (bytes: Buffer) => {
    if (held === undefined) {
      child.stdin.write(bytes);
      return;
    }
    held = Buffer.concat([held, bytes]);
    const end = held.indexOf(MARK) + MARK.length;
    if (end < MARK.length || held.length === end) return;
    child.stdin.write(held);
    held = undefined;
  });
  channel.once('close', () => child.kill());
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (bytes: Buffer) => channel.write(bytes));
  child.once('exit', () => channel.end());
}
