import type { Ask } from '../../drivers/driver.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredCheck } from '../../model/check.js';
import { type Neighbor, type PingProbe, shortName, type VlanObservation } from '../../model/observation.js';
import type { DeviceState } from '../../model/state.js';
import { eachVlan, type VlanSet } from '../../model/vlan-set.js';
import type { Session } from '../../transports/transport.js';
import type { DeviceTarget } from '../env.js';
import { bindingOf, readDevice } from '../read.js';
import type { Baseline } from './baseline.js';
import { notBound, otherAction } from './look-acl.js';
import { fewPrefixes, notEstablished } from './look-bgp.js';
import { listed } from './words.js';

/** Where a check is made, and what it is measured by. */
export interface CheckPlace {
  readonly target: DeviceTarget;
  readonly session: Session;
  /** The state that the device is to have. */
  readonly goal: DeviceState;
  readonly before: Baseline;
  readonly signal: AbortSignal;
}

/**
 * Looks once.
 * @returns what is not as it must be, for people; undefined where all is
 * @throws NetctlError where the connection is lost
 */
export async function look(check: DesiredCheck, place: CheckPlace): Promise<string | undefined> {
  const { observe } = bindingOf(place.target);
  switch (check.kind) {
    case 'vlan_active': {
      const ids = [...eachVlan(check.vlans)];
      return answer(observe?.vlans?.(ids), place, (seen) => wrongVlans(check.vlans, seen, place.goal));
    }
    case 'ping':
      return answer(observe?.ping?.(check.probe), place, ({ sent, received }) =>
        sent > 0 && received === sent ? undefined : `${pinged(check.probe)} was answered ${received} of ${sent} times`,
      );
    case 'neighbors':
      return answer(observe?.neighbors?.(), place, (seen) => missingNeighbors(check.names, seen, place.before));
    case 'bgp_established':
      return answer(observe?.bgpPeers?.(), place, (seen) => notEstablished(check.peers, seen, place.goal));
    case 'prefixes_received':
      return answer(observe?.bgpPeers?.(), place, (seen) => fewPrefixes(check, seen, place));
    case 'packet':
      return answer(observe?.packet?.(check.probe, check.at, place.goal), place, (action) =>
        otherAction(check, action),
      );
    case 'acl_bound': {
      const { state } = await readDevice(place.target, place.session, ['acl'], { signal: place.signal });
      return notBound(check, state);
    }
  }
}

/** What the device says that cannot be read is what was seen; it may say something else the next time. */
async function answer<T>(
  ask: Ask<T> | undefined,
  { session, signal }: CheckPlace,
  judge: (seen: T) => string | undefined,
): Promise<string | undefined> {
  if (ask === undefined) return 'the device does not tell';
  const replies = await session.run(ask.ops, { signal });
  try {
    return judge(ask.read(replies));
  } catch (error) {
    if (error instanceof NetctlError) return error.message;
    throw error;
  }
}

function wrongVlans(vlans: VlanSet, seen: readonly VlanObservation[], goal: DeviceState): string | undefined {
  const byId = new Map(seen.map((vlan) => [vlan.id, vlan]));
  const wrong = [...eachVlan(vlans)].flatMap((id) => {
    const vlan = byId.get(id);
    if (vlan === undefined) return [`VLAN ${id} is not there`];
    if (!vlan.active) return [`VLAN ${id} is ${vlan.status}`];
    return strayPorts(id, seen, goal);
  });
  return wrong.length === 0 ? undefined : listed(wrong);
}

/** Access ports of the VLAN that the device shows in another one; ports that it does not show at all may have no link. */
function strayPorts(id: number, seen: readonly VlanObservation[], { vlan }: DeviceState): readonly string[] {
  return [...(vlan?.ports.values() ?? [])].flatMap((port) => {
    const member = port.mode === 'access' && port.accessVlan === id && port.bundle === undefined;
    if (!member || port.layer === 'routed') return [];
    const shown = seen.filter(({ ports }) => ports.includes(port.name)).map((vlan) => vlan.id);
    return shown.length === 0 || shown.includes(id) ? [] : [`${port.name} is in VLAN ${shown.join(', ')}, not ${id}`];
  });
}

function pinged({ to, from }: PingProbe): string {
  return from === undefined ? `the ping to ${to}` : `the ping to ${to} from ${from}`;
}

function missingNeighbors(
  names: readonly string[] | 'unchanged',
  seen: readonly Neighbor[],
  before: Baseline,
): string | undefined {
  if (names !== 'unchanged') {
    const there = new Set(seen.map(({ device }) => shortName(device)));
    const missing = names.filter((name) => !there.has(shortName(name)));
    return missing.length === 0 ? undefined : `${listed(missing)} not seen among the neighbours`;
  }
  const there = new Set(seen.map(idOf));
  const gone = before.neighbors.filter((one) => !there.has(idOf(one)));
  return gone.length === 0
    ? undefined
    : `no longer seen: ${listed(gone.map(({ device, port }) => `${device} at ${port}`))}`;
}

function idOf({ port, device }: Neighbor): string {
  return `${port} ${shortName(device)}`;
}
