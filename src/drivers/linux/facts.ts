import { NetctlError } from '../../errors/netctl-error.js';
import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { readDevices } from './devices.js';
import { DEVICES } from './ops.js';

const VERSION = /^nftables v(?<version>\d[\w.+~-]{0,31})/m;

/** Who the host is: its kernel and its nft, how nft is allowed to be run, and which network devices there are. */
export const identify: Ask<Facts> = {
  ops: [
    readOp('uname -n'),
    readOp('uname -sr'),
    readOp('nft --version'),
    // Only who may change filters may see them: this tells whether the login is allowed to.
    readOp('nft list tables'),
    readOp('sudo -n nft --version'),
    DEVICES,
    // Four words that sshd(8) sets: address and port of the client, then those of the server.
    readOp('printenv SSH_CONNECTION'),
  ],
  read: readFacts,
};

function readFacts(replies: readonly Reply[]): Facts {
  const [name, system, plain, tables, sudo, devices, session] = replies;
  const hostname = name?.output.trim() ?? '';
  const kernel = system?.output.trim() ?? '';
  if (kernel !== '' && !kernel.startsWith('Linux ')) return other(kernel, hostname);
  const version = [plain, sudo].map((reply) => VERSION.exec(reply?.output ?? '')?.groups?.['version']);
  const release = version[0] ?? version[1];
  if (release === undefined) {
    if (plain?.exitCode === 127 || plain?.exitCode === 1) return other('a host without nft', hostname);
    const start = `${plain?.output ?? ''}${plain?.stderr ?? ''}`.slice(0, 120);
    throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', `nft --version answered "${start}"`, {
      command: 'nft --version',
    });
  }
  const become = tables?.exitCode !== 0 && sudo?.exitCode === 0;
  const told = devices?.exitCode === 0 ? readDevices(devices.output) : undefined;
  const parts = told?.filter(({ master, partOf }) => master !== undefined && partOf !== 'vrf') ?? [];
  const address = session?.exitCode === 0 ? session.output.trim().split(/\s+/)[2] : undefined;
  return {
    platform: 'linux',
    hostname,
    version: release,
    model: kernel,
    extra: {
      ...(become && { become: 'sudo' }),
      ...(told !== undefined && { devices: told.map((device) => device.name).join(' ') }),
      ...(parts.length > 0 && { parts: parts.map((device) => `${device.name}:${device.master}`).join(' ') }),
      ...(address !== undefined && { sessionAddress: address }),
    },
  };
}

function other(platform: string, hostname: string): Facts {
  return { platform, hostname, version: '', model: '', extra: {} };
}
