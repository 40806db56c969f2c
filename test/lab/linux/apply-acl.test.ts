import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab } from '../harness/describe-lab.js';
import { hostAddress, type LinuxLab, type RouterHost, startLinuxRouter } from '../harness/linux-router.js';
import type { Outcome } from '../harness/run.js';

const TRAFFIC = fileURLToPath(new URL('traffic.js', import.meta.url));

const list = (name: string, ...rules: readonly string[]): string =>
  [
    'kind: acl',
    'version: 1',
    'targets: all',
    'acls:',
    `  - name: ${name}`,
    '    rules:',
    ...rules.map((rule) => `      - ${rule}`),
    '',
  ].join('\n');
const BOUND = 'bindings:\n  - { acl: EDGE, interface: eth1, direction: in }\n';
const WEB = '{ action: permit, protocol: tcp, destination: 10.1.2.2, destination_port: 443 }';
const ALLOWED = '{ action: permit, protocol: udp, destination: 10.1.2.0/24, destination_port: 5001 }';
const PING = '{ action: permit, protocol: icmp }';
const DENY = '{ action: deny, protocol: udp, destination_port: 5002 }';

/** In each of them 5001 and 443 may pass and 5002 may not, for other reasons each time. */
const FORMS = {
  first: `${list('EDGE', WEB, ALLOWED, PING)}${BOUND}`,
  second: list('EDGE', DENY, '{ action: permit, protocol: udp, source: 10.1.0.0/0.0.255.255 }', WEB),
  third: list('EDGE', '{ action: permit, protocol: tcp }', ALLOWED),
  other: `${list('OTHER', DENY, '{ action: permit }')}bindings:\n  - { acl: OTHER, interface: eth1, direction: in }\n`,
  outwards: `${list('OUT', WEB, ALLOWED)}bindings:\n  - { acl: OUT, interface: eth2, direction: out }\n`,
  long: list(
    'LONG',
    ...Array.from({ length: 1000 }, (_, index) => `{ action: permit, source: 10.${index >> 8}.${index & 255}.1 }`),
  ),
  cut: list('EDGE', '{ action: deny, protocol: tcp }'),
  unknown: 'kind: acl\nversion: 1\ntargets: all\nbindings:\n  - { acl: EDGE, interface: eth9, direction: in }\n',
  management: `${list('CLOSED', '{ action: deny }')}bindings:\n  - { acl: CLOSED, interface: mgmt0, direction: in }\n`,
};

