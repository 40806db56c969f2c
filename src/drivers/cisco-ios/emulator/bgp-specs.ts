import type { SessionSpec } from '../../../emulator/bgp-sessions.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import { isIp, isIpv6 } from '../../../model/ip-address.js';
import { canonicalIp } from '../../../model/ip-prefix.js';
import { BgpBlocks } from './bgp-blocks.js';

/** What the configuration says of each session. */
export function sessionSpecs(config: ConfigNode): readonly SessionSpec[] {
  const router = config.starting('router bgp');
  if (router === undefined) return [];
  const blocks = new BgpBlocks(router);
  const vrfs = new Set(blocks.families().flatMap(({ text }) => / vrf (?<vrf>\S+)$/.exec(text)?.groups?.['vrf'] ?? []));
  return [undefined, ...vrfs].flatMap((vrf) => specsIn(blocks, vrf));
}

function specsIn(blocks: BgpBlocks, vrf: string | undefined): readonly SessionSpec[] {
  const inVrf = (name: string): ConfigNode | undefined =>
    blocks.router.child(`address-family ${name}${vrf === undefined ? '' : ` vrf ${vrf}`}`);
  const places = vrf === undefined ? [blocks.router] : [inVrf('ipv4'), inVrf('ipv6')].flatMap((node) => node ?? []);
  return places.flatMap((place) => {
    const lines = place.children.map(({ text }) => text);
    const said = (name: string, words: string): string | undefined =>
      lines
        .find((line) => line.startsWith(`neighbor ${name} ${words}`))
        ?.slice(`neighbor ${name} ${words}`.length)
        .trim();
    const names = new Set(
      lines.flatMap((line) => /^neighbor (?<name>\S+) (?:remote-as|peer-group \S)/.exec(line)?.groups?.['name'] ?? []),
    );
    return [...names].filter(isIp).map((address) => {
      const group = said(address, 'peer-group');
      const either = (words: string): string | undefined =>
        said(address, words) ?? (group === undefined ? undefined : said(group, words));
      const remoteAs = either('remote-as');
      return {
        vrf: vrf ?? 'default',
        address: canonicalIp(address) ?? address,
        remoteAs: remoteAs === undefined ? undefined : Number(remoteAs),
        shutdown: either('shutdown') !== undefined,
        families: (['ipv4', 'ipv6'] as const).filter((family) => {
          const block = inVrf(family);
          if (block === undefined) return family === 'ipv4' && vrf === undefined && takesPart(blocks, address);
          return block.child(`neighbor ${address} activate`) !== undefined;
        }),
        terms: ['local-as', 'password', 'ebgp-multihop', 'ttl-security', 'update-source', 'transport']
          .map((words) => either(words) ?? '-')
          .join('|'),
      };
    });
  });
}

/** Where the router has no address family, all with an IPv4 address take part that are not told otherwise. */
function takesPart({ router, byDefault }: BgpBlocks, address: string): boolean {
  if (router.child(`neighbor ${address} activate`) !== undefined) return true;
  return byDefault && !isIpv6(address) && router.child(`no neighbor ${address} activate`) === undefined;
}
