import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/linux/index.js';
import { asShown } from '../../../../src/drivers/linux/vlan/members.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../../../src/emulator/device.js';
import { takeBack } from '../../../../src/engine/take-back.js';
import type { PortChange } from '../../../../src/model/change.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { type Port, plainPort } from '../../../../src/model/vlan.js';
import {
  equalSets,
  intersect,
  NO_VLANS,
  subtract,
  unite,
  type VlanSet,
  vlanSetOf,
} from '../../../../src/model/vlan-set.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';
import { often } from '../../../support/property-runs.js';
import { portOf } from '../../../support/vlan-arbitraries.js';

const [binding] = driver.bindings;

function boot(files: Image = {}): EmulatedBox {
  return driver
    .emulate()
    .boot({ ...driver.emulate().factory('sw1', ['eth1', 'eth2', 'eth3']), ...files }, manualClock());
}

function ask(box: EmulatedBox, ops: readonly Op[]): readonly Reply[] {
  return ops.map((op): Reply => {
    const { stdout, stderr, exitCode } = box.exec(op.line, '');
    return { op, output: stdout.replace(/\n$/, ''), stderr, exitCode, prompt: undefined };
  });
}

function factsOf(box: EmulatedBox): Facts {
  return binding.identify.read(ask(box, binding.identify.ops));
}

function read(box: EmulatedBox): DeviceState {
  const facts = factsOf(box);
  return binding.parse(ask(box, binding.reads(['vlan'], facts)), facts);
}

function type(box: EmulatedBox, ...lines: readonly string[]): void {
  for (const line of lines) expect(box.exec(line, '')).toEqual({ stdout: '', stderr: '', exitCode: 0 });
}

function portIn(state: DeviceState, name = 'eth1'): Port {
  const port = state.vlan?.ports.get(name);
  if (port === undefined) throw new Error(`there is no ${name}`);
  return port;
}

const bridge = (data: Readonly<Record<string, unknown>>, more = {}) => ({
  ...{ ifname: 'br0', flags: ['UP'], addr_info: [], ...more },
  linkinfo: { info_kind: 'bridge', info_data: data },
});
const FILTERING = { vlan_filtering: 1, vlan_protocol: '802.1Q', vlan_default_pvid: 1 };
const member = (ifname: string, master = 'br0', data = {}, kind = 'bridge') => ({
  ...{ ifname, master, flags: ['UP', 'LOWER_UP'], addr_info: [] },
  linkinfo: { info_slave_kind: kind, info_slave_data: data },
});
const devices = (...list: readonly unknown[]): Image => ({ addresses: JSON.stringify(list) });

describe('a port', () => {
  const settings = { accessVlan: undefined, nativeVlan: undefined };
  it.each([
    ['one VLAN, untagged both ways', ['10 pvid untagged'], { mode: 'access', accessVlan: 10 }],
    [
      'a list and no PVID',
      ['20-25', '30'],
      {
        ...settings,
        mode: 'trunk',
        allowed: [
          [20, 25],
          [30, 30],
        ],
      },
    ],
    [
      'a list and a PVID',
      ['10 pvid untagged', '20'],
      {
        mode: 'trunk',
        nativeVlan: 10,
        allowed: [
          [10, 10],
          [20, 20],
        ],
      },
    ],
    ['no VLAN at all', [], { ...settings, mode: 'access' }],
    ['two VLANs that leave untagged', ['10 pvid untagged', '20 untagged'], { mode: 'other' }],
    ['a PVID that leaves tagged', ['10 pvid'], { mode: 'other' }],
    ['a VLAN that only leaves untagged', ['10 untagged'], { mode: 'other' }],
  ])('with %s', (_, members, expected) => {
    const box = boot();
    type(box, 'bridge vlan del dev eth1 vid 1', ...members.map((one) => `bridge vlan add dev eth1 vid ${one}`));
    expect(portIn(read(box))).toMatchObject(expected);
  });

  it.each([
    ['of a bridge that does not filter', devices(bridge({ ...FILTERING, vlan_filtering: 0 }), member('eth1'))],
    [
      'of a bridge for the tags of providers',
      devices(bridge({ ...FILTERING, vlan_protocol: '802.1ad' }), member('eth1')),
    ],
    ['with tunnels for VLANs', devices(bridge(FILTERING), member('eth1', 'br0', { vlan_tunnel: true }))],
    ['with a name that a shell would take apart', devices(bridge(FILTERING), member("eth1';"))],
  ])('%s is left alone', (_, files) => {
    const [port] = read(boot(files)).vlan?.ports.values() ?? [];
    expect(port).toMatchObject({ mode: 'other' });
  });

  it('of a bond is named by the bond', () => {
    const files = devices(bridge(FILTERING), member('bond0'), member('eth1', 'bond0', {}, 'bond'));
    expect(portIn(read(boot(files)))).toMatchObject({ mode: 'other', bundle: 'bond0' });
  });
});

