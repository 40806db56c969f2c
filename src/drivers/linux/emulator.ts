import type { EmulatedBox, EmulatedPlatform, EmulatorClock, ExecResult, Image } from '../../emulator/device.js';
import type { Reply } from '../../transports/transport.js';
import { runBridge } from './emulator/bridge-tool.js';
import { Bridges } from './emulator/bridges.js';
import { devicesJson } from './emulator/devices.js';
import { readLinks } from './emulator/links.js';
import { runScript } from './emulator/nft.js';
import { Ruleset } from './emulator/ruleset.js';
import { splitCommand, splitPipe } from './emulator/shell.js';

const VERSION = 'nftables v1.0.6 (Lester Gooch #5)\n';
const KERNEL = 'Linux 6.1.0\n';
const INCLUDED = 'include "/etc/netctl.nft"';
const HEAD = 'add table inet netctl\ndelete table inet netctl\n';

/**
 * A host with nftables and bridges: a shell that knows nft, bridge, ip and little else. Its files: `nftables`, what `nft -nn list
 * table inet netctl` prints; `addresses`, what `ip -d -j address show` prints; `vlans`, what `bridge -j -compressvlans vlan show`
 * prints, the bridges' default VLAN where there is no such file; `learned`,
 * a line each of port, VLAN and hardware address; `hostname`, `kernel` and `version`; `peer`, what
 * SSH_CONNECTION says; `route`, the way back to it, and `neighbors`, as `ip -j` prints them; `user`, which is `root` unless it says `sudo` or `nobody`; and the files `/etc/netctl.nft`,
 * `/etc/nftables.conf` as `netctl.nft` and `nftables.conf`, of which the second is read at boot where it is there.
 */
export function emulate(): EmulatedPlatform {
  return {
    kind: 'exec',
    port: (number) => `eth${number}`,
    // The packets of its ports come to the filters as those of the bridge.
    place: 'br0',
    factory: (name, ports) => ({ hostname: `${name}\n`, addresses: devicesJson(ports), nftables: '' }),
    boot: (image: Image, _clock: EmulatorClock) => new Host(image),
    image: imageOfReplies,
  };
}

class Host implements EmulatedBox {
  readonly #files: Record<string, string>;
  #ruleset: Ruleset;
  #bridges: Bridges;

  constructor(image: Image) {
    this.#files = { ...image };
    this.#bridges = new Bridges(readLinks(this.#file('addresses', '[]')), image['vlans']);
    this.#ruleset = new Ruleset(image['nftables'] ?? '');
  }

  terminal(): never {
    throw new Error('this platform has no command line of its own: commands are run one by one');
  }

  exec(command: string): ExecResult {
    if (command.startsWith('if [ "$(id -u)" = 0 ]; then sh -ec ')) return this.#save();
    if (command.startsWith('set -- $SSH_CONNECTION; ')) return this.#tell('route', 2);
    const piped = splitPipe(command);
    const words = splitCommand(piped?.command ?? command);
    if (words === undefined) return fail('sh: 1: this emulated shell knows words and quotes only\n', 2);
    return this.#run(words, this.#file('user', 'root').trim() === 'root', piped?.input ?? '');
  }

  /** The kernel forgets its filters, and the service loads those of the file; ports come to their bridges as if they were new. */
  reboot(): void {
    this.#bridges = new Bridges(readLinks(this.#file('addresses', '[]')), undefined);
    const saved = this.#isLoaded() ? this.#file('netctl.nft').replace(HEAD, '') : '';
    this.#ruleset = new Ruleset(saved);
  }

