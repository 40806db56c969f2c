import { type BgpFamily, DEFAULT_VRF } from '../../model/bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { BgpPeerObservation } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../xml/tree.js';
import type { Observations } from '../driver.js';
import { ask } from './ops.js';

/** What the device tells of its BGP sessions. */
export const observe: Observations = {
  bgpPeers: () => ({ ops: [ask('get-bgp-neighbor-information')], read: readPeers }),
};

function readPeers([reply]: readonly Reply[]): readonly BgpPeerObservation[] {
  // A device on which BGP does not run says so, and has no neighbours.
  if (reply === undefined || reply.exitCode !== 0) return [];
  return elements(parseXml(reply.output), 'bgp-peer').flatMap((peer) => {
    // The port stands behind the address of a session that is there.
    const address = textOf(peer, 'peer-address').replace(/\+\d{1,5}$/, '');
    const state = textOf(peer, 'peer-state').toLowerCase();
    if (address === '' || state === '') return [];
    const table = textOf(peer, 'peer-cfg-rti');
    return [
      {
        vrf: table === '' || table === 'master' ? DEFAULT_VRF : table,
        peer: canonicalIp(address) ?? address,
        state,
        established: state === 'established',
        since: undefined,
        received: received(peer),
      },
    ];
  });
}

/** By table: `inet.0`, `RED.inet6.0`. */
function received(peer: XmlElement): BgpPeerObservation['received'] {
  const counts: Partial<Record<BgpFamily, number>> = {};
  for (const table of childrenOf(peer, 'bgp-rib')) {
    const family = /(?:^|\.)inet(?<six>6?)\.0$/.exec(textOf(table, 'name'))?.groups?.['six'];
    const count = Number(textOf(table, 'received-prefix-count') || Number.NaN);
    if (family !== undefined && Number.isInteger(count))
      counts[family === '6' ? 'ipv6_unicast' : 'ipv4_unicast'] = count;
  }
  return counts;
}

function elements(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elements(child, name)));
}

function textOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}