describe('settings that are the same to a bridge', () => {
  const set = (...ids: readonly number[]) => vlanSetOf(...ids);
  it.each([
    [
      'a native VLAN is carried, listed or not',
      { mode: 'trunk', nativeVlan: 99, allowed: set(10) },
      { mode: 'trunk', nativeVlan: 99, allowed: set(10, 99) },
    ],
    [
      'a trunk of its native VLAN is an access port',
      { mode: 'trunk', nativeVlan: 10, allowed: set(10) },
      { mode: 'access', accessVlan: 10 },
    ],
    [
      'a trunk of nothing is a port in no VLAN',
      { mode: 'trunk', nativeVlan: undefined, allowed: NO_VLANS },
      { mode: 'access', accessVlan: undefined },
    ],
    ['an access port is one', { mode: 'access', accessVlan: 10 }, { mode: 'access', accessVlan: 10 }],
  ] as const)('%s', (_, port, expected) => {
    const shown = asShown(plainPort('eth1', port));
    expect(shown).toMatchObject(expected);
    expect(asShown(shown)).toEqual(shown);
  });
});

/** What a port carries, and what of it without a tag. */
function carried(port: Port): { readonly all: VlanSet; readonly untagged: number | undefined } {
  const untagged = port.mode === 'trunk' ? port.nativeVlan : port.accessVlan;
  const own = untagged === undefined ? NO_VLANS : vlanSetOf(untagged);
  return { all: port.mode === 'trunk' ? unite(port.allowed, own) : own, untagged };
}

describe('the edits of a port', () => {
  const ids = fc.constantFrom(10, 11, 20, 30, 4094);
  const shown = portOf('eth1', ids).map((port) => {
    const own = port.mode === 'access' ? { nativeVlan: undefined } : { accessVlan: undefined };
    return asShown({ ...port, ...own, voiceVlan: undefined });
  });
  const at = (port: Port) => ({ kind: 'port', name: 'eth1', after: port, sources: {} }) as const;

  /** A device with the port, and the single edits of the change. */
  function start(before: Port, after: Port) {
    const box = boot();
    const move = (to: Port): readonly string[] => {
      const now = portIn(read(box));
      const change: PortChange = { ...at(to), before: now };
      return binding
        .render([change], { facts: factsOf(box), before: read(box) })
        .flatMap(({ ops }) => ops)
        .flatMap(({ line }) =>
          [...line.matchAll(/'(?<edit>vlan [^']+)'/g)].map((match) => match.groups?.['edit'] ?? ''),
        );
    };
    type(box, ...move(before).map((edit) => `bridge ${edit}`));
    return { box, was: portIn(read(box)), edits: move(after) };
  }

  it('keep one VLAN at most untagged, and carry nothing else and no less on the way', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(shown, shown, (before, after) => {
        const { box, was, edits } = start(before, after);
        const [from, to] = [carried(was), carried(after)];
        for (const edit of edits) {
          type(box, `bridge ${edit}`);
          const now = portIn(read(box));
          // Two untagged VLANs, or one that is not the PVID, would be read as a mode of its own.
          expect(now.mode, edit).not.toBe('other');
          const { all, untagged } = carried(now);
          expect(subtract(all, unite(from.all, to.all)), edit).toEqual([]);
          expect([undefined, from.untagged, to.untagged], edit).toContain(untagged);
          if (was.mode !== 'trunk' || after.mode !== 'trunk') continue;
          expect(subtract(intersect(from.all, to.all), all), edit).toEqual([]);
        }
        expect(equalSets(carried(portIn(read(box))).all, to.all)).toBe(true);
      }),
      often(20),
    );
  });

  it('can be cut short anywhere where the mode stays, and what they did is taken back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(shown, shown, fc.nat(), (before, after, cut) => {
        fc.pre(before.mode === after.mode);
        const { box, was, edits } = start(before, after);
        const config = read(box).config;
        type(box, ...edits.slice(0, edits.length === 0 ? 0 : cut % edits.length).map((edit) => `bridge ${edit}`));
        const now = read(box);
        const back = takeBack(now, [{ ...at(after), before: was }], { cutShort: true });
        for (const { line } of binding.render(back, { facts: factsOf(box), before: now }).flatMap(({ ops }) => ops)) {
          expect(box.exec(line, '')).toMatchObject({ exitCode: 0 });
        }
        expect(read(box).config).toEqual(config);
      }),
      often(20),
    );
  });

  it('are several calls where one would be too long for a packet of SSH', () => {
    const odd = vlanSetOf(...Array.from({ length: 2000 }, (_, index) => 2 * index + 3));
    const { box, edits } = start(
      plainPort('eth1'),
      asShown(plainPort('eth1', { mode: 'trunk', nativeVlan: undefined, allowed: odd })),
    );
    const change = {
      ...at(plainPort('eth1', { mode: 'trunk', nativeVlan: undefined, allowed: odd })),
      before: portIn(read(box)),
    };
    const steps = binding.render([change], { facts: factsOf(box), before: read(box) });
    expect(edits).toHaveLength(2001);
    expect(steps.length).toBeGreaterThan(1);
    expect(Math.max(...steps.flatMap(({ ops }) => ops).map(({ line }) => line.length))).toBeLessThan(32_768);
  });
});

