import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliRun, cliRun, until } from '../support/cli-run.js';
import { type Site, startSite } from '../support/emulated-site.js';

const PLAN = `kind: vlan
version: 1
name: office
targets: all
vlans:
  - { id: 10, name: users }
interfaces:
  - { port_group: desks, mode: access, access_vlan: 10 }
`;

const APPLY = ['apply-vlan', '-f', 'plan.yaml', '--yes'];

let site: Site;
let cli: CliRun;
let before: string;
beforeEach(async () => {
  // Long enough in the middle of its lines for whatever is to happen there; what undoes them is not slow.
  const slow = { kind: 'slow', at: /name users/, times: 1, milliseconds: 2_000 } as const;
  site = await startSite([{ name: 'ios', platform: 'cisco-ios', faults: [slow] }]);
  cli = cliRun(site);
  site.write('plan.yaml', PLAN);
  before = running();
});
afterEach(() => site.close());

function running(): string {
  return site.box('ios').image()['running-config'] ?? '';
}

/** The change has begun: the first line has acted, and the answer to the second is being waited for. */
function inTheMiddle(): boolean {
  return running().includes('vlan 10');
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s once: what is in flight is undone, exit 130, nothing is left to recover',
  async (signal) => {
    const { child, ended } = cli.start(APPLY);
    await until('the change', inTheMiddle);
    child.kill(signal);
    const { code, stderr } = await ended;
    expect(stderr).toContain('what is in flight is undone first');
    expect(code).toBe(130);
    expect(running()).toBe(before);
    expect(cli.leases()).toEqual([]);
    expect((await cli.run(['recover'])).stdout).toContain('Nothing to recover');
  },
);

it('twice: leaves at once with 130 and says netctl recover, which finds the journal whole', async () => {
  const { child, ended, stderr } = cli.start(APPLY);
  await until('the change', inTheMiddle);
  child.kill('SIGINT');
  await until('the first to be heard', () => stderr().includes('Interrupted'));
  const at = Date.now();
  child.kill('SIGINT');
  const end = await ended;
  expect(Date.now() - at).toBeLessThan(1_000);
  expect(end.stderr).toMatch(/Stopped at once\..*`netctl recover`/);
  expect(end.code).toBe(130);
  expect(running()).not.toBe(before);
  expect((await cli.run(APPLY)).stderr).toContain('NETCTL_RUN_OPEN');
  expect((await cli.run(['recover', '--yes'])).code).toBe(0);
  expect(running()).toBe(before);
});

it('once while a run is being recovered: exit 130, and it stays to be recovered', async () => {
  const { child, ended } = cli.start(APPLY);
  await until('the change', inTheMiddle);
  child.kill('SIGKILL');
  await ended;
  const again = cli.start(['recover', '--yes']);
  await until('the devices to be looked at', () => again.stderr().includes('Reading'));
  again.child.kill('SIGINT');
  const { code, stderr } = await again.ended;
  expect(stderr).toContain('NETCTL_CANCELLED');
  expect(code).toBe(130);
  expect((await cli.run(['recover', '--yes'])).code).toBe(0);
  expect(running()).toBe(before);
});

// util-linux's script(1) gives a process a terminal of its own.
describe.skipIf(!existsSync('/usr/bin/script'))('in the middle of a question', () => {
  interface Asked {
    readonly output: string;
    readonly code: number | null;
  }

  /** Whoever sits at the terminal. */
  interface Hands {
    type(text: string): void;
    kill(signal: NodeJS.Signals): void;
  }

  /** Runs netctl at a terminal, and does something once it asks. */
  function asked(args: string, act: (hands: Hands) => void): Promise<Asked> {
    const command = `stty cols 100 rows 40; echo pid $$; exec ${process.execPath} ${join(process.cwd(), 'bin/run.js')} ${args}`;
    const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
      cwd: site.dir,
      env: {
        ...process.env,
        ...site.env,
        TERM: 'xterm',
        NETCTL_INVENTORY: '.',
        NETCTL_STATE_DIR: join(site.dir, 'state'),
      },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const earlier = output;
      output += text;
      if (earlier.includes('[y/N]') || !output.includes('[y/N]')) return;
      const pid = Number(/pid (\d+)/.exec(output)?.[1]);
      act({ type: (keys) => void child.stdin.write(keys), kill: (signal) => void process.kill(pid, signal) });
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ output, code })));
  }

  it.each([
    ['Ctrl-C', (hands: Hands) => hands.type('\x03')],
    ['Ctrl-C twice', (hands: Hands) => hands.type('\x03\x03')],
    ['SIGTERM', (hands: Hands) => hands.kill('SIGTERM')],
    ['no', (hands: Hands) => hands.type('n\r')],
  ])('%s ends a change with 130, and nothing is changed', async (_, act) => {
    const { code } = await asked('apply-vlan -f plan.yaml', act);
    expect(code).toBe(130);
    expect(running()).toBe(before);
    expect((await cli.run(['recover'])).code).toBe(0);
  });

  it('of recover: no, Ctrl-C and SIGTERM leave the run to be recovered; yes recovers it', async () => {
    const { child, ended } = cli.start(APPLY);
    await until('the change', inTheMiddle);
    child.kill('SIGKILL');
    await ended;
    const left = running();
    const declined = await asked('recover', (hands) => hands.type('n\r'));
    expect(declined.code).toBe(130);
    expect(declined.output).toContain('Nothing was done. The run stays open');
    expect((await asked('recover', (hands) => hands.type('\x03'))).code).toBe(130);
    expect((await asked('recover', (hands) => hands.kill('SIGTERM'))).code).toBe(130);
    expect(running()).toBe(left);
    const done = await asked('recover', (hands) => hands.type('y\r'));
    expect(done.output).toContain('Undo this run? [y/N]');
    expect(done.output).toContain('Recovered: 1 device, 1 undone.');
    expect(done.code).toBe(0);
    expect(running()).toBe(before);
  });
});
