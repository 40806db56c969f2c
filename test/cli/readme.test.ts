import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_TEXTS } from '../../src/commands/base/exit-codes.js';
import { type Site, startSite } from '../support/emulated-site.js';
import { type Ended, netctl } from '../support/netctl.js';

const README = readFileSync('README.md', 'utf8');

/** The files that README.md shows, by the path in their first line. */
function shownFiles(): ReadonlyMap<string, string> {
  const blocks = README.matchAll(/^```yaml\n# (?<path>\S+)\n(?<text>[^`]+)^```$/gm);
  return new Map([...blocks].map(({ groups }) => [groups?.['path'] ?? '', groups?.['text'] ?? '']));
}

/** The lines of its shell blocks, without their comments. */
function shownCommands(): readonly string[] {
  const blocks = [...README.matchAll(/^```sh\n(?<text>[^`]+)^```$/gm)].map(({ groups }) => groups?.['text'] ?? '');
  return blocks.flatMap((text) => text.trimEnd().split('\n')).map((line) => line.replace(/ +#.*$/, ''));
}

describe('what README.md shows', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite([
      { name: 'sw1', platform: 'cisco-ios' },
      { name: 'sw2', platform: 'arista-eos' },
    ]);
    const hosts = readFileSync(join(site.dir, 'hosts.yaml'), 'utf8');
    mkdirSync(join(site.dir, 'inventory'));
    for (const [path, text] of shownFiles()) site.write(path, onLoopback(text, hosts));
  });
  afterAll(() => site.close());

  /** The file with the addresses and the user of the emulated devices in the place of those for documentation. */
  function onLoopback(text: string, hosts: string): string {
    const moved = text.replace(/^(?<name>\w+):\n {2}hostname: \S+$/gm, (_, name: string) => {
      const port = new RegExp(`^${name}: .*port: (?<port>\\d+)`, 'm').exec(hosts)?.groups?.['port'];
      return `${name}:\n  hostname: 127.0.0.1\n  port: ${port}`;
    });
    return moved.replace('username: netops', 'username: test\nssh: { known_hosts: ../known_hosts }');
  }

  function run(args: readonly string[]): Promise<Ended> {
    return netctl(args, {
      cwd: site.dir,
      env: { NETCTL_PASSWORD: 'secret-word', NETCTL_STATE_DIR: 'state', NETCTL_YES: 'true', XDG_CONFIG_HOME: site.dir },
    });
  }

  it('is an inventory, a plan, and commands that do what they say, in their order', async () => {
    const lines = shownCommands().filter((line) => line.startsWith('netctl '));
    expect(lines).toHaveLength(7);
    const outputs = new Map<string, string>();
    for (const line of lines) {
      const history = await run(['history', '--json']);
      const { runs } = JSON.parse(history.stdout) as { readonly runs: readonly { readonly id: string }[] };
      const [, ...args] = line.split(' ').map((word) => (word === 'RUN' ? (runs[0]?.id ?? 'none') : word));
      const ended = await run(args);
      expect(ended, line).toMatchObject({ code: 0 });
      outputs.set(args[0] ?? '', ended.stdout);
    }
    expect(outputs.get('inventory')).toContain('2 of 2 devices ready.');
    expect(outputs.get('plan')).toContain('Plan: 2 devices, 2 to change.');
    expect(outputs.get('apply-vlan')).toContain('Done: 2 devices, 2 changed.');
    expect(outputs.get('show')).toMatch(/^ +10 +users +active +GigabitEthernet\S*\[1-3\]/m);
    expect(outputs.get('rollback')).toContain('Done: 2 devices, 2 changed.');
  });
});

it('README.md names the scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(shownCommands().filter((line) => line.startsWith('npm '))).toEqual([
    'npm ci && npx netctl demo',
    'npm ci && npm test',
  ]);
  expect(Object.keys(scripts)).toContain('test');
});

it('README.md has the platforms that `netctl drivers` lists, with the same words', async () => {
  const { stdout } = await netctl(['drivers']);
  const listed = stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/ {2,}/))
    .map(([platform, ...rest]) => [`\`${platform}\``, ...rest]);
  const rows = [...README.matchAll(/^\| (?<row>`[a-z-]+` .*) \|$/gm)].map(({ groups }) =>
    groups?.['row']?.split(' | '),
  );
  expect(rows).toEqual(listed);
});

it('README.md has the exit codes', () => {
  const rows = [...README.matchAll(/^\| (?<code>\d+) \| (?<text>.*) \|$/gm)].map(({ groups }) => [
    groups?.['code'],
    groups?.['text'],
  ]);
  expect(rows).toEqual(Object.entries(EXIT_TEXTS));
});

it('README.md links to what is there', () => {
  const links = [...README.matchAll(/\]\((?<path>[^)#]+)/g)].map(({ groups }) => groups?.['path'] ?? '');
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
