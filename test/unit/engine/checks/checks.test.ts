import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../../src/emulator/clock.js';
import { type Fault, withFaults } from '../../../../src/emulator/faults.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { baselineOf } from '../../../../src/engine/checks/baseline.js';
import { runChecks } from '../../../../src/engine/checks/run-checks.js';
import { planDevice } from '../../../../src/engine/plan.js';
import { readDevice } from '../../../../src/engine/read.js';
import { errorsOf } from '../../../../src/errors/netctl-error.js';
import type { DesiredCheck } from '../../../../src/model/check.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { driverOf, withConfig } from '../../../support/plans.js';
import { HERE } from '../../../support/vlan-arbitraries.js';
import { accessPort, set, vlan, wishes } from '../../../support/wishes.js';

interface Platform {
  readonly id: string;
  /** The line that answers each check. */
  readonly asks: { readonly vlans: RegExp; readonly ping: RegExp; readonly neighbors: RegExp };
  readonly port: string;
  readonly refusal: string;
  readonly noPing: string;
  readonly setUp: (image: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  readonly otherHand: (...lines: readonly string[]) => readonly string[];
  readonly deletes: readonly string[];
}

const CLI = {
  otherHand: (...lines: readonly string[]) => ['configure terminal', ...lines, 'end'],
  deletes: ['no vlan 10'],
};

const IOS: Platform = {
  ...CLI,
  id: 'cisco-ios',
  asks: { vlans: /^show vlan$/, ping: /^ping /, neighbors: /^show cdp/ },
  port: 'GigabitEthernet1/0/1',
  refusal: "% Invalid input detected at '^' marker.",
  noPing: 'Success rate is 0 percent (0/3)',
  setUp: (image) => ({
    ...withConfig('interface Vlan10\n ip address 10.0.10.2 255.255.255.0')(image),
    neighbors: 'Gi1/0/4 core1.example.net Gi0/1\nGi1/0/3 ap1 eth0\n',
  }),
};

const EOS: Platform = {
  ...CLI,
  id: 'arista-eos',
  asks: { vlans: /^show vlan/, ping: /^ping /, neighbors: /^show lldp/ },
  port: 'Ethernet1',
  refusal: '% Invalid input',
  noPing: '3 packets transmitted, 0 received, 100% packet loss, time 2ms',
  setUp: (image) => ({
    ...withConfig('interface Vlan10\n   ip address 10.0.10.2/24')(image),
    neighbors: 'Et4 core1.example.net Gi0/1\nEt3 ap1 eth0\n',
  }),
};

const OVS: Platform = {
  id: 'openvswitch',
  asks: { vlans: /link_state/, ping: /^ping /, neighbors: /never/ },
  port: 'p1',
  refusal: 'ovs-vsctl: no',
  noPing: '3 packets transmitted, 0 received, 100% packet loss, time 2ms',
  otherHand: (...lines) => lines,
  deletes: ['ovs-vsctl set Port p1 tag=11 -- set Port p2 tag=11 -- set Port p3 tag=11 -- set Port p4 tag=11'],
  setUp: (image) => {
    const address = { local: '10.0.10.2', prefixlen: 24, scope: 'global' };
    const data = { link: 'br0', linkinfo: { info_kind: 'vlan', info_data: { id: 10 } } };
    const devices = [{ ifname: 'br0.10', flags: ['UP'], addr_info: [address], ...data }];
    return { ...image, addresses: `${JSON.stringify(devices)}\n` };
  },
};

const within = { within: 10, source: HERE };
const PING: DesiredCheck = {
  kind: 'ping',
  probe: { to: '10.0.10.1', from: undefined, count: 3 },
  ...within,
};
const ACTIVE: DesiredCheck = { kind: 'vlan_active', vlans: set('10'), ...within };
const UNCHANGED: DesiredCheck = { kind: 'neighbors', names: 'unchanged', ...within };

/** Plans VLAN 10 on the first port, makes that so, and checks; `meanwhile` happens between baseline and checks. */
async function check(
  platform: Platform,
  checks: readonly DesiredCheck[],
  {
    faults = [],
    meanwhile = [],
    abort,
  }: { faults?: readonly Fault[]; meanwhile?: readonly string[]; abort?: true } = {},
) {
  const driver = await driverOf(platform.id);
  const emulated = driver.emulate();
  const ports = [1, 2, 3, 4].map((number) => emulated.port(number));
  const clock = manualClock();
  const image = platform.setUp(emulated.factory('sw1', ports));
  const box = withFaults(emulated.boot(image, clock), faults);
  const type = (line: string) => (emulated.kind === 'exec' ? void box.exec(line, '') : void terminal?.enter(line));
  const terminal = emulated.kind === 'exec' ? undefined : box.terminal();
  if (terminal?.prompt().endsWith('>') === true) terminal.enter('enable');
  const target = targetOf('sw1', driver);
  const session = openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const setUp =
    emulated.kind === 'exec'
      ? ['ovs-vsctl set Port p1 tag=10']
      : platform.otherHand(
          'vlan 10',
          `interface ${platform.port}`,
          'switchport mode access',
          'switchport access vlan 10',
        );
  for (const line of setUp) type(line);
  const reading = await readDevice(target, session, ['vlan']);
  const desired = wishes({ vlans: [vlan(10)], ports: [accessPort(platform.port, 10)] });
  const plan = planDevice(target, reading, { vlan: desired, checks }, new Set());
  if (!('changes' in plan)) throw plan[0];
  const before = await baselineOf(target, session, plan);
  for (const line of meanwhile) type(line);
  const start = clock.now();
  const cancel = new AbortController();
  const env = {
    now: () => clock.now(),
    async wait(milliseconds: number) {
      clock.advance(milliseconds);
      if (abort) cancel.abort();
    },
    signal: cancel.signal,
  };
  const errors = await runChecks(plan, session, before, env).then(() => [], errorsOf);
  return { errors, took: (clock.now() - start) / 1000 };
}

describe.each([IOS, EOS, OVS])('on $id', (platform) => {
  const { asks, noPing, refusal } = platform;
  const cases: readonly (readonly [string, DesiredCheck, RegExp])[] = [
    ['vlan_active', ACTIVE, asks.vlans],
    ['ping', PING, asks.ping],
    ...(platform === OVS ? [] : [['neighbors', UNCHANGED, asks.neighbors] as const]),
  ];

  it.each(cases)('%s is fulfilled at once', async (_, one) => {
    expect(await check(platform, [one])).toEqual({ errors: [], took: 0 });
  });

  it.each(cases)('%s is looked at again when the device does not answer as it should at first', async (_, one, at) => {
    // The neighbours are asked for once before the change.
    const skip = one.kind === 'neighbors' ? 1 : 0;
    const faults: Fault[] = [{ kind: 'refuse', at, times: 2, skip, words: refusal }];
    expect(await check(platform, [one], { faults })).toEqual({ errors: [], took: 4 });
  });

  it.each(cases)('%s fails in the end, with its place and what was seen last', async (kind, one, at) => {
    const skip = one.kind === 'neighbors' ? 1 : 0;
    const { errors, took } = await check(platform, [one], { faults: [{ kind: 'refuse', at, skip, words: refusal }] });
    expect(errors).toMatchObject([{ code: 'NETCTL_CHECK_FAILED', class: 'device', device: 'sw1', source: HERE }]);
    expect(errors[0]?.message).toContain(`sw1 fails the check \`${kind}\``);
    expect(took).toBe(10);
  });

  it.each(cases)('%s does not hide a lost connection', async (_, one, at) => {
    const skip = one.kind === 'neighbors' ? 1 : 0;
    const { errors, took } = await check(platform, [one], { faults: [{ kind: 'drop', at, skip, effect: false }] });
    expect(errors).toMatchObject([{ code: 'NETCTL_SSH_CLOSED' }]);
    expect(took).toBe(0);
  });

  it('an unanswered ping is told with its figures', async () => {
    // On a Unix host the words of a refusal are on standard error; there the address itself does not answer.
    const probe = { to: '10.0.99.1', from: undefined, count: 3 };
    const one: DesiredCheck = platform === OVS ? { ...PING, probe } : PING;
    const { errors } = await check(platform, [one], { faults: [{ kind: 'refuse', at: /^ping 10/, words: noPing }] });
    expect(errors[0]?.message).toMatch(/the ping to 10\.0\.\d+\.1 was answered 0 of 3 times \(looked at for 10 s\)/);
  });

  it('what another hand undoes meanwhile is seen', async () => {
    const meanwhile = platform.otherHand(...platform.deletes);
    const { errors } = await check(platform, [ACTIVE, PING], { meanwhile });
    expect(errors).toHaveLength(2);
    expect(errors.map(({ message }) => message).join('\n')).toMatch(/VLAN 10 is not there/);
    expect(errors.map(({ message }) => message).join('\n')).toMatch(/was answered 0 of 3 times/);
  });

  it('all that fail are told together, the longest wait decides', async () => {
    const faults: Fault[] = [
      { kind: 'refuse', at: asks.vlans, words: refusal },
      { kind: 'refuse', at: asks.ping, words: refusal, times: 3 },
    ];
    const { errors, took } = await check(
      platform,
      [
        { ...ACTIVE, within: 4 },
        { ...PING, within: 60 },
      ],
      { faults },
    );
    expect(errors.map(({ code }) => code)).toEqual(['NETCTL_CHECK_FAILED']);
    expect(took).toBe(4);
  });

  it('is called off between two looks', async () => {
    const faults: Fault[] = [{ kind: 'refuse', at: asks.vlans, words: refusal }];
    const { errors } = await check(platform, [ACTIVE], { faults, abort: true });
    expect(errors).toMatchObject([{ code: 'NETCTL_CANCELLED' }]);
  });
});

describe.each([IOS, EOS])('neighbours on $id', (platform) => {
  const shut = (port: number) =>
    platform.otherHand(`interface ${platform.port.replace(/\d+$/, String(port))}`, 'shutdown');

  it('that are gone are named with their port', async () => {
    const { errors } = await check(platform, [UNCHANGED], { meanwhile: shut(4) });
    expect(errors[0]?.message).toMatch(/no longer seen: core1\.example\.net at \S*4 /);
  });

  it.each([
    ['with or without a domain', ['CORE1', 'ap1.example.org'], undefined],
    ['that are not there', ['core1', 'core2'], /core2 not seen among the neighbours/],
  ])('by name %s', async (_, names, message) => {
    const { errors } = await check(platform, [{ kind: 'neighbors', names, ...within }]);
    if (message === undefined) expect(errors).toEqual([]);
    else expect(errors[0]?.message).toMatch(message);
  });

  it('cannot be told where nothing is switched on that sees them', async () => {
    const off = platform === IOS ? 'no cdp run' : 'no lldp run';
    const silent = {
      ...platform,
      setUp: (image: Readonly<Record<string, string>>) => withConfig(off)(platform.setUp(image)),
    };
    await expect(check(silent, [UNCHANGED])).rejects.toMatchObject({
      code: 'NETCTL_PLAN_UNSUPPORTED',
      device: 'sw1',
      source: HERE,
    });
  });
});

it('a check that a platform cannot make is refused with the plan', async () => {
  await expect(check(OVS, [UNCHANGED])).rejects.toMatchObject({
    code: 'NETCTL_PLAN_UNSUPPORTED',
    message: expect.stringContaining('which neighbours it sees'),
    source: HERE,
  });
});

it('an access port that the device shows in another VLAN fails vlan_active', async () => {
  const meanwhile = IOS.otherHand('vlan 20', `interface ${IOS.port}`, 'switchport access vlan 20');
  const { errors } = await check(IOS, [ACTIVE], { meanwhile });
  expect(errors[0]?.message).toContain(`${IOS.port} is in VLAN 20, not 10`);
});
