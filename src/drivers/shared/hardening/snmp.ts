import type { ConfigLine } from '../../../model/config-line.js';
import type { Community, SnmpUser } from '../../../model/hardening.js';
import { isWellKnown } from './well-known.js';

const COMMUNITY =
  /^snmp-server community (?:[078] )?(?<name>\S+)(?: view \S+)?(?: (?<access>ro|rw))?(?: ipv6 \S+)?(?: (?<acl>\S+))?$/i;

/** Communities with the name of the list that says who may use them; the name of a community goes no further than this. */
export function readCommunities(tree: readonly ConfigLine[]): readonly Community[] {
  return tree.flatMap(({ text, line }) => {
    const groups = COMMUNITY.exec(text)?.groups;
    if (groups === undefined) return [];
    const { name = '', access, acl } = groups;
    return [{ wellKnown: isWellKnown(name), writable: access?.toLowerCase() === 'rw', filter: acl, line }];
  });
}

const GROUP = /^snmp-server group (?<name>\S+) v3 (?<level>noauth|auth|priv)\b/;
const USER = /^snmp-server user (?<name>\S+) \S+ (?:remote \S+ )?v3\b(?<rest>.*)$/;

/** Groups and users of version 3. */
export function readSnmpUsers(tree: readonly ConfigLine[]): readonly SnmpUser[] {
  return tree.flatMap(({ text, line }) => {
    const group = GROUP.exec(text)?.groups;
    if (group !== undefined) {
      const { name = '', level } = group;
      return [{ name, authenticated: level !== 'noauth', encrypted: level === 'priv', line }];
    }
    const user = USER.exec(text)?.groups;
    if (user === undefined) return [];
    const { name = '', rest = '' } = user;
    return [{ name, authenticated: / auth /.test(rest), encrypted: / priv /.test(rest), line }];
  });
}