describeLab('netctl on a Linux router', () => {
  let lab: LinuxLab;
  let site: string;
  beforeAll(async () => {
    lab = await startLinuxRouter();
    site = join(lab.folder, 'site');
    await mkdir(site);
    await writeFile(join(site, 'hosts.yaml'), `r1:\n  hostname: ${lab.address}\n`);
    const defaults = ['platform: linux', `username: ${lab.login.username}`, 'password: env:LAB_SECRET'];
    await writeFile(
      join(site, 'defaults.yaml'),
      [...defaults, `ssh: { known_hosts: ${lab.knownHosts} }`, ''].join('\n'),
    );
    for (const [name, text] of Object.entries(FORMS)) await writeFile(file(name), text);
    // Somebody else's filter, which has to stay as it is.
    await lab.nft(
      'add table ip other; add chain ip other c { type filter hook input priority 0; }; add rule ip other c tcp dport 9 drop',
    );
  });
  afterAll(() => lab.stop());

  function file(name: string): string {
    return join(site, `${name}.yaml`);
  }

  function settings() {
    return { env: { LAB_SECRET: lab.login.password, NETCTL_CONNECT_TIMEOUT: '5' } };
  }

  function netctl(...args: string[]): Promise<Outcome> {
    return lab.netctl([...args, '-i', site], settings());
  }

  async function apply(name: string, ...more: string[]): Promise<{ readonly status: string }> {
    const outcome = await netctl('apply-acl', '-f', file(name), '--yes', '--json', ...more);
    expect(outcome.exitCode, outcome.stdout + outcome.stderr).toBe(0);
    return JSON.parse(outcome.stdout);
  }

  async function rules(): Promise<string> {
    return (await lab.nft('-nn', 'list', 'table', 'inet', 'netctl')).stdout;
  }

  async function pings(from: RouterHost, to: RouterHost): Promise<boolean> {
    return (await lab.at(from, 'ping', ['-c', '1', '-w', '1', hostAddress(to)])).exitCode === 0;
  }

  function traffic(node: RouterHost, ...args: readonly string[]): ChildProcess {
    return lab.begin(node, process.execPath, [TRAFFIC, ...args]);
  }

  async function ended(child: ChildProcess): Promise<Record<string, unknown>> {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.kill('SIGTERM');
    await once(child, 'close');
    return text === '' ? {} : JSON.parse(text);
  }

  it('puts a list in force, which decides from then on, and then finds nothing to do', async () => {
    expect(await pings('h1', 'h2')).toBe(true);
    const run = await apply('first');
    expect(run).toMatchObject({ status: 'changed' });
    expect(await pings('h1', 'h2')).toBe(true);
    expect((await apply('first')).status).toBe('unchanged');
    await apply('third');
    expect(await pings('h1', 'h2')).toBe(false);
  });

  it('changes lists under traffic: nothing forbidden passes, nothing allowed is lost', async () => {
    await apply('first');
    const h2 = hostAddress('h2');
    const server = traffic('h2', 'serve', h2, '443');
    const receiver = traffic('h2', 'receive', h2, '5001', '5002');
    await wait(500);
    const sender = traffic('h1', 'send', h2, '5001', '5002');
    const talker = traffic('h1', 'talk', h2, '443');
    await wait(300);
    for (const form of ['second', 'third', 'first', 'other', 'first', 'outwards', 'second', 'first']) {
      expect((await apply(form)).status, form).toBe('changed');
    }
    const sent = await ended(sender);
    const talked = await ended(talker);
    const received = await ended(receiver);
    await ended(server);
    expect(Number(sent['5001'])).toBeGreaterThan(500);
    expect(Number(sent['5002'])).toBe(Number(sent['5001']));
    expect(received).toEqual({ 5001: sent['5001'], 5002: 0 });
    expect(Number(talked['sent'])).toBeGreaterThan(300);
    expect(talked).toEqual({ sent: talked['sent'], echoed: talked['sent'], error: null });
  });

  it('takes a list of a thousand entries in one call, and leaves the filters of others as they are', async () => {
    await apply('long');
    expect((await rules()).match(/ip saddr 10\.\d+\.\d+\.1 accept/g)).toHaveLength(1000);
    expect((await apply('long')).status).toBe('unchanged');
    expect((await lab.nft('list', 'table', 'ip', 'other')).stdout).toContain('tcp dport 9 drop');
  });

  it('takes a run back by its record', async () => {
    const before = await rules();
    await apply('third');
    expect(await rules()).not.toBe(before);
    const listed = JSON.parse((await lab.netctl(['history', '--json'])).stdout);
    const back = await netctl('rollback', String(listed.runs[0].id), '--yes');
    expect(back.exitCode, back.stdout + back.stderr).toBe(0);
    expect(await rules()).toBe(before);
  });

  it('finds its way back when netctl is killed after the router has acted and before it has answered', async () => {
    const before = await rules();
    await lab.answerLate(true);
    const killed = lab.start(['apply-acl', '-f', file('cut'), '--yes', '-i', site], settings());
    const end = once(killed, 'exit');
    expect(before).not.toContain('meta l4proto 6 drop');
    await expect.poll(rules, { timeout: 30_000, interval: 10 }).toContain('meta l4proto 6 drop');
    killed.kill('SIGKILL');
    await end;
    await lab.answerLate(false);
    const { exitCode, stdout, stderr } = await netctl('recover', '--yes');
    expect(exitCode, stdout + stderr).toBe(0);
    expect(await rules()).toBe(before);
  });

  it.each([
    ['unknown', 'no network device eth9'],
    ['management', 'mgmt0'],
  ])('refuses %s before anything is sent', async (name, words) => {
    const before = await rules();
    const { exitCode, stdout, stderr } = await netctl('apply-acl', '-f', file(name), '--yes');
    expect(exitCode, stdout + stderr).not.toBe(0);
    expect(stdout + stderr).toContain(words);
    expect(await rules()).toBe(before);
  });
});
