import type { BgpPeer, BgpPeerFamily, BgpRedistribution } from '../../model/bgp.js';
import { redistributeLine } from '../shared/bgp-announce.js';
import type { BgpDialect } from '../shared/bgp-dialect.js';
import {
  flagSetting,
  LOCAL_AS,
  MAXIMUM_PREFIX,
  numberForm,
  passwordSetting,
  policySetting,
  REMOTE_AS,
  TIMERS,
  textForm,
  updateSource,
  valueSetting,
} from '../shared/bgp-settings.js';
import { RESETS } from './capabilities.js';
import { SEND_COMMUNITY } from './communities.js';
import { interfaceName } from './ports.js';

/** How BGP is written. */
export const BGP: BgpDialect = {
  vrfs: 'routers',
  familyBlocks: { ipv4_unicast: 'address-family ipv4 unicast', ipv6_unicast: 'address-family ipv6 unicast' },
  familyAliases: {
    'address-family ipv4 unicast': 'ipv4_unicast',
    'address-family ipv4': 'ipv4_unicast',
    'address-family ipv6 unicast': 'ipv6_unicast',
    'address-family ipv6': 'ipv6_unicast',
  },
  leave: (block) => (block.startsWith('address-family ') ? 'exit-address-family' : 'exit'),
  groupWords: 'peer-group',
  groupPattern: /^peer-group(?: (?<name>\S{1,255}))?$/,
  routerIdWords: 'bgp router-id',
  masks: false,
  outside: 'ipv4_unicast',
  outsideFields: new Set(),
  staged: false,
  keepsOutside: false,
  outsideAnnouncements: undefined,
  session: [
    REMOTE_AS,
    LOCAL_AS,
    valueSetting<BgpPeer, 'description'>('description', { ...textForm('description'), off: () => 'description' }),
    flagSetting<BgpPeer>('shutdown', 'shutdown'),
    flagSetting<BgpPeer>('bfd', 'bfd'),
    // Shown as it is, and sent as it is.
    passwordSetting({ read: (text) => ({ form: 'plain', text }), write: ({ text }) => text }),
    flagSetting<BgpPeer>('passive', 'passive'),
    valueSetting<BgpPeer, 'ebgpMultihop'>('ebgpMultihop', numberForm('ebgp-multihop', 255)),
    valueSetting<BgpPeer, 'ttlSecurity'>('ttlSecurity', {
      ...numberForm('ttl-security hops'),
      off: (old) => `ttl-security hops ${old ?? 1}`,
    }),
    updateSource(interfaceName),
    TIMERS,
    valueSetting<BgpPeer, 'connectTimer'>('connectTimer', numberForm('timers connect')),
  ],
  family: [
    flagSetting<BgpPeerFamily>('activate', 'activate'),
    flagSetting<BgpPeerFamily>('nextHopSelf', 'next-hop-self'),
    SEND_COMMUNITY,
    flagSetting<BgpPeerFamily>('routeReflectorClient', 'route-reflector-client'),
    flagSetting<BgpPeerFamily>('defaultOriginate', 'default-originate'),
    flagSetting<BgpPeerFamily>('softReconfiguration', 'soft-reconfiguration inbound'),
    MAXIMUM_PREFIX,
    valueSetting<BgpPeerFamily, 'allowasIn'>('allowasIn', numberForm('allowas-in', 3)),
    policySetting('importPrefixList', 'prefix-list', 'in'),
    policySetting('exportPrefixList', 'prefix-list', 'out'),
    policySetting('importPolicy', 'route-map', 'in'),
    policySetting('exportPolicy', 'route-map', 'out'),
  ],
  resets: new Set(RESETS),
  familyResets: new Set(['activate', 'routeReflectorClient']),
  unset: 'no',
  remoteAsMakesPeer: true,
  leavingGroupDrops: true,
  movesBetweenGroups: false,
  activationInherited: true,
  joiningTakesActivation: true,
  defaultCoversIpv6: true,
  defaultIsForNewPeers: true,
  groupRemoval: 'peer-group',
  redistribution,
  aggregateMap: 'route-map',
  networkReplaced: true,
  // No line says nothing.
  ignored: /^(?!)/,
  interfaceName,
};

/** Said again with less, the line changes nothing: the metric or route map that was there stays. */
function redistribution(before: BgpRedistribution, after: BgpRedistribution): readonly string[] {
  const less =
    (before.metric !== undefined && after.metric === undefined) ||
    (before.routeMap !== undefined && after.routeMap === undefined);
  return less ? [`no redistribute ${before.from}`, redistributeLine(after)] : [redistributeLine(after)];
}
