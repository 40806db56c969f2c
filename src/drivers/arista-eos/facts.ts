import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { selfName } from '../shared/platform-name.js';

const VERSION = 'show version';
const HOSTNAME = 'show hostname';

/** Who the device is. */
export const identify: Ask<Facts> = {
  ops: [readOp(VERSION), readOp(HOSTNAME)],
  read(replies) {
    const version = outputOf(replies, VERSION);
    return {
      platform: /^Arista\b/m.test(version) ? 'arista-eos' : selfName(version, VERSION),
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

function hostnameOf(replies: readonly Reply[]): string {
  const told = /^Hostname: *(?<name>\S{1,255})/m.exec(outputOf(replies, HOSTNAME))?.groups?.['name'];
  return told ?? /^[\w.\-@:]{1,63}/.exec(replies[0]?.prompt ?? '')?.[0] ?? '';
}
