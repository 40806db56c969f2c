import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { type Lab, startLab } from '../harness/lab.js';
import type { Outcome } from '../harness/run.js';

const HEAD = 'kind: acl\nversion: 1\ntargets: name=sw1\n';
const BINDING = 'bindings:\n  - { acl: EDGE-IN, interface: p1, direction: in }\n';

/** Lists that agree on h2, which may be asked, and on h3, which may not, and say so in quite different ways. */
const LISTS = [
  `${HEAD}acls:
  - name: EDGE-IN
    rules:
      - { remark: who may be asked }
      - { action: permit, protocol: icmp, icmp: echo, destination: 10.0.0.2 }
      - { action: deny }
${BINDING}`,
  `${HEAD}acls:
  - name: EDGE-IN
    rules:
      - { action: deny, destination: 10.0.0.3 }
      - { action: permit, protocol: tcp, established: true }
      - { action: permit }
${BINDING}`,
  `${HEAD}acls:
  - name: OTHER-IN
    rules:
      - { seq: 1, action: permit, source: 10.0.0.1, destination: 10.0.0.2 }
      - { seq: 7, action: deny, protocol: udp, destination_port: { not: 53 } }
bindings:
  - { acl: OTHER-IN, interface: p1, direction: in }
`,
] as const;

const NONE = `${HEAD}state: deleted
acls: [{ name: EDGE-IN }, { name: OTHER-IN }]
bindings: [{ interface: p1, direction: in }]
`;

