import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realClock } from '../../src/emulator/clock.js';
import { type SshFleet, serveDevices } from '../../src/emulator/ssh-server.js';
import { makeCertificate } from '../../src/emulator/tls/certificate.js';
import { configOf, toyYangBox } from '../unit/emulator/toy-yang-box.js';
import { pythonWith } from './harness/python-venv.js';
import { labWish } from './harness/requirements.js';

// Clients that nobody here wrote, unchanged, against emulated devices.
const venv =
  labWish() === 'off' ? { reason: 'NETCTL_LAB=off' } : await pythonWith(['ncclient==0.7.1', 'pygnmi==0.8.15']);
const title = 'independent clients of emulated devices';
const run = promisify(execFile);

if ('reason' in venv) describe.skip(`${title} (left out: ${venv.reason})`, () => it('are not here', () => undefined));
else describe(title, () => checkClients(venv.python));

function checkClients(python: string): void {
  const [netconf, gnmi] = [toyYangBox(), toyYangBox()];
  let fleet: SshFleet;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netctl-clients-'));
    const authority = { ...makeCertificate({ subject: 'lab', usage: 'authority' }), subject: 'lab' };
    await writeFile(join(folder, 'ca.pem'), authority.certificate);
    const tls = makeCertificate({
      subject: 'd2',
      usage: 'server',
      hosts: ['127.0.0.1', 'localhost'],
      issuer: authority,
    });
    const login = { username: 'u', password: 'p' };
    fleet = await serveDevices(
      [
        { name: 'd1', kind: 'netconf', box: netconf, ...login },
        { name: 'd2', kind: 'gnmi', box: gnmi, tls, ...login },
      ],
      { clock: realClock() },
    );
  });
  afterAll(async () => {
    await fleet?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The steps of a program and what came of them. */
  async function steps(program: string, ...args: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await run(python, [join(import.meta.dirname, 'clients', program), ...args], { timeout: 60_000 });
    return stdout
      .replace(/127\.0\.0\.1:\d+/g, 'HOST')
      .trim()
      .split('\n');
  }

  it('ncclient locks, edits, commits on trial, takes back and reads', async () => {
    expect(await steps('netconf.py', String(fleet.ports.get('d1')))).toEqual([
      'base: 1.1',
      'lock: ok',
      'lock of another: lock-denied',
      'edit: ok',
      'several errors: invalid-value unknown-element',
      'create what is there: data-exists',
      'delete what is not: data-missing',
      'validate: ok',
      'candidate: beta',
      'running: alpha',
      'commit confirmed: ok',
      'running: beta',
      'wrong name: invalid-value',
      'cancel: ok',
      'running: alpha',
      'commit: ok',
      'discard: ok',
      'unlock: ok',
      'xpath: <topxmlns="urn:net"><vlan><id>10</id><name>users</name></vlan></top>',
      'with defaults: ttl',
      'long: ok',
      'long: 3902',
      'kill: ok',
      'close: ok',
    ]);
  });

  it('pygnmi reads, sets as one, subscribes, and is refused with a wrong password', async () => {
    expect(await steps('gnmi.py', String(fleet.ports.get('d2')), join(folder, 'ca.pem'))).toEqual([
      'version: "0.10.0"',
      'get: [{"net:id": 10, "net:name": "users"}]',
      'leaf: ["alpha"]',
      'set: ["DELETE", "REPLACE", "UPDATE"]',
      'after: ["beta", ["three"]]',
      'GRPC ERROR Host: HOST, Error: /net:top/ttl: 0 is out of range',
      'atomic: "gNMIException"',
      'after: ["beta"]',
      'once: {"top/vlan[id=10]/id": 10, "top/vlan[id=10]/name": "users"}',
      'GRPC ERROR Host: HOST, Error: the login is not right',
      'login: refused',
    ]);
    expect(configOf(gnmi)['net:top']).toMatchObject({ host: 'beta' });
  });
}
