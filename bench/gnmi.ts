import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Figure } from './lib/figure.js';
import { duration, median } from './lib/numbers.js';
import { compile, startHelper, timed } from './lib/processes.js';
import type { GnmiTook, GnmiWork } from './programs/gnmi-sets.js';

const ROUNDS = 3;
const LEAST = 500;

/** gNMI Sets over TLS on one connection, one after the other, each waiting for its answer. */
export const gnmi: Benchmark = {
  name: 'gnmi',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-bench-'));
    const [server, program] = await Promise.all([compile('gnmi-server'), compile('gnmi-sets')]);
    const { certificate, key } = makeCertificate(folder);
    const helper = startHelper(server, [certificate, key]);
    try {
      const [{ port }] = (await once(helper, 'message')) as [{ port: number }];
      const measure = async (who: GnmiWork['who'], sets: number, edits: number): Promise<GnmiTook> => {
        const work: GnmiWork = { who, port, ca: certificate, sets, edits };
        const { stdout } = await timed([process.execPath, program, JSON.stringify(work)]);
        return JSON.parse(stdout);
      };
      return [await compare('one VLAN each', measure, 2000, 1), await compare('100 VLANs each', measure, 100, 100)];
    } finally {
      helper.disconnect();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

type Measure = (who: GnmiWork['who'], sets: number, edits: number) => Promise<GnmiTook>;

async function compare(what: string, measure: Measure, sets: number, edits: number): Promise<Figure> {
  const ours: GnmiTook[] = [];
  const theirs: GnmiTook[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await measure('netctl', sets, edits));
    theirs.push(await measure('bare', sets, edits));
  }
  const rate = ratePerSecond(ours, sets);
  return {
    what: `${sets.toLocaleString('en')} Sets over TLS on one connection, ${what}`,
    netctl: told(ours, sets),
    peer: `${told(theirs, sets)} bare grpc-js`,
    target: edits === 1 ? `${LEAST} a second` : '',
    met: edits === 1 ? rate >= LEAST : undefined,
  };
}

function ratePerSecond(took: readonly GnmiTook[], sets: number): number {
  return (sets * 1000) / median(took.map(({ wall }) => wall));
}

function told(took: readonly GnmiTook[], sets: number): string {
  const cpu = median(took.map((one) => one.cpu)) / sets;
  return `${Math.round(ratePerSecond(took, sets))}/s (${duration(cpu)} of a processor each)`;
}

/** For `localhost` and 127.0.0.1, signed by itself. */
function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'own.crt'), join(folder, 'own.key')];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const files = ['-keyout', key, '-out', certificate, '-subj', '/CN=localhost', '-addext', names];
  execFileSync('openssl', ['req', ...kind, ...files], { stdio: 'ignore' });
  return { certificate, key };
}
