import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type KnownDevice, planReadings } from '../engine/plan-readings.js';
import type { Reading } from '../engine/read.js';
import type { RunResult } from '../engine/result.js';
import { type Assignment, assign } from '../engine/study.js';
import { errorsOf, NetctlError } from '../errors/netctl-error.js';
import type { Device } from '../inventory/device.js';
import type { Feature } from '../model/state.js';
import { splitOf } from './apply.js';
import { loadWanted } from './assignments.js';
import { type ConfigReading, readConfigText } from './config-text.js';
import type { ApplyRequest, Context } from './context.js';
import { withExcerpts } from './excerpts.js';
import { loadDriver } from './load-driver.js';
import { agreedTo, headOf } from './perform-run.js';
import { expectPlatform } from './recognise.js';

/** The names that a device's file may have, behind the device's own. */
const ENDINGS = ['.cfg', '.conf', '.txt'];

const CAUTION =
  'planned from a configuration file, not from the device: it may hold something else by now, nothing was rehearsed, and ' +
  'neither its guarantee nor the way to it is known';

/** How a line of a list begins, or what it has, that tells an entry's number. */
const NUMBERED = /^\d{1,10}\s|\bseq(?:uence)? \d/;

/**
 * Plans devices from configurations kept in files, one for each, without connecting to any of them.
 * @param folder with a file for each device, by its name in the inventory: `sw1.cfg`
 * @throws NetctlError or NetctlErrors with places, as `loadWanted`; NETCTL_INPUT_FILE for a folder that cannot be read
 */
export async function planConfigs(request: ApplyRequest, folder: string, context: Context): Promise<RunResult> {
  const names = await filesIn(folder, context);
  const wanted = await loadWanted(request, context);
  const agreed = agreedTo(request);
  const read: string[] = [];
  const known = await Promise.all(
    [...wanted.byDevice].map(async ([device, desired]): Promise<KnownDevice> => {
      const driver = await loadDriver(device.platform);
      const assignment = assign(offlineTarget(device, driver), desired, agreed);
      const found = ENDINGS.map((ending) => `${device.name}${ending}`).find((name) => names.has(name));
      const reading = await readFrom(device, found === undefined ? undefined : join(folder, found), {
        assignment,
        folder,
        context,
      }).catch((thrown: unknown) => errorsOf(thrown));
      if ('facts' in reading) read.push(device.name);
      return knownDevice(assignment, reading);
    }),
  );
  const told = read.length === 0 ? 'none' : read.sort().join(', ');
  context.note(`Planned from files in ${folder}, without connecting to any device: ${told}.`);
  const { id, traceId, startedAt, comment } = headOf(request, context);
  const result = planReadings(known, {
    run: { id, traceId, startedAt },
    dryRun: true,
    confirmTimeout: request.confirmTimeout,
    save: request.save,
    comment,
    batches: splitOf(request, wanted),
    onUnreachable: request.onUnreachable,
    limits: request.limits,
  });
  return withExcerpts(result, wanted);
}

/** No way to the device is ever used. */
function offlineTarget({ name }: Device, driver: Assignment['target']['driver']): Assignment['target'] {
  const endpoint = {
    ...{ name, host: '', port: 0, login: { username: '' }, jumps: [] },
    hostKeys: { policy: 'strict', files: [], alias: name },
    algorithms: { legacy: false },
    timeouts: { connect: 0, login: 0, command: 0 },
  } as const;
  return { name, driver, endpoint, accepted: [], skipRehearsal: true, cautions: [CAUTION] };
}

interface Place {
  readonly assignment: Assignment;
  readonly folder: string;
  readonly context: Context;
}

/** What the file of a device says, for the parts that its plan is about. */
async function readFrom(
  device: Device,
  file: string | undefined,
  { assignment, folder, context }: Place,
): Promise<Reading> {
  if (assignment.target.driver.text === undefined) {
    const message = `netctl reads no configuration files of ${device.platform}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message, {
      hint: 'Plan such a device with a way to it, and leave it out here: --device and --targets say which to plan.',
    });
  }
  if (file === undefined) {
    const message = `${folder} has no configuration of ${device.name}: ${ENDINGS.map((one) => device.name + one).join(', ')}`;
    const hint = 'Save what the device prints as its running configuration under that name, or leave the device out.';
    throw new NetctlError('NETCTL_INPUT_FILE', message, { hint });
  }
  const text = await readFile(resolve(context.cwd, file), 'utf8');
  await expectPlatform(file, text, device.platform);
  return readingOf(await readConfigText(file, text, device.platform), { file, text, features: assignment.features });
}

interface Asked {
  readonly file: string;
  readonly text: string;
  readonly features: readonly Feature[];
}

/** @throws NetctlError NETCTL_INPUT_CONFIG for what a configuration of such a device does not tell */
function readingOf({ driver, facts, state }: ConfigReading, { file, text, features }: Asked): Reading {
  const [untold] = [
    ...(driver.text?.untold?.(text, features) ?? []).map(({ message, line }) =>
      line === undefined ? message : `line ${line}: ${message}`,
    ),
    ...(driver.text?.unplannable?.(text, features) ?? []),
  ];
  if (untold !== undefined) {
    const hint = 'Plan this device with a way to it.';
    throw new NetctlError('NETCTL_INPUT_CONFIG', `${file}: ${untold}`, { hint });
  }
  return { facts, features, state, replies: driver.text?.replies(text) ?? [] };
}

function knownDevice(assignment: Assignment, reading: Reading | readonly NetctlError[]): KnownDevice {
  return {
    assignment,
    read() {
      if ('facts' in reading) return reading;
      throw reading[0];
    },
    warnings: (changed) => ('facts' in reading ? silentLists(reading, changed) : []),
  };
}

/** Lists that change and whose entries stand in the file without numbers. */
function silentLists({ state }: Reading, changed: ReadonlySet<string>): readonly string[] {
  return [...(state.acl?.acls ?? [])].flatMap(([key, { name, lines, entries }]) => {
    const told = entries.length === 0 || lines.some((line) => NUMBERED.test(line));
    if (told || !changed.has(`acl/${key}`)) return [];
    return [`the file does not tell the numbers of the entries of ${name}: the commands may name other ones`];
  });
}

async function filesIn(folder: string, context: Context): Promise<ReadonlySet<string>> {
  try {
    return new Set(await readdir(resolve(context.cwd, folder)));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_INPUT_FILE', `${folder} cannot be read: ${why}`, { cause });
  }
}
