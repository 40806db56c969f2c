import { NetctlError } from '../../errors/netctl-error.js';
import type { PingAnswer, PingProbe } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Observations } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { askPath } from './path.js';
import { askLearned, askVlans } from './vlan/observe.js';

/** Seconds to wait for one answer. */
const PING_TIMEOUT = 2;

/** What a host tells of how it works. */
export const OBSERVE: Observations = {
  vlans: askVlans,
  learned: askLearned,
  ping: (probe) => ({
    ops: [{ ...readOp(pingLine(probe)), seconds: probe.count * (1 + PING_TIMEOUT) + 10 }],
    read: ([reply]) => readPing(reply),
  }),
  path: askPath,
};

function pingLine({ to, from, count }: PingProbe): string {
  // The options that iputils and BusyBox have in common.
  return `ping -q -c ${count} -W ${PING_TIMEOUT}${from === undefined ? '' : ` -I ${from}`} ${to}`;
}

function readPing(reply: Reply | undefined): PingAnswer {
  const groups = /^(?<sent>\d{1,5}) packets transmitted, (?<received>\d{1,5}) (?:packets )?received/m.exec(
    reply?.output ?? '',
  )?.groups;
  if (groups !== undefined) return { sent: Number(groups['sent']), received: Number(groups['received']) };
  const words = `${reply?.stderr ?? ''}${reply?.output ?? ''}`.trim().slice(0, 120);
  throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', `ping answered "${words}"`, { command: reply?.op.line });
}
