import type { NetctlError } from '../../errors/netctl-error.js';
import type { Reply } from '../../transports/transport.js';
import { unparsable } from '../shared/config-text.js';

/** What `… | json` printed. @throws NetctlError NETCTL_DEVICE_UNPARSABLE for anything else */
export function readJson(reply: Reply): unknown {
  try {
    return JSON.parse(reply.output);
  } catch {
    throw strange(reply);
  }
}

/** A member of a JSON object; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The error for an answer that is not what was asked for. */
export function strange(reply: Reply | undefined): NetctlError {
  const line = reply?.op.line ?? '';
  return unparsable(`"${line}" was answered with "${reply?.output.trim().slice(0, 120) ?? ''}"`, line);
}
