import { element } from '../../../emulator/netconf/reply.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { YangData } from '../../../yang/schema.js';
import { INACTIVE } from './learn.js';
import { entries, value } from './problems.js';
import { TOP } from './schema.js';

/** Every neighbour that is configured and let in is there. */
export function bgpPeers(config: YangData): readonly XmlElement[] {
  const top = value(config, TOP);
  return [
    ...peersOf(top, 'master'),
    ...entries(top, 'routing-instances', 'instance').flatMap((one) => peersOf(one, String(one['name']))),
  ];
}

function peersOf(place: Parameters<typeof value>[0], table: string): readonly XmlElement[] {
  return entries(place, 'protocols', 'bgp', 'group')
    .filter(isOn)
    .flatMap((group) =>
      entries(group, 'neighbor')
        .filter(isOn)
        .map((neighbor) => {
          const down = (neighbor['shutdown'] ?? group['shutdown']) !== undefined;
          const address = String(neighbor['name']);
          return element('bgp-peer', [
            element('peer-address', down ? address : `${address}+179`),
            element('peer-as', String(neighbor['peer-as'] ?? group['peer-as'] ?? '')),
            element('peer-group', String(group['name'])),
            element('peer-cfg-rti', table),
            element('peer-fwd-rti', table),
            element('peer-state', down ? 'Idle' : 'Established'),
          ]);
        }),
    );
}

function isOn(entry: YangData): boolean {
  return entry[INACTIVE] === undefined;
}
