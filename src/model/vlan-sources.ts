import type { SourceRef } from '../util/source.js';
import type { Change, PortChange, VlanChange } from './change.js';
import type { DesiredPort, DesiredVlan, DesiredVlans } from './desired.js';

/** The same changes, each field with the place in the intents that asks for it. */
export function attachSources(changes: readonly Change[], desired: DesiredVlans): readonly Change[] {
  const vlans = new Map(desired.vlans.map((wish) => [wish.id, wish]));
  const ports = new Map(desired.ports.map((wish) => [wish.name, wish]));
  return changes.map((change) => {
    if (change.kind === 'vlan') return { ...change, sources: vlanSources(vlans.get(change.id), desired.purge.vlans) };
    if (change.kind !== 'port') return change;
    return { ...change, sources: portSources(ports.get(change.name), desired.purge.ports) };
  });
}

function vlanSources(wish: DesiredVlan | undefined, purge: SourceRef | undefined): VlanChange['sources'] {
  return defined({ object: wish?.source ?? purge, name: wish?.name?.source, status: wish?.status?.source });
}

function portSources(wish: DesiredPort | undefined, purge: SourceRef | undefined): PortChange['sources'] {
  return defined({
    object: wish?.source ?? purge,
    mode: wish?.mode?.source,
    accessVlan: wish?.accessVlan?.source,
    voiceVlan: wish?.voiceVlan?.source,
    nativeVlan: wish?.nativeVlan?.source,
    allowed: wish?.allowed?.source,
  });
}

function defined<K extends string>(places: Record<K, SourceRef | undefined>): Partial<Record<K, SourceRef>> {
  const kept: Partial<Record<K, SourceRef>> = {};
  for (const field in places) {
    const place = places[field];
    if (place !== undefined) kept[field] = place;
  }
  return kept;
}
