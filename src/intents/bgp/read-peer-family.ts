import type { BgpMaxPrefix, BgpPeerFamily as Written } from '../../generated/intents.js';
import { type MaxPrefix, SENT_COMMUNITIES } from '../../model/bgp.js';
import type { BgpPeerFamilyFields, Wishes } from '../../model/desired-bgp.js';
import { fieldOf, readChoice, readFlag, readNumber, type ValueContext } from '../values.js';
import { plainText, present, wished } from '../wished.js';

/** What is asked of a peer in one address family. */
export function readPeerFamily(written: Written, context: ValueContext): Wishes<BgpPeerFamilyFields> {
  const at = (field: keyof Written): ValueContext => fieldOf(context, field);
  return present({
    activate: wished(written.activate, at('activate'), readFlag),
    nextHopSelf: wished(written.next_hop_self, at('next_hop_self'), readFlag),
    sendCommunity: wished(written.send_community, at('send_community'), (value, place) =>
      readChoice(value, SENT_COMMUNITIES, place),
    ),
    routeReflectorClient: wished(written.route_reflector_client, at('route_reflector_client'), readFlag),
    softReconfiguration: wished(written.soft_reconfiguration, at('soft_reconfiguration'), readFlag),
    allowasIn: wished(written.allowas_in, at('allowas_in'), readNumber),
    maxPrefix: wished(written.max_prefix, at('max_prefix'), readMaxPrefix),
    importPolicy: wished(written.import_policy, at('import_policy'), plainText),
    exportPolicy: wished(written.export_policy, at('export_policy'), plainText),
    importPrefixList: wished(written.import_prefix_list, at('import_prefix_list'), plainText),
    exportPrefixList: wished(written.export_prefix_list, at('export_prefix_list'), plainText),
    defaultOriginate: wished(written.default_originate, at('default_originate'), readFlag),
  });
}

function readMaxPrefix(value: NonNullable<BgpMaxPrefix>, context: ValueContext): MaxPrefix | undefined {
  const written = typeof value === 'object' ? value : { limit: value };
  const at = (field: string): ValueContext => (typeof value === 'object' ? fieldOf(context, field) : context);
  const limit = readNumber(written.limit, at('limit'));
  if (limit === undefined) return undefined;
  const { threshold, warning_only = false, restart } = written;
  const warningOnly = readFlag(warning_only, at('warning_only'));
  if (warningOnly && restart !== undefined) {
    const message = '`restart` has no meaning with `warning_only`: the session stays up.';
    context.findings.atKey([...context.path, 'restart'], { code: 'NETCTL_INPUT_RULE', message });
  }
  return {
    limit,
    threshold: threshold === undefined ? undefined : readNumber(threshold, at('threshold')),
    warningOnly,
    restart: restart === undefined ? undefined : readNumber(restart, at('restart')),
  };
}
