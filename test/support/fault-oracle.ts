import { runExitCode } from '../../src/commands/base/run-outcome.js';
import type { EmulatedBox, Image } from '../../src/emulator/device.js';
import type { DeviceResult, RunResult } from '../../src/engine/result.js';
import { EXIT } from '../../src/errors/exit-codes.js';
import { heldLocks, isInRequests } from './fault-hand.js';
import type { FaultModel } from './fault-models.js';
import type { World } from './fault-world.js';

/** What a device is seen to hold, whatever netctl says of it. */
export type Seen = 'before' | 'goal' | 'both' | 'neither';

/** What is wrong after a case. Empty lists are what has to be. */
export interface Verdict {
  /** Devices that are neither as before nor as asked, and not reported as unknown. */
  readonly half: readonly string[];
  /** Reports that do not say what is so. */
  readonly wrong: readonly string[];
  /** Sessions, timers and journals that were left open. */
  readonly leftovers: readonly string[];
  /** Devices reported as unknown. */
  readonly unknown: readonly string[];
}

/** What is said of one device, by a run or by recover. */
export interface Claim {
  readonly device: string;
  readonly says: 'before' | 'goal' | 'unknown';
  /** Whether it is said to survive a reboot; undefined where nothing is said. */
  readonly survives?: boolean | undefined;
  /** True where it is said that lines differ which a restart may have lost. */
  readonly lostWork?: boolean;
}

/** Times that a device writes into its configuration by itself. */
const VOLATILE =
  /^(?:! (?:Last configuration change|NVRAM config last|Time:|device:|Startup-config last)|Current configuration).*\n/gm;

/** Data of a tree: the order of its entries means nothing. */
const TREE = 'running.json';
const WORKING = new Set(['running-config', 'vlan.dat', 'conf.db', 'flows', 'nftables', TREE]);

export interface JudgeOptions {
  /** What another hand and netctl both changed on a device: that may be anything, all else must be as ever. */
  readonly disputed?: ((device: string) => RegExp | undefined) | undefined;
}

export function judgeRun(world: World, result: RunResult | Error, options: JudgeOptions = {}): Verdict {
  if (result instanceof Error) {
    const claims = world.devices.map(({ name }): Claim => ({ device: name, says: 'before' }));
    return judge(world, claims, { ...options, alreadyWrong: [] });
  }
  const claims = result.devices.map(claimOf);
  const alreadyWrong = [...wrongStatus(result, claims), ...result.devices.flatMap(wrongError)];
  return judge(world, claims, { ...options, alreadyWrong });
}

function claimOf({ name, status, guarantee }: DeviceResult): Claim {
  if (status === 'unknown') return { device: name, says: 'unknown' };
  if (status !== 'changed') return { device: name, says: 'before' };
  return { device: name, says: 'goal', survives: guarantee?.survivesReboot };
}

/** The run as a whole and its exit code must follow from what is said of the devices. */
function wrongStatus(result: RunResult, claims: readonly Claim[]): string[] {
  const exit = runExitCode(result, { agreed: true, detailedExitcode: false, allowSkipped: false });
  const unknown = claims.some(({ says }) => says === 'unknown');
  const changed = claims.filter(({ says }) => says === 'goal').length;
  const wrong: string[] = [];
  if (unknown !== (exit === EXIT.unknown)) wrong.push(`exit code ${exit} with ${unknown ? 'an' : 'no'} unknown device`);
  if (unknown !== (result.status === 'unknown')) wrong.push(`the run is ${result.status}`);
  if (!unknown && changed > 0 && changed < claims.length) wrong.push('some devices are changed and some are not');
  if (exit === EXIT.done && changed < claims.length) wrong.push('exit code 0, and not all devices are changed');
  if (exit === EXIT.bug && !isRehearsal(result)) wrong.push(`a bug: ${messages(result).join('; ')}`);
  const unsaved = result.devices.some(({ error }) => error?.code === 'NETCTL_DEVICE_UNSAVED');
  const journal = result.errors.some(({ code }) => code === 'NETCTL_JOURNAL_WRITE');
  if (!unknown && changed === claims.length && exit !== (unsaved || journal ? EXIT.refused : EXIT.done)) {
    wrong.push(`exit code ${exit}, although all is done: ${messages(result).join('; ')}`);
  }
  return wrong;
}

/** Rubbish in what was read may make a rehearsal differ: then nothing is sent. */
function isRehearsal({ devices }: RunResult): boolean {
  return devices.every(({ error }) => error === null || error.code === 'NETCTL_INTERNAL_REHEARSAL');
}

function messages({ devices, errors }: RunResult): string[] {
  const told = [...errors, ...devices.flatMap(({ error }) => error ?? [])];
  return told.map(({ code, message }) => `${code} ${message}`);
}

function wrongError({ name, status, error }: DeviceResult): string[] {
  const mustTell = status === 'failed' || status === 'unknown';
  return mustTell && error === null ? [`${name} is ${status} and nobody says why`] : [];
}

