import { NetctlError } from '../errors/netctl-error.js';
import { openGnmiSession } from './gnmi/open.js';
import { openNetconfSession } from './netconf/session.js';
import { type ConnectOptions, createConnect as createSshConnect } from './ssh-cli/connect.js';
import { createSshParts } from './ssh-cli/ssh-parts.js';
import type { Connect, Endpoint } from './transport.js';

/**
 * The way to open sessions of every kind; a run makes one and hands it around, so that what its sessions can share is read
 * once. The library of a kind is loaded when the first session of it is opened.
 */
export function createConnect(options: Omit<ConnectOptions, 'ssh'> = {}): Connect {
  const ssh = createSshParts();
  const connectSsh = createSshConnect({ ...options, ssh });

  return async function connect(endpoint, dialect, signal) {
    const record = options.transcript?.(endpoint.name);
    switch (dialect.kind) {
      case 'exec':
      case 'prompt':
        return connectSsh(endpoint, dialect, signal);
      case 'netconf':
        return openNetconfSession(endpoint, dialect, { ssh, record, signal });
      case 'restconf': {
        const { openRestconfSession } = await import('./restconf/session.js');
        return openRestconfSession(endpoint, dialect, { ssh, record, signal });
      }
      case 'gnmi':
        refuseJumps(endpoint, 'gNMI');
        return openGnmiSession(endpoint, dialect, { record, signal });
    }
  };
}

/** Never around a jump host: who wrote it down meant it. */
function refuseJumps({ name, jumps }: Endpoint, kind: string): void {
  if (jumps.length === 0) return;
  const message = `${name} is behind a jump host, and netctl goes through jump hosts over SSH only, not for ${kind}`;
  const hint =
    'Choose `transport: netconf` or `ssh-cli` for this device, or `proxy_jump: none` where it can be reached directly.';
  throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: name, hint });
}