  image(): Image {
    const vlans = this.#bridges.print({ json: true, compressed: true });
    return { ...this.#files, nftables: this.#ruleset.print(), vlans };
  }

  #run(words: readonly string[], isRoot: boolean, input: string): ExecResult {
    const [tool, ...rest] = words;
    const line = words.join(' ');
    if (tool === undefined) return print('');
    if (tool === 'sudo' && rest[0] === '-n') {
      if (this.#file('user', 'root').trim() === 'nobody') return fail('sudo: a password is required\n', 1);
      return this.#run(rest.slice(1), true, input);
    }
    if (tool === 'nft') return this.#nft(rest, isRoot);
    if (tool === 'bridge') return runBridge(rest, this.#bridges, { input, isRoot, learned: this.#files['learned'] });
    if (line === 'id -u') return print(isRoot ? '0\n' : '1000\n');
    if (tool === 'uname')
      return print(rest[0] === '-n' ? this.#file('hostname', 'localhost\n') : this.#file('kernel', KERNEL));
    if (line === 'ip -d -j address show') return print(this.#file('addresses', '[]\n'));
    if (line === 'ip -j neigh show') return print(this.#file('neighbors', '[]\n'));
    if (line === 'printenv SSH_CONNECTION') return this.#tell('peer', 1);
    if (line === 'systemctl is-enabled nftables') {
      return this.#files['nftables.conf'] === undefined ? { ...fail('', 1), stdout: 'disabled\n' } : print('enabled\n');
    }
    if (tool === 'cat') return this.#cat(rest[0] ?? '');
    return fail(`sh: 1: ${tool}: not found\n`, 127);
  }

  #nft(words: readonly string[], isRoot: boolean): ExecResult {
    if (words[0] === '--version') return print(this.#file('version', VERSION));
    if (!isRoot) return fail('Operation not permitted (you must be root)\n', 1);
    const script = (words[0] === '-nn' ? words.slice(1) : words).join(' ');
    const outcome = runScript(script, this.#ruleset);
    if ('stderr' in outcome) return fail(outcome.stderr, 1);
    this.#ruleset = outcome.ruleset;
    return print(outcome.stdout);
  }

  /** What a file has to say, or a failure with this status. */
  #tell(name: string, status: number): ExecResult {
    const text = this.#files[name];
    return text === undefined ? fail('', status) : print(text);
  }

  #cat(path: string): ExecResult {
    const text = this.#files[path.replace('/etc/', '')];
    return text === undefined ? fail(`cat: ${path}: No such file or directory\n`, 1) : print(text);
  }

  #save(): ExecResult {
    if (this.#files['nftables.conf'] === undefined) {
      return fail('the service nftables is not enabled, which loads filters at boot\n', 1);
    }
    if (!this.#isLoaded()) return fail(`/etc/nftables.conf does not say: ${INCLUDED}\n`, 1);
    this.#files['netctl.nft'] = `${HEAD}${this.#ruleset.print()}`;
    return print('');
  }

  #isLoaded(): boolean {
    return this.#file('nftables.conf').split('\n').includes(INCLUDED);
  }

  #file(name: string, otherwise = ''): string {
    return this.#files[name] ?? otherwise;
  }
}

/** The files behind what a real host has answered. */
function imageOfReplies(replies: readonly Reply[]): Image {
  const files: Record<string, string> = {};
  for (const { op, output, exitCode } of replies) {
    const line = op.line.replace(/^sudo -n /, '');
    if (/^sudo -n (?:nft -nn|bridge -j)/.test(op.line)) files['user'] = 'sudo\n';
    if (exitCode !== 0) continue;
    if (line === 'uname -n') files['hostname'] = `${output}\n`;
    if (line === 'uname -sr') files['kernel'] = `${output}\n`;
    if (line === 'nft --version') files['version'] = `${output}\n`;
    if (line.startsWith('nft -nn list table ')) files['nftables'] = `${output}\n`;
    if (line.startsWith('set -- ')) files['route'] = `${output}\n`;
    if (line === 'ip -j neigh show') files['neighbors'] = `${output}\n`;
    if (line === 'bridge -j -compressvlans vlan show') files['vlans'] = `${output}\n`;
    if (line.startsWith('ip -d ')) files['addresses'] = `${output}\n`;
    if (line.startsWith('printenv ')) files['peer'] = `${output}\n`;
  }
  return files;
}

function print(stdout: string): ExecResult {
  return { stdout, stderr: '', exitCode: 0 };
}

function fail(stderr: string, exitCode: number): ExecResult {
  return { stdout: '', stderr, exitCode };
}
