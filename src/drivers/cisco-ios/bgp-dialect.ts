import type { BgpPeer, BgpPeerFamily, BgpRedistribution } from '../../model/bgp.js';
import type { Secret } from '../../model/secret.js';
import { redistributeLine } from '../shared/bgp-announce.js';
import type { BgpDialect, PeerSetting } from '../shared/bgp-dialect.js';
import {
  after,
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
import { decodeType7 } from './vigenere.js';

function interfaceName(text: string): string | undefined {
  return canonicalPortName(PORT_TYPES, text);
}

/** Type 7 is turned back; type 6 is encrypted with a key that only the device has. */
const PASSWORD: PeerSetting<BgpPeer> = passwordSetting({
  read(text): Secret {
    const { type, secret = '' } = /^(?<type>[0-9]) (?<secret>\S.*)$/.exec(text)?.groups ?? {};
    if (type === undefined) return { form: 'plain', text };
    if (type === '0') return { form: 'plain', text: secret };
    const plain = type === '7' ? decodeType7(secret) : undefined;
    return plain === undefined ? { form: 'hidden', text } : { form: 'plain', text: plain };
  },
  write: ({ text }) => text,
});

const SEND_COMMUNITY: PeerSetting<BgpPeerFamily> = {
  field: 'sendCommunity',
  read({ on, words }, { sendCommunity }) {
    const kind = words === 'send-community' ? 'standard' : after(words, 'send-community');
    if (!on || (kind !== 'standard' && kind !== 'extended' && kind !== 'both')) return undefined;
    // Older software writes both in two lines.
    const both = sendCommunity !== undefined && sendCommunity !== kind;
    return { sendCommunity: both ? 'both' : kind };
  },
  edit(before, now) {
    const wanted = now.sendCommunity ?? 'none';
    const words = wanted === 'standard' ? 'send-community' : `send-community ${wanted}`;
    // Kinds add up on some releases and replace each other on others.
    const clear = [{ on: false, words: 'send-community both' }] as const;
    if (wanted === 'none') return clear;
    const adds = before.sendCommunity === undefined || before.sendCommunity === 'none' || wanted === 'both';
    return [...(adds ? [] : clear), { on: true, words }];
  },
};

const ALLOWAS_IN: PeerSetting<BgpPeerFamily> = valueSetting('allowasIn', {
  ...numberForm('allowas-in', 3),
  // Three times is what the platform allows, and writes, without a number.
  write: (times) => (times === 3 ? 'allowas-in' : `allowas-in ${times}`),
});

/** A route map or a metric is taken away by itself; the whole line would stop the redistribution. */
function redistribution(before: BgpRedistribution, now: BgpRedistribution): readonly string[] {
  const base = `redistribute ${now.from}`;
  const lost = [
    ...(before.routeMap !== undefined && now.routeMap === undefined ? [`no ${base} route-map ${before.routeMap}`] : []),
    ...(before.metric !== undefined && now.metric === undefined ? [`no ${base} metric ${before.metric}`] : []),
  ];
  const set = now.routeMap !== undefined || now.metric !== undefined ? [redistributeLine(now)] : [];
  return [...set, ...lost];
}

const BGP: BgpDialect = {
  vrfs: 'families',
  familyBlocks: { ipv4_unicast: 'address-family ipv4', ipv6_unicast: 'address-family ipv6' },
  familyAliases: {
    'address-family ipv4': 'ipv4_unicast',
    'address-family ipv4 unicast': 'ipv4_unicast',
    'address-family ipv6': 'ipv6_unicast',
    'address-family ipv6 unicast': 'ipv6_unicast',
  },
  leave: (block) => (block.startsWith('address-family ') ? 'exit-address-family' : 'exit'),
  groupWords: 'peer-group',
  groupPattern: /^peer-group(?: (?<name>\S{1,255}))?$/,
  routerIdWords: 'bgp router-id',
  masks: true,
  outside: 'ipv4_unicast',
  outsideFields: new Set(),
  staged: false,
  keepsOutside: true,
  outsideAnnouncements: undefined,
  session: [
    REMOTE_AS,
    LOCAL_AS,
    valueSetting('description', textForm('description')),
    flagSetting('shutdown', 'shutdown'),
    PASSWORD,
    valueSetting('ebgpMultihop', numberForm('ebgp-multihop', 255)),
    valueSetting('ttlSecurity', numberForm('ttl-security hops')),
    updateSource(interfaceName),
    flagSetting('passive', 'transport connection-mode passive'),
    TIMERS,
    flagSetting('bfd', 'fall-over bfd'),
  ],
  family: [
    flagSetting('activate', 'activate'),
    SEND_COMMUNITY,
    flagSetting('routeReflectorClient', 'route-reflector-client'),
    flagSetting('nextHopSelf', 'next-hop-self'),
    flagSetting('softReconfiguration', 'soft-reconfiguration inbound'),
    ALLOWAS_IN,
    policySetting('importPrefixList', 'prefix-list', 'in'),
    policySetting('exportPrefixList', 'prefix-list', 'out'),
    policySetting('importPolicy', 'route-map', 'in'),
    policySetting('exportPolicy', 'route-map', 'out'),
    MAXIMUM_PREFIX,
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
  // What a session carries is agreed on when it comes up, and a client's routes are learned anew.
  familyResets: new Set(['activate', 'routeReflectorClient']),
  unset: 'no',
  remoteAsMakesPeer: true,
  movesBetweenGroups: false,
  activationInherited: false,
  defaultCoversIpv6: false,
  defaultIsForNewPeers: true,
  groupRemoval: 'peer-group',
  redistribution,
  aggregateMap: 'route-map',
  networkReplaced: false,
  leavesEmptyFamilies: true,
  ignored: /^(?:bgp log-neighbor-changes|no synchronization|no auto-summary)$/,
  interfaceName,
};

const POLICY: PolicyDialect = {
  prefixLists: {
    ipv4: { words: 'ip prefix-list', block: false },
    ipv6: { words: 'ipv6 prefix-list', block: false },
  },
  removesByNumber: false,
  replacesEntries: false,
  staged: false,
  terms: [
    DESCRIPTION,
    matchNames('asPaths', 'match as-path', { several: true }),
    matchNames('communities', 'match community', { several: true }),
    matchNames('prefixLists', 'match ip address prefix-list', { several: true }),
    matchNames('acls', 'match ip address', { several: true }),
    matchNames('nextHopPrefixLists', 'match ip next-hop prefix-list', { several: true }),
    matchNames('ipv6PrefixLists', 'match ipv6 address prefix-list', { several: true }),
    matchInterface('match interface', interfaceName),
    matchNumber('metric', 'match metric'),
    matchNumber('tag', 'match tag'),
    continueTerm('continue', 'continue'),
    setNumber('metric', 'set metric'),
    setNumber('localPreference', 'set local-preference'),
    setNumber('weight', 'set weight'),
    SET_ORIGIN,
    setNumber('tag', 'set tag'),
    SET_PREPEND,
    setCommunities({ 'local-as': 'local-AS' }),
    setNextHop('nextHop', 'set ip next-hop'),
    setNextHop('ipv6NextHop', 'set ipv6 next-hop'),
  ],
  ignored: undefined,
};

/** How this platform writes BGP and what belongs to it. */
export const BGP_DIALECTS: BgpDialects = { bgp: BGP, policy: POLICY };
