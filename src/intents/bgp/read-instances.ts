import type { BgpInstances, BgpVrf } from '../../generated/intents.js';
import { BGP_FAMILIES, DEFAULT_VRF } from '../../model/bgp.js';
import type { DesiredBgpInstance } from '../../model/desired-bgp.js';
import { formatSource, type SourceRef } from '../../util/source.js';
import { readIp } from '../addresses.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { refuseEmpty, sectionOf } from '../sections.js';
import { fieldOf, readFlag, type ValueContext } from '../values.js';
import { present, wished } from '../wished.js';
import { readInstanceFamily } from './read-announcements.js';
import { readAsn } from './read-asn.js';
import { readGroup, readNeighbor } from './read-peer.js';
import type { BgpWishes, PeerWish } from './wishes.js';

/** What a document asks of BGP in its VRFs. */
export interface InstanceWishes extends Pick<BgpWishes, 'instances' | 'peers'> {
  readonly purge: Pick<BgpWishes['purge'], 'neighbors' | 'groups'>;
}

/** What the section `bgp` asks, of the VRF it is for and of further ones. */
export function readInstances(written: BgpInstances, context: EntryContext): InstanceWishes {
  const { findings } = context;
  const asn = readAsn(written.asn, fieldOf(context, 'asn'));
  const vrfs = sectionOf(written.vrfs, [...context.path, 'vrfs'], findings);
  const parts = [
    { written, context },
    ...vrfs.map((vrf, index) => ({
      written: vrf,
      context: { ...context, ...fieldOf(fieldOf(context, 'vrfs'), index) },
    })),
  ];
  checkVrfs(parts.map((part) => ({ name: part.written.vrf ?? DEFAULT_VRF, at: part.context })));
  const asnPlace = findings.document.place([...context.path, 'asn']);
  const read = parts.map((part) => readInstance(part.written, part.context, { value: asn ?? 1, source: asnPlace }));
  return {
    instances: read.flatMap(({ instance }) => instance ?? []),
    peers: read.flatMap(({ peers }) => peers),
    purge: present({
      neighbors: mapOf(read.map(({ vrf, purgeNeighbors }) => [vrf, purgeNeighbors])),
      groups: mapOf(read.map(({ vrf, purgeGroups }) => [vrf, purgeGroups])),
    }),
  };
}

function mapOf(
  entries: readonly (readonly [string, SourceRef | undefined])[],
): ReadonlyMap<string, SourceRef> | undefined {
  const found = entries.flatMap(([vrf, source]) => (source === undefined ? [] : [[vrf, source] as const]));
  return found.length === 0 ? undefined : new Map(found);
}

interface ReadInstance {
  readonly vrf: string;
  readonly instance: DesiredBgpInstance | undefined;
  readonly peers: readonly PeerWish[];
  readonly purgeNeighbors: SourceRef | undefined;
  readonly purgeGroups: SourceRef | undefined;
}

/** The fields that, beside what names an instance, name its peers. */
const PEER_SECTIONS = ['peer_groups', 'neighbors'] as const;

function readInstance(
  written: BgpInstances | BgpVrf,
  context: EntryContext,
  above: DesiredBgpInstance['asn'],
): ReadInstance {
  const { state, findings, path } = context;
  const { document } = findings;
  const vrf = written.vrf ?? DEFAULT_VRF;
  for (const section of PEER_SECTIONS) refuseEmpty(written[section], [...path, section], context);
  const peersIn = <T>(
    section: 'peer_groups' | 'neighbors',
    list: readonly T[] | string | undefined,
    read: (one: T, at: EntryContext & { vrf: string }) => PeerWish | undefined,
  ) =>
    sectionOf(list, [...path, section], findings).flatMap(
      (one, index) => read(one, { path: [...path, section, index], state, findings, vrf }) ?? [],
    );
  const peers = [
    ...peersIn('peer_groups', written.peer_groups, readGroup),
    ...peersIn('neighbors', written.neighbors, readNeighbor),
  ];
  const ownAsn =
    path.length > 1 && written.asn !== undefined ? readAsn(written.asn, fieldOf(context, 'asn')) : undefined;
  const asn = ownAsn === undefined ? above : { value: ownAsn, source: document.place([...path, 'asn']) };
  const purged = (section: (typeof PEER_SECTIONS)[number]): SourceRef | undefined =>
    state === 'overridden' && written[section] !== undefined ? document.keyPlace([...path, section]) : undefined;
  return {
    vrf,
    instance: instanceOf(written, context, { vrf, asn }),
    peers,
    purgeNeighbors: purged('neighbors'),
    purgeGroups: purged('peer_groups'),
  };
}

function instanceOf(
  written: BgpInstances | BgpVrf,
  context: EntryContext,
  { vrf, asn }: Pick<DesiredBgpInstance, 'vrf' | 'asn'>,
): DesiredBgpInstance | undefined {
  const { state, findings, path } = context;
  const source = findings.document.place(path);
  if (state === 'deleted') {
    refuseFields(written, ['vrf', 'asn', 'vrfs', ...PEER_SECTIONS], context);
    // With peers or VRFs named these go, and not the whole.
    const named = [...PEER_SECTIONS, 'vrfs'].some((key) => key in written);
    return named ? undefined : { vrf, asn, ensure: 'absent', exact: false, families: {}, source };
  }
  const at = (field: keyof BgpVrf): ValueContext => fieldOf(context, field);
  const families = BGP_FAMILIES.flatMap((family) => {
    const settings = written.address_families?.[family];
    if (settings === undefined) return [];
    const place = fieldOf(at('address_families'), family);
    return [[family, readInstanceFamily(settings, family, { ...place, state })] as const];
  });
  const routerId = wished(written.router_id, at('router_id'), (text, place) => readIp(text, place, 'ipv4')?.ip);
  const defaultIpv4Unicast = wished(written.default_ipv4_unicast, at('default_ipv4_unicast'), readFlag);
  return {
    vrf,
    asn,
    ensure: 'present',
    exact: state !== 'merged',
    ...present({ routerId, defaultIpv4Unicast }),
    families: Object.fromEntries(families),
    source,
  };
}

function checkVrfs(vrfs: readonly { readonly name: string; readonly at: ValueContext }[]): void {
  const first = new Map<string, SourceRef>();
  for (const { name, at } of vrfs) {
    const source = at.findings.document.place(at.path);
    const before = first.get(name);
    if (before === undefined) first.set(name, source);
    else {
      const message = `The VRF ${name} stands here a second time; the first is at ${formatSource(before)}.`;
      at.findings.at([...at.path, 'vrf'], { code: 'NETCTL_INPUT_CONFLICT', message });
    }
  }
}
