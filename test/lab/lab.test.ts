import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab } from './harness/describe-lab.js';
import { type Lab, startLab } from './harness/lab.js';
import { must } from './harness/run.js';

describeLab('the lab', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab.stop());

  it('has hosts that hear each other within a VLAN and not beyond it', async () => {
    await lab.ovs(
      'sw1',
      'set',
      'Port',
      'p1',
      'tag=10',
      '--',
      'set',
      'Port',
      'p2',
      'tag=10',
      '--',
      'set',
      'Port',
      'p3',
      'tag=20',
    );
    expect(await lab.ping('h1', 'h2')).toBe(true);
    expect(await lab.ping('h1', 'h3')).toBe(false);
  });

  it('has a cable between the switches that carries tags', async () => {
    await lab.ovs('sw2', 'set', 'Port', 'p1', 'tag=10', '--', 'set', 'Port', 'p2', 'tag=20');
    expect(await lab.ping('h1', 'h4')).toBe(true);
    expect(await lab.ping('h1', 'h5')).toBe(false);
    const frame = await lab.capture('sw1', 'p4', 'icmp or (vlan and icmp)', () => lab.ping('h1', 'h4'));
    expect(frame).toMatch(/ethertype 802\.1Q .* vlan 10,/);
  });

  it.each(['sw1', 'sw2'] as const)('lets its user log in to %s from the management network', async (name) => {
    const options = ['-o', 'BatchMode=yes', '-o', `UserKnownHostsFile=${lab.knownHosts}`, '-i', lab.login.keyFile];
    const target = `${lab.login.username}@${lab.addresses[name]}`;
    const { stdout, stderr } = await lab.manage('ssh', [...options, target, 'uname -n; ovs-vsctl list-ports br0']);
    expect({ stdout, stderr }).toEqual({ stdout: `${name}\np1\np2\np3\np4\n`, stderr: '' });
  });

  it('runs netctl in the management network, with a home folder of its own', async () => {
    const outcome = await lab.netctl(['--version']);
    expect(outcome).toEqual({ stdout: expect.stringMatching(/^netctl \d/), stderr: '', exitCode: 0 });
  });

  it('removes what a killed run has left, and nothing of a run that goes on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netctl-lab-'));
    const namespace = `${basename(folder)}.h1`;
    // No process has this number: the largest there is (proc(5), pid_max).
    await writeFile(join(folder, 'owner'), '4194304 1');
    await must('ip', ['netns', 'add', namespace]);
    const sleeper = spawn('nsenter', [`--net=/run/netns/${namespace}`, 'sleep', '600'], { stdio: 'ignore' });
    const ended = once(sleeper, 'exit');
    const other = await startLab();
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(existsSync(folder)).toBe(false);
    expect(await must('ip', ['netns', 'list'])).not.toContain(namespace);
    expect([await lab.ping('h1', 'h2'), await other.ping('h1', 'h2')]).toEqual([true, true]);
    await other.stop();
    await other.stop();
    expect(existsSync(other.folder)).toBe(false);
    expect(await lab.ping('h1', 'h2')).toBe(true);
  });
});
