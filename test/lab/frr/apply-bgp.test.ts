import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { type RouterLab, type RouterName, startRouters } from '../harness/routers.js';
import type { Outcome } from '../harness/run.js';

/** Each router has a network of its own to announce, and nothing else of BGP. */
function startingLines(name: RouterName): readonly string[] {
  const own = { r1: '10.10.0.0/16', r2: '10.20.0.0/16', r3: '10.30.0.0/16' }[name];
  return ['frr defaults datacenter', `hostname ${name}`, `ip route ${own} blackhole`];
}

const FABRIC = `
kind: bgp
version: 1
name: middle
targets: name=r1
bgp:
  asn: 65001
  router_id: 10.0.0.1
  neighbors:
    - address: 10.1.1.1
      remote_as: 65002
      password: env:LAB_MD5
      address_families: { ipv4_unicast: { import_policy: FROM-R2, max_prefix: 100 } }
    - { address: 10.1.2.1, remote_as: 65003, description: to r3 }
    - { address: 10.1.4.1, remote_as: 65024, description: to bird }
  address_families:
    ipv4_unicast: { networks: [10.10.0.0/16] }
prefix_lists:
  - { name: R2, rules: [{ seq: 5, action: permit, prefix: 10.20.0.0/16 }] }
route_maps:
  - { name: FROM-R2, rules: [{ seq: 10, action: permit, match: { prefix_list: R2 }, set: { local_preference: 200 } }] }
---
kind: bgp
version: 1
name: second
targets: name=r2
bgp:
  asn: 65002
  neighbors: [{ address: 10.1.1.0, remote_as: 65001, password: env:LAB_MD5 }]
  address_families: { ipv4_unicast: { networks: [10.20.0.0/16] } }
---
kind: bgp
version: 1
name: third
targets: name=r3
bgp:
  asn: 65003
  neighbors: [{ address: 10.1.2.0, remote_as: 65001 }]
  address_families: { ipv4_unicast: { networks: [10.30.0.0/16] } }
`;

const QUIET = `
kind: bgp
version: 1
targets: name=r1
bgp:
  asn: 65001
  neighbors:
    - address: 10.1.1.1
      description: to r2, the first cable
      timers: { keepalive: 2, hold: 7 }
      address_families: { ipv4_unicast: { max_prefix: { limit: 50, threshold: 90, warning_only: true } } }
    - address: 10.1.2.1
      address_families: { ipv4_unicast: { import_policy: FROM-R3 } }
prefix_lists:
  - { name: R2, rules: [{ seq: 5, action: permit, prefix: 10.20.0.0/16, le: 24 }, { seq: 10, action: deny, prefix: any }] }
route_maps:
  - { name: FROM-R2, rules: [{ seq: 10, action: permit, match: { prefix_list: R2 }, set: { local_preference: 150, communities: ["65001:2"] } }] }
  - { name: FROM-R3, rules: [{ seq: 10, action: permit, set: { metric: 5 } }] }
`;

/** FRR takes no jump in an entry that denies: the mistake shows at the last of many lines. */
const REFUSED = `
kind: bgp
version: 1
targets: name=r1
bgp:
  asn: 65001
  neighbors: [{ address: 10.1.2.1, description: never to be seen }]
prefix_lists:
  - { name: A-NEW, rules: [{ seq: 5, action: permit, prefix: 192.0.2.0/24 }] }
  - { name: R2, rules: [{ seq: 7, action: permit, prefix: 10.20.0.0/16, ge: 20, le: 22 }] }
route_maps:
  - { name: FROM-R2, rules: [{ seq: 5, action: deny, match: { prefix_list: A-NEW } }, { seq: 10, action: deny, match: { tag: 7 }, continue: next }] }
`;

interface Session {
  readonly state: string;
  readonly peerUptimeMsec: number;
  readonly connectionsDropped: number;
  readonly pfxRcd: number;
}

