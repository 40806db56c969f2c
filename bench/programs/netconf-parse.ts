import { readFileSync } from 'node:fs';
import { createFrameReader } from '../../src/transports/netconf/framing.js';
import { createMessageReader } from '../../src/transports/netconf/message.js';

/** `netconf-parse.js WHO REPLY`: reads a reply several times; prints the medians of time and of processor time, and the most memory, as JSON. */
const [who = '', file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const ROUNDS = 7;
/** As SSH hands data over. */
const PIECE = 32_768;

/** Frames and pieces as they come from a channel, to a tree; `taken`: with the entries of lists handed over. */
function netctl(taken: boolean): unknown {
  let root: unknown;
  const take = taken ? (_: unknown, around: readonly unknown[]): boolean => around.length === 3 : undefined;
  const message = createMessageReader().begin({ take, keepText: false, limit: 64 * 1024 * 1024 });
  const reader = createFrameReader({
    part: (text) => message.part(text),
    end: () => {
      root = message.end().root;
    },
  });
  reader.use('chunks');
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    reader.feed(Buffer.concat([Buffer.from(`\n#${piece.length}\n`), piece]));
  }
  reader.feed(Buffer.from('\n##\n'));
  return root;
}

async function xml2js(): Promise<unknown> {
  const { Parser } = await import('xml2js');
  return await new Parser({ async: false }).parseStringPromise(bytes.toString('utf8'));
}

async function main(): Promise<void> {
  const took: { wall: number; cpu: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    const tree = who === 'xml2js' ? await xml2js() : netctl(who === 'taken');
    const { user, system } = process.cpuUsage(before);
    took.push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
    if (tree === undefined) throw new Error('no tree');
  }
  const middle = (values: readonly number[]): number | undefined => [...values].sort((a, b) => a - b)[ROUNDS >> 1];
  const wall = middle(took.map((one) => one.wall));
  const cpu = middle(took.map((one) => one.cpu));
  process.stdout.write(JSON.stringify({ wall, cpu, peak: process.resourceUsage().maxRSS / 1024 }));
}

void main();
