import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { namespaceOf } from '../test/lab/harness/namespaces.js';
import { startNetconfLab } from '../test/lab/harness/netconfd.js';
import { whyNoLab } from '../test/lab/harness/requirements.js';
import type { Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { compile, timed } from './lib/processes.js';
import type { NetconfTook, NetconfWork } from './programs/netconf-jobs.js';

const JOBS = 25;
const ROUNDS = 3;
const PORT = 830;
const NC = 'xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"';
const INTERFACES = 'xmlns="urn:ietf:params:xml:ns:yang:ietf-interfaces"';
const TYPES = 'xmlns:t="urn:ietf:params:xml:ns:yang:iana-if-type"';

/** What each job does; its description differs from the one before, so that there is something to commit. */
function operations(description: string): readonly string[] {
  const port = `<interfaces ${INTERFACES}><interface><name>eth1</name><description>${description}</description><type ${TYPES}>t:ethernetCsmacd</type></interface></interfaces>`;
  return [
    `<lock ${NC}><target><candidate/></target></lock>`,
    `<edit-config ${NC}><target><candidate/></target><config>${port}</config></edit-config>`,
    `<commit ${NC}/>`,
    `<unlock ${NC}><target><candidate/></target></unlock>`,
    `<get-config ${NC}><source><running/></source><filter type="subtree"><interfaces ${INTERFACES}/></filter></get-config>`,
  ];
}

/**
 * The same jobs on the real netconfd of the lab, where it can be had. One after the other: it has one candidate, which each of
 * them locks, and does one thing at a time.
 */
export async function onNetconfd(folder: string, python: string | undefined): Promise<readonly Figure[]> {
  if (whyNoLab() !== undefined) return [];
  const program = await compile('netconf-jobs');
  const lab = await startNetconfLab(['ietf-interfaces', 'iana-if-type']);
  try {
    const host = lab.addresses.nc1;
    const inside = ['nsenter', `--net=/run/netns/${namespaceOf(lab.folder, 'mgmt')}`];
    const [, type = '', key = ''] = (await readFile(lab.knownHosts, 'utf8')).split(/\s/);
    const knownHosts = join(folder, 'known_hosts_netconfd');
    await writeFile(knownHosts, `[${host}]:${PORT} ${type} ${key}\n`);
    const took: Record<'netctl' | 'bare' | 'ncclient', number[]> = { netctl: [], bare: [], ncclient: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const who of ['netctl', 'bare', 'ncclient'] as const) {
        if (who === 'ncclient' && python === undefined) continue;
        const proof = `${who} ${round}`;
        const work: NetconfWork = {
          who: who === 'bare' ? 'bare' : 'netctl',
          host,
          ports: Array.from({ length: JOBS }, () => PORT),
          hostKey: key,
          knownHosts,
          login: lab.login,
          atOnce: 1,
          operations: operations(proof),
          proof,
        };
        const file = join(folder, 'work.json');
        await writeFile(file, JSON.stringify(work));
        const command =
          who === 'ncclient'
            ? [python ?? '', resolve('bench/programs/netconf-peer.py'), 'jobs', file]
            : [process.execPath, program, file];
        const { wall }: NetconfTook = JSON.parse((await timed([...inside, ...command])).stdout);
        took[who].push(wall / JOBS);
      }
    }
    const told = (each: readonly number[]): string => `${duration(median(each))} each`;
    const peers = [
      `bare ssh2 ${told(took.bare)}`,
      ...(took.ncclient.length === 0 ? [] : [`ncclient ${told(took.ncclient)}`]),
    ];
    return [
      {
        what: `${JOBS} of these jobs on the real netconfd, one after the other`,
        netctl: told(took.netctl),
        peer: peers.join('; '),
        target: '',
        met: undefined,
      },
    ];
  } finally {
    await lab.stop();
  }
}
