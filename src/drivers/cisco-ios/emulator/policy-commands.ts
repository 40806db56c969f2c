import type { Call, Command, Outcome } from '../../../emulator/cli.js';
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
  type RouteMapWords,
  removeFromRouteMap,
  removeRouteMap,
} from '../../../emulator/policy-maps.js';
import type { IpFamily } from '../../../model/policy.js';
import type { IosDevice } from './device.js';
import { fullName } from './names.js';
import { globalRank } from './ranks.js';

// That the device refuses is known, its words are not for certain.
const LISTS: PrefixListStyle = {
  rankOf: globalRank,
  block: undefined,
  replaces: false,
  sayInvalid: (prefix) => `% Invalid prefix range for ${prefix}, make sure: len < ge-value <= le-value`,
  sayTaken: (entry) => `%Insertion failed - prefix-list entry exists: ${entry}`,
};

function listCommand(family: IpFamily): Command<IosDevice> {
  return (call) => {
    const words = call.arg('rest');
    if (!isPrefixListLine(words) || / eq \d/.test(words)) return call.invalid('rest');
    return addToPrefixList(call.device.config, { family, name: call.arg('name'), words }, LISTS);
  };
}

function noListCommand(family: IpFamily): Command<IosDevice> {
  return (call) => {
    const words = call.arg('rest');
    if (/^seq \d+$/.test(words)) return { kind: 'incomplete' };
    const found = removeFromPrefixList(call.device.config, { family, name: call.arg('name'), words }, LISTS);
    return found || words === '' ? '' : "%Can't find the prefix-list entry";
  };
}

const NAMES = /^\S+(?: \S+)*$/;
const NUMBER = /^\d{1,10}$/;

/** A line that may hold several names. */
function names(words: string): RouteMapWords {
  return { words, value: NAMES, several: true };
}

function number(words: string): RouteMapWords {
  return { words, value: NUMBER };
}

/** What the device knows in route maps, in the order in which it prints it. */
const MAPS: RouteMapStyle = {
  indent: ' ',
  rankOf: globalRank,
  lines: [
    { words: 'description', value: /^\S.*$/ },
    names('match as-path'),
    names('match community'),
    names('match ip address prefix-list'),
    { words: 'match ip address', value: /^(?!prefix-list )\S+(?: \S+)*$/, several: true },
    names('match ip next-hop prefix-list'),
    names('match ipv6 address prefix-list'),
    { words: 'match ipv6 address', value: /^(?!prefix-list )\S+$/ },
    { words: 'match interface', value: NAMES, several: true, print: (value) => fullName(value) },
    number('match metric'),
    number('match tag'),
    { words: 'match source-protocol', value: NAMES },
    { words: 'continue', value: /^\d{0,5}$/ },
    { words: 'set metric', value: /^[+-]?\d{1,10}$/ },
    { words: 'set metric-type', value: /^\S+$/ },
    number('set local-preference'),
    number('set weight'),
    { words: 'set origin', value: /^(?:igp|incomplete|egp(?: \d+)?)$/ },
    number('set tag'),
    { words: 'set as-path prepend', value: /^\d[\d.]*(?: \d[\d.]*)*$|^last-as \d+$/ },
    { words: 'set comm-list', value: /^\S+ delete$/ },
    { words: 'set community', value: NAMES },
    { words: 'set extcommunity', value: NAMES },
    { words: 'set ip next-hop', value: /^(?:\d[\d.]+|peer-address|self)$/ },
    { words: 'set ipv6 next-hop', value: /^[\dA-Fa-f:.]+$/ },
  ],
};

function enterMap(call: Call<IosDevice>): Outcome {
  const groups = /^(?:(?<action>permit|deny)(?: (?<seq>\d{1,5}))?)?$/.exec(call.arg('rest'))?.groups;
  const seq = Number(groups?.['seq'] ?? 10);
  if (groups === undefined || seq > 65_535) return call.invalid('rest');
  const entry = enterRouteMap(
    call.device.config,
    { name: call.arg('name'), action: groups['action'] ?? 'permit', seq },
    MAPS,
  );
  call.terminal.push({ mode: 'route-map', targets: [entry.text] });
  return '';
}

function removeMap(call: Call<IosDevice>): Outcome {
  const groups = /^(?:(?:permit|deny)(?: (?<seq>\d{1,5}))?|(?<only>\d{1,5}))?$/.exec(call.arg('rest'))?.groups;
  if (groups === undefined) return call.invalid('rest');
  const seq = groups['seq'] ?? groups['only'];
  const found = removeRouteMap(call.device.config, call.arg('name'), seq === undefined ? undefined : Number(seq));
  return found ? '' : `%Could not find route-map ${call.arg('name')}`;
}

/** Global commands about prefix lists and route maps. */
export const POLICY_RULES: Rules<Command<IosDevice>> = {
  'ip prefix-list <name> <rest...>': listCommand('ipv4'),
  'no ip prefix-list <name> [rest...]': noListCommand('ipv4'),
  'ipv6 prefix-list <name> <rest...>': listCommand('ipv6'),
  'no ipv6 prefix-list <name> [rest...]': noListCommand('ipv6'),
  'route-map <name> [rest...]': enterMap,
  'no route-map <name> [rest...]': removeMap,
};

/** Commands in `(config-route-map)#`. */
export const ROUTE_MAP_RULES: Rules<Command<IosDevice>> = Object.fromEntries(
  ['match', 'set', 'description', 'continue'].flatMap((word) => [
    [
      `${word} [rest...]`,
      (call: Call<IosDevice>): Outcome => {
        const entry = call.device.config.child(call.frame.targets[0] ?? '');
        return entry !== undefined && addToRouteMap(entry, call.line, MAPS) ? '' : call.invalid('rest');
      },
    ],
    [
      `no ${word} [rest...]`,
      (call: Call<IosDevice>): Outcome => {
        const entry = call.device.config.child(call.frame.targets[0] ?? '');
        const line = call.line.replace(/^no /, '');
        return entry !== undefined && removeFromRouteMap(entry, line, MAPS) ? '' : call.invalid('rest');
      },
    ],
  ]),
);
