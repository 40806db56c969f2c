import type { ExecResult } from '../../../emulator/device.js';
import { readLearned } from '../../../emulator/stations.js';
import type { Bridges } from './bridges.js';

const NOT_A_PORT = 'RTNETLINK answers: Operation not supported';
const NOT_ALLOWED = 'RTNETLINK answers: Operation not permitted';
const BAD_ID = 'Error: bridge: Vlan id is invalid.';
const INVALID = 'RTNETLINK answers: Invalid argument';
const ARGUMENTS = 'Device and VLAN ID are required arguments.';

/** What the tool may do and print by its options. */
interface Call {
  readonly json: boolean;
  readonly compressed: boolean;
  readonly isRoot: boolean;
}

/** What a call meets: what comes in from a pipe, who calls, and the lines of the file `learned`. */
export interface Surroundings {
  readonly input: string;
  readonly isRoot: boolean;
  readonly learned: string | undefined;
}

/** `bridge` of iproute2, which changes the bridges handed to it: `vlan add`, `del` and `show`, `-V`, and batches of these. */
export function runBridge(
  words: readonly string[],
  bridges: Bridges,
  { input, isRoot, learned }: Surroundings,
): ExecResult {
  let [json, compressed, batch] = [false, false, false];
  let at = 0;
  for (; words[at]?.startsWith('-'); at++) {
    const option = words[at] ?? '';
    if (option === '-V' || option === '-Version') return print('bridge utility, 6.1.0\n');
    if (option === '-j' || option === '-json') json = true;
    else if (option === '-compressvlans') compressed = true;
    else if (option === '-batch' && words[at + 1] === '-') [batch, at] = [true, at + 1];
    else return fail(`Option "${option}" is unknown, try "bridge help".`);
  }
  const call = { json, compressed, isRoot };
  if (words[at] === 'fdb') return showLearned(words.slice(at + 1), learned, bridges);
  return batch ? runBatch(input, call, bridges) : runCommand(words.slice(at), call, bridges);
}

/** Ends at the first line that is refused; those before it stay done. */
function runBatch(input: string, call: Call, bridges: Bridges): ExecResult {
  let stdout = '';
  for (const [index, line] of input.split('\n').entries()) {
    const words = line.split(/\s+/).filter(Boolean);
    if (words.length === 0 || line.startsWith('#')) continue;
    const outcome = runCommand(words, call, bridges);
    stdout += outcome.stdout;
    if (outcome.exitCode !== 0) {
      return { stdout, stderr: `${outcome.stderr}Command failed -:${index + 1}\n`, exitCode: 1 };
    }
  }
  return print(stdout);
}

function runCommand(
  [object = '', verb = 'show', ...words]: readonly string[],
  call: Call,
  bridges: Bridges,
): ExecResult {
  if (object !== 'vlan') return fail(`Object "${object}" is unknown, try "bridge help".`);
  if (verb === 'add' || verb === 'del') return modify(verb, words, call, bridges);
  if (verb !== 'show') return fail(`Command "${verb}" is unknown, try "bridge vlan help".`);
  const only = words[0] === 'dev' ? words[1] : undefined;
  if (only !== undefined && !bridges.has(only)) return fail(`Cannot find device "${only}"`);
  return print(bridges.print({ ...call, only }));
}

function modify(verb: 'add' | 'del', words: readonly string[], { isRoot }: Call, bridges: Bridges): ExecResult {
  const wanted = readWords(words);
  const { device, first, last } = wanted;
  if (device === undefined || first === undefined) return fail(ARGUMENTS);
  if (!bridges.has(device)) return fail(`Cannot find bridge device "${device}"`);
  if (first >= 4096) return fail(`Invalid VLAN ID "${first}"`);
  if (last !== undefined) {
    if (last >= 4096 || first >= last) return fail(`Invalid VLAN range "${first}-${last}"`);
    if (wanted.pvid) return fail('pvid cannot be configured for a vlan range');
  }
  if (!isRoot) return fail(NOT_ALLOWED);
  const isThere = wanted.self ? bridges.isBridge(device) : bridges.isPort(device);
  if (!isThere) return fail(NOT_A_PORT);
  // Only of what is added the kernel says what is wrong with it.
  if ([first, last ?? first].some((id) => id < 1 || id >= 4095)) return fail(verb === 'add' ? BAD_ID : INVALID);
  const range = [first, last ?? first] as const;
  if (verb === 'del') bridges.remove(device, range);
  else bridges.add(device, range, { pvid: wanted.pvid, untagged: wanted.untagged });
  return print('');
}

/** `fdb show brport PORT vlan ID`, as JSON: what frames have told of a port. The port's own addresses are left out. */
function showLearned(words: readonly string[], learned: string | undefined, bridges: Bridges): ExecResult {
  const [verb, , port = '', , id] = words;
  if (verb !== 'show') return fail(`Command "${verb ?? ''}" is unknown, try "bridge fdb help".`);
  if (!bridges.has(port)) return fail(`Cannot find device "${port}"`);
  const found = readLearned(learned).filter((one) => one.port === port && one.vlan === Number(id));
  const list = found.map(({ hardware, vlan }) => ({ mac: hardware, vlan, flags: [], master: 'br0', state: '' }));
  return print(`${JSON.stringify(list)}\n`);
}

interface Wanted {
  readonly device: string | undefined;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly pvid: boolean;
  readonly untagged: boolean;
  readonly self: boolean;
}

/** Words that it does not know are passed over; of a VLAN said twice the second counts, but a run stays a run. */
function readWords(words: readonly string[]): Wanted {
  const has = (word: string): boolean => words.includes(word);
  let [device, first, last]: [string | undefined, number | undefined, number | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  for (let at = 0; at < words.length; at++) {
    if (words[at] === 'dev') device = words[++at];
    else if (words[at] === 'vid') {
      const [low = '', high] = (words[++at] ?? '').split('-');
      first = number(low);
      last = high === undefined ? last : number(high);
    }
  }
  return { device, first, last, pvid: has('pvid'), untagged: has('untagged'), self: has('self') };
}

/** atoi(3): what is no number counts as 0. */
function number(text: string): number {
  const digits = /^\s*\d{1,9}/.exec(text)?.[0];
  return digits === undefined ? 0 : Number(digits);
}

function print(stdout: string): ExecResult {
  return { stdout, stderr: '', exitCode: 0 };
}

function fail(words: string): ExecResult {
  return { stdout: '', stderr: `${words}\n`, exitCode: 255 };
}
