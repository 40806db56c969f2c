import { type ConnectOptions, createConnect as createSshConnect } from './ssh-cli/connect.js';
import { createSshParts } from './ssh-cli/ssh-parts.js';
import type { Connect } from './transport.js';

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
      case 'netconf': {
        const { openNetconfSession } = await import('./netconf/session.js');
        return openNetconfSession(endpoint, dialect, { ssh, record, signal });
      }
      case 'restconf': {
        const { openRestconfSession } = await import('./restconf/session.js');
        return openRestconfSession(endpoint, dialect, { ssh, record, signal });
      }
      case 'gnmi': {
        const { openGnmiSession } = await import('./gnmi/open.js');
        return openGnmiSession(endpoint, dialect, { ssh, record, signal });
      }
    }
  };
}
