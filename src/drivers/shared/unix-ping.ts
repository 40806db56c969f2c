import { NetctlError } from '../../errors/netctl-error.js';
import type { PingAnswer, PingProbe } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Observations } from '../driver.js';
import { readOp } from './cli-ops.js';

/** Seconds to wait for one answer. */
const TIMEOUT = 2;

/** Pings from a host that has the `ping` of iputils or of BusyBox. */
export const unixPing: NonNullable<Observations['ping']> = (probe) => ({
  ops: [{ ...readOp(line(probe)), seconds: probe.count * (1 + TIMEOUT) + 10 }],
  read: ([reply]) => readAnswer(reply),
});

function line({ to, from, count }: PingProbe): string {
  // The options that both have in common.
  return `ping -q -c ${count} -W ${TIMEOUT}${from === undefined ? '' : ` -I ${from}`} ${to}`;
}

function readAnswer(reply: Reply | undefined): PingAnswer {
  const groups = /^(?<sent>\d{1,5}) packets transmitted, (?<received>\d{1,5}) (?:packets )?received/m.exec(
    reply?.output ?? '',
  )?.groups;
  if (groups !== undefined) return { sent: Number(groups['sent']), received: Number(groups['received']) };
  const words = `${reply?.stderr ?? ''}${reply?.output ?? ''}`.trim().slice(0, 120);
  throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', `ping answered "${words}"`, { command: reply?.op.line });
}
