import type { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { BGP_FAMILIES } from './bgp.js';
import type { BgpLooked } from './bgp-proposal.js';
import type { DesiredBgp } from './desired-bgp.js';

/** Names and descriptions that the platform does not take: what is typed at a command line can mean something else there. */
export function bgpTextProblems({ desired, can, error }: BgpLooked): readonly NetctlError[] {
  const { textPattern } = can;
  if (textPattern === undefined) return [];
  return textsIn(desired).flatMap(([text, source]) => {
    if (textPattern.test(text)) return [];
    return [
      error('NETCTL_PLAN_TEXT_INVALID', `${JSON.stringify(text)} has characters that the platform refuses`, source),
    ];
  });
}

type PlacedText = readonly [text: string, source: SourceRef];

function textsIn({ instances, peers, prefixLists, routeMaps }: DesiredBgp): readonly PlacedText[] {
  return [
    ...instances.flatMap(({ vrf, source, families }): PlacedText[] => [
      [vrf, source],
      ...BGP_FAMILIES.flatMap((family) => {
        const { networks, redistribute, aggregates } = families[family] ?? {};
        return [networks, redistribute, aggregates].flatMap((list): PlacedText[] => {
          if (list === undefined || list.value === null) return [];
          const members = list.value.kind === 'exactly' ? list.value.members : list.value.add;
          return members.flatMap((member) => stringsIn(member).map((text) => [text, list.source] as const));
        });
      }),
    ]),
    ...peers.flatMap(({ name, source, fields, families }): PlacedText[] => {
      // Devices have forms of their own in which they keep a secret.
      const { password: _, ...open } = fields;
      const said = [open, ...BGP_FAMILIES.map((family) => families[family] ?? {})].flatMap((one) => Object.values(one));
      return [
        [name, source],
        ...said.flatMap((wish) => (typeof wish.value === 'string' ? [[wish.value, wish.source] as const] : [])),
      ];
    }),
    ...prefixLists.flatMap(({ name, source, description }): PlacedText[] => [
      [name, source],
      ...(description === undefined || description.value === null
        ? []
        : [[description.value, description.source] as const]),
    ]),
    ...routeMaps.flatMap(({ name, source, entries, add }): PlacedText[] => [
      [name, source],
      ...[...(entries?.value ?? []), ...add].flatMap(({ value: { description, match, set }, source: place }) =>
        [description, ...stringsIn(match), ...stringsIn(set)].flatMap((text) =>
          text === undefined ? [] : [[text, place] as const],
        ),
      ),
    ]),
  ];
}

function stringsIn(fields: object): readonly string[] {
  return Object.values(fields)
    .flat()
    .filter((value): value is string => typeof value === 'string');
}
