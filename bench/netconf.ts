import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { compile, startHelper, timed } from './lib/processes.js';
import { onNetconfd } from './netconfd.js';
import type { NetconfTook, NetconfWork } from './programs/netconf-jobs.js';

const JOBS = 200;
const AT_ONCE = 16;
const ROUNDS = 3;
const MOST_PARSE = 300;
const LEAST_OF_BARE = 0.8;
const LEAST_OF_NCCLIENT = 3;
const PEER = resolve('bench/programs/netconf-peer.py');

/** NETCONF: a reply of 10 MB to a tree, and jobs that edit, commit and read back, on light servers in a process apart and on a real one. */
export const netconf: Benchmark = {
  name: 'netconf',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    const python = process.env['NETCTL_BENCH_PYTHON'] ?? 'python3';
    const hasPython = await timed([python, '-c', 'import ncclient, lxml']).then(
      () => true,
      () => false,
    );
    try {
      const peer = hasPython ? python : undefined;
      return [...(await parsing(folder, peer)), ...(await jobs(folder, peer)), ...(await onNetconfd(folder, peer))];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function parsing(folder: string, python: string | undefined): Promise<readonly Figure[]> {
  const file = join(folder, 'reply.xml');
  await writeFile(file, largeReply());
  const program = await compile('netconf-parse');
  const measure = async (who: string): Promise<{ wall: number; cpu: number; peak: number }> =>
    JSON.parse((await timed([process.execPath, program, who, file])).stdout);
  const ours = await measure('netctl');
  const taken = await measure('taken');
  const theirs = await measure('xml2js');
  const lxml: { lxml: number; objects: number } | undefined =
    python && JSON.parse((await timed([python, PEER, 'parse', file])).stdout);
  const others =
    lxml === undefined
      ? 'lxml is not installed'
      : `of a processor: lxml ${duration(lxml.lxml)}, with Python objects ${duration(lxml.objects)}`;
  return [
    {
      what: 'a reply of 10 MB to a tree, in pieces of 32 KB',
      netctl: `${duration(ours.wall)} (${duration(ours.cpu)} of processors), ${Math.round(ours.peak)} MB`,
      peer: `xml2js ${duration(theirs.wall)} (${duration(theirs.cpu)}), ${Math.round(theirs.peak)} MB; ${others}`,
      target: `under ${MOST_PARSE} ms`,
      met: ours.wall < MOST_PARSE,
    },
    {
      what: 'the same, each entry handed over and let go',
      netctl: `${duration(taken.wall)} (${duration(taken.cpu)}), ${Math.round(taken.peak)} MB`,
      peer: '',
      target: '',
      met: undefined,
    },
  ];
}

/** Interfaces with counters, and access lists, as devices print them. */
function largeReply(): string {
  const rows: string[] = [];
  let size = 0;
  for (let number = 0; size < 10_000_000; number++) {
    const row = `
      <interface><name>GigabitEthernet${number}</name><description>to &lt;host ${number}&gt;</description>
        <type xmlns:ianaift="urn:ietf:params:xml:ns:yang:iana-if-type">ianaift:ethernetCsmacd</type><enabled>true</enabled>
        <ipv4 xmlns="urn:ietf:params:xml:ns:yang:ietf-ip"><address><ip>10.0.${number % 256}.1</ip><prefix-length>24</prefix-length></address></ipv4>
        <statistics><in-octets>${number * 7919}</in-octets><out-octets>${number * 104729}</out-octets><in-errors>0</in-errors></statistics>
      </interface>`;
    size += row.length;
    rows.push(row);
  }
  return `<rpc-reply xmlns="urn:ietf:params:xml:ns:netconf:base:1.0" message-id="1"><data><interfaces xmlns="urn:ietf:params:xml:ns:yang:ietf-interfaces">${rows.join('')}</interfaces></data></rpc-reply>`;
}

const NC = 'xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"';
const INTERFACES = 'xmlns="http://openconfig.net/yang/interfaces"';
const PORT = `<interfaces ${INTERFACES}><interface><name>ethernet-1/1</name><config><name>ethernet-1/1</name><description>by the bench</description></config></interface></interfaces>`;
const OPERATIONS = [
  `<lock ${NC}><target><candidate/></target></lock>`,
  `<edit-config ${NC}><target><candidate/></target><config>${PORT}</config></edit-config>`,
  `<commit ${NC}/>`,
  `<unlock ${NC}><target><candidate/></target></unlock>`,
  `<get-config ${NC}><source><running/></source><filter type="subtree"><interfaces ${INTERFACES}/></filter></get-config>`,
];

type Took = Readonly<Record<'netctl' | 'bare' | 'ncclient', NetconfTook[]>>;

async function jobs(folder: string, python: string | undefined): Promise<readonly Figure[]> {
  const [server, program] = await Promise.all([compile('netconf-server'), compile('netconf-jobs')]);
  const took: Took = { netctl: [], bare: [], ncclient: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const who of ['netctl', 'bare', 'ncclient'] as const) {
      if (who === 'ncclient' && python === undefined) continue;
      const command = who === 'ncclient' ? [python ?? '', PEER, 'jobs'] : [process.execPath, program];
      took[who].push(await onFreshDevices({ folder, server, who, command }));
    }
  }
  const rate = (all: readonly NetconfTook[]): number => (JOBS * 1000) / median(all.map(({ wall }) => wall));
  const told = (all: readonly NetconfTook[]): string =>
    `${rate(all).toFixed(1)}/s (${duration(median(all.map(({ cpu }) => cpu)) / JOBS)} of a processor each)`;
  const what = `${JOBS} jobs, ${AT_ONCE} at once: connect, lock, edit, commit, unlock, read back`;
  return [
    {
      what,
      netctl: told(took.netctl),
      peer: `bare ssh2 ${told(took.bare)}`,
      target: `at least ${LEAST_OF_BARE}`,
      met: rate(took.netctl) >= LEAST_OF_BARE * rate(took.bare),
    },
    ...(took.ncclient.length === 0
      ? []
      : [
          {
            what,
            netctl: told(took.netctl),
            peer: `ncclient, ${AT_ONCE} threads ${told(took.ncclient)}`,
            target: `at least ${LEAST_OF_NCCLIENT} times`,
            met: rate(took.netctl) >= LEAST_OF_NCCLIENT * rate(took.ncclient),
          },
        ]),
  ];
}

interface Round {
  readonly folder: string;
  readonly server: string;
  readonly who: keyof Took;
  readonly command: readonly string[];
}

/** A process with as many devices as jobs, new for every round: each of them is changed once. */
async function onFreshDevices({ folder, server, who, command }: Round): Promise<NetconfTook> {
  const helper = startHelper(server, [String(JOBS)]);
  try {
    const [{ host, hostKey, ports }] = (await once(helper, 'message')) as [
      { host: string; hostKey: string; ports: number[] },
    ];
    const knownHosts = join(folder, 'known_hosts');
    await writeFile(knownHosts, ports.map((port) => `[${host}]:${port} ${hostKey}\n`).join(''));
    const work: NetconfWork = {
      who: who === 'ncclient' ? 'netctl' : who,
      host,
      ports,
      hostKey,
      knownHosts,
      login: { username: 'bench', password: 'bench' },
      atOnce: AT_ONCE,
      operations: OPERATIONS,
      proof: 'by the bench',
    };
    const file = join(folder, 'work.json');
    await writeFile(file, JSON.stringify(work));
    return JSON.parse((await timed([...command, file])).stdout);
  } finally {
    helper.disconnect();
  }
}
