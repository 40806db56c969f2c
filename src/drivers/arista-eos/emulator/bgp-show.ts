import type { SessionSpec } from '../../../emulator/bgp-sessions.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import { isIp, isIpv6 } from '../../../model/ip-address.js';
import { BgpBlock } from './bgp-blocks.js';

/** What the configuration says of each session. */
export function sessionSpecs(config: ConfigNode): readonly SessionSpec[] {
  const router = config.starting('router bgp');
  const block = router === undefined ? undefined : BgpBlock.at(config, [router.text]);
  if (block === undefined) return [];
  const vrfs = block.node.children.flatMap(({ text }) => /^vrf (?<vrf>\S+)$/.exec(text)?.groups?.['vrf'] ?? []);
  return [specsIn(block, 'default'), ...vrfs.map((vrf) => specsIn(block.enter(`vrf ${vrf}`), vrf))].flat();
}

function specsIn(block: BgpBlock, vrf: string): readonly SessionSpec[] {
  const lines = block.lines();
  return lines
    .names()
    .filter(isIp)
    .map((address): SessionSpec => {
      const group = lines.value(address, 'peer group');
      const either = (words: string): string | undefined => {
        const own = lines.words(address).find((line) => line === words || line.startsWith(`${words} `));
        if (own !== undefined || group === undefined) return own;
        if (block.node.child(`no neighbor ${address} ${words}`) !== undefined) return undefined;
        return lines.words(group).find((line) => line === words || line.startsWith(`${words} `));
      };
      const remoteAs = either('remote-as')?.split(' ')[1];
      return {
        vrf,
        address,
        remoteAs: remoteAs === undefined ? undefined : Number(remoteAs),
        shutdown: either('shutdown') !== undefined,
        families: (['ipv4', 'ipv6'] as const).filter((family) => takesPart(block, address, family)),
        terms: ['local-as', 'password', 'ebgp-multihop', 'ttl maximum-hops', 'update-source', 'passive']
          .map((words) => either(words) ?? '-')
          .join('|'),
      };
    });
}

function takesPart(block: BgpBlock, address: string, family: 'ipv4' | 'ipv6'): boolean {
  const held = block.families().find(({ node }) => node.text === `address-family ${family}`);
  if (held === undefined) return family === 'ipv4' && block.byDefault && !isIpv6(address);
  if (held.lines().has(address, 'activate')) return true;
  if (held.node.child(`no neighbor ${address} activate`) !== undefined) return false;
  return block.inherits(address, held);
}
