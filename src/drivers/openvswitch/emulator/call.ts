import { ToolError } from './values.js';

/** One command of a call with its own options. */
export interface Command {
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
  readonly args: readonly string[];
}

export interface Call {
  readonly format: 'list' | 'json';
  readonly version: boolean;
  readonly commands: readonly Command[];
}

/** How many arguments a command takes and which options; `--x=` takes a value. */
interface Usage {
  readonly min: number;
  readonly max: number;
  readonly options: readonly string[];
}

const usage = (min: number, max = Number.POSITIVE_INFINITY, ...options: string[]): Usage => ({ min, max, options });

const COMMANDS: Readonly<Record<string, Usage>> = {
  init: usage(0, 0),
  show: usage(0, 0),
  'list-br': usage(0, 0, '--real', '--fake'),
  'add-br': usage(1, 3, '--may-exist'),
  'del-br': usage(1, 1, '--if-exists'),
  'list-ports': usage(1, 1),
  'port-to-br': usage(1, 1),
  'add-port': usage(2, undefined, '--may-exist'),
  'add-bond': usage(4, undefined, '--may-exist', '--fake-iface'),
  'del-port': usage(1, 2, '--if-exists', '--with-iface'),
  list: usage(1, undefined, '--if-exists', '--columns='),
  get: usage(2, undefined, '--if-exists', '--id='),
  set: usage(3, undefined, '--if-exists'),
  add: usage(4, undefined, '--if-exists'),
  remove: usage(4, undefined, '--if-exists'),
  clear: usage(3, undefined, '--if-exists'),
  create: usage(2, undefined, '--id='),
  'wait-until': usage(2),
};

const GLOBAL = new Set(['--no-wait', '--no-syslog', '--retry', '--version']);
const GLOBAL_WITH_VALUE = new Set(['--timeout', '--format', '--db', '--data']);
const SHORT = new Map([
  ['-t', '--timeout'],
  ['-f', '--format'],
  ['-V', '--version'],
]);

/** Reads the words behind `ovs-vsctl`. @throws ToolError in the tool's own words. */
export function parseCall(words: readonly string[]): Call {
  const first: string[] = [];
  const globals = new Map<string, string>();
  let index = 0;
  for (; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--' || !word.startsWith('-')) break;
    const { name, value, glued } = splitOption(word);
    if (GLOBAL.has(name)) globals.set(name, '');
    else if (GLOBAL_WITH_VALUE.has(name)) globals.set(name, glued ? value : (words[++index] ?? ''));
    else if (isKnownOption(name)) first.push(word);
    else throw new ToolError(`unrecognized option '${word}'`);
  }
  checkTimeout(globals.get('--timeout'));
  const format = globals.get('--format') ?? 'list';
  if (format !== 'list' && format !== 'json') throw new ToolError(`unknown output format "${format}"`);
  const version = globals.has('--version');
  return {
    format,
    version,
    commands: version ? [] : splitCommands([...first, ...words.slice(index)]).map(parseCommand),
  };
}

function splitOption(word: string): { readonly name: string; readonly value: string; readonly glued: boolean } {
  if (!word.startsWith('--')) {
    const short = SHORT.get(word.slice(0, 2)) ?? word;
    return { name: short, value: word.slice(2), glued: word.length > 2 };
  }
  const at = word.indexOf('=');
  return at < 0
    ? { name: word, value: '', glued: false }
    : { name: word.slice(0, at), value: word.slice(at + 1), glued: true };
}

function isKnownOption(name: string): boolean {
  return Object.values(COMMANDS).some(({ options }) => options.includes(name) || options.includes(`${name}=`));
}

function checkTimeout(value: string | undefined): void {
  if (value === undefined || /^[1-9]\d{0,8}$/.test(value)) return;
  throw new ToolError(`value ${value} on -t or --timeout is invalid`);
}

function splitCommands(words: readonly string[]): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  for (const word of words) {
    if (word === '--') commands.push([]);
    else commands.at(-1)?.push(word);
  }
  const real = commands.filter((command) => command.length > 0);
  if (real.length === 0) throw new ToolError('missing command name (use --help for help)');
  return real;
}

function parseCommand(words: readonly string[]): Command {
  const start = words.findIndex((word) => !word.startsWith('-'));
  const [name, ...args] = start < 0 ? [] : words.slice(start);
  if (name === undefined) throw new ToolError('missing command name (use --help for help)');
  const known = COMMANDS[name];
  if (known === undefined) throw new ToolError(`unknown command '${name}'; use --help for help`);
  const options = new Map<string, string>();
  for (const word of words.slice(0, start)) {
    const { name: option, value, glued } = splitOption(word);
    if (!known.options.includes(glued ? `${option}=` : option)) {
      throw new ToolError(`'${name}' command has no '${option}' option`);
    }
    options.set(option, value);
  }
  if (args.length < known.min) throw new ToolError(`'${name}' command requires at least ${known.min} arguments`);
  if (args.length > known.max) throw new ToolError(`'${name}' command takes at most ${known.max} arguments`);
  return { name, options, args };
}
