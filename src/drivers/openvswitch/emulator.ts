import type { EmulatedBox, EmulatedPlatform, EmulatorClock, Image } from '../../emulator/device.js';
import type { Reply } from '../../transports/transport.js';
import { parseCall } from './emulator/call.js';
import { Database } from './emulator/database.js';
import { FlowTables } from './emulator/flows.js';
import { readDatabase, writeDatabase } from './emulator/image.js';
import { interfaceNames, type OpenFlowState, ofctl } from './emulator/ofctl.js';
import { appctl, neighborsJson, printenv, type Stations } from './emulator/path.js';
import { ping } from './emulator/ping.js';
import { checkLimits, WaitedTooLong } from './emulator/record-commands.js';
import { imageOfReplies } from './emulator/recorded.js';
import { runCommands } from './emulator/run.js';
import { splitCommand, splitPipe } from './emulator/shell.js';
import { trace } from './emulator/trace.js';
import { ToolError } from './emulator/values.js';
import { reconfigure } from './emulator/vswitchd.js';

type Outcome = ReturnType<EmulatedBox['exec']>;

const VERSION = '3.1.0';

/** A call of these alone changes nothing. */
const READ_COMMANDS = new Set(['init', 'show', 'list-br', 'list-ports', 'port-to-br', 'list', 'get', 'wait-until']);

/**
 * A host with Open vSwitch: a shell that knows `ovs-vsctl` and little else, and the tables behind it. Its files: `conf.db`
 * (the database as JSON), `hostname`, `version`, `devices`, the network devices that the host has, and `addresses`, what
 * `ip -d -j address show` prints. Also `learned` with a line for each hardware address in its tables, `p1 10 02:00:00:00:00:01`,
 * `arp` with a line for each address that the host has resolved, `10.0.0.5 02:00:00:00:00:01 br0.10`, and `peer`, the address
 * that sessions come from where sshd tells it. `flows` is what `ovs-ofctl --no-stats dump-flows` prints, a bridge's own where
 * there is no such file, and `frags` says what becomes of fragments, `normal` where there is none.
 */
export function emulate(): EmulatedPlatform {
  const image = (replies: readonly Reply[]) => imageOfReplies(replies);
  return { kind: 'exec', port: (number) => `p${number}`, factory, boot, image };
}

/** A switch with one bridge, br0, that all ports are in; it shows flows the ports of fragments, which lists have need of. */
function factory(name: string, ports: readonly string[]): Image {
  const database = new Database();
  const root = database.insert('Open_vSwitch');
  database.set('Open_vSwitch', root, 'external_ids', [{ key: 'hostname', value: name }]);
  const image = {
    'conf.db': writeDatabase(database),
    hostname: `${name}\n`,
    version: `${VERSION}\n`,
    devices: ports.map((port) => `${port}\n`).join(''),
    frags: 'nx-match\n',
  };
  const box = new Switch(image);
  const added = ports.flatMap((port) => ['--', 'add-port', 'br0', port]);
  const { exitCode, stderr } = box.vsctl(['add-br', 'br0', ...added]);
  if (exitCode !== 0) throw new Error(stderr);
  return box.image();
}

function boot(image: Image, _clock: EmulatorClock): EmulatedBox {
  return new Switch(image);
}

class Switch implements EmulatedBox {
  readonly #hostname: string;
  readonly #version: string;
  readonly #devices: ReadonlySet<string>;
  readonly #addresses: string | undefined;
  readonly #stations: Stations;
  #database: Database;
  #openFlow: OpenFlowState;

