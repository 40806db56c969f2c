import type { ServerChannel } from 'ssh2';
import { childOf, childrenOf, parseXml } from '../../xml/tree.js';
import type { EmulatorClock, LineFate, NetconfPeer } from '../device.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import { frameMessage, MessageReader } from './framing.js';

const BASE_11 = 'urn:ietf:params:netconf:base:1.1';

/** What a channel needs to know of its connection. */
export interface ChannelOptions {
  readonly clock: EmulatorClock;
  /** Breaks the whole connection. */
  drop(): void;
}

/** Lets a client talk NETCONF with a peer through a channel (RFC 6242). */
export function serveNetconf(channel: ServerChannel, peer: NetconfPeer, { clock, drop }: ChannelOptions): void {
  const reader = new MessageReader();
  let state: 'greeting' | 'open' | 'late' | 'hung' = 'greeting';
  channel.on('error', () => {});
  channel.on('close', () => peer.end());
  channel.on('data', (bytes: Buffer) => {
    reader.add(bytes);
    takeAll();
  });
  channel.write(frameMessage(peer.hello, '1.0'));

  function takeAll(): void {
    try {
      while (state === 'greeting' || state === 'open') {
        const message = reader.next();
        if (message === undefined) return;
        if (state === 'greeting') greet(message);
        else answer(message);
      }
    } catch {
      // What cannot be read ends the session (RFC 6242, 4.2).
      channel.end();
    }
  }

  function greet(message: string): void {
    const hello = parseXml(message.trim());
    const capabilities = childrenOf(childOf(hello, 'capabilities', NETCONF_URI) ?? hello, 'capability', NETCONF_URI);
    const theirs = capabilities.map(({ text }) => text.trim());
    if (theirs.includes(BASE_11) && peer.hello.includes(BASE_11)) reader.framing = '1.1';
    else if (!theirs.includes('urn:ietf:params:netconf:base:1.0')) throw new Error('no common base');
    state = 'open';
  }

  function answer(message: string): void {
    const { output, fate } = peer.rpc(message.trim());
    if (fate === undefined) send(output);
    else meet(fate, output);
  }

  function meet(fate: LineFate, output: string): void {
    if (fate.kind === 'delay') {
      state = 'late';
      clock.after(fate.milliseconds, () => {
        state = 'open';
        send(output);
        takeAll();
      });
      return;
    }
    state = 'hung';
    if (fate.kind === 'hang') return;
    if (fate.kind === 'drop') {
      drop();
      return;
    }
    const whole = frameMessage(output, reader.framing);
    channel.write(whole.subarray(0, Math.ceil(whole.length / 2)), drop);
  }

  function send(output: string): void {
    if (!channel.writable) return;
    channel.write(frameMessage(output, reader.framing));
    if (!peer.ended()) return;
    state = 'hung';
    channel.exit(0);
    channel.end();
  }
}
