import type fc from 'fast-check';
import { expect } from 'vitest';
import { driver } from '../../../../src/drivers/frr/index.js';
import { BGP_FAMILIES, type BgpPeer, type BgpState, peerKey } from '../../../../src/model/bgp.js';
import { canonicalPeers } from '../../../../src/model/bgp-canonical.js';
import type { BgpCapabilities } from '../../../../src/model/capabilities.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { diffStates } from '../../../../src/model/state-diff.js';
import type { Op, Session } from '../../../../src/transports/transport.js';
import { anyBgp } from '../shared/any-bgp.js';

const [binding] = driver.bindings;

/** Nothing configured. */
export const NO_BGP: BgpState = {
  instances: new Map(),
  peers: new Map(),
  prefixLists: new Map(),
  routeMaps: new Map(),
  uses: [],
};

/** A host at the other end of a session, to which plans are applied. */
export async function deviceAt(session: Session) {
  const facts: Facts = driver.bindings[0].identify.read(await session.run(driver.bindings[0].identify.ops));
  const read = async (): Promise<DeviceState> => binding.parse(await session.run(binding.reads(['bgp'], facts)), facts);
  const model = binding.commit(facts, ['bgp']);
  const tx = { id: 'any', seconds: 0, comment: '' };
  return {
    async become(wanted: BgpState): Promise<void> {
      const before = await read();
      const steps = binding.render(diffStates(before, { ...before, bgp: wanted }), { facts, before });
      await send(session, [...model.open(tx), ...steps.flatMap(({ ops }) => ops)]);
      if (model.kind === 'immediate') await send(session, model.close(tx));
      const after = await read();
      expect(differences(after, wanted), steps.flatMap(linesOf).join('\n')).toEqual([]);
    },
    async print(): Promise<string> {
      const [reply] = await session.run([{ via: 'cli', line: 'show running-config', context: [], role: 'read' }]);
      return reply?.output ?? '';
    },
  };
}

/** What is not as wanted: each object with the fields that differ, as they are and as they should be. */
function differences(state: DeviceState, wanted: BgpState): readonly string[] {
  return diffStates(state, { ...state, bgp: wanted }).map(({ kind, before, after }) => {
    const [is, should]: [Record<string, unknown>, Record<string, unknown>] = [{ ...before }, { ...after }];
    const fields = Object.keys({ ...is, ...should }).filter(
      (key) => JSON.stringify(is[key]) !== JSON.stringify(should[key]),
    );
    return `${kind} ${fields.map((key) => `${key}: ${JSON.stringify(is[key])}, not ${JSON.stringify(should[key])}`).join('; ')}`;
  });
}

function linesOf({ ops }: { readonly ops: readonly Op[] }): readonly string[] {
  return ops.map(({ line, context }) => `${' '.repeat(context.length)}${line}`);
}

async function send(session: Session, ops: readonly Op[]): Promise<void> {
  for (const reply of await session.run(ops, { stop: (one) => binding.refusal(one, []) !== undefined })) {
    const refusal = binding.refusal(reply, []);
    if (refusal === undefined) continue;
    await session.run([{ via: 'cli', line: 'end', context: [], role: 'frame' }]);
    throw new Error(`"${reply.op.line}" was refused: ${refusal.message}\n${linesOf({ ops }).join('\n')}`);
  }
}

/** A random state of BGP, as FRR can hold it. */
export function anyFrrBgp(): fc.Arbitrary<BgpState> {
  const can = driver.capabilities().bgp;
  if (can === undefined) throw new Error('the driver has no BGP');
  return anyBgp({
    can,
    prefixListsSaySeveral: false,
    redistributionMetric: true,
    updateSources: ['lo', 'eth1'],
    sendCommunity: ['none', 'standard', 'extended', 'both', 'large', 'standard+large', 'extended+large'],
    restart: true,
    alike: false,
    sources: ['connected', 'kernel', 'static'],
  }).map((state) => takenByFrr(state, can));
}

/** The state without what FRR refuses, or takes for something else. */
function takenByFrr(state: BgpState, can: BgpCapabilities): BgpState {
  const routeMaps = [...state.routeMaps].map(([name, map]) => {
    const entries = map.entries.map((entry) => {
      const backwards = typeof entry.continue === 'number' && entry.continue <= entry.seq;
      return entry.action === 'deny' || backwards ? { ...entry, continue: undefined } : entry;
    });
    return [name, { ...map, entries }] as const;
  });
  const peers = new Map([...state.peers].map(([key, peer]) => [key, takenPeer(peer, state)] as const));
  const said = canonicalPeers({ instances: state.instances, peers }, { current: new Map(), can });
  return { ...state, routeMaps: new Map(routeMaps), peers: said };
}

/** Some settings are for neighbours of another AS only, or for those of the own one. */
function takenPeer(peer: BgpPeer, { instances, peers }: BgpState): BgpPeer {
  const asn = instances.get(peer.vrf)?.asn;
  const group = peer.group === undefined ? undefined : peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  // The members of a group that gives no AS are all internal or all external.
  const own = group !== undefined && group.remoteAs === undefined ? 65_000 : peer.remoteAs;
  const remote = own ?? group?.remoteAs;
  const external = remote !== undefined && remote !== asn;
  const families = BGP_FAMILIES.flatMap((family) => {
    const said = peer.families[family];
    // A client that becomes an external neighbour cannot be told that it is none any more.
    const fields = said && { ...said, routeReflectorClient: undefined };
    return fields === undefined ? [] : [[family, withoutThose(fields, group?.families[family])] as const];
  });
  return {
    ...withoutThose(peer, group),
    ...{ vrf: peer.vrf, kind: peer.kind, name: peer.name, group: peer.group, opaque: [], remoteAs: own },
    ...(!external && { localAs: undefined, ebgpMultihop: undefined }),
    families: Object.fromEntries(families),
  };
}

/** What the group says, the member does not: FRR does not always write that down, and sets it with that of the group. */
function withoutThose<T extends object>(member: T, group: object | undefined): T {
  const said = Object.entries(group ?? {}).filter(([key, value]) => value !== undefined && key !== 'activate');
  return {
    ...member,
    ...Object.fromEntries(said.map(([key]) => [key, undefined])),
    ...('opaque' in member && { opaque: [] }),
  };
}
