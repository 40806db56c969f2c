import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readYaml } from '../../src/documents/located.js';
import type { Binding } from '../../src/drivers/driver.js';
import { gnmi } from '../../src/drivers/openconfig/gnmi.js';
import { driver as openconfig } from '../../src/drivers/openconfig/index.js';
import { openDirect } from '../../src/emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../../src/engine/env.js';
import { readDevice } from '../../src/engine/read.js';
import { run } from '../../src/engine/run.js';
import { assign } from '../../src/engine/study.js';
import { intentDocument } from '../../src/intents/document.js';
import { resolveIntents } from '../../src/intents/resolve.js';
import type { DeviceState, Feature } from '../../src/model/state.js';
import { createConnect } from '../../src/transports/connect.js';
import type { GnmiUpdate, Reply } from '../../src/transports/transport.js';
import { ask, gnmiEndpoint, openSession } from '../support/gnmi-session.js';
import { runOptions } from '../support/run-options.js';
import { buildLemming, type Lemming, startLemming } from './harness/lemming.js';

// A gNMI server that nobody here wrote, which checks what it is sent by the OpenConfig models themselves.
const program = await buildLemming();
const title = 'lemming, the fake router of the OpenConfig project';
if ('reason' in program)
  describe.skip(`${title} (left out: ${program.reason})`, () => it('is not here', () => undefined));
else describe(title, () => checkServer(program.path));

/** It has no Capabilities, by which the driver knows what it may ask for: these are what they would say of its models. */
const MODELS = [
  ['openconfig-interfaces', '3.7.1'],
  ['openconfig-if-ethernet', '2.14.0'],
  ['openconfig-vlan', '3.2.2'],
  ['openconfig-network-instance', '4.4.1'],
  ['openconfig-acl', '1.3.3'],
  ['openconfig-bgp', '9.8.0'],
  ['openconfig-routing-policy', '3.5.0'],
].map(([name, version]) => ({ name, version }));

/** What it calls the one network instance that it has of its own. */
const INSTANCE = 'openconfig:/network-instances/network-instance[name=DEFAULT]';
const HEAD = 'version: 1\ntargets: all\n';

