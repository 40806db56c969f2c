import { describe, expect, it } from 'vitest';
import { driver as openvswitch } from '../../../../src/drivers/openvswitch/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import type { Image } from '../../../../src/emulator/device.js';
import { hardwareOf } from '../../../../src/emulator/stations.js';
import { guardManagement } from '../../../../src/engine/guard/guard-management.js';
import { refineManagement } from '../../../../src/engine/guard/refine-management.js';
import { NetctlError } from '../../../../src/errors/netctl-error.js';
import type { DesiredVlans } from '../../../../src/model/desired.js';
import type { Reply, Session } from '../../../../src/transports/transport.js';
import { type PlannedDevice, planOpen, withConfig } from '../../../support/plans.js';
import { accessPort, trunkPort, wishes } from '../../../support/wishes.js';

const DESK = '02:00:00:00:00:d1';
const ADMIN = '02:00:00:00:00:a1';
const ROUTER = '02:00:00:00:00:01';
const OWN = { sw1: '10.0.0.11', sw2: '10.0.0.12' } as const;
type Name = keyof typeof OWN;

/** A kind of switch that is managed in a VLAN which its first port is in as well. */
interface Kind {
  readonly platform: string;
  readonly vlan: number;
  readonly ports: readonly [string, string];
  readonly interface: string;
  setUp(image: Image, name: Name): Image;
}

const KINDS: readonly Kind[] = [
  {
    platform: 'cisco-ios',
    vlan: 1,
    ports: ['GigabitEthernet1/0/1', 'GigabitEthernet1/0/4'],
    interface: 'Vlan1',
    setUp: (image, name) =>
      withConfig(
        'vlan 10',
        `interface Vlan1\n ip address ${OWN[name]} 255.255.255.0`,
        'interface GigabitEthernet1/0/4\n switchport mode trunk',
      )(image),
  },
  {
    platform: 'arista-eos',
    vlan: 1,
    ports: ['Ethernet1', 'Ethernet4'],
    interface: 'Vlan1',
    setUp: (image, name) =>
      withConfig(
        'vlan 10',
        `interface Vlan1\n   ip address ${OWN[name]}/24`,
        'interface Ethernet4\n   switchport mode trunk',
      )(image),
  },
  {
    platform: 'openvswitch',
    vlan: 99,
    ports: ['p1', 'p4'],
    interface: 'br0.99',
    setUp: (image, name) => ({
      ...tagged(image),
      addresses: hostWith(name),
    }),
  },
];

function tagged(image: Image): Image {
  const box = openvswitch.emulate().boot(image, manualClock());
  const { exitCode, stderr } = box.exec('ovs-vsctl set Port p1 tag=99', '');
  if (exitCode !== 0) throw new Error(stderr);
  return box.image();
}

/** What iproute2 tells of a host that is reached over its VLAN device. */
function hostWith(name: Name): string {
  const device = {
    ifname: 'br0.99',
    flags: ['BROADCAST', 'UP'],
    address: hardwareOf(name),
    link: 'br0',
    linkinfo: { info_kind: 'vlan', info_data: { id: 99 } },
    addr_info: [{ family: 'inet', local: OWN[name], prefixlen: 24, scope: 'global' }],
  };
  return `${JSON.stringify([device])}\n`;
}

interface Scene {
  /** Hardware addresses at the port that moves, in the VLAN that it leaves. */
  readonly behind?: readonly string[];
  readonly arp?: readonly (readonly [address: string, hardware: string])[];
  readonly peer?: string;
  readonly files?: Image;
}

function device(kind: Kind, name: Name, { behind = [], arp, peer, files }: Scene = {}): PlannedDevice {
  const learned = behind.map((hardware) => `${kind.ports[0]} ${kind.vlan} ${hardware}\n`).join('');
  return {
    name,
    platform: kind.platform,
    remote: OWN[name],
    setUp: (image) => ({
      ...kind.setUp(image, name),
      learned,
      ...(arp !== undefined && { arp: arp.map((one) => `${one.join(' ')} ${kind.interface}\n`).join('') }),
      ...(peer !== undefined && { peer: `${peer}\n` }),
      ...files,
    }),
  };
}

