import { randomBytes } from 'node:crypto';

/** The trace id that was given, else that of the W3C trace context around this run (TRACEPARENT), else a new one. */
export function traceIdOf(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (given !== undefined) return given;
  const around = /^[0-9a-f]{2}-(?<id>[0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(env['TRACEPARENT'] ?? '');
  return around?.groups?.['id'] ?? randomBytes(16).toString('hex');
}
