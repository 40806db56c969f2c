import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pathOf } from './run.js';

/** A port on this machine's loopback that leads to an address inside a namespace. */
export interface Relay {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Opens a way from the test's own process into a namespace, for tests that call the transport themselves. A socket stays in
 * the namespace it was made in, whoever uses it: this process makes the listening one, a child inside the outgoing ones.
 */
export async function openRelay(namespace: string, address: string, port: number): Promise<Relay> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the relay has no port');
  const script = fileURLToPath(new URL('relay-child.js', import.meta.url));
  const inside = [`--net=/run/netns/${namespace}`, process.execPath, script, address, String(port)];
  const child = spawn(pathOf('nsenter'), inside, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send('serve', server);
  await once(child, 'message');
  // The child listens on the same socket; two that accept would share the connections.
  server.close();
  return {
    host: '127.0.0.1',
    port: bound.port,
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
