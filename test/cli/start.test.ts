import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const dir = mkdtempSync(join(tmpdir(), 'netctl-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the built netctl', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await netctl(['--version'])).toEqual({ stdout: `netctl ${version}\n`, stderr: '', code: 0 });
  });

  it('keeps compiled code where only the user can read it, and uses it', async () => {
    const env = { XDG_CACHE_HOME: join(dir, 'cache') };
    const first = await netctl(['config', '--json'], { env });
    const [build] = readdirSync(join(dir, 'cache', 'netctl', 'code'));
    const folder = join(dir, 'cache', 'netctl', 'code', build ?? '');
    const files = readdirSync(folder);
    expect(files).toContain('index.cjs.bin');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(files.filter((file) => (statSync(join(folder, file)).mode & 0o077) !== 0)).toEqual([]);
    const before = files.map((file) => statSync(join(folder, file)).mtimeMs);
    expect(await netctl(['config', '--json'], { env })).toEqual(first);
    expect(files.map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(before);
  });

  it('starts all the same where compiled code is damaged or the folder cannot be written', async () => {
    const env = { XDG_CACHE_HOME: join(dir, 'damaged') };
    await netctl(['explain'], { env });
    const [build] = readdirSync(join(dir, 'damaged', 'netctl', 'code'));
    writeFileSync(join(dir, 'damaged', 'netctl', 'code', build ?? '', 'index.cjs.bin'), 'no code at all');
    expect((await netctl(['explain'], { env })).code).toBe(0);
    writeFileSync(join(dir, 'a-file'), '');
    expect((await netctl(['explain'], { env: { XDG_CACHE_HOME: join(dir, 'a-file') } })).code).toBe(0);
  });

  it('shows help with environment and exit codes', async () => {
    const { stdout, code } = await netctl(['apply-vlan', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ENVIRONMENT\n[\s\S]*NETCTL_DRY_RUN[\s\S]*EXIT CODES\n[\s\S]* 130 {2}cancelled/);
  });
});

describe('a bug', () => {
  it.each([
    ['in a callback', 'setTimeout(() => { throw new TypeError("boom") }, 50)'],
    ['in a promise that nobody waits for', 'Promise.reject(new TypeError("boom"))'],
  ])('%s ends with 70 and says where', async (_, code) => {
    const program = `require('./dist/start.cjs').start(['config', '-o', 'json=/dev/null']); ${code}`;
    const { stderr, status } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    expect(stderr).toMatch(/^error NETCTL_INTERNAL_BUG: boom\n[\s\S]*\n +at /);
    expect(status).toBe(70);
  });
});

describe('wrong command lines', () => {
  it.each([
    [['nosuch'], 'there is no command "nosuch"'],
    [['nosuch', '--help'], 'there is no command "nosuch"'],
    [['acl', 'shadow', 'edge.cfg'], '"netctl acl shadow" does not take "edge.cfg" by itself'],
    [['aply-vlan'], 'Did you mean `netctl apply-vlan`?'],
    [['show', 'vlans'], 'Did you mean `netctl show vlan`?'],
    [['config', '--nosuch'], 'there is no flag --nosuch here'],
    [['config', '--concurency', '3'], 'Did you mean --concurrency?'],
    [['record'], 'the argument DEVICE is missing'],
    [['plan'], 'missing required flag file'],
    [['explain', 'NETCTL_NO_SUCH'], 'there is no error code "NETCTL_NO_SUCH"'],
    [['drivers', 'nosuch'], 'nosuch'],
    [['completion', 'tcsh'], 'there is no completion for the shell "tcsh"'],
    [['config', '--concurrency', 'many'], '--concurrency is "many"; it takes a whole number from 1 to 1000'],
    [['config', '-o', 'toml'], 'there is no output format "toml"'],
    [['config', '-o', 'json', '-o', 'yaml'], 'standard output cannot hold json and yaml at the same time'],
    [['config', '-o', 'json=/nosuch/folder/out.json'], '/nosuch/folder/out.json cannot be written'],
  ])('%j ends with 3 and one error on standard error', async (args, message) => {
    const { stdout, stderr, code } = await netctl(args);
    expect(stderr).toMatch(/^error NETCTL_(?:INPUT|CONFIG)_[A-Z]+: /);
    expect(stderr).toContain(message);
    expect({ stdout, code }).toEqual({ stdout: '', code: 3 });
  });

  it('with --json, as an output of its schema too', async () => {
    const { stdout, code } = await netctl(['config', '--nosuch', '--json']);
    expect(brokenRules('error', JSON.parse(stdout))).toEqual([]);
    expect(code).toBe(3);
  });

  it('nothing to confirm with: exit 3 before any file is read', async () => {
    const { stderr, code } = await netctl(['apply-vlan', '-f', '/nosuch/plan.yaml']);
    expect(stderr).toContain('NETCTL_INPUT_CONFIRM');
    expect(code).toBe(3);
  });
});

describe('outputs', () => {
  it.each(['completion bash', 'config', 'drivers', 'explain', 'inventory list -i inventory'])(
    '%s is as its schema says',
    async (line) => {
      const args = line.split(' ');
      const name = args[0] === 'inventory' ? 'inventory-list' : (args[0] ?? '');
      const { stdout, code } = await netctl([...args, '--json']);
      expect(brokenRules(name, JSON.parse(stdout))).toEqual([]);
      expect(code).toBe(0);
    },
  );

  it('go where they are asked to, in every form at once', async () => {
    const file = (name: string) => join(dir, name);
    const { stdout } = await netctl([
      'config',
      '-o',
      'text',
      ...['json', 'yaml', 'markdown'].flatMap((format) => ['-o', `${format}=${file(format)}`]),
    ]);
    expect(stdout).toMatch(/^SETTING +VALUE +FROM\n/);
    expect(JSON.parse(readFileSync(file('json'), 'utf8'))).toMatchObject({ schema: 'netctl.config.v1' });
    expect(readFileSync(file('yaml'), 'utf8')).toMatch(/^schema: netctl\.config\.v1\n/);
    expect(readFileSync(file('markdown'), 'utf8')).toMatch(/^\| SETTING \| VALUE \| FROM \|\n/);
  });
});
