import type { IntentDocument } from '../../intents/document.js';
import { resolveIntents } from '../../intents/resolve.js';
import type { IntentTarget } from '../../intents/target.js';
import type { Hardening } from '../../model/hardening.js';
import type { AuditedDevice } from '../devices/audited-device.js';
import { onDemand } from '../devices/on-demand.js';
import { placeBook } from './places.js';
import { wishedAcl } from './wished-acl.js';
import { wishedBgp } from './wished-bgp.js';
import { wishedVlan } from './wished-vlan.js';

/**
 * A device that holds what documents ask for and nothing else; undefined where that cannot be told without a device. What is
 * left alone is left out.
 */
export function wishedDevice(targets: string, documents: readonly IntentDocument[]): AuditedDevice | undefined {
  const wishes = resolved(documents);
  if (wishes === undefined) return undefined;
  const book = placeBook(documents);
  const state = {
    ...(wishes.vlan !== undefined && { vlan: wishedVlan(wishes.vlan) }),
    ...(wishes.acl !== undefined && { acl: wishedAcl(wishes.acl, book) }),
    ...(wishes.bgp !== undefined && { bgp: wishedBgp(wishes.bgp, book) }),
    config: [],
  };
  const ports = new Map((wishes.vlan?.ports ?? []).map((port) => [port.name, portLines(port, book)]));
  const hardening: Hardening = {
    settings: {},
    ports,
    sessions: [],
    accounts: [],
    communities: undefined,
    snmpUsers: [],
    timeServers: undefined,
    logHosts: undefined,
  };
  const vlans = wishes.vlan?.vlans ?? [];
  const tree = vlans.map(({ id, source }) => ({ text: `vlan ${id}`, line: book.number(source), children: [] }));
  return {
    name: `devices ${targets}`,
    file: undefined,
    facts: { platform: '', hostname: '', version: '', model: '', extra: {} },
    can: {},
    state,
    hardening,
    lines: book.lines(),
    tree,
    holds: () => false,
    cover: (text) => text,
    ...onDemand({ state, hardening, tree }),
    doubts: [],
    place: (line) => book.place(line),
  };
}

type Wishes = ReturnType<typeof resolveIntents>;
type Port = NonNullable<Wishes['vlan']>['ports'][number];

function portLines(port: Port, book: ReturnType<typeof placeBook>) {
  const line = (wish: { readonly source: Port['source'] } | undefined) => wish && book.number(wish.source);
  const lines = {
    mode: line(port.mode),
    access_vlan: line(port.accessVlan),
    native_vlan: line(port.nativeVlan),
    voice_vlan: line(port.voiceVlan),
    allowed: line(port.allowed),
  };
  const known = Object.fromEntries(Object.entries(lines).filter(([, number]) => number !== undefined));
  return {
    name: port.name,
    line: book.number(port.source),
    block: port.name,
    settings: {},
    lines: known,
    addresses: [],
  };
}

function resolved(documents: readonly IntentDocument[]): Wishes | undefined {
  const groups = documents.flatMap(({ located }) => portGroupsIn(located.value));
  const target: IntentTarget = {
    name: 'any device',
    data: {},
    // Only an inventory knows the ports of a group: here it is one port, of its name.
    portGroups: Object.fromEntries(groups.map((name) => [name, [name]])),
    canonicalPort: (name) => name,
    // Equal references are equal secrets, which is all that is asked of them.
    secret: (reference) => JSON.stringify(reference),
  };
  try {
    return resolveIntents(documents, target);
  } catch {
    return undefined;
  }
}

function portGroupsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'port_group' && typeof one === 'string' ? [one] : portGroupsIn(one),
  );
}
