import { readFileSync } from 'node:fs';
import { credentials, Metadata } from '@grpc/grpc-js';
import { gNMIClient, type SetResponse } from '../../src/generated/gnmi/gnmi.js';
import { openGnmiSession } from '../../src/transports/gnmi/open.js';
import type { Endpoint } from '../../src/transports/transport.js';
import { gnmiOp } from '../../src/yang/gnmi-op.js';

/** What the program is told, and what it prints: how long so many Sets took, one after the other, the connection aside. */
export interface GnmiWork {
  readonly who: 'netctl' | 'bare';
  readonly port: number;
  readonly ca: string;
  readonly sets: number;
  /** Edits in each Set. */
  readonly edits: number;
}

export interface GnmiTook {
  readonly wall: number;
  readonly cpu: number;
}

type SetOnce = (round: number) => Promise<void>;

const work: GnmiWork = JSON.parse(process.argv[2] ?? '');
const WARM = Math.min(200, work.sets);

/** What a VLAN takes: its number, its name, its state. */
function vlanOf(round: number, edit: number) {
  const id = (round * work.edits + edit) % 4000;
  const config = { 'vlan-id': id + 1, name: `vlan-${id}`, status: 'ACTIVE' };
  return { path: `/vlans/vlan[vlan-id=${id + 1}]`, keys: String(id + 1), value: { 'openconfig-vlan:config': config } };
}

async function netctl(): Promise<SetOnce> {
  const endpoint: Endpoint = {
    name: 'bench',
    host: '127.0.0.1',
    port: 22,
    login: { username: 'bench', password: 'bench' },
    jumps: [],
    hostKeys: { policy: 'strict', files: [] },
    algorithms: { legacy: false },
    tls: { ca: readFileSync(work.ca, 'utf8'), verify: true },
    timeouts: { connect: 10, login: 10, command: 10 },
  };
  const session = await openGnmiSession(endpoint, { kind: 'gnmi', port: work.port });
  return async (round) => {
    const updates = Array.from({ length: work.edits }, (_, edit) => vlanOf(round, edit));
    const [reply] = await session.run([gnmiOp({ do: 'set', deletes: [], replaces: [], updates })]);
    if (reply?.exitCode !== 0) throw new Error(reply?.stderr);
  };
}

/** The least there is: the same messages, made by hand, by the same library. */
async function bare(): Promise<SetOnce> {
  const client = new gNMIClient(`ipv4:127.0.0.1:${work.port}`, credentials.createSsl(readFileSync(work.ca)), {
    'grpc.ssl_target_name_override': 'localhost',
  });
  const metadata = new Metadata();
  metadata.set('username', 'bench');
  metadata.set('password', 'bench');
  return async (round) => {
    const update = Array.from({ length: work.edits }, (_, edit) => {
      const { keys, value } = vlanOf(round, edit);
      return {
        path: { elem: [{ name: 'vlans' }, { name: 'vlan', key: { 'vlan-id': keys } }] },
        val: { value: { $case: 'jsonIetfVal', jsonIetfVal: Buffer.from(JSON.stringify(value)) } } as const,
      };
    });
    await new Promise<SetResponse>((done, failed) =>
      client.set({ update }, metadata, (error, response) => (error ? failed(error) : done(response))),
    );
  };
}

async function main(): Promise<void> {
  const set = await (work.who === 'netctl' ? netctl() : bare());
  for (let round = 0; round < WARM; round++) await set(round);
  const start = performance.now();
  const before = process.cpuUsage();
  for (let round = 0; round < work.sets; round++) await set(round);
  const { user, system } = process.cpuUsage(before);
  const took: GnmiTook = { wall: performance.now() - start, cpu: (user + system) / 1000 };
  process.stdout.write(JSON.stringify(took), () => process.exit());
}

void main();