describeLab('netctl on three FRR routers and a BIRD', () => {
  let lab: RouterLab;
  let site: string;
  beforeAll(async () => {
    lab = await startRouters(startingLines);
    site = join(lab.folder, 'site');
    await mkdir(site);
    const names = ['r1', 'r2', 'r3'] as const;
    await writeFile(
      join(site, 'hosts.yaml'),
      names.map((name) => `${name}:\n  hostname: ${lab.addresses[name]}\n`).join(''),
    );
    const defaults = ['platform: frr', `username: ${lab.login.username}`, 'password: env:LAB_SECRET'];
    await writeFile(
      join(site, 'defaults.yaml'),
      [...defaults, `ssh: { known_hosts: ${lab.knownHosts} }`, ''].join('\n'),
    );
    const intents = { fabric: FABRIC, quiet: QUIET, refused: REFUSED, long: longList(), moved: MOVED, lists: LISTS };
    for (const [name, text] of Object.entries(intents)) await writeFile(file(name), text);
  });
  afterAll(() => lab.stop());

  function file(name: string): string {
    return join(site, `${name}.yaml`);
  }

  function environment(): Record<string, string> {
    return { LAB_SECRET: lab.login.password, LAB_MD5: 'between-two', NETCTL_CONNECT_TIMEOUT: '5' };
  }

  function netctl(...args: string[]): Promise<Outcome> {
    return lab.netctl([...args, '-i', site], { env: environment() });
  }

  async function sessions(): Promise<Readonly<Record<string, Session>>> {
    const { stdout } = await lab.routers.r1.vtysh('show bgp ipv4 unicast summary json');
    return JSON.parse(stdout).peers ?? {};
  }

  async function states(): Promise<readonly string[]> {
    return Object.values(await sessions()).map(({ state }) => state);
  }

  const UP = ['Established', 'Established', 'Established'];

  async function routes(): Promise<readonly string[]> {
    const { stdout } = await lab.routers.r1.vtysh('show bgp ipv4 unicast json');
    return Object.keys(JSON.parse(stdout).routes ?? {}).sort();
  }

  it('brings all sessions up, one of them with a password, and then finds nothing to do', async () => {
    const first = await netctl('apply-bgp', '-f', file('fabric'), '--yes', '--json');
    expect(first.exitCode, first.stdout + first.stderr).toBe(0);
    expect(JSON.parse(first.stdout).status).toBe('changed');
    await expect.poll(states, { timeout: 60_000 }).toEqual(UP);
    const all = ['10.10.0.0/16', '10.20.0.0/16', '10.30.0.0/16', '203.0.113.0/24'];
    await expect.poll(routes, { timeout: 20_000 }).toEqual(all);
    await expect.poll(() => lab.bird('show route'), { timeout: 20_000 }).toContain('10.10.0.0/16');
    const second = await netctl('apply-bgp', '-f', file('fabric'), '--yes', '--json');
    expect(second.exitCode, second.stdout + second.stderr).toBe(0);
    expect(JSON.parse(second.stdout).status).toBe('unchanged');
  });

  it('has saved what it changed where it could tell that it was saved before', async () => {
    const lines = (text: string): string =>
      text
        .slice(text.indexOf('frr defaults'))
        .replace(/end\s*$/, '')
        .trimEnd();
    expect(lines(await lab.routers.r2.saved())).toBe(lines(await lab.routers.r2.running()));
    // A login there leads to vtysh, which shows no saved configuration.
    expect(await lab.routers.r3.saved()).not.toContain('router bgp');
  });

  it('leaves every session up when policies, texts, timers and limits change', async () => {
    const before = await sessions();
    const { exitCode, stdout, stderr } = await netctl('apply-bgp', '-f', file('quiet'), '--yes');
    expect({ exitCode, text: exitCode === 0 ? '' : stdout + stderr }).toEqual({ exitCode: 0, text: '' });
    const after = await sessions();
    for (const [peer, session] of Object.entries(after)) {
      expect(session.state, peer).toBe('Established');
      expect(session.connectionsDropped, peer).toBe(before[peer]?.connectionsDropped);
      expect(session.peerUptimeMsec, peer).toBeGreaterThanOrEqual(before[peer]?.peerUptimeMsec ?? 0);
    }
    expect(await lab.routers.r1.running()).toContain('neighbor 10.1.1.1 timers 2 7');
  });

  it('leaves the configuration byte for byte as it was when the daemon refuses a line', async () => {
    const before = await lab.routers.r1.running();
    const { exitCode, stdout, stderr } = await netctl('apply-bgp', '-f', file('refused'), '--yes');
    expect(exitCode, stdout + stderr).not.toBe(0);
    expect(stdout + stderr).toMatch(/Configuration failed/);
    expect(await lab.routers.r1.running()).toBe(before);
    expect(await states()).toEqual(UP);
  });

  it('finds its way back when netctl is killed in the middle', async () => {
    const before = await lab.routers.r1.running();
    const args = ['apply-bgp', '-f', file('long'), '--yes', '-i', site];
    const killed = lab.start(args, { env: environment() });
    const ended = once(killed, 'exit');
    await expect.poll(() => lab.routers.r1.running(), { timeout: 60_000, interval: 20 }).toContain('LONG seq 20 ');
    killed.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await lab.routers.r1.running()).not.toBe(before);
    const { exitCode, stdout, stderr } = await netctl('recover', '--yes');
    expect(exitCode, stdout + stderr).toBe(0);
    expect(await lab.routers.r1.running()).toBe(before);
    expect(await states()).toEqual(UP);
  });

  it('changes access lists, and whose logins they are about, and takes it back', async () => {
    const before = await lab.routers.r2.running();
    const first = await netctl('apply-acl', '-f', file('lists'), '--yes', '--json');
    expect(first.exitCode, first.stdout + first.stderr).toBe(0);
    const running = await lab.routers.r2.running();
    for (const line of LIST_LINES) expect(running).toContain(`${line}\n`);
    const second = await netctl('apply-acl', '-f', file('lists'), '--yes', '--json');
    expect(JSON.parse(second.stdout).status).toBe('unchanged');
    const listed = JSON.parse((await lab.netctl(['history', '--json'])).stdout);
    const back = await netctl('rollback', String(listed.runs[0].id), '--yes');
    expect(back.exitCode, back.stdout + back.stderr).toBe(0);
    expect(await lab.routers.r2.running()).toBe(before);
  });

  it('says that another AS resets the session, and does so only where that is allowed', async () => {
    const before = await lab.routers.r1.running();
    const plan = await netctl('plan', '-f', file('moved'));
    expect(plan.stdout).toMatch(/resets[\s\S]*10\.1\.2\.1/);
    const refused = await netctl('apply-bgp', '-f', file('moved'), '--yes', '--max-session-resets', '0');
    expect(refused.exitCode, refused.stdout + refused.stderr).not.toBe(0);
    expect(await lab.routers.r1.running()).toBe(before);
    expect(await states()).toEqual(UP);
    const allowed = await netctl(
      'apply-bgp',
      '-f',
      file('moved'),
      '--yes',
      '--max-session-resets',
      '1',
      '--allow-sessions-down',
    );
    expect(allowed.exitCode, allowed.stdout + allowed.stderr).toBe(0);
    expect(await lab.routers.r1.running()).toContain('neighbor 10.1.2.1 remote-as 65033');
    expect((await sessions())['10.1.2.1']?.state).not.toBe('Established');
  });
});

