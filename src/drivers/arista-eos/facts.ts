import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { unparsable } from '../shared/config-text.js';

const VERSION = 'show version';
const HOSTNAME = 'show hostname';

/** Who the device is. */
export const identify: Ask<Facts> = {
  ops: [readOp(VERSION), readOp(HOSTNAME)],
  read(replies) {
    const version = outputOf(replies, VERSION);
    return {
      platform: platformOf(version),
      hostname: hostnameOf(replies),
      version: /^Software image version: *(?<version>\S{1,64})/m.exec(version)?.groups?.['version'] ?? '',
      model: /^Arista (?<model>\S{1,60})/m.exec(version)?.groups?.['model'] ?? '',
      extra: {},
    };
  },
};

/** True from that release of EOS 4 on, and where the device does not say which one it has. */
export function isFrom(facts: Facts, minor: number): boolean {
  const groups = /^(?<major>\d{1,3})\.(?<minor>\d{1,3})\b/.exec(facts.version)?.groups;
  return groups === undefined || Number(groups['major']) > 4 || Number(groups['minor']) >= minor;
}

function outputOf(replies: readonly Reply[], line: string): string {
  return replies.find((reply) => reply.op.line === line)?.output ?? '';
}

/** The driver's own id, or what another platform calls itself in the first line it prints. */
function platformOf(version: string): string {
  if (/^Arista\b/m.test(version)) return 'arista-eos';
  const first = version.split('\n').find((line) => line.trim() !== '' && !/^[%\s^]/.test(line));
  if (first === undefined) throw unparsable(`"${VERSION}" was answered with "${version.trim().slice(0, 80)}"`, VERSION);
  return first.trim().slice(0, 60);
}

function hostnameOf(replies: readonly Reply[]): string {
  const told = /^Hostname: *(?<name>\S{1,255})/m.exec(outputOf(replies, HOSTNAME))?.groups?.['name'];
  return told ?? /^[\w.\-@:]{1,63}/.exec(replies[0]?.prompt ?? '')?.[0] ?? '';
}
