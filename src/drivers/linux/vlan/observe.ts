import { NetctlError } from '../../../errors/netctl-error.js';
import { hardwareAddress } from '../../../model/hardware-address.js';
import { carriage } from '../../../model/management.js';
import type { VlanObservation } from '../../../model/observation.js';
import type { Reply } from '../../../transports/transport.js';
import type { Ask, LearningPlace } from '../../driver.js';
import { readOp } from '../../shared/cli-ops.js';
import { field, readDevices, readList } from '../devices.js';
import { DEVICES } from '../ops.js';
import { vlansOp } from './ops.js';
import { readVlans } from './read.js';

const LISTINGS = [vlansOp({ extra: {} }), vlansOp({ extra: { becomeForBridge: 'sudo' } })];

/** A VLAN is there where a port is in it, and works where one of those ports has a link. */
export function askVlans(ids: readonly number[]): Ask<readonly VlanObservation[]> {
  return {
    ops: [DEVICES, ...LISTINGS],
    read([told, ...listings]) {
      const devices = told?.exitCode === 0 ? readDevices(told.output) : undefined;
      const { ports } = readVlans(answered(listings), devices).vlan;
      const linked = new Set(devices?.flatMap(({ name, hasLink }) => (hasLink ? [name] : [])));
      return ids.flatMap((id) => {
        const members = [...ports.values()].filter((port) => carriage(port, id) !== undefined).map(({ name }) => name);
        if (members.length === 0) return [];
        const active = members.some((name) => linked.has(name));
        const status = active ? 'active' : `without a link: ${members.slice(0, 5).join(', ')}`;
        return [{ id, active, status, ports: members }];
      });
    },
  };
}

/** The hardware addresses that a bridge has learned at a port. */
export function askLearned({ port, vlan }: LearningPlace): Ask<readonly string[]> {
  const line = `bridge -j fdb show brport '${port.replaceAll("'", '')}' vlan ${vlan}`;
  return {
    ops: [readOp(line), readOp(`sudo -n ${line}`)],
    read(replies) {
      const reply = answered(replies);
      const list = reply.output.trim() === '' ? [] : readList(reply.output);
      if (reply.exitCode !== 0 || list === undefined) throw strange(reply);
      return list.flatMap((one) => {
        // Those of the ports themselves are permanent, those that somebody wrote are static.
        const isLearned = !['permanent', 'static'].includes(String(field(one, 'state')));
        const hardware = hardwareAddress(String(field(one, 'mac')));
        return isLearned && field(one, 'vlan') === vlan && hardware !== undefined ? [hardware] : [];
      });
    },
  };
}

/** The first reply that is an answer: bridge is not on every user's path, and sudo not on every host. */
function answered(replies: readonly Reply[]): Reply {
  const [first] = replies;
  const found = replies.find(({ exitCode }) => exitCode === 0) ?? first;
  if (found === undefined) throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', 'bridge was not answered', {});
  return found;
}

function strange({ op, stderr, output }: Reply): NetctlError {
  const command = op.line;
  const words = `${stderr}${output}`.trim().slice(0, 120);
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `"${command}" was answered with "${words}"`, { command });
}
