import { BGP_FAMILIES, type BgpFamily, type BgpState } from '../../../model/bgp.js';
import { at, dataAt, listAt, text } from '../../../yang/read-data.js';
import { UNKNOWN, type YangData } from '../../../yang/schema.js';
import { readBgpState } from '../../shared/bgp-state.js';
import { parseConfigTree, scanLines } from '../../shared/config-tree.js';
import { BGP_DIALECTS } from '../bgp-dialect.js';
import { FAMILY_SAYINGS, SESSION_SAYINGS, wordsOf } from './bgp-words.js';
import { TOP } from './modules.js';
import { MAP_SAYINGS } from './policy-words.js';

/** Stands for what of an entry netctl does not read. */
export const MORE = 'further-settings that netctl does not read by the native model';

/** Whether a line stands for what netctl does not read. */
export function isMore(line: string): boolean {
  return line.endsWith(MORE);
}

export const BGP_MEMBER = 'Cisco-IOS-XE-bgp:bgp';
export const SEQUENCES = 'Cisco-IOS-XE-route-map:route-map-without-order-seq';

/** Where the address families stand. */
export const FAMILY_LISTS = {
  ipv4_unicast: {
    list: 'ipv4',
    container: 'ipv4-unicast',
    block: 'address-family ipv4',
  },
  ipv6_unicast: {
    list: 'ipv6',
    container: 'ipv6-unicast',
    block: 'address-family ipv6',
  },
} as const satisfies Record<BgpFamily, object>;

/** BGP and the policies it uses: the native model says what the command line says, and is read as its lines. */
export function bgpState(data: YangData): BgpState {
  const native = dataAt(data, TOP);
  const lines = [
    ...(['ip', 'ipv6'] as const).flatMap((ip) => listLines(native, ip)),
    ...listAt(native, 'route-map').flatMap(mapLines),
    ...listAt(native, 'router', BGP_MEMBER).flatMap(routerLines),
  ];
  return readBgpState(parseConfigTree(scanLines(lines.join('\n'), [])), BGP_DIALECTS);
}

function listLines(native: YangData, ip: 'ip' | 'ipv6'): readonly string[] {
  const lists = dataAt(native, ip, 'prefix-lists');
  const entries = listAt(lists, 'prefixes').map((entry) => {
    const sizes = (['ge', 'le'] as const).flatMap((word) => {
      const size = text(entry, word);
      return size === undefined ? [] : [` ${word} ${size}`];
    });
    const head = `${ip} prefix-list ${text(entry, 'name') ?? ''} seq ${text(entry, 'no') ?? ''}`;
    return `${head} ${text(entry, 'action') ?? ''} ${text(entry, 'ip') ?? ''}${sizes.join('')}`;
  });
  const described = listAt(lists, 'prefix-list-description').flatMap((one) => {
    const told = text(one, 'description');
    return told === undefined ? [] : [`${ip} prefix-list ${text(one, 'name') ?? ''} description ${told}`];
  });
  return [...entries, ...described];
}

function mapLines(map: YangData): readonly string[] {
  const name = text(map, 'name') ?? '';
  return listAt(map, SEQUENCES)
    .toSorted((a, b) => Number(text(a, 'seq_no')) - Number(text(b, 'seq_no')))
    .flatMap((entry) => [
      `route-map ${name} ${text(entry, 'operation') ?? 'permit'} ${text(entry, 'seq_no') ?? ''}`,
      ...wordsOf(MAP_SAYINGS, entry).map((line) => ` ${line}`),
      ...(entry[UNKNOWN] === undefined ? [] : [` ${MORE}`]),
    ]);
}

function routerLines(bgp: YangData): readonly string[] {
  const own = dataAt(bgp, 'bgp');
  const routerId = text(own, 'router-id', 'ip-id');
  const peers = [...listAt(bgp, 'peer-group', 'neighbor'), ...listAt(bgp, 'neighbor')];
  return [
    `router bgp ${text(bgp, 'id') ?? ''}`,
    ...(routerId === undefined ? [] : [` bgp router-id ${routerId}`]),
    ...(isOff(own) ? [' no bgp default ipv4-unicast'] : []),
    ...(bgp[UNKNOWN] === undefined ? [] : [` ${MORE}`]),
    ...peers.flatMap((peer) => sessionLines(peer).map((words) => ` neighbor ${text(peer, 'id') ?? ''} ${words}`)),
    ...BGP_FAMILIES.flatMap((family) => familyLines(family, bgp, !isOff(own))),
  ];
}