interface Refining {
  /** What the table answers instead. */
  readonly table?: Partial<Reply>;
  /** Devices whose session has been closed since they were read. */
  readonly closed?: readonly Name[];
  /** Devices that cannot be logged in to again. */
  readonly lost?: readonly Name[];
}

async function refine(
  planned: readonly (readonly [PlannedDevice, DesiredVlans])[],
  { table, closed = [], lost = [] }: Refining = {},
) {
  const opened = await Promise.all(planned.map(([one, desired]) => planOpen(one, desired)));
  const asked: string[] = [];
  const watched = new Map(opened.map(({ plan, session }) => [plan, watch(session, asked, table)]));
  for (const { plan, session } of opened) if (closed.some((name) => name === plan.target.name)) await session.close();
  let logins = 0;
  let left = 0;
  const plans = opened.map(({ plan }) => plan);
  const refused = await refineManagement(guardManagement(plans, new Set()), {
    plans,
    sessions: (plan) => watched.get(plan),
    env: {
      async connect({ name }) {
        const found = opened.find(({ plan }) => plan.target.name === name);
        if (found === undefined || lost.some((one) => one === name)) {
          throw new NetctlError('NETCTL_SSH_UNREACHABLE', `${name} does not answer`);
        }
        logins++;
        left++;
        const session = found.again();
        const close = session.close.bind(session);
        session.close = async () => {
          left--;
          await close();
        };
        return session;
      },
      signal: new AbortController().signal,
      concurrency: 2,
    },
  });
  const messages = plans.flatMap((plan) => (refused.get(plan) ?? []).map((error) => error.message));
  return { messages, asked, logins, left, refused };
}

/** Notes the lines that are sent over a session, and has the address table answer otherwise where asked to. */
function watch(session: Session, asked: string[], table: Partial<Reply> | undefined): Session {
  return {
    get alive() {
      return session.alive;
    },
    async run(ops, options) {
      asked.push(...ops.map(({ line }) => line));
      const replies = await session.run(ops, options);
      return replies.map((reply) => (/mac address-table|fdb/.test(reply.op.line) ? { ...reply, ...table } : reply));
    },
    close: () => session.close(),
  };
}

