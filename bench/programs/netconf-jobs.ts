import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import ssh2, { type ClientChannel } from 'ssh2';
import { NetconfClient } from '../../src/transports/netconf/client.js';
import { createSshParts } from '../../src/transports/ssh-cli/ssh-parts.js';

/** What the program is told, and what it prints: how long all jobs took, the start of the program aside. */
export interface NetconfWork {
  readonly who: 'netctl' | 'bare';
  readonly host: string;
  /** One device for each job. */
  readonly ports: readonly number[];
  readonly hostKey: string;
  readonly knownHosts: string;
  readonly login: { readonly username: string; readonly password: string };
  readonly atOnce: number;
  /** The operations of each job in order, as they stand inside `<rpc>`; the last one reads back. */
  readonly operations: readonly string[];
  /** What the text of the last reply has to hold. */
  readonly proof: string;
}

export interface NetconfTook {
  readonly wall: number;
  readonly cpu: number;
}

const work: NetconfWork = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const ssh = createSshParts();

/** As netctl works: every message read as XML, every reply looked through for errors. */
async function netctl(port: number): Promise<void> {
  const client = await NetconfClient.open(
    {
      name: String(port),
      host: work.host,
      port,
      login: work.login,
      jumps: [],
      hostKeys: { policy: 'strict', files: [work.knownHosts] },
      algorithms: { legacy: false },
      timeouts: { connect: 30, login: 30, command: 30 },
    },
    { ssh },
  );
  let reply = '';
  for (const operation of work.operations) reply = JSON.stringify(await client.rpc(operation));
  await client.close();
  if (!reply.includes(work.proof)) throw new Error(`${port} does not hold it: ${reply}`);
}

const END = '\n##\n';

/** The least there is: the same messages, each sent when the last chunk of the answer before has come; nothing is read. */
async function bare(port: number): Promise<void> {
  const client = new ssh2.Client();
  const sock = await open(port);
  await new Promise<void>((done, failed) => {
    client.once('error', failed);
    client.once('ready', () => {
      client.subsys('netconf', (error, channel) => {
        if (error) return failed(error);
        talk(channel).then(() => client.end(), failed);
      });
    });
    client.once('close', done);
    client.connect({
      sock,
      ...work.login,
      hostVerifier: (key: Buffer) => work.hostKey.endsWith(key.toString('base64')),
    });
  });
}

async function talk(channel: ClientChannel): Promise<void> {
  let text = '';
  let heard = (): void => {};
  channel.on('data', (data: Buffer) => {
    text += data.toString('latin1');
    heard();
  });
  const until = (end: string): Promise<string> =>
    new Promise((done) => {
      heard = () => {
        if (!text.endsWith(end)) return;
        const all = text;
        text = '';
        done(all);
      };
      heard();
    });
  channel.write(
    '<hello xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><capabilities><capability>urn:ietf:params:netconf:base:1.1</capability></capabilities></hello>]]>]]>',
  );
  await until(']]>]]>');
  let reply = '';
  for (const [index, operation] of [...work.operations, '<close-session/>'].entries()) {
    const rpc = `<rpc xmlns="urn:ietf:params:xml:ns:netconf:base:1.0" message-id="${index}">${operation}</rpc>`;
    channel.write(`\n#${Buffer.byteLength(rpc)}\n${rpc}${END}`);
    const answer = await until(END);
    if (index < work.operations.length) reply = answer;
  }
  if (!reply.includes(work.proof)) throw new Error('it does not hold it');
}

/** Nagle's algorithm is off: it would cost a factor of ten. */
function open(port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ host: work.host, port, noDelay: true });
    socket.once('connect', () => done(socket));
    socket.once('error', failed);
  });
}

async function main(): Promise<void> {
  const job = work.who === 'netctl' ? netctl : bare;
  const queue = work.ports.values();
  const before = process.cpuUsage();
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (const port of queue) await job(port);
  };
  await Promise.all(Array.from({ length: work.atOnce }, worker));
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000 } satisfies NetconfTook));
}

void main();
