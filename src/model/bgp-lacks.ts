import type { SourceRef } from '../util/source.js';
import { BGP_FAMILIES, DEFAULT_VRF, ipFamilyOf } from './bgp.js';
import type { BgpCapabilities } from './capabilities.js';
import type {
  BgpPeerFamilyFields,
  BgpPeerFields,
  DesiredBgp,
  DesiredBgpInstance,
  DesiredBgpPeer,
} from './desired-bgp.js';
import type { Lack } from './lack.js';

type BgpLack = Lack<BgpCapabilities>;

/** What the wishes need of a platform that it does not have. */
export function bgpLacks(desired: DesiredBgp, can: BgpCapabilities): readonly BgpLack[] {
  const needs = [...desired.instances.flatMap(instanceNeeds), ...desired.peers.flatMap(peerNeeds)];
  const limits = (can.limits?.(desired) ?? []).map(({ message, source }) => {
    const has = (other: BgpCapabilities): boolean =>
      (other.limits?.(desired) ?? []).every((limit) => limit.message !== message || limit.source !== source);
    return { message, source, has };
  });
  return [...needs.filter((need) => !need.has(can)), ...limits];
}

function instanceNeeds({ vrf, source, families }: DesiredBgpInstance): readonly BgpLack[] {
  return [...vrfNeeds(vrf, source), ...familyNeeds(families, source)];
}

function peerNeeds(wish: DesiredBgpPeer): readonly BgpLack[] {
  const { vrf, kind, source, ensure, fields, families } = wish;
  const group = kind === 'group' ? source : fields.group?.value == null ? undefined : fields.group.source;
  if (ensure === 'absent') return [];
  return [
    ...vrfNeeds(vrf, source),
    ...(group === undefined
      ? []
      : [{ message: 'the platform has no peer groups', source: group, has: (can: BgpCapabilities) => can.peerGroups }]),
    ...familyNeeds(families, source),
    ...Object.entries(fields).flatMap(([field, said]) =>
      said.value === null ? [] : [fieldNeed(field as keyof BgpPeerFields, said.source)],
    ),
    ...BGP_FAMILIES.flatMap((family) =>
      Object.entries(families[family] ?? {}).flatMap(([field, said]) =>
        said.value === null ? [] : [familyFieldNeed(field as keyof BgpPeerFamilyFields, said.source)],
      ),
    ),
  ];
}

function vrfNeeds(vrf: string, source: SourceRef): readonly BgpLack[] {
  if (vrf === DEFAULT_VRF) return [];
  return [{ message: 'the platform has no BGP in VRFs', source, has: ({ vrfs }) => vrfs }];
}

function familyNeeds(families: object, source: SourceRef): readonly BgpLack[] {
  return BGP_FAMILIES.filter((family) => family in families).map((family) => ({
    message: `the platform has no BGP for ${ipFamilyOf(family) === 'ipv4' ? 'IPv4' : 'IPv6'} unicast`,
    source,
    has: (can) => can.families.includes(family),
  }));
}

function fieldNeed(field: keyof BgpPeerFields, source: SourceRef): BgpLack {
  return {
    message: `the platform has no \`${written(field)}\` for neighbours`,
    source,
    has: (can) => can.peerFields.has(field),
  };
}

function familyFieldNeed(field: keyof BgpPeerFamilyFields, source: SourceRef): BgpLack {
  const message = `the platform has no \`${written(field)}\` for neighbours in an address family`;
  return { message, source, has: (can) => can.familyFields.has(field) };
}

/** A field as intents call it. */
export function written(field: string): string {
  return field === 'group' ? 'peer_group' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
