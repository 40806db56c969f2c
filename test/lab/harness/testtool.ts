import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, copyFile, mkdir, open, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { claimFolder, namespaceOf, removeLab, removeLeftovers } from './namespaces.js';
import { must, type Outcome, pathOf, run } from './run.js';

const VERSION = '7.0.4';
const ARTIFACT = `org.opendaylight.netconf:netconf-testtool:${VERSION}:jar:executable`;
const JAR = `org/opendaylight/netconf/netconf-testtool/${VERSION}/netconf-testtool-${VERSION}-executable.jar`;
/** Of the package netconfd. */
const MODULES = ['ietf-interfaces@2014-05-08.yang', 'iana-if-type@2014-05-08.yang'];
const MODULE_FOLDER = '/usr/share/yuma/modules/ietf';
const FIRST_PORT = 20_000;

/** Many NETCONF devices in one process, each with a port and a datastore of its own, in a namespace of their own. */
export interface Testtool {
  readonly folder: string;
  readonly ports: readonly number[];
  /** Runs a program of this project (a TypeScript file) where the devices are; its output. */
  run(program: string, args: readonly string[]): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Why the devices cannot be had here; undefined where they can. */
export async function whyNoTesttool(): Promise<string | undefined> {
  for (const [program, args] of [
    ['java', ['-version']],
    ['mvn', ['-version']],
  ] as const) {
    const found = await run(program, args).catch(() => undefined);
    if (found?.exitCode !== 0) return `${program} is not installed`;
  }
  return undefined;
}

/** Fetches the program with Maven where it is not there yet, and starts so many devices. */
export async function startTesttool(count: number): Promise<Testtool> {
  const jar = await fetchJar();
  await removeLeftovers();
  const folder = await claimFolder();
  try {
    await start(folder, jar, count);
  } catch (error) {
    await removeLab(folder);
    throw error;
  }
  const namespace = namespaceOf(folder, 'sim');
  return {
    folder,
    ports: Array.from({ length: count }, (_, index) => FIRST_PORT + index),
    run: (program, args) =>
      run(pathOf('nsenter'), [`--net=/run/netns/${namespace}`, process.execPath, 'scripts/run.js', program, ...args]),
    stop: () => removeLab(folder),
  };
}

async function fetchJar(): Promise<string> {
  const jar = join(homedir(), '.m2', 'repository', JAR);
  if (await exists(jar)) return jar;
  const fetched = await run('mvn', ['-q', '-B', 'dependency:get', `-Dartifact=${ARTIFACT}`, '-Dtransitive=false']);
  if (fetched.exitCode === 0 && (await exists(jar))) return jar;
  throw new Error(`Maven does not get ${ARTIFACT}: ${fetched.stdout}${fetched.stderr}`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function start(folder: string, jar: string, count: number): Promise<void> {
  const schemas = join(folder, 'yang');
  await mkdir(schemas);
  for (const name of MODULES) await copyFile(join(MODULE_FOLDER, name), join(schemas, name));
  const namespace = namespaceOf(folder, 'sim');
  await must('ip', ['netns', 'add', namespace]);
  await must('ip', ['-n', namespace, 'link', 'set', 'lo', 'up']);
  const file = join(folder, 'testtool.log');
  const log = await open(file, 'a');
  const options = ['--schemas-dir', schemas, '--device-count', String(count), '--starting-port', String(FIRST_PORT)];
  const child = spawn(
    pathOf('nsenter'),
    [
      `--net=/run/netns/${namespace}`,
      'java',
      '-Xmx1g',
      '-jar',
      jar,
      ...options,
      ...['--ssh', 'true', '--md-sal', 'true', '--exi', 'false', '--ip', '127.0.0.1'],
    ],
    { cwd: folder, stdio: ['ignore', log.fd, log.fd] },
  );
  await log.close();
  const ended = once(child, 'exit').then(() => 'ended');
  const deadline = Date.now() + 120_000;
  for (;;) {
    const text = await readFile(file, 'utf8');
    if (/started successfully/.test(text)) return;
    const how = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 100, 'waiting'))]);
    if (how === 'ended' || Date.now() > deadline) throw new Error(`the devices do not start: ${text.slice(-2000)}`);
  }
}
