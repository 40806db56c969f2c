import type { BgpState } from '../../model/bgp.js';
import type { Activation } from '../../model/bgp-activation.js';
import type { RouteMaps } from '../../model/policy.js';
import type { ConfigNode } from './config-tree.js';

type Use = BgpState['uses'][number];

const OWN = /^(?:router bgp |route-map |ip(?:v6)? prefix-list )/;

/** Who else names policies and prefix lists: other protocols, interfaces, and lines that are not understood. */
export function policyUsesElsewhere(
  tree: readonly ConfigNode[],
  bgp: Activation & { readonly routeMaps: RouteMaps },
): readonly Use[] {
  return [
    ...tree.filter(({ text }) => !OWN.test(text)).flatMap((node) => usesBelow(node, '')),
    ...[...bgp.instances.values()].flatMap(({ opaque, families }) =>
      [...opaque, ...Object.values(families).flatMap((family) => family.opaque)].flatMap((line) => usesIn(line, 'bgp')),
    ),
    ...[...bgp.peers.values()].flatMap(({ opaque, families }) =>
      [...opaque, ...Object.values(families).flatMap((family) => family.opaque)].flatMap((line) => usesIn(line, 'bgp')),
    ),
    ...[...bgp.routeMaps.values()].flatMap(({ name, entries }) =>
      entries.flatMap(({ seq, opaque }) => opaque.flatMap((line) => usesIn(line, `route-map ${name} ${seq}`))),
    ),
  ];
}

function usesBelow(node: ConfigNode, block: string): readonly Use[] {
  return [...usesIn(node.text, block), ...node.children.flatMap((child) => usesBelow(child, node.text))];
}

function usesIn(line: string, block: string): readonly Use[] {
  // Most lines of a configuration name neither.
  if (!line.includes('route-map') && !line.includes('prefix')) return [];
  const user = `${block === '' ? '' : `${block}: `}${line.trim()}`;
  const named = (words: RegExp, kind: Use['kind']): Use[] =>
    [...line.matchAll(words)].flatMap((match) => {
      const name = match.groups?.['name'];
      return name === undefined ? [] : [{ kind, name, user }];
    });
  return [
    ...named(/(?:^| )route-map (?<name>\S{1,255})/g, 'route_map'),
    ...named(/(?:^| )prefix-list (?<name>\S{1,255})/g, 'prefix_list'),
    ...named(/(?:^| )distribute-list prefix (?<name>\S{1,255})/g, 'prefix_list'),
  ];
}
