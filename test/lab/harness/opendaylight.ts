import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { run } from './run.js';
import { whyNoTesttool } from './testtool.js';

const KARAF = '4.4.6';
const NETCONF = '7.0.4';
/** What is fetched once is kept here: Karaf, and the bundles that it fetches itself at its first start. */
const KEPT = resolve('.cache/lab/opendaylight');
const HOME = join(KEPT, `apache-karaf-${KARAF}`);

/** Beside the RESTCONF server itself, what plain Karaf lacks of the distribution that it is made for. */
const FEATURES = ['scr', 'aries-blueprint', 'war', 'http', 'http-whiteboard', 'odl-restconf-nb'];
const BUNDLES = [
  'org.opendaylight.odlparent/logging-markers/13.0.11',
  'org.apache.aries.quiesce/org.apache.aries.quiesce.api/1.0.0',
  'org.opendaylight.mdsal.binding.model.iana/iana-if-type/13.0.1',
  'org.opendaylight.mdsal.binding.model.ietf/rfc8343/13.0.1',
];
/** Where the server's parts meet; the number is fixed, so that there is one server on a machine. */
const FIXED_PORT = 2550;
const PORT = 18_480;
/** The first start downloads 180 MB. */
const LONGEST_START = 10 * 60 * 1000;

/** The RESTCONF server of OpenDaylight with the interfaces model, over plain HTTP on 127.0.0.1. */
export interface OpenDaylight {
  readonly port: number;
  readonly login: { readonly username: string; readonly password: string };
  stop(): Promise<void>;
}

/** Why the server cannot be had here; undefined where it can. */
export async function whyNoOpenDaylight(): Promise<string | undefined> {
  const missing = await whyNoTesttool();
  if (missing !== undefined) return missing;
  for (const port of [FIXED_PORT, PORT]) if (!(await isFree(port))) return `port ${port} is in use`;
  return undefined;
}

/** Fetches the server with Maven where it is not there yet, starts it, and returns when it answers. */
export async function startOpenDaylight(): Promise<OpenDaylight> {
  if (!existsSync(HOME)) await fetchKaraf();
  await rm(join(HOME, 'data'), { recursive: true, force: true });
  const log = await open(join(KEPT, 'out'), 'w');
  const child = spawn(join(HOME, 'bin/karaf'), ['server'], {
    cwd: HOME,
    env: { ...process.env, JAVA_MAX_MEM: '1g', KARAF_EXEC: 'exec' },
    stdio: ['ignore', log.fd, log.fd],
    // A group of its own, to end the shell and Java together.
    detached: true,
  });
  await log.close();
  const server = { port: PORT, login: { username: 'admin', password: 'admin' }, stop: () => stop(child) };
  try {
    await untilReady(child);
    return server;
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function untilReady(child: ChildProcess): Promise<void> {
  const headers = { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` };
  const deadline = Date.now() + LONGEST_START;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/rests/yang-library-version`, { headers }).catch(
      () => undefined,
    );
    if (answer?.status === 200) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      const said = await readFile(join(KEPT, 'out'), 'utf8');
      throw new Error(`OpenDaylight does not start: ${said.slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function fetchKaraf(): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  const artifact = `org.apache.karaf:apache-karaf:${KARAF}:tar.gz`;
  await must('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${KEPT}`]);
  // Made ready under another name, so that what was cut short is not taken for whole.
  const unpacked = join(KEPT, 'unpacked');
  await rm(unpacked, { recursive: true, force: true });
  await mkdir(unpacked);
  await must('tar', ['xzf', join(KEPT, `apache-karaf-${KARAF}.tar.gz`), '-C', unpacked]);
  const home = join(unpacked, `apache-karaf-${KARAF}`);
  await configure(join(home, 'etc'));
  await rename(home, HOME);
}

async function configure(etc: string): Promise<void> {
  const features = join(KEPT, 'features.xml');
  await writeFile(features, featuresXml());
  await edit(join(etc, 'org.apache.karaf.features.cfg'), [
    [/^featuresRepositories = \\$/m, `featuresRepositories = file:${features}, \\`],
    [/^featuresBoot = \\$/m, 'featuresBoot = lab-restconf/1.0.0, \\'],
  ]);
  await edit(join(etc, 'config.properties'), [
    [
      /^org\.osgi\.framework\.system\.packages\.extra = \\$/m,
      'org.osgi.framework.system.packages.extra = sun.nio.ch, sun.reflect, \\',
    ],
  ]);
  // Maven Central alone: the list also names repositories of snapshots.
  await edit(join(etc, 'org.ops4j.pax.url.mvn.cfg'), [
    [/^.*snapshots@.*\n/gm, ''],
    [/@id=central, \\$/m, '@id=central'],
  ]);
  await appendFile(join(etc, 'org.ops4j.pax.url.mvn.cfg'), `\norg.ops4j.pax.url.mvn.localRepository = ${KEPT}/m2\n`);
  await edit(join(etc, 'org.apache.karaf.shell.cfg'), [
    [/^sshPort.*$/m, `sshPort = ${PORT + 1}`],
    [/^sshHost.*$/m, 'sshHost = 127.0.0.1'],
  ]);
  await edit(join(etc, 'org.apache.karaf.management.cfg'), [
    [/^rmiRegistryPort.*$/m, `rmiRegistryPort = ${PORT + 2}`],
    [/^rmiServerPort.*$/m, `rmiServerPort = ${PORT + 3}`],
  ]);
  const web = `org.osgi.service.http.port = ${PORT}\norg.ops4j.pax.web.listening.addresses = 127.0.0.1\n`;
  await writeFile(join(etc, 'org.ops4j.pax.web.cfg'), web);
}

function featuresXml(): string {
  const repository = `mvn:org.opendaylight.netconf/odl-restconf-nb/${NETCONF}/xml/features`;
  return [
    '<features xmlns="http://karaf.apache.org/xmlns/features/v1.6.0" name="lab">',
    `<repository>${repository}</repository>`,
    '<feature name="lab-restconf" version="1.0.0">',
    ...FEATURES.map((name) => `<feature>${name}</feature>`),
    ...BUNDLES.map((bundle) => `<bundle>mvn:${bundle}</bundle>`),
    '</feature></features>',
  ].join('\n');
}

async function edit(file: string, changes: readonly (readonly [RegExp, string])[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    changes.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), text),
  );
}

async function must(program: string, args: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await run(program, args);
  if (exitCode !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${exitCode}: ${stderr}${stdout}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
