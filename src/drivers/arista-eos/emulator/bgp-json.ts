import { isIpv6 } from '../../../model/ip-address.js';
import type { EosDevice } from './device.js';

/** The JSON form of `show ip bgp neighbors vrf all` and of its counterpart for IPv6. */
export function bgpNeighborsJson(device: EosDevice, version: 4 | 6): Record<string, unknown> {
  const now = device.clock.now();
  const vrfs: Record<string, { peerList: Record<string, unknown>[] }> = { default: { peerList: [] } };
  for (const state of device.lookAtSessions()) {
    if (isIpv6(state.address) !== (version === 6)) continue;
    const v4 = state.families.includes('ipv4') ? state.received : 0;
    const v6 = state.families.includes('ipv6') ? state.received : 0;
    vrfs[state.vrf] ??= { peerList: [] };
    vrfs[state.vrf]?.peerList.push({
      peerAddress: state.address,
      asn: String(state.remoteAs ?? 0),
      vrf: state.vrf,
      state: state.established ? 'Established' : state.shutdown ? 'Idle' : 'Active',
      ...(state.established && { establishedTime: Math.floor((now - state.since) / 1000) }),
      ...(state.shutdown && { idleReason: 'Administratively shut down' }),
      prefixesReceived: v4,
      v6PrefixesReceived: v6,
      neighborCapabilities: {
        multiprotocolCaps: Object.fromEntries(
          state.families.map((family) => [`${family}Unicast`, { advertised: true, received: true, enabled: true }]),
        ),
      },
    });
  }
  return { vrfs };
}