describe('what is known of a host', () => {
  const upon = { ifname: 'br0.30', link: 'br0', flags: ['UP'], linkinfo: { info_kind: 'vlan', info_data: { id: 30 } } };
  const address = (local: string) => ({ addr_info: [{ local, prefixlen: 24, scope: 'global' }] });

  it('is what stands on a VLAN beside ports, and the VLANs of its own addresses', () => {
    const away = { ...upon, ifname: 'eth9.7', link: 'eth9', linkinfo: { info_kind: 'vlan', info_data: { id: 7 } } };
    const box = boot(
      devices(
        bridge(FILTERING, address('192.0.2.1')),
        member('eth1'),
        { ...upon, ...address('198.51.100.1') },
        { ifname: 'eth9', flags: ['UP'], addr_info: [] },
        { ...away, ...address('203.0.113.1') },
      ),
    );
    type(box, 'bridge vlan add dev br0 vid 30 self');
    const { vlan, management } = read(box);
    expect(vlan?.uses).toEqual([
      { vlan: 1, user: 'br0 itself' },
      { vlan: 30, user: 'br0 itself' },
      { vlan: 30, user: 'interface br0.30' },
    ]);
    expect(management?.map(({ interface: name, vlan: id }) => [name, id])).toEqual([
      ['br0', 1],
      ['br0.30', 30],
      ['eth9.7', undefined],
    ]);
  });

  it.each([
    ['all bridges the same default VLAN', [bridge({ ...FILTERING, vlan_default_pvid: 7 }), member('eth1')], 7],
    ['none', [bridge({ ...FILTERING, vlan_default_pvid: 0 }), member('eth1')], undefined],
    [
      'several',
      [
        bridge(FILTERING),
        member('eth1'),
        { ...bridge({ ...FILTERING, vlan_default_pvid: 7 }), ifname: 'br1' },
        member('eth2', 'br1'),
      ],
      undefined,
    ],
    ['no bridge', [], 1],
  ])('is what ports come with: %s', (_, list, expected) => {
    expect(driver.capabilities(factsOf(boot(devices(...list)))).vlan?.portDefaults.accessVlan).toBe(expected);
  });

  it('is what to set where no bridge filters', () => {
    const off = devices(bridge({ ...FILTERING, vlan_filtering: 0 }), member('eth1'));
    expect(binding.improvements?.(factsOf(boot(off)))).toEqual(['ip link set dev br0 type bridge vlan_filtering 1']);
    expect(binding.improvements?.(factsOf(boot()))).toEqual([]);
  });

  it.each([
    ['bridge', ['acl']],
    ['nft', ['vlan']],
  ])('is what it can do without %s', (tool, expected) => {
    const box = boot();
    const replies = ask(box, binding.identify.ops).map((reply) =>
      reply.op.line.includes(tool)
        ? { ...reply, output: '', stderr: `sh: 1: ${tool}: not found`, exitCode: 127 }
        : reply,
    );
    expect(Object.keys(driver.capabilities(binding.identify.read(replies)))).toEqual(expected);
  });

  it('is by whom VLANs may be changed', () => {
    const box = boot({ user: 'sudo\n' });
    const facts = factsOf(box);
    expect(binding.reads(['vlan'], facts)[0]?.line).toBe('sudo -n bridge -j -compressvlans vlan show');
    expect(box.exec('bridge vlan add dev eth1 vid 10', '').stderr).toBe('RTNETLINK answers: Operation not permitted\n');
    type(box, 'sudo -n bridge vlan add dev eth1 vid 10');
  });

  it('is gone with a reboot, which plans say before', () => {
    const box = boot();
    type(box, 'bridge vlan add dev eth1 vid 10 pvid untagged');
    box.reboot();
    expect(portIn(read(box))).toMatchObject({ mode: 'access', accessVlan: 1 });
    expect(binding.volatile?.(factsOf(box))).toEqual(['vlan']);
  });
});

