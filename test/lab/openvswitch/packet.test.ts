import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { type Lab, startLab } from '../harness/lab.js';
import type { Outcome } from '../harness/run.js';

/** h2 may be asked by ICMP and by TCP at port 443; nothing else may pass. */
const LIST = `kind: acl
version: 1
targets: name=sw1
acls:
  - name: EDGE-IN
    rules:
      - { action: permit, protocol: icmp, icmp: echo, destination: 10.0.0.2 }
      - { action: permit, protocol: tcp, destination: 10.0.0.2, destination_port: 443 }
      - { action: deny }
bindings:
  - { acl: EDGE-IN, interface: p1, direction: in }
checks:
`;
const AT = 'source: 10.0.0.1, interface: p1, direction: in, within: 2s';
const TRUE = [
  `  - packet: { action: permit, protocol: icmp, destination: 10.0.0.2, ${AT} }`,
  `  - packet: { action: permit, protocol: tcp, destination: 10.0.0.2, destination_port: 443, ${AT} }`,
  `  - packet: { action: deny, protocol: tcp, destination: 10.0.0.2, destination_port: 80, ${AT} }`,
  `  - packet: { action: deny, protocol: icmp, destination: 10.0.0.3, ${AT} }`,
];
const WRONG = `  - packet: { action: permit, protocol: udp, destination: 10.0.0.3, destination_port: 53, ${AT} }`;
const NONE = `kind: acl
version: 1
targets: name=sw1
state: deleted
acls: [{ name: EDGE-IN }]
bindings: [{ interface: p1, direction: in }]
`;

describeLab('what a real switch says of a packet', () => {
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
    await lab.shell('sw1', 'ovs-ofctl set-frags br0 nx-match');
  });
  afterAll(() => lab.stop());

  async function apply(text: string): Promise<Outcome> {
    const file = join(site, 'plan.yaml');
    await writeFile(file, text);
    const env = { LAB_SECRET: lab.login.password, NETCTL_CONNECT_TIMEOUT: '5' };
    return lab.netctl(['apply-acl', '-f', file, '-i', site, '--yes'], { env });
  }

  async function flows(): Promise<string> {
    const { stdout } = await lab.shell('sw1', 'ovs-ofctl -O OpenFlow14 --names --no-stats dump-flows br0');
    return stdout.split('\n').sort().join('\n');
  }

  it('is not asked for by a login that may not: nothing is sent, and it says what to grant', async () => {
    const before = await flows();
    const { exitCode, stdout, stderr } = await apply(LIST + TRUE.join('\n'));
    expect(exitCode, stdout + stderr).toBe(3);
    expect(stdout + stderr).toContain('may not ask ovs-vswitchd what it does to a packet');
    expect(stdout + stderr).toContain('ovs-vswitchd.PID.ctl');
    expect(await flows()).toBe(before);
  });

  it('holds for what is permitted and what is denied, as packets show', async () => {
    // The lab's daemon listens under another name than the tool looks for.
    const grant = 'chmod a+rw ovs-vswitchd.pid ovs-vswitchd.ctl';
    const opened = await lab.shell(
      'sw1',
      `cd "$OVS_RUNDIR" && ln -sf ovs-vswitchd.ctl "ovs-vswitchd.$(cat ovs-vswitchd.pid).ctl" && ${grant}`,
    );
    expect(opened.exitCode, opened.stderr).toBe(0);
    const { exitCode, stdout, stderr } = await apply(LIST + TRUE.join('\n'));
    expect(exitCode, stdout + stderr).toBe(0);
    expect([await lab.ping('h1', 'h2'), await lab.ping('h1', 'h3')]).toEqual([true, false]);
  });

  it('takes a change back that a claim is wrong about', async () => {
    expect((await apply(NONE)).exitCode).toBe(0);
    const before = await flows();
    const { exitCode, stdout, stderr } = await apply(`${LIST}${TRUE.join('\n')}\n${WRONG}`);
    expect(exitCode, stdout + stderr).toBe(1);
    expect(stdout + stderr).toContain('NETCTL_CHECK_FAILED');
    expect(stdout + stderr).toContain('the device denies 10.0.0.1 to 10.0.0.3 port 53');
    expect(await flows()).toBe(before);
    expect(await lab.ping('h1', 'h3')).toBe(true);
  });
});
