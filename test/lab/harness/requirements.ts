import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs the lab starts, each with the Debian package that brings it. */
export const LAB_TOOLS = {
  'ovs-vsctl': 'openvswitch-switch',
  'ovs-ofctl': 'openvswitch-switch',
  'ovs-vswitchd': 'openvswitch-switch',
  'ovsdb-server': 'openvswitch-switch',
  'ovsdb-tool': 'openvswitch-switch',
  vtysh: 'frr',
  bird: 'bird2',
  birdc: 'bird2',
  netconfd: 'netconfd',
  'netconf-subsystem': 'netconfd',
  nft: 'nftables',
  setcap: 'libcap2-bin',
  sshd: 'openssh-server',
  'ssh-keygen': 'openssh-client',
  ip: 'iproute2',
  ping: 'iputils-ping',
  tcpdump: 'tcpdump',
  nsenter: 'util-linux',
  unshare: 'util-linux',
} as const satisfies Readonly<Record<string, string>>;

/** What nightly tests need beside that, by a file of each package: a kernel that runs as a process, and a compiler for what it lacks. */
export const NIGHTLY_PACKAGES = {
  '/usr/bin/linux.uml': 'user-mode-linux',
  '/usr/bin/gcc': 'gcc',
  '/usr/include/errno.h': 'libc6-dev',
} as const satisfies Readonly<Record<string, string>>;

export type LabTool = keyof typeof LAB_TOOLS;

/** What `NETCTL_LAB` asks for: `off` leaves the lab out, `required` makes a lab that cannot run a failure. */
export function labWish(): 'auto' | 'off' | 'required' {
  const wish = process.env['NETCTL_LAB'] ?? '';
  if (wish === 'off' || wish === 'required') return wish;
  if (wish === '' || wish === 'auto') return 'auto';
  throw new Error(`NETCTL_LAB is "${wish}"; it can be auto, off or required`);
}

/** Why the lab cannot be had here at all, whatever is installed; undefined where it can. */
export function whyNeverALab(): string | undefined {
  if (labWish() === 'off') return 'NETCTL_LAB=off';
  if (process.platform !== 'linux') return `network namespaces are Linux's, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  return undefined;
}

/** The programs that are not installed. */
export function missingTools(): readonly LabTool[] {
  return labTools().filter((tool) => findTool(tool) === undefined);
}

/** Why the lab's tests are left out; undefined where they run. */
export function whyNoLab(): string | undefined {
  const never = whyNeverALab();
  if (never !== undefined) return never;
  const missing = missingTools();
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

/** The path of a program; its folders are searched even where they are not on a user's PATH. */
export function findTool(tool: LabTool): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/bin', '/bin'];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, tool))
    .find(isExecutable);
}

function labTools(): readonly LabTool[] {
  return Object.keys(LAB_TOOLS).filter((tool): tool is LabTool => tool in LAB_TOOLS);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
