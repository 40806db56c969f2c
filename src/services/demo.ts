import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Via } from '../drivers/driver.js';
import { realClock } from '../emulator/clock.js';
import { withFaults } from '../emulator/faults.js';
import { type ServedDevice, type SshFleet, serveDevices } from '../emulator/ssh-server.js';
import { makeCertificate } from '../emulator/tls/certificate.js';
import type { RunResult } from '../engine/result.js';
import { apply } from './apply.js';
import type { Context } from './context.js';
import { loadDriver, platformIds } from './load-driver.js';

/** What the demo shows, one after the other. */
export type Scene =
  | { readonly kind: 'fleet'; readonly folder: string; readonly devices: readonly DemoDevice[] }
  | { readonly kind: 'plan'; readonly title: 'change' | 'refusal'; readonly file: string; readonly text: string }
  | { readonly kind: 'planned' | 'result'; readonly run: RunResult }
  | { readonly kind: 'again'; readonly run: RunResult };

export interface DemoDevice {
  readonly name: string;
  readonly platform: string;
  readonly title: string;
  /** How it is spoken to. */
  readonly transport: Via;
  readonly address: string;
}

const PASSWORD = 'demo';
const VARIABLE = 'NETCTL_DEMO_PASSWORD';

/** The device that refuses the second plan, in words that every platform's driver takes for a refusal. */
const REFUSING = 'sw2';
const REFUSED = { kind: 'refuse', at: /\b333\b/, times: 1, words: '% Hardware table is full' } as const;

const CHANGE = `kind: vlan
version: 1
name: office
targets: all
state: replaced
vlans:
  - { id: 10, name: users }
  - { id: 20, name: phones }
interfaces:
  - { port_group: desks, mode: access, access_vlan: 10 }
  - { port_group: uplinks, mode: trunk, allowed_vlans: [10, 20] }
`;

const REFUSAL = `kind: vlan
version: 1
name: guests
targets: all
vlans:
  - { id: 333, name: guests }
interfaces:
  - { port_group: desks, mode: access, access_vlan: 333 }
`;

/** Where devices that speak TLS find who signed their certificates. */
const AUTHORITY = { subject: 'netctl demo', file: 'ca.pem' } as const;
const HOST = '127.0.0.1';

/**
 * Starts an emulated fleet of all platforms on loopback behind real servers of SSH, NETCONF, RESTCONF and gNMI and carries a
 * change through it, in one batch: plan, push, verify; the same again, which finds nothing to do; then a change that one device refuses, which is undone everywhere.
 * The inventory and the plans it writes stay, for a look and for a copy.
 */
export async function demo(context: Context, tell: (scene: Scene) => void): Promise<readonly RunResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-demo-'));
  const authority = {
    ...makeCertificate({ subject: AUTHORITY.subject, usage: 'authority' }),
    subject: AUTHORITY.subject,
  };
  const devices = await demoDevices(
    makeCertificate({ subject: HOST, usage: 'server', hosts: [HOST], issuer: authority }),
  );
  const fleet = await serveDevices(
    devices.map(({ served }) => served),
    { clock: realClock() },
  );
  try {
    await writeFile(join(folder, 'known_hosts'), knownHosts(fleet));
    await writeFile(join(folder, AUTHORITY.file), authority.certificate);
    await writeFile(join(folder, 'hosts.yaml'), hostsFile(devices, fleet));
    await writeFile(join(folder, 'defaults.yaml'), defaultsFile());
    tell({ kind: 'fleet', folder, devices: devices.map((device) => described(device, fleet)) });

    const results: RunResult[] = [];
    const runPlan = async (file: string): Promise<RunResult> => {
      const run = await apply(requestFor(folder, file), demoContext(context, tell));
      results.push(run);
      return run;
    };
    const change = await writePlan(folder, 'change', CHANGE);
    tell(change);
    tell({ kind: 'result', run: await runPlan(change.file) });
    tell({ kind: 'again', run: await runPlan(change.file) });
    const refusal = await writePlan(folder, 'refusal', REFUSAL);
    tell(refusal);
    tell({ kind: 'result', run: await runPlan(refusal.file) });
    return results;
  } finally {
    await fleet.close();
  }
}

