import { type BgpPeer, peerKey } from '../../model/bgp.js';
import { featuresOf } from '../../model/change.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DevicePlan } from '../plan.js';
import type { Baseline } from './baseline.js';
import { isShut } from './look-bgp.js';

/** How many seconds a session that the plan does not touch may be away, and how many one has that it resets to come back. */
const STAYS = 15;
const COMES_BACK = 120;

/**
 * What must be true of the BGP sessions whether an intent asks for it or not: those that were established stay so, and those
 * that the plan resets come back. Neighbours that the plan removes or shuts down are left out.
 * @param mayStayDown true where sessions that the plan resets need not come back
 */
export function sessionChecks(
  { changes, steps, goal }: Pick<DevicePlan, 'changes' | 'steps' | 'goal'>,
  { peers }: Pick<Baseline, 'peers'>,
  mayStayDown = false,
): readonly DesiredCheck[] {
  const { bgp } = goal;
  if (bgp === undefined || !featuresOf(changes).includes('bgp')) return [];
  const reset = steps.flatMap((step) => step.resets ?? []);
  const checks: DesiredCheck[] = [];
  for (const { vrf, peer, established } of peers) {
    const held: BgpPeer | undefined = bgp.peers.get(peerKey({ vrf, name: peer }));
    if (!established || held === undefined || isShut(held, bgp)) continue;
    // A neighbour of a VRF is told with it.
    const isReset = reset.some((one) => one === peer || one.startsWith(`${peer} `));
    if (isReset && mayStayDown) continue;
    checks.push({
      kind: 'bgp_established',
      peers: { vrf, names: [peer] },
      within: isReset ? COMES_BACK : STAYS,
      source: undefined,
    });
  }
  return checks;
}
