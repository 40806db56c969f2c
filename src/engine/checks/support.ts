import type { Observations } from '../../drivers/driver.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredCheck } from '../../model/check.js';
import type { DeviceTarget } from '../env.js';
import { bindingOf } from '../read.js';

/** What a device must be able to tell for each kind of check, and what that is called. */
const NEEDS: Readonly<Partial<Record<DesiredCheck['kind'], readonly [keyof Observations, string]>>> = {
  vlan_active: ['vlans', 'which VLANs are active'],
  ping: ['ping', 'whether an address answers'],
  neighbors: ['neighbors', 'which neighbours it sees'],
  bgp_established: ['bgpPeers', 'which BGP sessions are established'],
  prefixes_received: ['bgpPeers', 'how many prefixes its neighbours send'],
  packet: ['packet', 'what it would do to a packet'],
};

/** What a device is asked for a kind of check, and what that is called; undefined where its configuration answers. */
export function askedFor(
  kind: DesiredCheck['kind'],
): { readonly need: keyof Observations; readonly words: string } | undefined {
  const [need, words] = NEEDS[kind] ?? [];
  return need === undefined || words === undefined ? undefined : { need, words };
}

/** Why checks cannot be made on a device; to be told before anything is changed. */
export function checkProblems(target: DeviceTarget, checks: readonly DesiredCheck[]): readonly NetctlError[] {
  const { observe } = bindingOf(target);
  return checks.flatMap(({ kind, source }) => {
    const asked = askedFor(kind);
    if (asked === undefined || observe?.[asked.need] !== undefined) return [];
    const message = `${target.name} does not tell netctl ${asked.words}, so the check \`${kind}\` cannot be made on it`;
    const hint = 'Give the check in a document whose targets leave this device out.';
    return [new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: target.name, source, hint })];
  });
}
