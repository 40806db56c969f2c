import { applyEdits } from '../../src/engine/commit/edits.js';
import type { DeviceTarget, EngineEnv } from '../../src/engine/env.js';
import { mapPool } from '../../src/engine/pool.js';
import { bindingOf, readDevice } from '../../src/engine/read.js';
import { rehearse } from '../../src/engine/rehearse.js';
import { type OpenRun, type RunOptions, run } from '../../src/engine/run.js';
import { send } from '../../src/engine/send.js';
import { type Assignment, assign } from '../../src/engine/study.js';
import { verify } from '../../src/engine/verify.js';
import { loadWanted } from '../../src/services/assignments.js';
import type { Access, Context } from '../../src/services/context.js';
import { engineEnv } from '../../src/services/engine-env.js';
import { lookForOpenRuns, openRun } from '../../src/services/open-run.js';
import { buildTargets } from '../../src/services/targets.js';
import { stateFolder } from '../../src/state/folder.js';
import { SILENT } from '../../src/telemetry/logger.js';

/**
 * How the devices are changed. All ways read and plan them first, send the same lines, read back once, and save.
 *
 * - `whole`: as netctl does, with its journal, its leases and in two phases;
 * - `unjournalled`: the same with a journal that forgets;
 * - `push`: each device by itself from its connection to its end: read, planned, rehearsed, changed, read back over a fresh
 *   connection, saved; nothing is read again before, nobody waits for another, nothing is written down;
 * - `least`: the same without rehearsal, and read back over the connection there is.
 */
export type Way = 'whole' | 'unjournalled' | 'push' | 'least';

/** What it cost in the process, from the first step after its start to the last. Milliseconds. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
  readonly changed: number;
}

/** `transaction.cjs WAY INVENTORY PLAN CONCURRENCY` changes devices in one of these ways and prints what it cost. */
async function main(): Promise<void> {
  const [way = '', inventory = '', plan = '', concurrency = ''] = process.argv.slice(2);
  const start = performance.now();
  const before = process.cpuUsage();
  const changed = await change(way as Way, { inventory, plan, concurrency: Number(concurrency) });
  const { user, system } = process.cpuUsage(before);
  const took: Took = { wall: performance.now() - start, cpu: (user + system) / 1000, changed };
  process.stdout.write(JSON.stringify(took));
}

interface Wanted {
  readonly inventory: string;
  readonly plan: string;
  readonly concurrency: number;
}

async function change(way: Way, { inventory, plan, concurrency }: Wanted): Promise<number> {
  const access = { ...ACCESS, concurrency };
  const selection = { inventory, targets: undefined, devices: [] };
  const { byDevice } = await loadWanted({ files: [plan], kinds: ['vlan'], selection }, CONTEXT);
  const states = [...byDevice.values()];
  const targets = await buildTargets([...byDevice.keys()], access, CONTEXT);
  const assignments = targets.map((target, index) => assign(target, states[index] ?? {}, new Set()));
  const env = engineEnv(access, CONTEXT, { transcript: undefined, log: SILENT, targets });
  switch (way) {
    case 'whole':
      return changedIn(
        await run(env, assignments, { ...OPTIONS, open: () => journalled(targets, { inventory, plan }) }),
      );
    case 'unjournalled':
      return changedIn(await run(env, assignments, OPTIONS));
    case 'push':
    case 'least': {
      await mapPool(assignments, env.concurrency, (one) => push(env, one, way));
      return assignments.length;
    }
  }
}

/** The journal and the leases of netctl itself, on the disk. */
async function journalled(
  targets: readonly DeviceTarget[],
  { inventory, plan }: Pick<Wanted, 'inventory' | 'plan'>,
): Promise<OpenRun> {
  const stateDir = stateFolder(undefined, CONTEXT);
  const run = { id: `bench-${process.pid}`, traceId: '0'.repeat(32), startedAt: new Date().toISOString(), comment: '' };
  await lookForOpenRuns(targets, { stateDir: undefined, dryRun: false }, CONTEXT);
  return openRun(stateDir, { ...run, inventory, files: [plan] }, targets, CONTEXT);
}

async function push(env: EngineEnv, { target, plan: makePlan }: Assignment, way: 'push' | 'least'): Promise<void> {
  let session = await connect(env, target);
  const plan = makePlan(await readDevice(target, session, ['vlan']), target);
  if (!('changes' in plan)) throw new Error(`${target.name} cannot be planned`);
  const rehearsal = way === 'push' ? await rehearse(env, plan) : undefined;
  const tx = { id: env.txId(), seconds: 0, comment: '' };
  await applyEdits(target, session, { model: plan.model, tx, steps: plan.steps });
  if (way === 'push') {
    await session.close();
    session = await connect(env, target);
  }
  const { warnings } = await verify(plan, session, rehearsal?.lines);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  await send(target, session, bindingOf(target).persistence?.save() ?? []);
  await session.close();
}

function connect(env: EngineEnv, target: DeviceTarget): ReturnType<EngineEnv['connect']> {
  return env.connect(target.endpoint, bindingOf(target).dialect, env.signal);
}

function changedIn({ devices }: { readonly devices: readonly { readonly status: string }[] }): number {
  return devices.filter(({ status }) => status === 'changed').length;
}

const OPTIONS: RunOptions = {
  run: { id: 'bench', traceId: '', startedAt: '' },
  dryRun: false,
  confirmTimeout: 600,
  save: 'if-clean',
  comment: '',
  batches: { canary: 0, told: [] },
  maxFailures: 0,
  agreed: new Set(),
  limits: {},
  onUnreachable: 'fail',
  confirm: async () => true,
  open: async () => ({ journal: { write: async () => {} }, close: async () => {} }),
};

const ACCESS: Omit<Access, 'concurrency'> = {
  timeouts: { connect: 60, login: 60, command: 60 },
  hostKeyPolicy: 'strict',
  username: undefined,
  askPassword: false,
  transcript: undefined,
};

const CONTEXT: Context = {
  env: process.env,
  cwd: process.cwd(),
  home: process.env['HOME'] ?? '',
  readStdin: () => Promise.resolve(''),
  ask: () => Promise.reject(new Error('nothing is to be asked')),
  confirm: () => Promise.resolve(true),
  listener: { phase: () => undefined, device: () => undefined },
  log: SILENT,
  signal: new AbortController().signal,
  note: () => undefined,
};

void main();