const MOVED = `
kind: bgp
version: 1
targets: name=r1
bgp:
  asn: 65001
  neighbors: [{ address: 10.1.2.1, remote_as: 65033 }]
`;

const LISTS = `
kind: acl
version: 1
targets: name=r2
acls:
  - name: ADMINS
    type: standard
    rules: [{ action: permit, source: 10.98.0.0/24 }, { action: deny, source: any }]
  - { name: 101, rules: [{ seq: 7, action: permit, source: 10.20.0.0/16, destination: 255.255.0.0 }] }
  - { name: V6, family: ipv6, rules: [{ action: permit, source: "2001:db8::/32" }] }
bindings:
  - { acl: ADMINS, line: vty, direction: in }
`;

const LIST_LINES = [
  'access-list ADMINS seq 5 permit 10.98.0.0/24',
  'access-list ADMINS seq 10 deny any',
  'access-list 101 seq 7 permit ip 10.20.0.0 0.0.255.255 host 255.255.0.0',
  'ipv6 access-list V6 seq 5 permit 2001:db8::/32',
  ' access-class ADMINS',
];

/** So many lines that there is a middle. */
function longList(): string {
  const rules = Array.from(
    { length: 1_000 },
    (_, index) =>
      `      - { seq: ${(index + 1) * 5}, action: permit, prefix: 172.${16 + (index >> 8)}.${index & 255}.0/24 }`,
  );
  return [
    'kind: bgp',
    'version: 1',
    'targets: name=r1',
    'prefix_lists:',
    '  - name: LONG',
    '    rules:',
    ...rules,
    '',
  ].join('\n');
}
