import type { ConfigLine } from '../../../model/config-line.js';
import type { Server } from '../../../model/hardening.js';

const TIME = /^ntp (?:server|peer) (?:vrf \S+ )?(?:ip |ipv6 )?(?<address>\S+)(?<rest>.*)$/;

/** Where the device gets its time from. */
export function readTimeServers(tree: readonly ConfigLine[]): readonly Server[] {
  return tree.flatMap(({ text, line }) => {
    const groups = TIME.exec(text)?.groups;
    if (groups === undefined) return [];
    const { address = '', rest = '' } = groups;
    return [{ address, authenticated: / key \d/.test(rest), line }];
  });
}

const LOG =
  /^logging (?:(?:vrf \S+ )?host (?:ipv6 )?(?<host>\S+)|(?<address>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+))(?<rest>.*)$/;

/** Where the device sends its messages to. */
export function readLogHosts(tree: readonly ConfigLine[]): readonly Server[] {
  return tree.flatMap(({ text, line }) => {
    const groups = LOG.exec(text)?.groups;
    if (groups === undefined) return [];
    const { host, address, rest = '' } = groups;
    return [{ address: host ?? address ?? '', authenticated: / tls\b/.test(rest), line }];
  });
}
