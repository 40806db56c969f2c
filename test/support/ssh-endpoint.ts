import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { NetctlError } from '../../src/errors/netctl-error.js';
import type { CliOp, Endpoint } from '../../src/transports/transport.js';
import type { SshDevice } from './ssh-device.js';

/** A folder of its own for a test, removed after it. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-ssh-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A known_hosts file that knows the devices. */
export async function knownHostsFor(...devices: readonly Pick<SshDevice, 'port' | 'hostKey'>[]): Promise<string> {
  const file = join(await tempFolder(), 'known_hosts');
  await writeFile(file, devices.map(({ port, hostKey }) => `[127.0.0.1]:${port} ${hostKey}\n`).join(''));
  return file;
}

/** An endpoint for a device on 127.0.0.1 that is logged in to as admin with the password `secret-word`. */
export function endpointFor(port: number, knownHosts: string, change: Partial<Endpoint> = {}): Endpoint {
  return {
    name: 'sw1',
    host: '127.0.0.1',
    port,
    login: { username: 'admin', password: 'secret-word' },
    jumps: [],
    hostKeys: { policy: 'strict', files: [knownHosts] },
    algorithms: { legacy: false },
    timeouts: { connect: 5, login: 5, command: 5 },
    ...change,
  };
}

/** A read op. */
export function op(line: string, more: Partial<CliOp> = {}): CliOp {
  return { via: 'cli', line, context: [], role: 'read', ...more };
}

/** The NetctlError a promise rejects with; fails the test where it does not. */
export async function errorOf(promise: Promise<unknown>): Promise<NetctlError> {
  const thrown = await promise.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
  if (thrown instanceof NetctlError) return thrown;
  throw thrown;
}