describe.each(KINDS.map((kind) => [kind.platform, kind] as const))('an access port of %s', (_, kind) => {
  const [port, uplink] = kind.ports;
  const move = wishes({ ports: [accessPort(port, 10)] });
  const cut = `${port} would no longer carry VLAN ${kind.vlan}, over which netctl is logged in to sw1`;
  const alone = (scene: Scene, how?: Refining) => refine([[device(kind, 'sw1', scene), move]], how);

  it.each([
    ['nobody is heard', {}],
    ['nobody is heard, and the next hop is not known', { arp: [] }],
    ['someone is heard whom the device sends nothing to', { behind: [DESK] }],
    [
      'someone is heard who is not the peer, which is near',
      {
        behind: [DESK],
        peer: '10.0.0.5',
        arp: [
          ['10.0.0.5', ADMIN],
          ['10.0.0.77', DESK],
        ],
      },
    ],
    [
      'the router is heard in another VLAN',
      { arp: [['10.0.0.1', ROUTER]], files: { learned: `${port} 20 ${ROUTER}\n` } },
    ],
    [
      'the router is heard at another port',
      { arp: [['10.0.0.1', ROUTER]], files: { learned: `${uplink} ${kind.vlan} ${ROUTER}\n` } },
    ],
  ] satisfies readonly (readonly [string, Scene])[])('may leave the VLAN where %s', async (_title, scene) => {
    expect((await alone(scene)).messages).toEqual([]);
  });

  it.each([
    [
      'the peer',
      { behind: [DESK, ADMIN], peer: '10.0.0.5', arp: [['10.0.0.5', ADMIN]] },
      `${ADMIN} is behind the port`,
    ],
    [
      'the router',
      { behind: [ROUTER], peer: '192.0.2.7', arp: [['10.0.0.1', ROUTER]] },
      `${ROUTER} is behind the port`,
    ],
    [
      'one of those that may be the router',
      {
        behind: [DESK],
        arp: [
          ['10.0.0.1', ROUTER],
          ['10.0.0.9', DESK],
        ],
      },
      `${DESK} is behind the port`,
    ],
    [
      'someone, and the peer is near and not resolved',
      { behind: [DESK], peer: '10.0.0.5', arp: [['10.0.0.1', ROUTER]] },
      'sw1 does not know the hardware address of its next hop',
    ],
    [
      'someone, and nothing is resolved',
      { behind: [DESK], arp: [] },
      'sw1 does not know the hardware address of its next hop',
    ],
    [
      'someone, and what is resolved is elsewhere',
      { behind: [DESK], files: { arp: `192.0.2.1 ${ROUTER} Vlan77\n` } },
      'sw1 does not know the hardware address of its next hop',
    ],
    [
      'the device itself, whose peer is near,',
      { behind: [hardwareOf('sw1')], peer: '10.0.0.5', arp: [['10.0.0.5', ADMIN]] },
      `${hardwareOf('sw1')} is behind the port`,
    ],
    ['the device itself', { behind: [hardwareOf('sw1')] }, `${hardwareOf('sw1')} is behind the port`],
  ] satisfies readonly (readonly [string, Scene, string])[])('stays where %s is heard', async (_title, scene, why) => {
    const { messages } = await alone(scene);
    expect(messages).toEqual([expect.stringContaining(`${cut} (${why}`)]);
  });

  it.each([
    ['refused', { output: "% Invalid input detected at '^' marker.", stderr: 'sh: 1: not found', exitCode: 127 }],
    ['cut off', { output: '' }],
  ])('stays where the table is %s', async (_title, table) => {
    const { messages } = await alone({}, { table });
    expect(messages).toEqual([expect.stringContaining('sw1 cannot tell who is behind the port')]);
  });

  it('stays where another device of the run is heard, whatever that one changes', async () => {
    const scene = { behind: [hardwareOf('sw2')] };
    const both = [
      [device(kind, 'sw1', scene), move],
      [device(kind, 'sw2'), wishes({})],
    ] as const;
    for (const closed of [[], ['sw2']] as const) {
      const { messages, logins, left } = await refine(both, { closed });
      expect(messages).toEqual([expect.stringContaining('which the session with sw2 may pass')]);
      expect([logins, left]).toEqual([closed.length, 0]);
    }
  });

  it('stays where another device of the run cannot be asked any more', async () => {
    const both = [
      [device(kind, 'sw1'), move],
      [device(kind, 'sw2'), wishes({})],
    ] as const;
    expect((await refine(both)).messages).toEqual([]);
    const { messages } = await refine(both, { closed: ['sw2'], lost: ['sw2'] });
    expect(messages).toEqual([expect.stringContaining('sw2 cannot tell: sw2 does not answer')]);
  });

  it('is asked about only where one is to leave', async () => {
    const trunk = wishes({ ports: [trunkPort(uplink, '10')] });
    const { messages, asked } = await refine([[device(kind, 'sw1'), trunk]]);
    expect(messages).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});

describe('what stays refused', () => {
  const [kind] = KINDS;
  if (kind === undefined) throw new Error('no kind of switch');
  const [port, uplink] = kind.ports;

  it('keeps its code, device and place, and the other cuts of the plan', async () => {
    const desired = wishes({ ports: [accessPort(port, 10), trunkPort(uplink, '10')] });
    const { refused, messages } = await refine([[device(kind, 'sw1'), desired]]);
    expect(messages).toEqual([expect.stringContaining(`${uplink} would carry VLAN 1 untagged, not listed`)]);
    const { refused: all } = await refine([
      [device(kind, 'sw1', { behind: [ROUTER], arp: [['10.0.0.1', ROUTER]] }), desired],
    ]);
    expect([...refused.values()].flat()).toHaveLength(1);
    expect([...all.values()].flat()).toMatchObject([
      { code: 'NETCTL_PLAN_MANAGEMENT', device: 'sw1', source: expect.anything() },
      { code: 'NETCTL_PLAN_MANAGEMENT', device: 'sw1' },
    ]);
  });
});