function checkServer(path: string): void {
  let server: Lemming;
  let target: DeviceTarget;
  let ids = 0;
  const connect = createConnect();
  const env: EngineEnv = {
    connect,
    emulate: (box, dialect) => openDirect(box, { name: 'rehearsal', dialect }),
    now: () => performance.now(),
    wait: (milliseconds) => wait(milliseconds),
    txId: () => `oc${++ids}`,
    listener: { phase: () => {}, device: () => {} },
    signal: new AbortController().signal,
    concurrency: 1,
  };
  const binding: Binding = {
    ...gnmi,
    identify: { ...gnmi.identify, read: (replies) => gnmi.identify.read(told(replies)) },
  };

  beforeAll(async () => {
    server = await startLemming(path);
    target = {
      name: 'dut',
      driver: { ...openconfig, bindings: [binding] },
      endpoint: gnmiEndpoint(server.port, server.trust, {
        name: 'dut',
        timeouts: { connect: 10, login: 30, command: 30 },
      }),
      accepted: [],
      skipRehearsal: false,
    };
    const config = { name: 'DEFAULT', type: 'openconfig-network-instance-types:DEFAULT_INSTANCE' };
    const made = await set({ path: INSTANCE, value: { name: 'DEFAULT', config } });
    expect(made.exitCode).toBe(0);
  });
  afterAll(() => server?.stop());

  async function set(...updates: readonly GnmiUpdate[]): Promise<Reply> {
    const session = await connect(target.endpoint, binding.dialect);
    try {
      return await ask(session, { do: 'set', deletes: [], replaces: [], updates });
    } finally {
      await session.close();
    }
  }

  /** Applies a plan, whose errors stand in the outcome. */
  async function apply(yaml: string): Promise<{ readonly status: string; readonly errors: readonly string[] }> {
    const documents = (await readYaml(Buffer.from(yaml), 'plan.yaml')).map(intentDocument);
    const desired = resolveIntents(documents, {
      name: 'dut',
      data: {},
      portGroups: {},
      portsPerEntry: 1,
      canonicalPort: openconfig.ports.canonical,
      secret: () => '',
    });
    const result = await run(env, [assign(target, desired, new Set())], runOptions());
    const errors = [...result.errors, ...result.devices.flatMap(({ error }) => error ?? [])];
    return { status: result.status, errors: errors.map(({ message }) => message) };
  }

  /** Applies a plan, and again, when there is nothing left to do. */
  async function applyTwice(yaml: string): Promise<void> {
    expect(await apply(yaml)).toEqual({ status: 'changed', errors: [] });
    expect(await apply(yaml)).toEqual({ status: 'unchanged', errors: [] });
  }

  async function state(feature: Feature): Promise<DeviceState> {
    const session = await connect(target.endpoint, binding.dialect);
    try {
      return (await readDevice(target, session, [feature])).state;
    } finally {
      await session.close();
    }
  }

  it('is read by a subscription, since it has neither Capabilities nor Get', async () => {
    const session = await openSession(target.endpoint);
    expect(await ask(session, { do: 'capabilities' })).toMatchObject({
      exitCode: 12,
      output: expect.stringContaining('"commitConfirmed":false'),
    });
    const paths = ['openconfig:/interfaces/interface[name=*]/state/name'];
    const { output } = await ask(session, { do: 'get', paths, type: 'state' });
    const names = (JSON.parse(output) as readonly { readonly value: unknown }[]).map(({ value }) => value);
    expect(names).toEqual(expect.arrayContaining(['eth0', 'eth1', 'eth2', 'eth3']));
  });

  it('takes VLANs and ports, and a port that becomes a trunk loses its access VLAN', async () => {
    await applyTwice(`kind: vlan\n${HEAD}vlans: [ { id: 10, name: USERS }, { id: 20 } ]
interfaces:
  - { ports: eth1, mode: access, access_vlan: 10 }
  - { ports: eth2, mode: trunk, allowed_vlans: [10, 20] }
`);
    await applyTwice(
      `kind: vlan\n${HEAD}interfaces: [ { ports: eth1, mode: trunk, native_vlan: 20, allowed_vlans: [10] } ]\n`,
    );
    const { vlan } = await state('vlan');
    expect(vlan?.vlans.get(10)).toMatchObject({ name: 'USERS', status: 'active' });
    expect(vlan?.ports.get('eth1')).toMatchObject({
      mode: 'trunk',
      accessVlan: undefined,
      nativeVlan: 20,
      allowed: [[10, 10]],
    });
    expect(vlan?.ports.get('eth2')).toMatchObject({
      mode: 'trunk',
      allowed: [
        [10, 10],
        [20, 20],
      ],
    });
  });

  it('takes a filter with all that the model can say, binds it, and lets one entry be changed', async () => {
    const rules = (web: string): string => `kind: acl\n${HEAD}acls:
  - name: EDGE-IN
    rules:
      - { action: permit, protocol: tcp, established: true }
      - { remark: web }
      - { action: permit, protocol: tcp, source: 10.0.0.0/8, destination: ${web}, destination_port: https }
      - { action: permit, protocol: udp, source_port: { gt: 1023 }, destination_port: 53, dscp: ef }
      - { action: permit, protocol: icmp, icmp: { type: 8 } }
      - { action: deny, protocol: tcp, fragments: true }
      - { action: permit, protocol: gre }
      - { action: permit, protocol: 200 }
      - { action: deny, log: true }
bindings: [ { acl: EDGE-IN, interface: eth1, direction: in } ]
`;
    await applyTwice(rules('192.0.2.10'));
    await applyTwice(rules('192.0.2.11'));
    const { acl } = await state('acl');
    expect([...(acl?.acls.values() ?? [])].map(({ name, entries }) => [name, entries.length])).toEqual([
      ['EDGE-IN', 9],
    ]);
    expect(acl?.bindings).toHaveLength(1);
  });

  // It shows the defaults of its models as if they had been set, which netctl does not take for what was asked.
  it('takes BGP and policies as the driver writes them; what it fills in by itself is told, and all is taken back', async () => {
    const before = await state('bgp');
    const { status, errors } = await apply(`kind: bgp\n${HEAD}bgp:
  asn: 65001
  router_id: 192.0.2.1
  peer_groups:
    - name: SPINES
      remote_as: 65100
      timers: { keepalive: 3, hold: 9 }
      address_families: { ipv4_unicast: { activate: true, import_policy: IMPORT, max_prefix: { limit: 500, threshold: 80 } } }
  neighbors:
    - { address: 10.1.1.0, peer_group: SPINES, description: spine1 }
    - { address: "2001:db8::1", remote_as: 65200, ebgp_multihop: 2, update_source: "2001:db8::2" }
prefix_lists:
  - { name: PL-OURS, rules: [ { action: permit, prefix: 10.0.0.0/8, ge: 16, le: 24 }, { action: permit, prefix: 192.0.2.0/24 } ] }
route_maps:
  - name: IMPORT
    rules:
      - { action: permit, match: { prefix_list: PL-OURS }, set: { local_preference: 200, communities: ["65000:100"], additive: true } }
      - { action: deny }
`);
    expect(status).toBe('failed');
    const [differences = ''] = errors;
    const found = differences.replace(/^dut does not hold what was asked for: /, '').split('; ');
    const filledIn =
      /^(?:bgp_peer\/\S+\/(?:timers is keepalive 30, hold 90|connect_timer is 30|(?:passive|shutdown|default_originate) is false)|route_map\/IMPORT\/\d+\/opaque is .*), not absent$/;
    expect(found.filter((one) => !filledIn.test(one))).toEqual([]);
    expect(found.length).toBeGreaterThan(1);
    expect(await state('bgp')).toEqual(before);
  });

  it('refuses by its models, and then holds nothing of the same Set', async () => {
    const refused = await set(
      { path: `${INSTANCE}/vlans/vlan[vlan-id=30]`, value: { 'vlan-id': 30, config: { 'vlan-id': 30 } } },
      { path: `${INSTANCE}/vlans/vlan[vlan-id=4095]`, value: { 'vlan-id': 4095, config: { 'vlan-id': 4095 } } },
    );
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(/4095 is outside specified ranges/) });
    expect((await state('vlan')).vlan?.vlans.has(30)).toBe(false);
  });
}

/** What it would have said of its models, in place of its refusal. */
function told([capabilities, ...others]: readonly Reply[]): readonly Reply[] {
  if (capabilities === undefined) return [];
  return [{ ...capabilities, exitCode: 0, output: JSON.stringify({ models: MODELS }) }, ...others];
}
