import { fieldsAt, hasKey, listAt, textAt, valueAt } from './fields.js';
import type { PortMatch } from './policy.js';
import { PROTOCOLS, type Protocol } from './port-set.js';

/** The ports of a rule of a NetworkPolicy; undefined, for everything, where there are none. */
export function readPorts(rule: unknown): readonly PortMatch[] | undefined {
  const list = listAt(rule, 'ports') ?? [];
  return list.length === 0 ? undefined : list.flatMap(readPort);
}

function readPort(value: unknown): readonly PortMatch[] {
  const protocol = protocolOf(textAt(value, 'protocol') ?? 'TCP');
  const port = valueAt(value, 'port');
  if (protocol === undefined) return [];
  if (port === undefined || port === null) return [{ kind: 'range', protocol, first: 0, last: 65_535 }];
  if (typeof port === 'string') return [{ kind: 'name', protocol, name: port }];
  if (typeof port !== 'number') return [];
  const end = valueAt(value, 'endPort');
  return [{ kind: 'range', protocol, first: port, last: typeof end === 'number' ? end : port }];
}

/** The ports of a rule of an admin policy. */
export function readAdminPorts(rule: unknown): readonly PortMatch[] | undefined {
  const list = listAt(rule, 'ports') ?? [];
  return list.length === 0 ? undefined : list.flatMap(readAdminPort);
}

function readAdminPort(value: unknown): readonly PortMatch[] {
  const name = textAt(value, 'namedPort');
  if (name !== undefined) return [{ kind: 'name', protocol: undefined, name }];
  const ranged = hasKey(value, 'portRange');
  const fields = fieldsAt(value, ranged ? 'portRange' : 'portNumber');
  const protocol = protocolOf(textAt(fields, 'protocol') ?? 'TCP');
  const first = valueAt(fields, ranged ? 'start' : 'port');
  const last = ranged ? valueAt(fields, 'end') : first;
  if (protocol === undefined || typeof first !== 'number' || typeof last !== 'number') return [];
  return [{ kind: 'range', protocol, first, last }];
}

/** A transport protocol by the name it has in objects; undefined for any other. */
export function protocolOf(text: string): Protocol | undefined {
  return PROTOCOLS.find((protocol) => protocol === text);
}
