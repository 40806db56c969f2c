import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import ssh2 from 'ssh2';

/** What to do: with each port the same dialogue, so many devices at once. */
export interface BareWork {
  readonly host: string;
  readonly ports: readonly number[];
  readonly username: string;
  readonly password: string;
  readonly hostKey: string;
  readonly concurrency: number;
  /** The lines of each connection. */
  readonly dialogue: readonly (readonly string[])[];
}

/** The least a client can do: a fixed pattern for all prompts, no echo, nothing parsed, nothing checked but the host key. */
const PROMPT = /(?:^|\n)sw\d+(?:\([\w-]+\))?#$/;

async function main(): Promise<void> {
  const work = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BareWork;
  const queue = work.ports.values();
  async function worker(): Promise<void> {
    for (const port of queue) for (const lines of work.dialogue) await hold(work, port, lines);
  }
  await Promise.all(Array.from({ length: work.concurrency }, worker));
}

async function hold(work: BareWork, port: number, lines: readonly string[]): Promise<void> {
  const sock = await open(work.host, port);
  const client = new ssh2.Client();
  await new Promise<void>((done, failed) => {
    client.once('close', done);
    client.once('error', failed);
    client.once('ready', () => {
      client.shell({ term: 'vt100', cols: 511, rows: 24 }, (error, channel) => {
        if (error) return failed(error);
        const left = lines.values();
        let tail = '';
        channel.on('data', (data: Buffer) => {
          tail = (tail + data.toString('latin1')).slice(-80);
          if (!PROMPT.test(tail)) return;
          tail = '';
          const { value, done: last } = left.next();
          if (last === true) client.end();
          else channel.write(`${value}\n`);
        });
      });
    });
    client.connect({
      sock,
      username: work.username,
      password: work.password,
      hostVerifier: (key: Buffer) => work.hostKey.endsWith(key.toString('base64')),
    });
  });
}

/** Nagle's algorithm is off: it would cost a factor of ten. */
function open(host: string, port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ host, port, noDelay: true });
    socket.once('connect', () => done(socket));
    socket.once('error', failed);
  });
}

void main();
