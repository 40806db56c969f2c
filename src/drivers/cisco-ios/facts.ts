import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { selfName } from '../shared/platform-name.js';

const VERSION = 'show version';
const VTP = 'show vtp status';
const ARCHIVE = 'show archive';
const TIMER = 'show archive config rollback timer';
const ENCAPSULATION = 'show interfaces switchport | include Administrative Trunking Encapsulation';

/** Where the VLANs are kept. `none` is a device without VTP, which has no VLAN database. */
export interface Vtp {
  readonly mode: 'server' | 'primary server' | 'client' | 'transparent' | 'off' | 'none';
  /** Empty where there is none. */
  readonly domain: string;
  readonly version: number;
}

/**
 * Who the device is, and what decides how VLANs are changed on it: the VTP mode, whether an archive is set up (and the
 * software has the revert timer), and whether ports must be told their encapsulation before they become trunks.
 */
export const identify: Ask<Facts> = {
  ops: [VERSION, VTP, ARCHIVE, TIMER, ENCAPSULATION].map(readOp),
  read(replies) {
    const version = outputOf(replies, VERSION);
    const vtp = readVtp(outputOf(replies, VTP));
    return {
      platform: softwareLine(version) !== '' ? 'cisco-ios' : selfName(version, VERSION),
      hostname: hostnameOf(version, replies),
      version: /\bVersion (?<version>[^\s,]{1,64})/.exec(softwareLine(version))?.groups?.['version'] ?? '',
      model: modelOf(version),
      extra: {
        vtpMode: vtp.mode,
        vtpDomain: vtp.domain,
        vtpVersion: String(vtp.version),
        // A path is what makes an archive; `show archive` names the next file once there is one.
        archive: /^The next archive file will be named /m.test(outputOf(replies, ARCHIVE)) ? 'on' : 'off',
        revertTimer: isRefused(outputOf(replies, TIMER)) ? 'no' : 'yes',
        encapsulation: encapsulationOf(outputOf(replies, ENCAPSULATION)),
      },
    };
  },
};

/** The VTP facts that `identify` found. */
export function vtpOf(facts: Facts): Vtp {
  const { vtpMode, vtpDomain = '', vtpVersion = '1' } = facts.extra;
  return { mode: modeNamed(vtpMode), domain: vtpDomain, version: Number(vtpVersion) };
}

/** True where VLANs live in a database of their own (vlan.dat) instead of the configuration. */
export function isDatabaseApart(facts: Facts): boolean {
  return ['server', 'primary server', 'client'].includes(vtpOf(facts).mode);
}

function outputOf(replies: readonly Reply[], line: string): string {
  return replies.find((reply) => reply.op.line === line)?.output ?? '';
}

function isRefused(output: string): boolean {
  return /^\s*% ?(?:Invalid|Incomplete|Ambiguous|Unknown)/m.test(output);
}

function softwareLine(version: string): string {
  const lines = version.split('\n');
  return lines.find((line) => /^(?:Cisco )?IOS (?:Software|\(tm\))/i.test(line)) ?? '';
}

function hostnameOf(version: string, replies: readonly Reply[]): string {
  const told = /^(?<name>\S{1,63}) uptime is /m.exec(version)?.groups?.['name'];
  return told ?? /^[\w.\-@/:+]{1,63}/.exec(replies[0]?.prompt ?? '')?.[0] ?? '';
}

function modelOf(version: string): string {
  const board = /^cisco (?<model>\S{1,40}) .{0,80}bytes of (?:physical )?memory/im.exec(version)?.groups?.['model'];
  return board ?? /^Model [Nn]umber\s*: (?<model>\S{1,40})/m.exec(version)?.groups?.['model'] ?? '';
}

function readVtp(status: string): Vtp {
  // VTP version 3 shows a mode per feature; older software shows one, without headings.
  const section = /^Feature VLAN ?:(?<text>[\s\S]*?)(?=^Feature |(?![\s\S]))/m.exec(status)?.groups?.['text'] ?? status;
  const mode = /^VTP Operating Mode\s*: *(?<mode>[A-Za-z ]{1,20}?)\s*$/m.exec(section)?.groups?.['mode'];
  const domain = /^VTP Domain Name\s*:[ \t]*(?<domain>[^\n]*?)\s*$/m.exec(status)?.groups?.['domain'] ?? '';
  const running = /^VTP version running\s*: *(?<version>\d)/im.exec(status)?.groups?.['version'];
  return { mode: modeNamed(mode), domain, version: Number(running ?? 2) };
}

function modeNamed(text: string | undefined): Vtp['mode'] {
  const modes = ['primary server', 'server', 'client', 'transparent', 'off'] as const;
  return modes.find((mode) => mode === text?.toLowerCase()) ?? 'none';
}

/** A port that would negotiate refuses to become a trunk; switches without ISL print `dot1q` for every port. */
function encapsulationOf(output: string): string {
  const admin = [...output.matchAll(/^Administrative Trunking Encapsulation: (?<kind>\w{1,20})/gm)];
  if (admin.some((match) => match.groups?.['kind'] === 'negotiate')) return 'negotiate';
  return admin.length > 0 ? 'dot1q' : '';
}