describeLab('filters on a real switch', () => {
  let lab: Lab;
  let site: string;
  beforeAll(async () => {
    lab = await startLab();
    site = join(lab.folder, 'site');
    await mkdir(site);
    await writeFile(join(site, 'hosts.yaml'), `sw1:\n  hostname: ${lab.addresses.sw1}\n`);
    const defaults = ['platform: openvswitch', `username: ${lab.login.username}`, 'password: env:LAB_SECRET'];
    await writeFile(
      join(site, 'defaults.yaml'),
      [...defaults, `ssh: { known_hosts: ${lab.knownHosts} }`, ''].join('\n'),
    );
    for (const [index, text] of LISTS.entries()) await writeFile(file(`list${index}`), text);
    await writeFile(file('none'), NONE);
  });
  afterAll(() => lab.stop());

  function file(name: string): string {
    return join(site, `${name}.yaml`);
  }

  const env = (): Record<string, string> => ({ LAB_SECRET: lab.login.password, NETCTL_CONNECT_TIMEOUT: '5' });

  function netctl(...args: string[]): Promise<Outcome> {
    return lab.netctl([...args, '-i', site], { env: env() });
  }

  async function apply(name: string): Promise<string> {
    const { exitCode, stdout, stderr } = await netctl('apply-acl', '-f', file(name), '--yes', '--json');
    expect(exitCode, stdout + stderr).toBe(0);
    return String(JSON.parse(stdout).status);
  }

  async function flows(): Promise<string> {
    const { stdout } = await lab.shell('sw1', 'ovs-ofctl -O OpenFlow14 --names --no-stats dump-flows br0');
    return stdout.split('\n').sort().join('\n');
  }

  /** How many echo requests a host has taken in (RFC 2011). */
  async function asked(host: 'h2' | 'h3'): Promise<number> {
    const { stdout } = await lab.host(host, 'cat', ['/proc/net/snmp']);
    const [names = [], values = []] = stdout
      .split('\n')
      .filter((line) => line.startsWith('Icmp:'))
      .map((line) => line.split(' '));
    return Number(values[names.indexOf('InEchos')]);
  }

  it('says what is missing where fragments hide their ports, and then what it would do', async () => {
    const refused = await netctl('apply-acl', '-f', file('list0'), '--yes');
    expect(refused.exitCode, refused.stdout + refused.stderr).toBe(3);
    expect(refused.stdout + refused.stderr).toContain('ovs-ofctl set-frags BRIDGE nx-match');
    await lab.shell('sw1', 'ovs-ofctl set-frags br0 nx-match');
    const { stdout } = await netctl('plan', '-f', file('list0'));
    expect(stdout).toContain('EDGE-IN');
  });

  it('lets pass what a list permits and nothing else, and then finds nothing to do', async () => {
    expect([await lab.ping('h1', 'h2'), await lab.ping('h1', 'h3')]).toEqual([true, true]);
    expect(await apply('list0')).toBe('changed');
    expect([await lab.ping('h1', 'h2'), await lab.ping('h1', 'h3'), await lab.ping('h2', 'h3')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await apply('list0')).toBe('unchanged');
  });

  it('treats all fragments of a packet alike', async () => {
    const large = (to: string) => lab.host('h1', 'ping', ['-c', '2', '-i', '0.2', '-w', '2', '-s', '4000', to]);
    expect((await large('10.0.0.2')).exitCode).toBe(0);
    const before = await asked('h3');
    expect((await large('10.0.0.3')).exitCode).toBe(1);
    expect(await asked('h3')).toBe(before);
    // What the objection is about: by default a flow does not see the type of a message in fragments.
    await lab.shell('sw1', 'ovs-ofctl set-frags br0 normal');
    expect((await large('10.0.0.2')).exitCode).toBe(1);
    await lab.shell('sw1', 'ovs-ofctl set-frags br0 nx-match');
    expect((await large('10.0.0.2')).exitCode).toBe(0);
  });

  it('loses nothing and lets nothing through while lists change under traffic', async () => {
    const count = 2_000;
    const send = (to: string) => lab.host('h1', 'ping', ['-q', '-i', '0.005', '-c', String(count), '-W', '1', to]);
    const before = [await asked('h2'), await asked('h3')];
    let done = false;
    const traffic = Promise.all([send('10.0.0.2'), send('10.0.0.3')]).finally(() => {
      done = true;
    });
    let changes = 0;
    while (!done) {
      changes++;
      expect(await apply(`list${changes % LISTS.length}`)).toBe('changed');
    }
    const [allowed, forbidden] = await traffic;
    expect(changes).toBeGreaterThan(3);
    expect(allowed?.stdout).toContain(`${count} packets transmitted, ${count} received`);
    expect(forbidden?.stdout).toContain(`${count} packets transmitted, 0 received`);
    expect([await asked('h2'), await asked('h3')]).toEqual([(before[0] ?? 0) + count, before[1]]);
  });

  it('leaves the flows of others where they are, and they go on deciding', async () => {
    await apply('list0');
    await lab.shell('sw1', "ovs-ofctl add-flow br0 'cookie=0x77,priority=50,icmp,nw_dst=10.0.0.2,actions=drop'");
    expect(await lab.ping('h1', 'h2')).toBe(false);
    expect(await apply('list1')).toBe('changed');
    expect(await lab.ping('h1', 'h2')).toBe(false);
    expect(await flows()).toContain('cookie=0x77');
    await lab.shell('sw1', "ovs-ofctl del-flows br0 'cookie=0x77/-1'");
    expect(await lab.ping('h1', 'h2')).toBe(true);
  });

  it('finds its way back when netctl is killed in the middle', async () => {
    await apply('list0');
    const before = await flows();
    const killed = lab.start(['apply-acl', '-f', file('list1'), '--yes', '-i', site], { env: env() });
    const ended = once(killed, 'exit');
    await expect.poll(flows, { timeout: 60_000, interval: 10 }).not.toBe(before);
    killed.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    const { exitCode, stdout, stderr } = await netctl('recover', '--yes');
    expect(exitCode, stdout + stderr).toBe(0);
    expect(await flows()).toBe(before);
    expect([await lab.ping('h1', 'h2'), await lab.ping('h1', 'h3')]).toEqual([true, false]);
  });

  it('is whole or nothing: a call with a mistake in its last line changes nothing', async () => {
    const before = await flows();
    const lines =
      "'delete_strict table=240,priority=0,reg14=0x1' 'add table=9,actions=drop' 'add table=9,nope=1,actions=drop'";
    const outcome = await lab.shell('sw1', `printf '%s\\n' ${lines} | ovs-ofctl --bundle add-flows br0 -`);
    expect(outcome.exitCode).toBe(1);
    expect(await flows()).toBe(before);
  });

  it('takes all of it away again', async () => {
    expect(await apply('none')).toBe('changed');
    expect((await flows()).trim()).toBe('priority=0 actions=NORMAL');
    expect([await lab.ping('h1', 'h2'), await lab.ping('h1', 'h3')]).toEqual([true, true]);
  });
});
