import { NetctlError } from '../../errors/netctl-error.js';
import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { cell, readTables, type Table, textOf } from './json-table.js';
import { listOp } from './ops.js';
import { findRefusal } from './refusal.js';

/** Also the first word of every release's first line. */
const VERSION = /^ovs-vsctl \(Open vSwitch\) (?<version>\d[\w.+~-]{0,31})$/m;

/** Four words that sshd(8) sets: address and port of the client, then those of the server. */
const SESSION = readOp('printenv SSH_CONNECTION');

/** Who the switch is: its release, its name and the system it runs on. */
export const identify: Ask<Facts> = {
  ops: [
    readOp('ovs-vsctl --version'),
    listOp([
      { table: 'Open_vSwitch', columns: ['external_ids', 'system_type', 'system_version'] },
      { table: 'Bridge', columns: ['_uuid', 'name'] },
    ]),
    // POSIX has `uname`; `hostname` may be missing on small systems.
    readOp('uname -n'),
    SESSION,
  ],
  read: readFacts,
};

function readFacts(replies: readonly Reply[]): Facts {
  const [version, table, name, session] = replies;
  const host = name?.output.trim() ?? '';
  if (version === undefined || version.exitCode === 127) return otherPlatform(host);
  const release = VERSION.exec(version.output)?.groups?.['version'];
  if (release === undefined) throw unparsable('ovs-vsctl --version', version);
  if (table === undefined || table.exitCode !== 0) throw unreadable(table);
  const [[row] = [], bridges = []] = readTables(table.output, 2);
  if (row === undefined) throw unparsable('the Open_vSwitch table', table);
  const given = cell(row, 'external_ids').pairs.find(([key]) => key === 'hostname')?.[1];
  return {
    platform: 'openvswitch',
    hostname: String(given ?? host),
    version: release,
    model: ['Open vSwitch', textOf(row, 'system_type'), textOf(row, 'system_version')].filter(Boolean).join(' '),
    extra: { ...sessionAddress(session), ...onlyBridge(bridges) },
  };
}

/** The host's own address that this session goes to: behind address translation only the host knows it. */
function sessionAddress(reply: Reply | undefined): Facts['extra'] {
  const address = reply?.exitCode === 0 ? reply.output.trim().split(/\s+/)[2] : undefined;
  return address === undefined ? {} : { sessionAddress: address };
}

/** The one bridge, in which all flows are. */
function onlyBridge([bridge, other]: Table): Facts['extra'] {
  return bridge === undefined || other !== undefined ? {} : { bridge: textOf(bridge, 'name') };
}

function otherPlatform(hostname: string): Facts {
  return { platform: 'a host without ovs-vsctl', hostname, version: '', model: '', extra: {} };
}

/** The database does not answer, most often because the user may not speak to it. */
export function unreadable(reply: Reply | undefined): NetctlError {
  const refusal = reply === undefined ? undefined : findRefusal(reply, []);
  const hint =
    refusal?.kind === 'auth'
      ? "The user who logs in needs read and write access to the database's socket, db.sock."
      : 'Try the same command by hand on the switch; is ovsdb-server running?';
  return new NetctlError(
    'NETCTL_DEVICE_REFUSED',
    `ovs-vsctl could not read the database: ${refusal?.message ?? 'no answer'}`,
    { hint, command: reply?.op.line },
  );
}

function unparsable(what: string, reply: Reply): NetctlError {
  const start = `${reply.output}${reply.stderr}`.slice(0, 120);
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `${what} answered "${start}"`, { command: reply.op.line });
}
