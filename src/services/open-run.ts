import { hostname } from 'node:os';
import type { DeviceTarget } from '../engine/env.js';
import type { Journal, RunRecord } from '../engine/journal/record.js';
import type { OpenRun } from '../engine/run.js';
import { errorsOf } from '../errors/netctl-error.js';
import { keyFile, stateFolder } from '../state/folder.js';
import { makeJournalKey } from '../state/journal-key.js';
import { type OpenJournal, openJournal } from '../state/journal-writer.js';
import { takeLeases } from '../state/leases.js';
import { refuseOpenRuns } from '../state/refuse-open.js';
import { seal } from '../state/seal.js';
import { sealingJournal } from '../state/sealed-record.js';
import type { Context } from './context.js';
import { userName } from './user-name.js';

/** What the first record of a journal tells beside who and where. */
export type RunHead = Pick<RunRecord, 'id' | 'traceId' | 'startedAt' | 'comment' | 'inventory' | 'files'>;

/**
 * Takes the devices for this run and begins its journal.
 * @throws NetctlError NETCTL_DEVICE_LOCKED, NETCTL_RUN_OPEN, NETCTL_JOURNAL_WRITE … with nothing sent
 */
export async function openRun(
  stateDir: string,
  head: RunHead,
  targets: readonly DeviceTarget[],
  context: Context,
): Promise<OpenRun> {
  const user = userName(context);
  const devices = targets.map(({ name }) => name);
  const leases = await takeLeases(stateDir, { run: head.id, devices, user });
  let journal: OpenJournal | undefined;
  try {
    const begun = await openJournal(stateDir, head.id);
    journal = begun;
    await begun.write({
      kind: 'run',
      version: 1,
      ...head,
      user,
      host: hostname(),
      pid: process.pid,
      cwd: context.cwd,
    });
    return {
      journal: sealed(begun, targets, context),
      async close() {
        await begun.close();
        await leases.release();
      },
    };
  } catch (thrown) {
    await journal?.close();
    await leases.release();
    throw thrown;
  }
}

/**
 * Looks for earlier runs that ended in the middle on these devices. A dry run only tells of them.
 * @throws NetctlError or NetctlErrors NETCTL_RUN_OPEN
 */
export async function lookForOpenRuns(
  targets: readonly DeviceTarget[],
  { stateDir, dryRun }: { readonly stateDir: string | undefined; readonly dryRun: boolean },
  context: Context,
): Promise<void> {
  const names = targets.map(({ name }) => name);
  try {
    await refuseOpenRuns(stateFolder(stateDir, context), names);
  } catch (thrown) {
    const errors = errorsOf(thrown);
    if (!dryRun || errors.some(({ code }) => code !== 'NETCTL_RUN_OPEN')) throw thrown;
    for (const { message } of errors) context.note(`${message}. Run netctl recover first.`);
  }
}

/** The journal with the secrets of configuration lines sealed, each by its own platform's rules. */
export function sealed(journal: Journal, targets: readonly DeviceTarget[], context: Context): Journal {
  const masks = new Map(targets.map(({ name, driver }) => [name, driver.mask.bind(driver)]));
  return sealingJournal(journal, {
    maskOf: (device) => masks.get(device) ?? ((text) => text),
    async sealer() {
      const key = await makeJournalKey(keyFile(context));
      return (text) => seal(text, key);
    },
  });
}
