import type { EmulatedBox, EmulatorClock, ExecResult, Image, Terminal } from '../../../emulator/device.js';
import { emptyConfig, type FrrConfig } from './config.js';
import type { Place } from './outcome.js';
import { printConfig } from './print.js';
import { keepIn, outer, type Running, runIn } from './run.js';
import { type SessionNote, summaryJson, versionText } from './show.js';
import { type VtyHost, VtyTerminal } from './terminal.js';

const VERSION = '8.4.4';

/** A host with FRR that is switched on. */
export class FrrDevice implements EmulatedBox, VtyHost {
  readonly #image: Image;
  readonly #clock: EmulatorClock;
  readonly #sessions = new Map<string, SessionNote>();
  #saved: string;
  config: FrrConfig;

  constructor(image: Image, clock: EmulatorClock) {
    this.#image = image;
    this.#clock = clock;
    this.#saved = image['startup-config'] ?? '';
    this.config = readConfig(image['running-config'] ?? '', (image['hostname'] ?? 'localhost').trim());
    for (const { key, note } of readSessions(image['sessions'], clock.now())) this.#sessions.set(key, note);
  }

  get version(): string {
    return (this.#image['version'] ?? VERSION).trim();
  }

  /** A session that is ended comes up again at once, as if its neighbour had waited for that. */
  ends = (vrf: string, peer: string): void => {
    const note = this.#sessions.get(`${vrf} ${peer}`);
    if (note !== undefined) this.#sessions.set(`${vrf} ${peer}`, { ...note, since: this.#clock.now() });
  };

  terminal(): Terminal {
    return new VtyTerminal(this);
  }

  /** The Unix shell beside vtysh. */
  exec(command: string): ExecResult {
    if (command === 'cat /etc/frr/frr.conf') {
      if (this.#saved !== '') return { stdout: this.#saved, stderr: '', exitCode: 0 };
      return { stdout: '', stderr: 'cat: /etc/frr/frr.conf: No such file or directory\n', exitCode: 1 };
    }
    if (command.startsWith('ping ')) return this.#ping(command);
    return { stdout: '', stderr: `sh: 1: ${command.split(' ', 1)[0]}: not found\n`, exitCode: 127 };
  }

  /** Those listed in the file `reachable` answer, and no other. */
  #ping(command: string): ExecResult {
    const to = command.split(' ').at(-1) ?? '';
    const count = Number(/ -c (?<count>\d+)/.exec(command)?.groups?.['count'] ?? 1);
    const answers = (this.#image['reachable'] ?? '').split('\n').includes(to) ? count : 0;
    const loss = answers === 0 ? 100 : 0;
    const line = `${count} packets transmitted, ${answers} received, ${loss}% packet loss, time 0ms\n`;
    return {
      stdout: `PING ${to}\n\n--- ${to} ping statistics ---\n${line}`,
      stderr: '',
      exitCode: answers === 0 ? 1 : 0,
    };
  }

  show(command: string): string | undefined {
    if (command === 'show version') return versionText(this.config.hostname, this.version);
    if (command === 'show daemons') return ` ${(this.#image['daemons'] ?? 'zebra bgpd staticd').trim()}\n`;
    if (command === 'show running-config no-header') return this.running();
    if (command === 'show running-config') {
      return `Building configuration...\n\nCurrent configuration:\n!\n${this.running()}`;
    }
    if (command === 'show bgp vrf all summary json') {
      return summaryJson(this.config, this.#clock.now(), (vrf, peer) => this.#sessions.get(`${vrf} ${peer}`));
    }
    return undefined;
  }

  running(): string {
    return printConfig(this.config, this.version);
  }

  /** The file lacks the `end` of what is printed. */
  save(): void {
    this.#saved = this.running().replace(/end\n$/, '');
  }

  reboot(): void {
    this.config = readConfig(this.#saved, this.config.hostname);
  }

  image(): Image {
    return { ...this.#image, 'running-config': this.running(), 'startup-config': this.#saved };
  }
}

/** Reads a configuration as the daemons do at their start, line by line; what is not known here is kept as it is. */
function readConfig(text: string, hostname: string): FrrConfig {
  const told = /^hostname (?<name>\S+)/m.exec(text)?.groups?.['name'] ?? hostname;
  const running = { config: emptyConfig(told), ends: () => {} };
  const lines = text.split('\n').filter((raw) => !/^\s*(?:[!#]|$)|^Building |^Current |^end\s*$/.test(raw));
  let place: Place | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (raw === raw.trimStart()) place = undefined;
    if (line === 'exit') continue;
    if (line === 'exit-address-family') place = place === undefined ? undefined : outer(place);
    else place = runAtStart(running, place, line, /^\s/.test(lines[index + 1] ?? ''));
  }
  return running.config;
}

function runAtStart(running: Running, place: Place | undefined, line: string, opens: boolean): Place | undefined {
  const outcome = runIn(running, place, line);
  if (outcome !== undefined) return outcome.enter ?? place;
  // A block of an address family may lack its end.
  const above = place?.mode === 'config-router-af' ? runIn(running, outer(place), line) : undefined;
  if (above !== undefined && place !== undefined) return above.enter ?? outer(place);
  return keepIn(running, place, line, opens);
}

/** A line for each session that is up: VRF, neighbour, seconds, and the prefixes received of each family. */
function readSessions(text = '', now: number): readonly { readonly key: string; readonly note: SessionNote }[] {
  return text.split('\n').flatMap((line) => {
    const [vrf, peer, seconds, v4, v6] = line.trim().split(/\s+/);
    if (peer === undefined) return [];
    const received = { ipv4Unicast: Number(v4 ?? 0), ipv6Unicast: Number(v6 ?? 0) };
    return [{ key: `${vrf} ${peer}`, note: { since: now - Number(seconds ?? 0) * 1_000, received } }];
  });
}