  constructor(image: Image) {
    this.#hostname = (image['hostname'] ?? 'localhost').trim();
    this.#version = (image['version'] ?? VERSION).trim();
    this.#devices = new Set((image['devices'] ?? '').split('\n').filter(Boolean));
    this.#addresses = image['addresses'];
    this.#stations = { learned: image['learned'], arp: image['arp'], peer: image['peer'] };
    this.#database = readDatabase(image['conf.db'] ?? '');
    this.#openFlow = {
      flows: new FlowTables(image['flows']?.split('\n').filter(Boolean)),
      fragments: (image['frags'] ?? 'normal').trim(),
    };
  }

  terminal(): never {
    throw new Error('this platform has no command line of its own: commands are run one by one');
  }

  exec(command: string): Outcome {
    const piped = splitPipe(command);
    if (piped !== undefined) return this.#ofctl(piped.words, piped.input);
    const [first = '', otherwise] = command.split(' || sudo -n ');
    if (otherwise !== undefined) {
      const tried = this.exec(first);
      return tried.exitCode === 0 ? tried : this.exec(otherwise);
    }
    const words = splitCommand(command);
    if (words === undefined) return fail('sh: 1: this emulated shell knows words and quotes only\n', 2);
    const [tool, ...rest] = words;
    if (tool === 'ovs-vsctl') return this.vsctl(rest);
    if (tool === 'ovs-ofctl') return this.#ofctl(rest, '');
    if (words.join(' ') === 'ip -d -j address show') return print(this.#addresses ?? '[]\n');
    if (tool === 'ping') return ping(rest, this.#addresses, this.#database);
    if (words.join(' ') === 'ip -j neigh show') return print(neighborsJson(this.#stations, this.#addresses));
    if (tool === 'ovs-appctl') return this.#appctl(rest.filter((word) => !word.startsWith('--timeout=')));
    // Unless its image says otherwise, the shell was not started by sshd.
    if (tool === 'printenv') return printenv(rest, this.#stations, this.#addresses) ?? fail('', 1);
    if (tool === 'hostname' || (tool === 'uname' && rest.join(' ') === '-n')) return print(`${this.#hostname}\n`);
    return tool === undefined ? print('') : fail(`sh: 1: ${tool}: not found\n`, 127);
  }

  #appctl(words: readonly string[]): Outcome {
    const [command, bridge = '', flow = ''] = words;
    if (command !== 'ofproto/trace') return appctl(words, this.#stations, this.#database);
    if (this.#database.find('Bridge', bridge) === undefined) {
      return fail(`${bridge}: unknown bridge\novs-appctl: ovs-vswitchd: server returned an error\n`, 2);
    }
    return trace(bridge, flow, this.#openFlow.flows, interfaceNames(this.#database));
  }

  #ofctl(words: readonly string[], input: string): Outcome {
    const { outcome, state } = ofctl(words, input, this.#openFlow, this.#database);
    this.#openFlow = state;
    return outcome;
  }

  /** The database is on disk as soon as a call has ended; flows are in memory alone. */
  reboot(): void {
    this.#database = readDatabase(writeDatabase(this.#database));
    this.#openFlow = { flows: new FlowTables(), fragments: 'normal' };
  }

  image(): Image {
    return {
      'conf.db': writeDatabase(this.#database),
      hostname: `${this.#hostname}\n`,
      version: `${this.#version}\n`,
      devices: [...this.#devices].map((device) => `${device}\n`).join(''),
      flows: this.#openFlow.flows
        .lines()
        .map((line) => `${line}\n`)
        .join(''),
      frags: `${this.#openFlow.fragments}\n`,
      ...(this.#addresses !== undefined && { addresses: this.#addresses }),
      ...Object.fromEntries(Object.entries(this.#stations).filter(([, text]) => text !== undefined)),
    };
  }

  vsctl(words: readonly string[]): Outcome {
    try {
      const call = parseCall(words);
      if (call.version) return print(`ovs-vsctl (Open vSwitch) ${this.#version}\nDB Schema 8.3.1\n`);
      const onlyReads = call.commands.every(({ name }) => READ_COMMANDS.has(name));
      const database = onlyReads ? this.#database : this.#database.copy();
      const context = { database, format: call.format, symbols: new Map<string, string>(), added: [] };
      const stdout = runCommands(call, context);
      if (onlyReads) return print(stdout);
      checkLimits(context);
      database.collect();
      const stderr = reconfigure(context, this.#database, this.#devices);
      this.#database = database;
      return { stdout, stderr, exitCode: 0 };
    } catch (error) {
      return failure(error);
    }
  }
}

function failure(error: unknown): Outcome {
  // The library logs with the time of day; a time that stands still keeps runs alike.
  const log = (text: string): string => `1970-01-01T00:00:00Z|00002|${text}\n`;
  if (error instanceof WaitedTooLong)
    return fail(log('fatal_signal|WARN|terminating with signal 14 (Alarm clock)'), 142);
  if (!(error instanceof ToolError)) throw error;
  return fail(`${error.logged === undefined ? '' : log(error.logged)}ovs-vsctl: ${error.message}\n`, 1);
}

function print(stdout: string): Outcome {
  return { stdout, stderr: '', exitCode: 0 };
}

function fail(stderr: string, exitCode: number): Outcome {
  return { stdout: '', stderr, exitCode };
}
