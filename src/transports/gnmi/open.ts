import { type Recorder, recordSession } from '../ssh-cli/recorder.js';
import type { Endpoint, GnmiDialect, Session } from '../transport.js';

export interface GnmiSessionOptions {
  readonly record?: Recorder | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The name of the device meant, where one server stands for several. */
  readonly target?: string | undefined;
}

/**
 * Opens a session with a device's gNMI server; the library for gRPC is loaded here.
 * @throws NetctlError NETCTL_GNMI_…, NETCTL_TLS_…, NETCTL_CANCELLED
 */
export async function openGnmiSession(
  endpoint: Endpoint,
  dialect: GnmiDialect,
  { record, signal, target }: GnmiSessionOptions = {},
): Promise<Session> {
  const { login, tls } = endpoint;
  const recorder = recordSession(record, [login.password, login.token, tls?.key]);
  const { startGnmiSession } = await import('./session.js');
  return await startGnmiSession({ endpoint, dialect, recorder, target, signal });
}
