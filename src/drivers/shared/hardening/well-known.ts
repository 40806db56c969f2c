import { createHash } from 'node:crypto';

/** Names that everybody tries first, and what they are where secrets are shown as digests. */
const NAMES: ReadonlySet<string> = new Set(
  ['public', 'private', 'community', 'secret', 'admin', 'snmp', 'manager', 'test', 'read', 'write', 'default'].flatMap(
    (name) => [name, `<secret:${createHash('sha256').update(name).digest('hex').slice(0, 6)}>`],
  ),
);

/** True for a community that is no secret at all. */
export function isWellKnown(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
