import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AclEntry } from '../src/model/acl.js';
import { aclLines } from './acl-fixture.js';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { compile, timed } from './lib/processes.js';

const ROUNDS = 3;

/** The peer compares every pair of lines in Python: with 10,000 it takes minutes, so that fewer have to tell. */
const PEER_LINES = [500, 1_000, 2_000];

/** What is asked, of how many lines of what kind, and in how many seconds it is to be answered. */
const QUESTIONS: readonly (readonly [question: string, kind: string, lines: number, seconds: number | undefined])[] = [
  ...PEER_LINES.map((lines) => ['shadow', 'random', lines, undefined] as const),
  ['shadow', 'random', 10_000, 1],
  ['shadow', 'random', 100_000, 10],
  ['redundant', 'random', 10_000, undefined],
  ['compare-same', 'random', 10_000, 1],
  ['compare-changed', 'random', 10_000, 1],
  ['compare-other', 'random', 10_000, 1],
  ['compare-shuffled', 'random', 10_000, 1],
  ['compare-reordered', 'random', 10_000, 1],
  ['compare-rewritten', 'random', 1_000, undefined],
  ...['unions', 'nested', 'crossed', 'stairs', 'holes'].flatMap((kind) => [
    ['shadow', kind, 1_000, undefined] as const,
    ['shadow', kind, 10_000, undefined] as const,
  ]),
];

/**
 * Questions about long lists, each in a process of its own, without the start of it. The peer is Aerleon's check for shaded
 * terms on the same lines, where the Python named by NETCTL_BENCH_PYTHON (else python3) has it.
 */
export const acl: Benchmark = {
  name: 'acl',
  async run() {
    const program = await compile('acl');
    const peers = await askPeer();
    const figures: Figure[] = [];
    const perLine: string[] = [];
    for (const [question, kind, lines, seconds] of QUESTIONS) {
      const { wall, cpu, found } = await ask([process.execPath, program, question, kind, String(lines)]);
      if (question === 'shadow' && kind === 'random')
        perLine.push(`${((1000 * cpu) / lines).toFixed(1)} µs of ${lines.toLocaleString('en')}`);
      figures.push({
        what: `${question} of ${lines.toLocaleString('en')} ${kind} lines: ${found}`,
        netctl: `${duration(wall)} (${duration(cpu)} of processors)`,
        peer: (question === 'shadow' && kind === 'random' && peers.get(lines)) || '-',
        target: seconds === undefined ? '' : `under ${seconds} s`,
        met: seconds === undefined ? undefined : wall < seconds * 1000,
      });
    }
    process.stderr.write(`acl: processor time for each line, by the length of the list: ${perLine.join(', ')}\n`);
    return figures;
  },
};

interface Answered {
  readonly wall: number;
  readonly cpu: number;
  readonly found: string | number;
}

async function ask(command: readonly string[]): Promise<Answered> {
  const answers: Answered[] = [];
  for (let round = 0; round < ROUNDS; round++) answers.push(JSON.parse((await timed(command)).stdout) as Answered);
  return {
    wall: median(answers.map(({ wall }) => wall)),
    cpu: median(answers.map(({ cpu }) => cpu)),
    found: answers[0]?.found ?? '',
  };
}

async function askPeer(): Promise<ReadonlyMap<number, string>> {
  const python = process.env['NETCTL_BENCH_PYTHON'] ?? 'python3';
  const there = await timed([python, '-c', 'import aerleon']).then(
    () => true,
    () => false,
  );
  if (!there) {
    process.stderr.write('acl: no peer, since aerleon is not installed\n');
    return new Map();
  }
  const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
  try {
    const answers = new Map<number, string>();
    for (const lines of PEER_LINES) {
      const file = join(folder, `${lines}.json`);
      await writeFile(file, JSON.stringify(aclLines('random', lines).map(peerRule)));
      const { stdout } = await timed([python, resolve('bench/programs/acl-peer.py'), file]);
      const { wall, found } = JSON.parse(stdout) as Answered;
      answers.set(lines, `${duration(wall)} Aerleon: ${found}`);
    }
    return answers;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const PROTOCOLS: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp' };

function peerRule(entry: AclEntry): object {
  if (entry.type !== 'rule') return {};
  const { action, protocol, source, destination, destinationPorts } = entry.rule;
  return {
    action,
    protocol: protocol === undefined ? null : (PROTOCOLS[protocol] ?? null),
    source: source.kind === 'prefix' ? source.prefix : null,
    destination: destination.kind === 'prefix' ? destination.prefix : null,
    ports: destinationPorts?.kind === 'ranges' ? (destinationPorts.ranges[0] ?? null) : null,
  };
}
