import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import {
  addToPrefixList,
  isPrefixListLine,
  type PrefixListStyle,
  removeFromPrefixList,
} from '../../../emulator/policy-lists.js';
import {
  addToRouteMap,
  enterRouteMap,
  type RouteMapStyle,
  removeFromRouteMap,
  removeRouteMap,
} from '../../../emulator/policy-maps.js';
import type { IpFamily } from '../../../model/policy.js';
import type { EosDevice } from './device.js';
import { editedConfig, enterBlock } from './edited-config.js';
import { fullName } from './names.js';
import { globalRank } from './ranks.js';

/** IPv4 lists are kept in lines unless there are blocks already, IPv6 lists always in blocks. */
function styleOf(config: ConfigNode, family: IpFamily): PrefixListStyle {
  const blocks = config.children.some(({ text, children }) => /^ip prefix-list \S+$/.test(text) && children.length > 0);
  return {
    rankOf: globalRank,
    block: family === 'ipv6' || blocks ? '   ' : undefined,
    replaces: false,
    sorted: true,
    // That the device refuses is known, its words are not for certain.
    sayInvalid: (prefix) => `% Invalid prefix length for ${prefix}`,
    sayTaken: () => '% Duplicate sequence number',
  };
}

interface ListAt {
  readonly family: IpFamily;
  readonly name: string;
}

function edit(call: Call<EosDevice>, { family, name }: ListAt, words: string, add: boolean): Outcome {
  const config = editedConfig(call);
  const style = styleOf(config, family);
  if (!add) {
    removeFromPrefixList(config, { family, name, words }, style);
    return '';
  }
  if (!isPrefixListLine(words) || words.startsWith('description')) return call.invalid('rest');
  return addToPrefixList(config, { family, name, words }, style);
}

function listRules(family: IpFamily, word: 'ip' | 'ipv6'): Rules<Command<EosDevice>> {
  return {
    [`${word} prefix-list <name> [rest...]`]: (call) => {
      const rest = call.arg('rest');
      if (rest !== '') return edit(call, { family, name: call.arg('name') }, rest, true);
      enterBlock(call, 'prefix-list', [family, call.arg('name')]);
      return '';
    },
    [`(no|default) ${word} prefix-list <name> [rest...]`]: (call) =>
      edit(call, { family, name: call.arg('name') }, call.arg('rest'), false),
  };
}

function listOf(call: Call<EosDevice>): ListAt {
  const [family, name = ''] = call.frame.targets;
  return { family: family === 'ipv6' ? 'ipv6' : 'ipv4', name };
}

/** Commands in `(config-ipv6-pfx)#`. */
export const PREFIX_LIST_RULES: Rules<Command<EosDevice>> = {
  'seq <rest...>': (call) => edit(call, listOf(call), call.line, true),
  '(no|default) seq <rest...>': (call) => edit(call, listOf(call), call.line.replace(/^(?:no|default) /, ''), false),
};

const NAME = /^\S+$/;
const NUMBER = /^\d{1,10}$/;

/** What the device knows in route maps, in the order in which it prints it. */
const MAPS: RouteMapStyle = {
  indent: '   ',
  rankOf: globalRank,
  lines: [
    { words: 'description', value: /^\S.*$/ },
    { words: 'match interface', value: NAME, print: (value) => fullName(value) },
    { words: 'match as-path', value: NAME },
    { words: 'match community', value: /^\S+(?: exact-match)?$/ },
    { words: 'match ip address access-list', value: NAME },
    { words: 'match ip address prefix-list', value: NAME },
    { words: 'match ipv6 address prefix-list', value: NAME },
    { words: 'match ip next-hop prefix-list', value: NAME },
    { words: 'match metric', value: NUMBER },
    { words: 'match tag', value: NUMBER },
    { words: 'match source-protocol', value: NAME },
    { words: 'sub-route-map', value: NAME },
    { words: 'continue', value: /^\d{0,5}$/ },
    { words: 'set as-path prepend', value: /^(?:\d[\d.]*|auto)(?: (?:\d[\d.]*|auto))*$/ },
    { words: 'set community', value: /^\S+(?: \S+)*$/ },
    { words: 'set extcommunity', value: /^\S+(?: \S+)*$/ },
    { words: 'set ip next-hop', value: /^(?:\d[\d.]+|peer-address|unchanged)$/ },
    { words: 'set ipv6 next-hop', value: /^(?:[\dA-Fa-f:.]+|peer-address|unchanged)$/ },
    { words: 'set local-preference', value: NUMBER },
    { words: 'set metric', value: /^[+-]?\d{1,10}$/ },
    { words: 'set metric-type', value: NAME },
    { words: 'set origin', value: /^(?:igp|egp|incomplete)$/ },
    { words: 'set tag', value: NUMBER },
    { words: 'set weight', value: NUMBER },
  ],
};

function enterMap(call: Call<EosDevice>): Outcome {
  const groups = /^(?:(?<action>permit|deny)(?: (?<seq>\d{1,5}))?)?$/.exec(call.arg('rest'))?.groups;
  const seq = Number(groups?.['seq'] ?? 10);
  if (groups === undefined || seq > 65_535) return call.invalid('rest');
  const entry = enterRouteMap(
    editedConfig(call),
    { name: call.arg('name'), action: groups['action'] ?? 'permit', seq },
    MAPS,
  );
  enterBlock(call, 'route-map', [entry.text]);
  return '';
}

function removeMap(call: Call<EosDevice>): Outcome {
  const groups = /^(?:(?:permit|deny)(?: (?<seq>\d{1,5}))?)?$/.exec(call.arg('rest'))?.groups;
  if (groups === undefined) return call.invalid('rest');
  const seq = groups['seq'];
  removeRouteMap(editedConfig(call), call.arg('name'), seq === undefined ? undefined : Number(seq));
  return '';
}

/** Global commands about prefix lists and route maps. */
export const POLICY_RULES: Rules<Command<EosDevice>> = {
  ...listRules('ipv4', 'ip'),
  ...listRules('ipv6', 'ipv6'),
  'route-map <name> [rest...]': enterMap,
  '(no|default) route-map <name> [rest...]': removeMap,
};

function mapLine(change: (entry: ConfigNode, line: string, style: RouteMapStyle) => boolean): Command<EosDevice> {
  return (call) => {
    const entry = editedConfig(call).child(call.frame.targets[0] ?? '');
    const line = call.line.replace(/^(?:no|default) /, '');
    return entry !== undefined && change(entry, line, MAPS) ? '' : call.invalid('rest');
  };
}

/** Commands in `(config-route-map-NAME)#`. */
export const ROUTE_MAP_RULES: Rules<Command<EosDevice>> = Object.fromEntries(
  ['match', 'set', 'description', 'continue', 'sub-route-map'].flatMap((word): [string, Command<EosDevice>][] => [
    [`${word} [rest...]`, mapLine(addToRouteMap)],
    [`(no|default) ${word} [rest...]`, mapLine(removeFromRouteMap)],
  ]),
);
