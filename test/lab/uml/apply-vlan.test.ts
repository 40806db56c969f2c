import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Outcome } from '../harness/run.js';
import { describeUml } from './describe-uml.js';
import { startUmlSwitch, type UmlHost, type UmlSwitch, umlAddress } from './uml-switch.js';

const vlan = (...lines: readonly string[]): string =>
  ['kind: vlan', 'version: 1', 'targets: all', ...lines, ''].join('\n');
const START = vlan(
  'state: replaced',
  'interfaces:',
  '  - { ports: "p[1-2]", mode: access, access_vlan: 10 }',
  '  - { ports: p3, mode: trunk, allowed_vlans: [10, 20-25] }',
);
const MOVED = vlan('interfaces:', '  - { ports: p2, mode: access, access_vlan: 20 }');
const EDGE = [
  'kind: acl',
  'version: 1',
  'targets: all',
  'acls:',
  '  - name: EDGE',
  '    rules:',
  '      - { action: permit, protocol: udp, destination_port: 53 }',
  'bindings:',
  '  - { acl: EDGE, interface: br0, direction: in }',
  '',
].join('\n');

// Every run opens several connections, and a kernel in a process needs its time for each.
vi.setConfig({ testTimeout: 400_000 });

describeUml('netctl on a Linux bridge', () => {
  let lab: UmlSwitch;
  let site: string;
  beforeAll(async () => {
    lab = await startUmlSwitch();
    site = join(lab.folder, 'site');
    await mkdir(site);
    await writeFile(join(site, 'hosts.yaml'), `sw1:\n  hostname: ${lab.address}\n`);
    const defaults = ['platform: linux', `username: ${lab.user}`, `key: ${lab.keyFile}`];
    await writeFile(
      join(site, 'defaults.yaml'),
      [...defaults, `ssh: { known_hosts: ${lab.knownHosts} }`, ''].join('\n'),
    );
  });
  afterAll(() => lab.stop());

  async function netctl(command: string, text: string, ...more: readonly string[]): Promise<Outcome> {
    const file = join(site, 'plan.yaml');
    await writeFile(file, text);
    // A kernel in a process is slow where much else runs.
    return lab.netctl([command, '-f', file, '-i', site, ...more], { env: { NETCTL_CONNECT_TIMEOUT: '30' } });
  }

  async function apply(text: string, command = 'apply-vlan'): Promise<{ readonly status: string }> {
    const outcome = await netctl(command, text, '--yes', '--json');
    expect(outcome.exitCode, outcome.stdout + outcome.stderr).toBe(0);
    return JSON.parse(outcome.stdout);
  }

  async function ask(line: string): Promise<string> {
    const session = await lab.connect();
    const [reply] = await session.run([{ via: 'cli', line, context: [], role: 'read' }]);
    await session.close();
    return reply?.output ?? '';
  }

  /** The VLANs of a port as bridge shows them. */
  async function vlansOf(port: string): Promise<unknown> {
    const list: readonly { readonly vlans: unknown }[] = JSON.parse(
      await ask(`bridge -j -compressvlans vlan show dev ${port}`),
    );
    return list[0]?.vlans;
  }

  async function pings(from: UmlHost, to: UmlHost): Promise<boolean> {
    return (await lab.at(from, 'ping', ['-c', '2', '-i', '0.2', '-w', '2', umlAddress(to)])).exitCode === 0;
  }

  const untagged = (id: number) => ({ vlan: id, flags: ['PVID', 'Egress Untagged'] });

  it('moves an access port to another VLAN and back, and then finds nothing to do', async () => {
    await apply(START);
    expect(await pings('h1', 'h2')).toBe(true);
    expect((await apply(MOVED)).status).toBe('changed');
    expect(await vlansOf('p2')).toEqual([untagged(20)]);
    expect(await pings('h1', 'h2')).toBe(false);
    expect((await apply(MOVED)).status).toBe('unchanged');
    await apply(START);
    expect(await pings('h1', 'h2')).toBe(true);
  });

  it('carries on a trunk what its list says, tagged, and a native VLAN without a tag', async () => {
    expect(await framesAtH3()).toMatch(/vlan 10,/);
    await apply(vlan('interfaces:', '  - { ports: p3, allowed_vlans: { add: [30-32], remove: [10, 22] } }'));
    expect(await vlansOf('p3')).toEqual([
      { vlan: 20, vlanEnd: 21, flags: [] },
      { vlan: 23, vlanEnd: 25, flags: [] },
      { vlan: 30, vlanEnd: 32, flags: [] },
    ]);
    expect(await framesAtH3()).toBe('');
    expect(await pings('h1', 'h3')).toBe(false);
    await apply(vlan('interfaces:', '  - { ports: p3, native_vlan: 10 }'));
    expect(await pings('h1', 'h3')).toBe(true);
  });

  it('puts a port back that bridge has left half done, and says in its words why', async () => {
    await lab.refuseNext();
    const outcome = await netctl(
      'apply-vlan',
      vlan('interfaces:', '  - { ports: p1, access_vlan: 30 }'),
      '--yes',
      '--json',
    );
    expect(outcome.exitCode, outcome.stdout + outcome.stderr).toBe(1);
    expect(outcome.stdout).toContain('Invalid VLAN ID \\"5000\\"');
    expect(await vlansOf('p1')).toEqual([untagged(10)]);
    expect(await pings('h1', 'h2')).toBe(true);
  });

  it('takes VLANs back where the filters of the same transaction are refused', async () => {
    // User-mode Linux has no tables for both versions of IP at once, and refuses them in the words of nft.
    const outcome = await netctl('apply', `${MOVED}---\n${EDGE}`, '--yes', '--json');
    expect(outcome.exitCode, outcome.stdout + outcome.stderr).toBe(1);
    expect(outcome.stdout).toContain('Could not process rule: Operation not supported');
    expect(await vlansOf('p2')).toEqual([untagged(10)]);
  });

  it('refuses what a bridge that does not filter would pass over', async () => {
    await ask('ip link set br0 type bridge vlan_filtering 0');
    const outcome = await netctl('apply-vlan', MOVED, '--yes');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr + outcome.stdout).toContain('ip link set dev br0 type bridge vlan_filtering 1');
    await ask('ip link set br0 type bridge vlan_filtering 1');
  });

  /** What leaves by the trunk while h1 asks for an address that nobody has. */
  async function framesAtH3(): Promise<string> {
    const args = ['-e', '-n', '-l', '-i', 'eth0', 'arp'];
    const inside = [`--net=/run/netns/${lab.folder.split('/').at(-1)}.h3`, 'tcpdump', ...args];
    const child = spawn('nsenter', inside, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    for (let tries = 0; tries < 4 && text === ''; tries++) {
      await lab.at('h1', 'ping', ['-c', '1', '-w', '1', '10.2.0.99']);
      await wait(100);
    }
    child.kill('SIGTERM');
    await once(child, 'close');
    return text.trim();
  }
});
