import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { selfName } from '../shared/platform-name.js';

const VERSION = 'show version';
const DAEMONS = 'show daemons';
const DEFAULTS = 'show running-config | include ^frr defaults';

const SOFTWARE = /^FRRouting (?<version>[^\s(]{1,64}) \((?<host>[^)\s]{1,63})\)/m;

/** Who the host is, which daemons run behind vtysh, and which set of defaults they go by. */
export const identify: Ask<Facts> = {
  ops: [readOp(VERSION), readOp(DAEMONS), readOp(DEFAULTS)],
  read(replies) {
    const version = outputOf(replies, VERSION);
    const software = SOFTWARE.exec(version)?.groups;
    return {
      platform: software === undefined ? selfName(version, VERSION) : 'frr',
      hostname: software?.['host'] ?? '',
      version: software?.['version'] ?? '',
      model: '',
      extra: {
        daemons: daemonsIn(outputOf(replies, DAEMONS)).join(' '),
        defaults:
          /^frr defaults (?<name>\w{1,40})/m.exec(outputOf(replies, DEFAULTS))?.groups?.['name'] ?? 'traditional',
      },
    };
  },
};

/** True where the daemon runs, or where it is not known. */
export function runs(daemon: string, facts: Facts): boolean {
  const daemons = (facts.extra['daemons'] ?? '').split(' ').filter(Boolean);
  return daemons.length === 0 || daemons.includes(daemon);
}

function daemonsIn(output: string): readonly string[] {
  return output.split(/\s+/).filter((word) => /^[a-z][a-z0-9]{2,20}$/.test(word));
}

function outputOf(replies: readonly Reply[], line: string): string {
  return replies.find((reply) => reply.op.line === line)?.output ?? '';
}