interface Emulated {
  readonly driver: Driver;
  readonly via: Via;
  readonly served: ServedDevice;
}

/**
 * Two devices of every platform that has VLANs, which the plans are about, named sw1, sw2 … Where a platform is spoken to in
 * several ways, the second device is spoken to in the second of them.
 */
async function demoDevices(tls: NonNullable<ServedDevice['tls']>): Promise<readonly Emulated[]> {
  const all = await Promise.all(platformIds().map(loadDriver));
  const drivers = all.filter((driver) => driver.capabilities().vlan !== undefined);
  const ways = [0, 1].flatMap((nth) =>
    drivers.map((driver) => ({ driver, binding: driver.bindings[nth] ?? driver.bindings[0] })),
  );
  return ways.map(({ driver, binding: { via } }, index) => {
    const name = `sw${index + 1}`;
    const platform = driver.emulate(via);
    const box = platform.boot(platform.factory(name, [1, 2, 3, 4].map(platform.port)), realClock());
    const faulty = name === REFUSING ? withFaults(box, [REFUSED]) : box;
    const login = { username: 'demo', password: PASSWORD };
    return {
      driver,
      via,
      served: { name, kind: platform.kind, box: faulty, ...login, ...(speaksTls(via) && { tls }) },
    };
  });
}

function speaksTls(via: Via): boolean {
  return via === 'restconf' || via === 'gnmi';
}

function described({ driver, via, served }: Emulated, fleet: SshFleet): DemoDevice {
  const address = `${fleet.host}:${fleet.ports.get(served.name)}`;
  return { name: served.name, platform: driver.id, title: driver.title, transport: via, address };
}

function knownHosts(fleet: SshFleet): string {
  return [...fleet.ports.values()].map((port) => `[${fleet.host}]:${port} ${fleet.hostKey}\n`).join('');
}

function hostsFile(devices: readonly Emulated[], fleet: SshFleet): string {
  const entries = devices.map(({ driver, via, served }) => {
    const { port } = driver.emulate(via);
    return `${served.name}:
  hostname: ${fleet.host}
  port: ${fleet.ports.get(served.name)}
  platform: ${driver.id}
  transport: ${via}
${speaksTls(via) ? `  tls: { ca: ./${AUTHORITY.file} }\n` : ''}\
  port_groups: { desks: [${port(1)}, ${port(2)}], uplinks: [${port(4)}] }
`;
  });
  return entries.join('\n');
}

function defaultsFile(): string {
  return `username: demo\npassword: env:${VARIABLE}\nssh: { known_hosts: ./known_hosts }\n`;
}

async function writePlan(
  folder: string,
  title: 'change' | 'refusal',
  text: string,
): Promise<Extract<Scene, { kind: 'plan' }>> {
  const file = join(folder, `${title}.yaml`);
  await writeFile(file, text);
  return { kind: 'plan', title, file, text };
}

function requestFor(folder: string, file: string): Parameters<typeof apply>[0] {
  return {
    files: [file],
    selection: { inventory: folder, targets: undefined, devices: [] },
    access: {
      concurrency: 16,
      timeouts: { connect: 10, login: 10, command: 10 },
      hostKeyPolicy: 'strict',
      username: undefined,
      askPassword: false,
      transcript: undefined,
    },
    kinds: ['vlan'],
    dryRun: false,
    confirmTimeout: 300,
    save: 'if-clean',
    comment: undefined,
    traceId: undefined,
    skipRehearsal: [],
    allowInUse: false,
    allowVtpDomain: false,
    allowSessionsDown: false,
    allowAclGap: false,
    replaceUnknown: false,
    setSecrets: false,
    allowManagementChange: false,
    limits: { batch: 50 },
    batches: { typed: {}, usual: {} },
    maxFailures: 0,
    onUnreachable: 'fail',
    notify: { command: [], url: undefined },
    stateDir: join(folder, 'state'),
    keepRuns: 1000,
  };
}

/** The demo answers for the user, and says nothing of platforms tried on emulated devices: they all are. */
function demoContext(context: Context, tell: (scene: Scene) => void): Context {
  return {
    ...context,
    env: { ...context.env, [VARIABLE]: PASSWORD },
    note: () => {},
    async confirm(run) {
      tell({ kind: 'planned', run });
      return true;
    },
  };
}