function isOff(own: YangData): boolean {
  return at(own, 'default', 'ipv4-unicast') === false;
}

function sessionLines(peer: YangData): readonly string[] {
  const group = text(peer, 'peer-group', 'peer-group-name');
  const [first, rest] = [['remote-as'], wordsOf(SESSION_SAYINGS, peer)];
  const isFirst = (words: string): boolean => first.some((lead) => words.startsWith(`${lead} `));
  return [
    ...(Array.isArray(peer['peer-group']) ? ['peer-group'] : []),
    ...rest.filter(isFirst),
    ...(group === undefined ? [] : [`peer-group ${group}`]),
    ...rest.filter((words) => !isFirst(words)),
    ...(peer[UNKNOWN] === undefined ? [] : [MORE]),
  ];
}

function familyLines(family: BgpFamily, bgp: YangData, byDefault: boolean): readonly string[] {
  const { list, container, block } = FAMILY_LISTS[family];
  const entry = listAt(bgp, 'address-family', 'no-vrf', list).find((one) => one['af-name'] === 'unicast');
  if (entry === undefined) return [];
  const data = dataAt(entry, container);
  const active = listAt(data, 'neighbor');
  const said = new Set(active.map((peer) => text(peer, 'id')));
  // Where the address family is there, it names who takes part; the default is for neighbours that come.
  const out =
    byDefault && family === 'ipv4_unicast' ? listAt(bgp, 'neighbor').map((peer) => text(peer, 'id') ?? '') : [];
  const lines = [...listAt(data, 'peer-group', 'neighbor'), ...active].flatMap((peer) =>
    [
      ...(peer['activate'] === undefined ? [] : ['activate']),
      ...wordsOf(FAMILY_SAYINGS, peer),
      ...(peer[UNKNOWN] === undefined ? [] : [MORE]),
    ].map((words) => `neighbor ${text(peer, 'id') ?? ''} ${words}`),
  );
  return [
    ` ${block}`,
    ...lines.map((line) => `  ${line}`),
    ...out.filter((id) => !said.has(id) && !id.includes(':')).map((id) => `  no neighbor ${id} activate`),
    ...announcedLines(data).map((line) => `  ${line}`),
  ];
}

function announcedLines(data: YangData): readonly string[] {
  const network = (one: YangData): string => {
    const mask = text(one, 'mask');
    const map = text(one, 'route-map');
    const backdoor = one['backdoor'] === undefined ? '' : ' backdoor';
    return `network ${text(one, 'number') ?? ''}${mask === undefined ? '' : ` mask ${mask}`}${backdoor}${map === undefined ? '' : ` route-map ${map}`}`;
  };
  const aggregate = (one: YangData): string => {
    const [mask, map] = [text(one, 'ipv4-mask'), text(one, 'attribute-map')];
    const words = ['as-set', 'summary-only'].filter((word) => one[word] !== undefined).map((word) => ` ${word}`);
    const where = `${text(one, 'ipv4-address') ?? text(one, 'ipv6-address') ?? ''}${mask === undefined ? '' : ` ${mask}`}`;
    return `aggregate-address ${where}${words.join('')}${map === undefined ? '' : ` route-map ${map}`}`;
  };
  const redistributed = {
    ...dataAt(data, 'redistribute'),
    ...dataAt(data, 'redistribute-v6'),
  };
  const paths = text(data, 'maximum-paths', 'ebgp');
  const six = listAt(data, 'network');
  return [
    ...[...listAt(data, 'network', 'with-mask'), ...listAt(data, 'network', 'no-mask'), ...six].map(network),
    ...Object.entries(redistributed).map(([from, told]) => {
      const [metric, map] = [text(told, 'metric'), text(told, 'route-map')];
      return `redistribute ${from}${metric === undefined ? '' : ` metric ${metric}`}${map === undefined ? '' : ` route-map ${map}`}`;
    }),
    ...listAt(data, 'aggregate-address').map(aggregate),
    ...(paths === undefined ? [] : [`maximum-paths ${paths}`]),
  ];
}
