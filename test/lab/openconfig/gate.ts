import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { Relay } from '../harness/relay.js';

/** What a client is about to do. */
export type Move = 'connect' | 'send';

/** A way to a server on which a client can be stopped at an exact moment. */
export interface Gate {
  readonly port: number;
  /** Asked before each move; where it says yes, neither this move nor any later one reaches the server. */
  stopAt(moment: (move: Move) => boolean): void;
  /** Lets everything through again. */
  open(): void;
  close(): Promise<void>;
}

/** Opens a gate before a relay. */
export async function openGate(relay: Relay): Promise<Gate> {
  const sockets = new Set<Socket>();
  let stopped: (move: Move) => boolean = () => false;
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => sockets.delete(client));
    if (stopped('connect')) return;
    const target = connect(relay.port, relay.host);
    for (const socket of [client, target]) socket.setNoDelay(true);
    target.on('error', () => client.destroy());
    target.once('close', () => client.destroy());
    client.once('close', () => target.destroy());
    target.pipe(client);
    client.on('data', (piece) => {
      if (!stopped('send')) target.write(piece);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the gate has no port');
  return {
    port: bound.port,
    stopAt(moment) {
      let shut = false;
      stopped = (move) => {
        shut ||= moment(move);
        return shut;
      };
    },
    open() {
      stopped = () => false;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
