import { NetctlError } from '../../errors/netctl-error.js';
import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { type Device, readDevices } from './devices.js';
import { DEVICES } from './ops.js';

const VERSION = /^nftables v(?<version>\d[\w.+~-]{0,31})/m;
const BRIDGE_VERSION = /^bridge utility, (?<version>\S{1,40})/m;

/** Who the host is: its kernel, its nft and bridge, how they are allowed to be run, and which network devices there are. */
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
    readOp('id -u'),
    readOp('bridge -V'),
    readOp('sudo -n bridge -V'),
  ],
  read: readFacts,
};

function readFacts(replies: readonly Reply[]): Facts {
  const [name, system, plain, tables, sudo, devices, session, user, tool, toolBySudo] = replies;
  const hostname = name?.output.trim() ?? '';
  const kernel = system?.output.trim() ?? '';
  if (kernel !== '' && !kernel.startsWith('Linux ')) return other(kernel, hostname);
  const filter = versionIn(VERSION, plain, sudo);
  const bridge = versionIn(BRIDGE_VERSION, tool, toolBySudo);
  if (filter === undefined && plain?.exitCode !== 127 && plain?.exitCode !== 1) throw strange(plain);
  const release = filter ?? bridge;
  if (release === undefined) return other('a host without nft and bridge', hostname);
  const become = tables?.exitCode !== 0 && sudo?.exitCode === 0;
  const becomeForBridge = user?.output.trim() !== '0' && toolBySudo?.exitCode === 0;
  const told = devices?.exitCode === 0 ? readDevices(devices.output) : undefined;
  const address = session?.exitCode === 0 ? session.output.trim().split(/\s+/)[2] : undefined;
  const missing = [...(filter === undefined ? ['nft'] : []), ...(bridge === undefined ? ['bridge'] : [])];
  return {
    platform: 'linux',
    hostname,
    version: release,
    model: kernel,
    extra: {
      ...(become && { become: 'sudo' }),
      ...(becomeForBridge && { becomeForBridge: 'sudo' }),
      ...(missing.length > 0 && { without: missing.join(' ') }),
      ...(told !== undefined && deviceFacts(told)),
      ...(address !== undefined && { sessionAddress: address }),
    },
  };
}

/** What is there, what is a part of what, and what bridges with ports make of VLANs. */
function deviceFacts(devices: readonly Device[]): Readonly<Record<string, string>> {
  const parts = devices.filter(({ master, partOf }) => master !== undefined && partOf !== 'vrf');
  const bridges = devices.filter(({ name, bridge }) => bridge && parts.some(({ master }) => master === name));
  const [filtered, unfiltered] = [true, false].map((filters) =>
    bridges.filter(({ bridge }) => bridge?.filters === filters).map(({ name }) => name),
  );
  const defaults = new Set(bridges.flatMap(({ bridge }) => (bridge?.filters ? [bridge.defaultPvid ?? 'none'] : [])));
  return {
    devices: devices.map(({ name }) => name).join(' '),
    ...(parts.length > 0 && { parts: parts.map(({ name, master }) => `${name}:${master}`).join(' ') }),
    ...(filtered?.length && { filtered: filtered.join(' ') }),
    ...(unfiltered?.length && { unfiltered: unfiltered.join(' ') }),
    ...(defaults.size > 0 && { defaultPvid: defaults.size === 1 ? String([...defaults][0]) : 'none' }),
  };
}

function versionIn(pattern: RegExp, ...replies: readonly (Reply | undefined)[]): string | undefined {
  return replies.map((reply) => pattern.exec(reply?.output ?? '')?.groups?.['version']).find(Boolean);
}

function strange(reply: Reply | undefined): NetctlError {
  const start = `${reply?.output ?? ''}${reply?.stderr ?? ''}`.slice(0, 120);
  const command = 'nft --version';
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `${command} answered "${start}"`, { command });
}

function other(platform: string, hostname: string): Facts {
  return { platform, hostname, version: '', model: '', extra: {} };
}
