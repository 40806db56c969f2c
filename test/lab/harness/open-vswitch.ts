import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from './run.js';

/** One Open vSwitch of its own: a database and a daemon in a namespace, forwarding in user space. */
export interface OpenVSwitch {
  /** What a shell needs to speak to this one and no other. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the database server at once, as a crash does. */
  killDatabase(): Promise<void>;
  /** Starts it again on what it had on its disk. */
  startDatabase(): Promise<void>;
}

const SCHEMA = '/usr/share/openvswitch/vswitch.ovsschema';

/** Starts a switch with an empty bridge `br0`, as user `root` of the namespace; returns when it forwards. */
export async function startOpenVSwitch(namespace: string, folder: string, hostname: string): Promise<OpenVSwitch> {
  await mkdir(folder, { recursive: true });
  const database = join(folder, 'conf.db');
  const socket = join(folder, 'db.sock');
  const env = { OVS_RUNDIR: folder, OVS_LOGDIR: folder, OVS_DBDIR: folder };
  const daemon = (name: string): string[] => [
    `--pidfile=${join(folder, `${name}.pid`)}`,
    `--unixctl=${join(folder, `${name}.ctl`)}`,
    `--log-file=${join(folder, `${name}.log`)}`,
    '--detach',
    '--no-chdir',
    '-vconsole:off',
  ];
  await must('ovsdb-tool', ['create', database, SCHEMA], { env });
  const inside = (tool: string, args: readonly string[]): Promise<string> =>
    must('nsenter', [`--net=/run/netns/${namespace}`, tool, ...args], { env });
  const startDatabase = async (): Promise<void> => {
    await inside('ovsdb-server', [database, `--remote=punix:${socket}`, ...daemon('ovsdb-server')]);
    await chmod(socket, 0o666);
  };
  const killDatabase = async (): Promise<void> => {
    process.kill(Number(await readFile(join(folder, 'ovsdb-server.pid'), 'utf8')), 'SIGKILL');
    // What a server leaves behind that had no time to tidy up would be taken for a living one.
    await Promise.all([rm(join(folder, 'ovsdb-server.pid'), { force: true }), rm(socket, { force: true })]);
  };
  await startDatabase();
  const name = `external_ids:hostname=${hostname}`;
  await must('ovs-vsctl', ['--no-wait', 'init', '--', 'set', 'Open_vSwitch', '.', name], { env });
  await inside('ovs-vswitchd', [`unix:${socket}`, ...daemon('ovs-vswitchd')]);
  // The kernel's own forwarding needs a module that containers and small machines lack; `netdev` needs none.
  const bridge = ['add-br', 'br0', '--', 'set', 'Bridge', 'br0', 'datapath_type=netdev', 'fail_mode=standalone'];
  await must('ovs-vsctl', ['--timeout=20', ...bridge], { env });
  await chmod(folder, 0o755);
  // By it ovs-ofctl speaks to the bridge.
  await chmod(join(folder, 'br0.mgmt'), 0o666);
  return { env, killDatabase, startDatabase };
}

/** `ovs-vsctl` on the switch, as its administrator beside netctl. @throws Error in its words where it fails. */
export async function vsctl(device: OpenVSwitch, args: readonly string[]): Promise<string> {
  return (await must('ovs-vsctl', ['--timeout=20', ...args], { env: device.env })).trimEnd();
}
