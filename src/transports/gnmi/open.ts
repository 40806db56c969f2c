import { type Recorder, recordSession } from '../ssh-cli/recorder.js';
import { createSshParts, type SshParts } from '../ssh-cli/ssh-parts.js';
import { openTunnel } from '../ssh-cli/tunnel.js';
import type { Endpoint, GnmiDialect, Session } from '../transport.js';

export interface GnmiSessionOptions {
  readonly record?: Recorder | undefined;
  readonly signal?: AbortSignal | undefined;
  /** For the jump hosts of devices that have some. */
  readonly ssh?: SshParts | undefined;
  /** The name of the device meant, where one server stands for several. */
  readonly target?: string | undefined;
}

/**
 * Opens a session with a device's gNMI server; the library for gRPC is loaded here.
 * @throws NetctlError NETCTL_GNMI_…, NETCTL_TLS_…, NETCTL_SSH_… of jump hosts, NETCTL_CANCELLED
 */
export async function openGnmiSession(
  endpoint: Endpoint,
  dialect: GnmiDialect,
  { record, signal, target, ssh = createSshParts() }: GnmiSessionOptions = {},
): Promise<Session> {
  const { login, tls } = endpoint;
  const recorder = recordSession(record, [login.password, login.token, tls?.key]);
  const port = endpoint.ports?.gnmi ?? dialect.port;
  const { startGnmiSession } = await import('./session.js');
  const tunnel = endpoint.jumps.length === 0 ? undefined : await openTunnel({ endpoint, port, ssh, signal });
  try {
    return await startGnmiSession({ endpoint, dialect, port, recorder, tunnel, target, signal });
  } catch (error) {
    await tunnel?.close();
    throw error;
  }
}
