import { onTestFinished } from 'vitest';
import { openGnmiSession } from '../../src/transports/gnmi/open.js';
import type { Endpoint, GnmiCall, GnmiDialect, Reply, Session, TlsTrust } from '../../src/transports/transport.js';
import { gnmiOp } from '../../src/yang/gnmi-op.js';
import { endpointFor } from './ssh-endpoint.js';

export const PLAIN: TlsTrust = { plain: true, verify: true };

/** An endpoint whose gNMI server is at this port of 127.0.0.1. */
export function gnmiEndpoint(port: number, tls: TlsTrust = PLAIN, change: Partial<Endpoint> = {}): Endpoint {
  return endpointFor(1, '', { ports: { gnmi: port }, tls, timeouts: { connect: 2, login: 2, command: 2 }, ...change });
}

/** A session that ends with the test. */
export async function openSession(endpoint: Endpoint, dialect: Partial<GnmiDialect> = {}): Promise<Session> {
  const session = await openGnmiSession(endpoint, { kind: 'gnmi', port: 1, ...dialect });
  onTestFinished(() => session.close());
  return session;
}

/** Makes one call and gives its reply. */
export async function ask(session: Session, call: GnmiCall): Promise<Reply> {
  const [reply] = await session.run([gnmiOp(call)]);
  if (reply === undefined) throw new Error('no reply');
  return reply;
}