/** Compares what is said with the devices themselves, now and after all timers have had their time. */
export function judge(
  world: World,
  claims: readonly Claim[],
  { alreadyWrong, disputed }: JudgeOptions & { readonly alreadyWrong: readonly string[] },
): Verdict {
  const half: string[] = [];
  const wrong = [...alreadyWrong];
  const leftovers: string[] = [];
  if (world.sessions() > 0) leftovers.push(`${world.sessions()} sessions of netctl`);
  if (world.openRuns() > 0) leftovers.push('the journal and the leases');
  for (const moment of ['now', 'later'] as const) {
    if (moment === 'later') world.clock.advance(4 * 3_600_000);
    for (const { device, says, lostWork } of claims) {
      if (says === 'unknown' || lostWork) continue;
      const seen = seenAt(world, device, disputed?.(device));
      if (seen === 'neither') half.push(`${device} is neither ${moment}: ${difference(world, device, says)}`);
      else if (seen !== 'both' && seen !== says)
        wrong.push(`${device} is said to be as ${says}, it is as ${seen} ${moment}`);
      const left = pendingOf(world, device);
      if (left !== '') leftovers.push(`${device}: ${left} ${moment}`);
    }
  }
  for (const claim of claims) {
    if (disputed?.(claim.device) === undefined) wrong.push(...wrongSurvival(world, claim));
  }
  const unknown = claims.filter(({ says }) => says === 'unknown').map(({ device }) => device);
  return { half, wrong, leftovers, unknown };
}

export function seenAt(world: World, name: string, disputed?: RegExp): Seen {
  const { before, goal } = world.references(name);
  const now = world.box(name).image();
  const asBefore = isSame(now, before.image(), disputed);
  const asGoal = isSame(now, goal.image(), disputed);
  if (asBefore && asGoal) return 'both';
  if (asBefore) return 'before';
  return asGoal ? 'goal' : 'neither';
}

/** What becomes of the device when it is switched off and on must be what was said. */
function wrongSurvival(world: World, { device, says, survives, lostWork }: Claim): string[] {
  if (says === 'unknown' || survives === false || lostWork) return [];
  const { before, goal, alone } = world.references(device);
  const { model } = deviceOf(world, device);
  const after = rebooted(model, world.box(device).image());
  if (says === 'goal') {
    // What another hand does after the device has saved is its own to save.
    if (survives === undefined || isSame(after, goal.image()) || isSame(after, alone.image())) return [];
    return [`${device} is said to survive a reboot, and does not`];
  }
  return isSame(after, rebooted(model, before.image())) ? [] : [`${device} would boot something else than before`];
}

const BOOTED = new Map<string, Image>();

function rebooted(model: FaultModel, image: Image): Image {
  const key = `${model.title} ${JSON.stringify(image).replace(VOLATILE, '')}`;
  const known = BOOTED.get(key);
  if (known !== undefined) return known;
  const box: EmulatedBox = model.driver.emulate().boot(image, { now: () => 0, after: () => () => undefined });
  box.reboot();
  const booted = box.image();
  if (BOOTED.size < 1_000) BOOTED.set(key, booted);
  return booted;
}

/** What stands open on the device that did not stand open on its untouched double. */
function pendingOf(world: World, name: string): string {
  const found = openOn(world, name, world.unwatched(name));
  const untouched = world.references(name).before.box;
  const usual = untouched === undefined ? '' : openOn(world, name, untouched);
  return found === usual ? '' : `${found === '' ? 'nothing' : found} instead of ${usual === '' ? 'nothing' : usual}`;
}

function openOn(world: World, name: string, box: EmulatedBox): string {
  const { driver } = deviceOf(world, name).model;
  if (isInRequests(driver)) return heldLocks(box);
  const pending = driver.bindings[0].commit(undefined, ['vlan']).pending;
  if (pending === undefined || driver.emulate().kind === 'exec') return '';
  const terminal = box.terminal();
  if (terminal.prompt().endsWith('>')) terminal.enter('enable');
  terminal.enter('terminal length 0');
  const replies = pending.ops.map((op) => {
    return { op, output: terminal.enter(op.line), prompt: '', exitCode: undefined, stderr: '' };
  });
  return pending
    .read(replies)
    .map(({ what }) => what)
    .join(', ');
}

function deviceOf(world: World, name: string): World['devices'][number] {
  const device = world.devices.find((one) => one.name === name);
  if (device === undefined) throw new Error(`no device ${name}`);
  return device;
}

function difference(world: World, name: string, says: Claim['says']): string {
  const { before, goal } = world.references(name);
  const wanted = working((says === 'goal' ? goal : before).image());
  const now = working(world.box(name).image());
  const [want, have] = [new Set(wanted.split('\n')), new Set(now.split('\n'))];
  const gone = [...want].filter((line) => !have.has(line)).map((line) => `- ${line.trim()}`);
  const come = [...have].filter((line) => !want.has(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].join('; ') || 'the order of lines';
}

function isSame(a: Image, b: Image, disputed?: RegExp): boolean {
  const [one, other] = [working(a), working(b)];
  return disputed === undefined ? one === other : one.replace(disputed, '') === other.replace(disputed, '');
}

function working(image: Image): string {
  return Object.entries(image)
    .filter(([file]) => WORKING.has(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => `${file}\n${file === TREE ? ordered(text) : text.replace(VOLATILE, '')}`)
    .join('');
}

function ordered(text: string): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => sorted(value), 1);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
