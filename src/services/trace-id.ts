import { randomBytes } from 'node:crypto';

/** The trace id that was given, else that of the W3C trace context around this run (TRACEPARENT), else a new one. */
export function traceIdOf(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (given !== undefined) return given;
  const around = /^[0-9a-f]{2}-(?<id>[0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(env['TRACEPARENT'] ?? '');
  return around?.groups?.['id'] ?? randomBytes(16).toString('hex');
}

/** The run as the `traceparent` of what it starts or calls; undefined where the trace id is none of W3C Trace Context. */
export function traceparentOf(traceId: string): string | undefined {
  if (!/^(?!0{32})[0-9a-f]{32}$/.test(traceId)) return undefined;
  return `00-${traceId}-${randomBytes(8).toString('hex')}-01`;
}
