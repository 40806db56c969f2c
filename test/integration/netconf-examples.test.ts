import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../lab/harness/run.js';
import { BASES, CANDIDATE, startNetconfServer } from '../support/netconf-server.js';
import { knownHostsFor } from '../support/ssh-endpoint.js';

const C = 'urn:ietf:params:netconf:capability:';
const CAPABILITIES = [
  ...BASES,
  CANDIDATE,
  ...['confirmed-commit:1.1', 'rollback-on-error:1.0', 'notification:1.0', 'interleave:1.0'].map((name) => C + name),
];
const DATA =
  '<data><interfaces xmlns="urn:ietf:params:xml:ns:yang:ietf-interfaces"><interface><name>eth1</name></interface><interface><name>eth2</name></interface></interfaces></data>';
const LOCKED =
  '<rpc-error><error-type>protocol</error-type><error-tag>lock-denied</error-tag><error-severity>error</error-severity><error-message>held</error-message><error-info><session-id>7</session-id></error-info></rpc-error>';
const LINK_DOWN =
  '<notification xmlns="urn:ietf:params:xml:ns:netconf:notification:1.0"><eventTime>2026-01-01T00:00:00Z</eventTime><link-down xmlns="urn:l"/></notification>';

const EXAMPLES = [...readFileSync('docs/netconf.md', 'utf8').matchAll(/^```js\n(?<code>[\s\S]*?)^```/gm)].map(
  ({ groups }) => groups?.['code'] ?? '',
);

/** What each example prints, in the order of the document. */
const PRINTED = [
  'interfaces urn:ietf:params:xml:ns:yang:ietf-interfaces 2\n',
  'read back\n',
  'lock-denied undefined held 7\n',
  '2\n',
  '2026-01-01T00:00:00Z link-down\n',
];

describe('docs/netconf.md', () => {
  it('has the examples that are tried here', () => {
    expect(EXAMPLES).toHaveLength(PRINTED.length);
  });

  it.each(PRINTED.map((printed, index) => [index + 1, printed] as const))(
    'runs example %i',
    async (number, printed) => {
      const server = await startNetconfServer({
        capabilities: CAPABILITIES,
        answer(operation, session) {
          if (operation.startsWith('<get')) return DATA;
          if (operation.startsWith('<create-subscription')) setImmediate(() => session.send(LINK_DOWN));
          return operation.includes('<lock') && operation.includes('<running/>') ? LOCKED : '<ok/>';
        },
      });
      onTestFinished(() => server.close());
      const knownHosts = JSON.stringify([await knownHostsFor(server)]);
      const there = `host: '127.0.0.1', port: ${server.port}, knownHosts: ${knownHosts}`;
      const code = (EXAMPLES[number - 1] ?? '').replace("host: '192.0.2.10'", there);
      const { stdout, stderr } = await runExample(`example-${number}.mjs`, code);
      expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
    },
  );

  it('has types that fit the examples', async () => {
    const folder = await exampleFolder();
    const files = EXAMPLES.map((_, index) => join(folder, `types-${index + 1}.mts`));
    for (const [index, file] of files.entries()) await writeFile(file, EXAMPLES[index] ?? '');
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--types',
      'node',
      '--module',
      'nodenext',
      '--target',
      'es2023',
    ];
    const { stdout, status } = spawnSync('node_modules/.bin/tsc', ['--ignoreConfig', ...options, ...files], {
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('says what is there: the entry has every name that the examples import', () => {
    const names = execFileSync(
      process.execPath,
      ['-e', "import('netctl/netconf').then((all) => console.log(Object.keys(all).join()))"],
      { encoding: 'utf8' },
    );
    expect(names.trim().split(',').sort()).toEqual([
      'NetconfClient',
      'NetconfRefusal',
      'NetconfTimeout',
      'NetctlError',
      'attributeOf',
      'childOf',
      'childrenOf',
      'connectNetconf',
      'parseXml',
      'writeXml',
    ]);
  });
});

/** Inside the project, where `netctl/netconf` is the package's own entry. */
async function exampleFolder(): Promise<string> {
  const folder = join('.cache', 'examples', `${process.pid}-${performance.now()}`);
  await mkdir(folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function runExample(name: string, code: string): ReturnType<typeof run> {
  const file = join(await exampleFolder(), name);
  await writeFile(file, code);
  return await run(process.execPath, [file], { env: { PASSWORD: 'any' } });
}
