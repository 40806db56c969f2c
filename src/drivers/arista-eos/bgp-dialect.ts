import type { BgpPeer, BgpPeerFamily, BgpRedistribution, MaxPrefix, SentCommunities } from '../../model/bgp.js';
import type { Secret } from '../../model/secret.js';
import { redistributeLine } from '../shared/bgp-announce.js';
import type { BgpDialect, PeerSetting } from '../shared/bgp-dialect.js';
import {
  flagSetting,
  LOCAL_AS,
  maxPrefixOf,
  numberForm,
  passwordSetting,
  policySetting,
  REMOTE_AS,
  TIMERS,
  textForm,
  updateSource,
  valueSetting,
} from '../shared/bgp-settings.js';
import type { BgpDialects } from '../shared/bgp-state.js';
import type { PolicyDialect } from '../shared/policy-dialect.js';
import {
  continueTerm,
  DESCRIPTION,
  matchInterface,
  matchNames,
  matchNumber,
  SET_ORIGIN,
  SET_PREPEND,
  setCommunities,
  setNextHop,
  setNumber,
} from '../shared/policy-terms.js';
import { canonicalPortName } from '../shared/port-names.js';
import { PORT_TYPES } from './ports.js';
import { decodeType7 } from './type7.js';

/** What every neighbour has where nothing is said; some releases write it down for each. */
const USUAL_LIMIT = 12_000;

function interfaceName(text: string): string | undefined {
  return canonicalPortName(PORT_TYPES, text);
}

/** Type 7 is turned back; type 8a needs a key that only the device has. */
const PASSWORD: PeerSetting<BgpPeer> = passwordSetting({
  read(text, name): Secret {
    const { type, secret = '' } = /^(?<type>0|7|8a) (?<secret>\S.*)$/.exec(text)?.groups ?? {};
    if (type === undefined) return { form: 'plain', text };
    if (type === '0') return { form: 'plain', text: secret };
    const plain = type === '7' ? decodeType7(secret, name) : undefined;
    return plain === undefined ? { form: 'hidden', text } : { form: 'plain', text: plain };
  },
  write: ({ form, text }) => (form === 'plain' ? `0 ${text}` : text),
});

const COMMUNITIES: Readonly<Record<string, SentCommunities>> = {
  'send-community': 'all',
  'send-community standard': 'standard',
  'send-community extended': 'extended',
  'send-community large': 'large',
  'send-community standard extended': 'both',
  'send-community standard extended large': 'all',
};

const SEND_COMMUNITY: PeerSetting<BgpPeerFamily> = {
  field: 'sendCommunity',
  read({ on, words }) {
    if (!on && words === 'send-community') return { sendCommunity: 'none' };
    const kind = on ? COMMUNITIES[words] : undefined;
    return kind === undefined ? undefined : { sendCommunity: kind };
  },
  edit(_, { sendCommunity }) {
    if (sendCommunity === undefined) return [{ on: 'unset', words: 'send-community' }];
    const words = Object.entries(COMMUNITIES).find(([, kind]) => kind === sendCommunity)?.[0];
    return words === undefined ? [{ on: false, words: 'send-community' }] : [{ on: true, words }];
  },
};

const LIMIT =
  /^maximum-routes (?<limit>\d{1,10})(?: warning-limit (?<threshold>\d{1,3}) percent)?(?: (?<warn>warning-only))?$/;

const MAXIMUM_ROUTES: PeerSetting<BgpPeerFamily> = {
  field: 'maxPrefix',
  read({ on, words }) {
    const groups = on ? LIMIT.exec(words)?.groups : undefined;
    if (groups === undefined) return undefined;
    const maxPrefix = maxPrefixOf(groups);
    const usual = maxPrefix.limit === USUAL_LIMIT && maxPrefix.threshold === undefined && !maxPrefix.warningOnly;
    return usual ? {} : { maxPrefix };
  },
  edit: (_, { maxPrefix }) =>
    maxPrefix === undefined
      ? [{ on: false, words: 'maximum-routes' }]
      : [{ on: true, words: maximumRoutes(maxPrefix) }],
};

function maximumRoutes({ limit, threshold, warningOnly }: MaxPrefix): string {
  const warning = threshold === undefined ? '' : ` warning-limit ${threshold} percent`;
  return `maximum-routes ${limit}${warning}${warningOnly ? ' warning-only' : ''}`;
}

type PolicyField = 'importPolicy' | 'exportPolicy' | 'importPrefixList' | 'exportPrefixList';

/** The direction alone takes a policy away. */
function policy(field: PolicyField, words: 'route-map' | 'prefix-list', direction: 'in' | 'out') {
  const setting = policySetting(field, words, direction);
  return {
    ...setting,
    edit: (before: BgpPeerFamily, now: BgpPeerFamily) =>
      now[field] === undefined ? [{ on: false, words: `${words} ${direction}` }] : setting.edit(before, now),
  } satisfies PeerSetting<BgpPeerFamily>;
}

