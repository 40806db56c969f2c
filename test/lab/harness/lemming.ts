import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsTrust } from '../../../src/transports/transport.js';
import { createAuthority } from '../../support/certificates.js';
import { buildGoProgram, type GoProgram } from './go-program.js';
import { freePort } from './ports.js';
import { labWish } from './requirements.js';

/** A fake router with the whole of the OpenConfig models behind a gNMI server, on 127.0.0.1. */
export interface Lemming {
  readonly port: number;
  readonly trust: TlsTrust;
  stop(): Promise<void>;
}

/** Builds the server, which takes minutes the first time; or says why it is left out. */
export async function buildLemming(): Promise<GoProgram> {
  if (labWish() === 'off') return { reason: 'NETCTL_LAB=off' };
  if (process.env['NETCTL_NIGHTLY'] !== '1') return { reason: 'it is part of test:nightly' };
  return await buildGoProgram({
    module: 'github.com/openconfig/lemming',
    version: 'v0.7.0',
    package: 'github.com/openconfig/lemming/cmd/lemming',
    ownSums: true,
  });
}

/** Starts the server; returns when it has made its fake interfaces. */
export async function startLemming(program: string): Promise<Lemming> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-lemming-'));
  const authority = createAuthority();
  const own = authority.issue({ names: ['IP:127.0.0.1'] });
  await writeFile(join(folder, 'own.crt'), own.cert);
  await writeFile(join(folder, 'own.key'), own.key, { mode: 0o600 });
  const log = await open(join(folder, 'log'), 'w');
  const [port = 0, ...others] = await Promise.all(Array.from({ length: 5 }, freePort));
  const [gribi, p4rt, fault, bgp] = others.map((one) => `127.0.0.1:${one}`);
  const child = spawn(
    program,
    [
      ...['--gnmi', `127.0.0.1:${port}`, '--tls_cert_file', 'own.crt', '--tls_key_file', 'own.key'],
      // What else it serves, out of the way of whoever has the usual ports.
      ...['--gribi', `${gribi}`, '--p4rt_addr', `${p4rt}`, '--fault_addr', `${fault}`],
      ...['--bgp_port', `${bgp?.split(':')[1]}`, '--zapi_addr', `unix:${join(folder, 'z.api')}`, '--logtostderr'],
    ],
    { cwd: folder, stdio: ['ignore', log.fd, log.fd] },
  );
  await log.close();
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(child, join(folder, 'log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, trust: { ca: authority.cert, verify: true }, stop };
}

async function untilReady(child: ChildProcess, file: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const log = await readFile(file, 'utf8');
    if (log.includes('initialization complete')) return;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`lemming does not start: ${log.slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