describe('what a host tells of how it works', () => {
  const asked = async <T>(box: EmulatedBox, question: { ops: readonly Op[]; read(replies: readonly Reply[]): T }) =>
    question.read(ask(box, question.ops));

  it('is which VLANs have a port with a link', async () => {
    const list = [bridge(FILTERING), member('eth1'), { ...member('eth2'), flags: ['UP'] }];
    const box = boot(devices(...list));
    type(box, 'bridge vlan add dev eth1 vid 10', 'bridge vlan add dev eth2 vid 20');
    const question = binding.observe?.vlans?.([1, 10, 20, 30]);
    if (question === undefined) throw new Error('nothing is asked');
    expect(await asked(box, question)).toEqual([
      { id: 1, active: true, status: 'active', ports: ['eth1', 'eth2'] },
      { id: 10, active: true, status: 'active', ports: ['eth1'] },
      { id: 20, active: false, status: 'without a link: eth2', ports: ['eth2'] },
    ]);
  });

  it('is who is behind a port', async () => {
    const box = boot({ user: 'sudo\n', learned: 'eth1 10 02:00:00:00:00:01\neth1 20 02:00:00:00:00:02\n' });
    const question = binding.observe?.learned?.({ port: 'eth1', vlan: 10 }, read(box));
    if (question === undefined) throw new Error('nothing is asked');
    expect(await asked(box, question)).toEqual(['02:00:00:00:00:01']);
  });
});

describe('a refusal', () => {
  it.each([
    ['Invalid VLAN ID "5000"\nCommand failed -:2\n', 1, 'semantic', 'Invalid VLAN ID "5000"'],
    [
      'RTNETLINK answers: Operation not permitted\nCommand failed -:1\n',
      1,
      'auth',
      'RTNETLINK answers: Operation not permitted',
    ],
    ['Cannot find bridge device "eth1"\nCommand failed -:1\n', 1, 'semantic', 'Cannot find bridge device "eth1"'],
    ['sh: 1: bridge: not found\n', 127, 'syntax', 'sh: 1: bridge: not found'],
    [
      'RTNETLINK answers: Cannot allocate memory\nCommand failed -:1\n',
      1,
      'resource',
      'RTNETLINK answers: Cannot allocate memory',
    ],
  ])('%j', (stderr, exitCode, kind, message) => {
    const op: Op = { via: 'cli', line: 'printf … | bridge -batch -', context: [], role: 'config' };
    expect(binding.refusal({ op, output: '', stderr, exitCode, prompt: undefined }, [])).toEqual({ kind, message });
  });
});
