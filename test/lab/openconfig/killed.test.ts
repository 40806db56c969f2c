import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { NetconfClient } from '../../../src/transports/netconf/client.js';
import { errorOf } from '../../support/ssh-endpoint.js';
import { describeLab } from '../harness/describe-lab.js';
import { type NetconfLab, startNetconfLab } from '../harness/netconfd.js';
import { type Outcome, run } from '../harness/run.js';
import { type Gate, type Move, openGate } from './gate.js';
import { MODULES, TWO_PORTS } from './two-ports.js';
import { openconfigModules } from './yang-modules.js';

const modules = openconfigModules();
const NETCTL = resolve('bin/run.js');

const PLAN = `
kind: vlan
version: 1
name: office
targets: all
vlans: [{ id: 10, name: USERS }]
interfaces: [{ ports: eth1, mode: access, access_vlan: 10 }]
`;

/** It looks at its timers only while it is left alone. */
const LEFT_ALONE = { interval: 1500, timeout: 20_000 };

describeLab('netctl killed in the middle of a confirmed commit on a real NETCONF server', () => {
  let lab: NetconfLab;
  let gate: Gate;
  let site: string;
  let direct: Parameters<typeof NetconfClient.open>[0];
  let client: NetconfClient;
  let before: string;

  beforeAll(async () => {
    if (modules === undefined) return;
    lab = await startNetconfLab(MODULES, { folder: modules, config: TWO_PORTS });
    const relay = await lab.relay('nc1');
    gate = await openGate(relay);
    site = join(lab.folder, 'site');
    await mkdir(site);
    const known = join(site, 'known_hosts');
    const keys = await readFile(lab.knownHosts, 'utf8');
    await writeFile(known, keys.replaceAll(/^\S+/gm, `[127.0.0.1]:${gate.port}`));
    const { username, password } = lab.login;
    await writeFile(
      join(site, 'hosts.yaml'),
      `nc1: { hostname: 127.0.0.1, platform: openconfig, transport: netconf, ports: { netconf: ${gate.port} } }\n`,
    );
    const defaults = [`username: ${username}`, 'password: env:LAB_SECRET', `ssh: { known_hosts: ${known} }`, ''];
    await writeFile(join(site, 'defaults.yaml'), defaults.join('\n'));
    await writeFile(join(site, 'plan.yaml'), PLAN);
    direct = {
      name: 'nc1',
      host: relay.host,
      port: relay.port,
      login: { username, password },
      jumps: [],
      hostKeys: { policy: 'strict', files: [lab.knownHosts], alias: lab.addresses.nc1 },
      algorithms: { legacy: false },
      timeouts: { connect: 10, login: 10, command: 30 },
    };
  });
  // Each test has a server that holds and remembers nothing of another one.
  beforeEach(async () => {
    if (modules === undefined) return;
    await rm(join(lab.folder, 'nc1', 'files', 'startup-cfg.xml'));
    await lab.restart('nc1');
    client = await NetconfClient.open(direct);
    before = await running();
  });
  afterEach(async () => {
    gate?.open();
    await client?.close();
  });
  afterAll(async () => {
    if (modules === undefined) return;
    await gate.close();
    await lab.stop();
    rmSync(modules, { recursive: true, force: true });
  });

  async function running(): Promise<string> {
    return JSON.stringify((await client.getConfig()).children);
  }

  function environment(): Record<string, string> {
    const home = join(site, 'home');
    const folders = { HOME: home, XDG_STATE_HOME: join(home, 'state'), XDG_CONFIG_HOME: join(home, 'config') };
    return { ...folders, LAB_SECRET: lab.login.password, NETCTL_INVENTORY: site, NETCTL_TIMEOUT: '20' };
  }

  function netctl(...args: string[]): Promise<Outcome> {
    return run(process.execPath, [NETCTL, ...args], { env: environment() });
  }

  /** What recover found and did. */
  async function recovered(...flags: readonly string[]): Promise<unknown> {
    const { exitCode, stdout, stderr } = await netctl('recover', '--yes', '--json', ...flags);
    expect(exitCode, stdout + stderr).toBe(0);
    return JSON.parse(stdout);
  }

  const APPLY = ['apply', '--yes', '-f'];

  /** The newest journal as far as it is on the disk. */
  function journal(): string {
    const runs = join(site, 'home', 'state', 'netctl', 'runs');
    const newest = existsSync(runs) ? readdirSync(runs).sort().at(-1) : undefined;
    const file = join(runs, newest ?? '', 'journal');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Starts the change with a timer of so many seconds and kills netctl at the moment given. */
  async function killAt(moment: (move: Move) => boolean, seconds: number): Promise<void> {
    const earlier = journal();
    const args = [NETCTL, ...APPLY, join(site, 'plan.yaml'), '--confirm-timeout', String(seconds)];
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...environment() } });
    const ended = once(child, 'exit');
    gate.stopAt((move) => {
      const now = journal() !== earlier && moment(move);
      if (now) child.kill('SIGKILL');
      return now;
    });
    expect(await ended).toEqual([null, 'SIGKILL']);
    gate.open();
  }

  /** What is read back is read over a fresh connection: the commit is over by then. */
  const committed = (move: Move): boolean => move === 'connect' && journal().includes('"kind":"touch"');
  /** The decision is on the disk before the device is told. */
  const decided = (): boolean => journal().includes('"keep":true');

  /** The name that the commit bears on the server, by which any session may confirm or cancel it. */
  function persistId(): string {
    const { id } = /"tx":\{"id":"(?<id>[a-z0-9]+)"/.exec(journal())?.groups ?? {};
    if (id === undefined) throw new Error('the journal names no transaction');
    return `netctl-${id}`;
  }

  it.skipIf(modules === undefined)(
    'before the decision: the server goes back by itself, and recover says so',
    async () => {
      await killAt(committed, 10);
      expect(await running()).not.toBe(before);
      await expect.poll(running, LEFT_ALONE).toBe(before);
      const { exitCode, stdout, stderr } = await netctl('recover', '--yes');
      expect(exitCode, stdout + stderr).toBe(0);
      expect(stdout).toContain('ended before it had decided to keep the change');
      expect(stdout).toMatch(/^ +nc1 +none +- +as it was before the run$/m);
      expect(stdout).toContain('1 without any of the change');
      expect(await running()).toBe(before);
    },
  );

  it.skipIf(modules === undefined)(
    'before the decision, the timer still running: recover cancels the commit, and leaves nothing open',
    async () => {
      await killAt(committed, 600);
      expect(await running()).not.toBe(before);
      expect(await recovered()).toMatchObject({ decided: null, devices: [{ holds: 'all', did: 'undone' }] });
      expect(await running()).toBe(before);
      // Not by another run: this server at times ends by itself some reads after a commit that was cancelled.
      const refusal = await errorOf(client.cancelCommit({ persistId: persistId() }));
      expect(refusal).toMatchObject({ code: 'NETCTL_NETCONF_REFUSED', errors: [{ tag: 'operation-failed' }] });
      await client.locked('candidate', async () => {});
    },
  );

  it.skipIf(modules === undefined)('after the decision: recover confirms the commit, which then stays', async () => {
    await killAt(decided, 600);
    const changed = await running();
    expect(changed).not.toBe(before);
    expect(await recovered('--finish')).toMatchObject({ decided: 'keep', devices: [{ holds: 'all', did: 'kept' }] });
    // Nothing waits any more that could be cancelled.
    const refusal = await errorOf(client.cancelCommit({ persistId: persistId() }));
    expect(refusal).toMatchObject({ code: 'NETCTL_NETCONF_REFUSED', errors: [{ tag: 'operation-failed' }] });
    expect(await running()).toBe(changed);
  });

  it.skipIf(modules === undefined)(
    'after the decision, the server gone back: recover says that it held nothing, and changes it again',
    async () => {
      await killAt(decided, 10);
      const changed = await running();
      await expect.poll(running, LEFT_ALONE).toBe(before);
      expect(await recovered('--finish')).toMatchObject({
        decided: 'keep',
        devices: [{ holds: 'none', did: 'changed' }],
      });
      expect(await running()).toBe(changed);
    },
  );

  it.skipIf(modules === undefined)('sends nothing while another session holds the lock, and names it', async () => {
    const other = await NetconfClient.open(direct);
    await other.lock('candidate');
    const { exitCode, stdout, stderr } = await netctl(...APPLY, join(site, 'plan.yaml'));
    expect(exitCode, stdout + stderr).toBe(1);
    expect(stdout).toContain(`NETCTL_DEVICE_LOCKED: nc1 has something pending: session ${other.sessionId}, which`);
    expect(await running()).toBe(before);
    await other.close();
  });
});