function redistribution(before: BgpRedistribution, now: BgpRedistribution): readonly string[] {
  const loses = before.routeMap !== undefined && now.routeMap === undefined;
  return [...(loses ? [`no redistribute ${now.from}`] : []), redistributeLine(now)];
}

const BGP: BgpDialect = {
  vrfs: 'blocks',
  familyBlocks: { ipv4_unicast: 'address-family ipv4', ipv6_unicast: 'address-family ipv6' },
  familyAliases: { 'address-family ipv4': 'ipv4_unicast', 'address-family ipv6': 'ipv6_unicast' },
  leave: () => 'exit',
  groupWords: 'peer group',
  groupPattern: /^peer[ -]group(?: (?<name>\S{1,255}))?$/,
  routerIdWords: 'router-id',
  masks: false,
  outside: 'active',
  outsideFields: new Set([
    'nextHopSelf',
    'sendCommunity',
    'routeReflectorClient',
    'softReconfiguration',
    'allowasIn',
    'maxPrefix',
    'importPolicy',
    'exportPolicy',
    'defaultOriginate',
  ]),
  staged: true,
  keepsOutside: false,
  outsideAnnouncements: /^(?:aggregate-address|maximum-paths)\b/,
  session: [
    REMOTE_AS,
    LOCAL_AS,
    valueSetting('description', textForm('description')),
    flagSetting('shutdown', 'shutdown'),
    PASSWORD,
    valueSetting('ebgpMultihop', numberForm('ebgp-multihop', 255)),
    valueSetting('ttlSecurity', numberForm('ttl maximum-hops')),
    updateSource(interfaceName),
    flagSetting('passive', 'passive', 'transport connection-mode passive'),
    TIMERS,
    flagSetting('bfd', 'bfd', 'fall-over bfd'),
  ],
  family: [
    flagSetting('activate', 'activate'),
    flagSetting('nextHopSelf', 'next-hop-self'),
    flagSetting('routeReflectorClient', 'route-reflector-client'),
    valueSetting('allowasIn', numberForm('allowas-in', 3)),
    flagSetting('softReconfiguration', 'soft-reconfiguration inbound'),
    policy('importPrefixList', 'prefix-list', 'in'),
    policy('exportPrefixList', 'prefix-list', 'out'),
    policy('importPolicy', 'route-map', 'in'),
    policy('exportPolicy', 'route-map', 'out'),
    SEND_COMMUNITY,
    MAXIMUM_ROUTES,
    flagSetting('defaultOriginate', 'default-originate'),
  ],
  resets: new Set([
    'group',
    'remoteAs',
    'localAs',
    'shutdown',
    'password',
    'ebgpMultihop',
    'ttlSecurity',
    'updateSource',
    'passive',
  ]),
  familyResets: new Set(['activate', 'routeReflectorClient']),
  unset: 'default',
  remoteAsMakesPeer: false,
  movesBetweenGroups: true,
  activationInherited: true,
  defaultCoversIpv6: false,
  defaultIsForNewPeers: false,
  groupRemoval: 'peer group',
  redistribution,
  aggregateMap: 'attribute-map',
  networkReplaced: false,
  leavesEmptyFamilies: true,
  ignored: /^(?!)/,
  interfaceName,
};

const POLICY: PolicyDialect = {
  prefixLists: {
    ipv4: { words: 'ip prefix-list', block: false },
    ipv6: { words: 'ipv6 prefix-list', block: true },
  },
  removesByNumber: true,
  replacesEntries: false,
  staged: true,
  terms: [
    DESCRIPTION,
    matchInterface('match interface', interfaceName),
    matchNames('asPaths', 'match as-path', { several: false }),
    matchNames('communities', 'match community', { several: false }),
    matchNames('acls', 'match ip address access-list', { several: false }),
    matchNames('prefixLists', 'match ip address prefix-list', { several: false }),
    matchNames('ipv6PrefixLists', 'match ipv6 address prefix-list', { several: false }),
    matchNames('nextHopPrefixLists', 'match ip next-hop prefix-list', { several: false }),
    matchNumber('metric', 'match metric'),
    matchNumber('tag', 'match tag'),
    continueTerm('continue', 'continue'),
    SET_PREPEND,
    setCommunities(),
    setNextHop('nextHop', 'set ip next-hop'),
    setNextHop('ipv6NextHop', 'set ipv6 next-hop'),
    setNumber('localPreference', 'set local-preference'),
    setNumber('metric', 'set metric'),
    SET_ORIGIN,
    setNumber('tag', 'set tag'),
    setNumber('weight', 'set weight'),
  ],
  ignored: undefined,
};

/** How this platform writes BGP and what belongs to it. */
export const BGP_DIALECTS: BgpDialects = { bgp: BGP, policy: POLICY };
