import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import { DISK, type StateFiles } from './files.js';
import { journalFile, leasesFolder, runFolder } from './folder.js';
import { heldError, type OpenLeft, openRunErrors } from './lease-errors.js';
import { type LeaseText, leasePath, type Rival, readRivals, removeLease, settledPath } from './lease-file.js';
import { needsRecovery } from './open-run.js';
import { thisProcess } from './process.js';
import { hintOf, reasonOf } from './reason.js';

export interface LeaseRequest {
  /** The id of the run that is to work on the devices. */
  readonly run: string;
  readonly devices: readonly string[];
  /** For people who meet the lease. */
  readonly user: string;
  /** The run that ended in the middle and is to be finished or undone: its devices are taken over from it. */
  readonly recovering?: string;
}

/** The clocks and the files, handed in. */
export interface LeaseWorld {
  readonly files: StateFiles;
  /** Milliseconds that only grow: the clock on the wall may be set while one waits. */
  now(): number;
  /** The clock on the wall, for people who meet the lease. */
  today(): Date;
  wait(milliseconds: number): Promise<unknown>;
}

export interface Leases {
  /**
   * Gives the devices back. Where the journal of the run has no end although something was about to be sent, the lease stays:
   * whoever comes next is told that the run has to be recovered first. Can be called again.
   */
  release(): Promise<void>;
}

export const LEASE_WORLD: LeaseWorld = {
  files: DISK,
  now: () => performance.now(),
  today: () => new Date(),
  wait: (milliseconds) => wait(milliseconds),
};

/** How long two runs that want the same devices at the same moment may take to agree, in milliseconds, and the pauses between. */
const PATIENCE = 10_000;
const PAUSE = 10;

/**
 * Makes sure that within one state folder no other run works on these devices: all of them are taken, or none.
 *
 * Each run has one file that names all its devices; its name is never used again, so that removing the file of a dead run
 * can never hit another's. Of two runs that begin together at least one sees the other's file, because each writes its own
 * before it looks. While both still look, the one whose file comes first by name goes on and the other withdraws.
 * @throws NetctlError or NetctlErrors NETCTL_DEVICE_LOCKED where another run has one of them, NETCTL_RUN_OPEN where one
 * ended in the middle, NETCTL_STATE_FOLDER
 */
export async function takeLeases(
  stateDir: string,
  request: LeaseRequest,
  world: LeaseWorld = LEASE_WORLD,
): Promise<Leases> {
  const { files } = world;
  const folder = leasesFolder(stateDir);
  const own = leasePath(folder, `${request.run}-${randomBytes(4).toString('hex')}`);
  const taking = { stateDir, request, world, folder, own };
  try {
    await files.makeFolder(folder);
    await settle(taking);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown) || thrown instanceof NetctlError) throw thrown;
    const message = `${folder} cannot be used: ${reasonOf(thrown)}`;
    throw new NetctlError('NETCTL_STATE_FOLDER', message, { hint: hintOf(thrown), cause: thrown });
  }
  return { release: () => release(taking) };
}

interface Taking {
  readonly stateDir: string;
  readonly request: LeaseRequest;
  readonly world: LeaseWorld;
  readonly folder: string;
  /** The file of this run. */
  readonly own: string;
}

async function settle(taking: Taking): Promise<void> {
  const { request, world, own } = taking;
  const lease: LeaseText = {
    version: 1,
    run: request.run,
    recovers: request.recovering ?? null,
    user: request.user,
    since: world.today().toISOString(),
    process: await thisProcess(),
    devices: request.devices,
  };
  const deadline = world.now() + PATIENCE;
  try {
    while (true) {
      // Those who withdraw look on from outside, or whoever goes first would never find itself alone.
      while ((await undecided(taking, deadline)).some((rival) => goesBefore(rival, own))) await world.wait(PAUSE);
      await world.files.publish(own, `${JSON.stringify(lease)}\n`);
      if (await prevails(taking, deadline)) {
        const mark = await world.files.create(settledPath(own));
        return await mark.close();
      }
      await removeLease(own, world.files);
    }
  } catch (thrown) {
    await removeLease(own, world.files).catch(() => undefined);
    throw thrown;
  }
}

/** True once nobody else wants the devices, false where someone does who goes first. */
async function prevails(taking: Taking, deadline: number): Promise<boolean> {
  while (true) {
    const rivals = await undecided(taking, deadline);
    if (rivals.length === 0) return true;
    if (rivals.some((rival) => goesBefore(rival, taking.own))) return false;
    await taking.world.wait(PAUSE);
  }
}

/** By the name of the file alone: two runs may reach the folder by different paths. */
function goesBefore({ path }: Rival, own: string): boolean {
  return basename(path) < basename(own);
}

/**
 * The rivals that still look for rivals themselves.
 * @throws NetctlError or NetctlErrors for those that have the devices, or cannot be waited for any longer
 */
async function undecided(taking: Taking, deadline: number): Promise<readonly Rival[]> {
  const { request, world } = taking;
  const rivals = await livingRivals(taking);
  const tired = world.now() > deadline;
  const holders = rivals.filter(({ settled, life }) => settled || life === 'elsewhere' || tired);
  throwCollected(holders.map((rival) => heldError(rival, shared(rival, request))));
  return rivals;
}

/** The leases in the way. Those of the dead are removed where their run has ended, and are errors where it has not. */
async function livingRivals({ stateDir, request, world, folder, own }: Taking): Promise<readonly Rival[]> {
  const { files } = world;
  const rivals = (await readRivals(folder, own, files)).filter((rival) => shared(rival, request).length > 0);
  const living = rivals.filter(({ life }) => life !== 'dead');
  // Whoever recovers a run answers for what it left.
  const takenOver = [request, ...living].map((one) => ('recovers' in one ? one.recovers : one.recovering));
  const open: OpenLeft[] = [];
  for (const rival of rivals.filter(({ life }) => life === 'dead')) {
    const run = rival.recovers ?? rival.run;
    if (takenOver.includes(run)) continue;
    if (await needsRecovery(journalOf(stateDir, run), files)) open.push({ rival, devices: shared(rival, request) });
    else await removeLease(rival.path, files);
  }
  throwCollected(openRunErrors(open));
  return living;
}

function journalOf(stateDir: string, run: string): string {
  return journalFile(runFolder(stateDir, run));
}

function shared({ devices }: LeaseText, request: LeaseRequest): readonly string[] {
  const wanted = new Set(request.devices);
  return devices.filter((device) => wanted.has(device));
}

async function release({ stateDir, request, world: { files }, folder, own }: Taking): Promise<void> {
  const run = request.recovering ?? request.run;
  if (await needsRecovery(journalOf(stateDir, run), files)) return;
  await removeLease(own, files);
  if (request.recovering === undefined) return;
  const rivals = await readRivals(folder, own, files);
  const done = rivals.filter((rival) => rival.life === 'dead' && (rival.recovers ?? rival.run) === run);
  for (const { path } of done) await removeLease(path, files);
}
