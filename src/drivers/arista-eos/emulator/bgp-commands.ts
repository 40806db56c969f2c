import { offWordsFor, wordsFor } from '../../../emulator/bgp-lines.js';
import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { isIp } from '../../../model/ip-address.js';
import { canonicalIp, parseIp, parsePrefix } from '../../../model/ip-prefix.js';
import { BgpBlock } from './bgp-blocks.js';
import { type EosNeighborWords, NEIGHBOR_WORDS } from './bgp-words.js';
import type { EosDevice } from './device.js';
import { editedConfig, enterBlock } from './edited-config.js';
import { fullName } from './names.js';
import { globalRank } from './ranks.js';
import { encryptType7 } from './type7.js';

/** Global commands about BGP. */
export const BGP_RULES: Rules<Command<EosDevice>> = {
  'router bgp <asn>': (call) => {
    const asn = call.arg('asn');
    if (!/^\d{1,10}(?:\.\d{1,5})?$/.test(asn) || Number(asn) === 0) return call.invalid('asn');
    const config = editedConfig(call);
    const running = config.starting('router bgp');
    if (running !== undefined && running.text !== `router bgp ${asn}`) {
      return `% BGP is already running with AS number ${running.text.slice('router bgp '.length)}`;
    }
    if (running === undefined) config.placeBlock(new ConfigNode(`router bgp ${asn}`), globalRank);
    enterBlock(call, 'bgp', [`router bgp ${asn}`]);
    return '';
  },
  '(no|default) router bgp [asn...]': (call) => {
    editedConfig(call).remove((text) => text.startsWith('router bgp '));
    return '';
  },
};

function inBlock(act: (block: BgpBlock, call: Call<EosDevice>) => Outcome | undefined): Command<EosDevice> {
  return (call) => {
    const block = BgpBlock.at(editedConfig(call), call.frame.targets);
    return (block === undefined ? undefined : act(block, call)) ?? call.invalid(Object.keys(call.args).at(-1) ?? '');
  };
}

function enter(header: (call: Call<EosDevice>) => string | undefined): Command<EosDevice> {
  return inBlock((block, call) => {
    const text = header(call);
    if (text === undefined) return undefined;
    block.enter(text);
    enterBlock(call, 'bgp', [...call.frame.targets, text]);
    return '';
  });
}

function familyHeader(call: Call<EosDevice>): string | undefined {
  const words = call.arg('rest').replace(/ unicast$/, '');
  return /^(?:ipv4|ipv6|evpn|vpn-ipv4|vpn-ipv6|rt-membership|ipv4 multicast|ipv4 labeled-unicast)$/.test(words)
    ? `address-family ${words}`
    : undefined;
}

/** True where the words may be typed in this block. */
function fits({ inFamily }: EosNeighborWords, block: BgpBlock): boolean {
  return block.isFamily ? inFamily !== undefined : inFamily !== 'only';
}

const addNeighbor = inBlock((block, call) => {
  const words = call.arg('words');
  const known = NEIGHBOR_WORDS.find(({ pattern }) => pattern.test(words));
  if (known === undefined || !fits(known, block)) return undefined;
  const name = canonicalIp(call.arg('name')) ?? call.arg('name');
  const lines = block.lines();
  if (known.key === 'peer group') return joinGroup(block, name, words);
  if (!exists(block, name)) {
    if (!isIp(name) && known.key !== 'remote-as') return `% Peer group ${name} does not exist`;
    if (block.isFamily) return `% Neighbor ${name} does not exist`;
  }
  const printed = printedWords(known, words, name);
  if (printed === undefined) return undefined;
  block.drop((text) => text === `no neighbor ${name} ${printed}`);
  const isUsual = known.key === 'activate' ? block.inherits(name, block) && !isIp(name) : false;
  if (!isUsual) lines.set(name, known, printed);
  return '';
});

function exists(block: BgpBlock, name: string): boolean {
  return block.instance.lines().words(name).length > 0;
}

function joinGroup(block: BgpBlock, name: string, words: string): Outcome | undefined {
  const known = wordsFor('peer group x', NEIGHBOR_WORDS);
  const group = /^peer[ -]group (?<group>\S+)$/.exec(words)?.groups?.['group'];
  if (known === undefined || isIp(name) !== (group !== undefined)) return undefined;
  const lines = block.instance.lines();
  if (group !== undefined && !lines.has(group, 'peer group')) return `% Peer group ${group} does not exist`;
  lines.set(name, known, group === undefined ? 'peer group' : `peer group ${group}`);
  return '';
}

/** Settings that are on or off, which a member may say the opposite of. */
const FLAGS =
  /^(?:next-hop-self|shutdown|bfd|route-reflector-client|soft-reconfiguration|passive|send-community|default-originate)$/;

function removeNeighbor(how: 'no' | 'default'): Command<EosDevice> {
  return inBlock((block, call) => {
    const words = call.arg('words');
    const name = canonicalIp(call.arg('name')) ?? call.arg('name');
    if (words === '' || (words.replace('-', ' ') === 'peer group' && !isIp(name))) {
      block.forget(name);
      return '';
    }
    const known = offWordsFor(words, NEIGHBOR_WORDS);
    const own = NEIGHBOR_WORDS.find(({ key }) => key === known?.key);
    if (known === undefined || own === undefined || !fits(own, block)) return undefined;
    const lines = block.lines();
    lines.drop(name, known);
    block.drop((text) => text === `no neighbor ${name} ${known.key}`);
    if (how === 'default') return '';
    if (known.key === 'activate') {
      if (block.inherits(name, block)) lines.set(name, known, 'activate', true);
    } else if (FLAGS.test(known.key) && groupSays(block, name, known.key)) lines.set(name, known, known.key, true);
    return '';
  });
}

function groupSays(block: BgpBlock, name: string, key: string): boolean {
  const group = block.instance.lines().value(name, 'peer group');
  return (
    group !== undefined &&
    block
      .lines()
      .words(group)
      .some((words) => words.startsWith(key))
  );
}

/** The words as they are printed; undefined for what the device does not take. */
function printedWords(known: EosNeighborWords, words: string, name: string): string | undefined {
  if (known.key === 'bfd' || known.key === 'passive') return known.key;
  if (known.key === 'allowas-in' && words === 'allowas-in') return 'allowas-in 3';
  if (known.key === 'password') {
    const groups = /^password (?:(?<type>0|7|8a) )?(?<secret>\S+)$/.exec(words)?.groups;
    const clear = groups?.['type'] === undefined || groups['type'] === '0';
    return clear ? `password 7 ${encryptType7(groups?.['secret'] ?? '', name)}` : words;
  }
  if (known.key === 'send-community') {
    const kinds = ['standard', 'extended', 'large'].filter((kind) => words.includes(` ${kind}`));
    return ['send-community', ...(kinds.length === 3 ? [] : kinds)].join(' ');
  }
  if (known.key !== 'update-source') return words;
  const source = fullName(words.slice('update-source '.length));
  return source === undefined ? undefined : `update-source ${source}`;
}

function addLine(key: (line: string) => string, print: (line: string) => string | undefined): Command<EosDevice> {
  return inBlock((block, call) => {
    const text = print(call.line);
    if (text === undefined) return undefined;
    block.set(key(text), text);
    return '';
  });
}

function dropLine(key: (line: string) => string): Command<EosDevice> {
  return inBlock((block, call) => {
    const wanted = key(call.line.replace(/^(?:no|default) /, ''));
    block.drop((text) => text === wanted || text.startsWith(`${wanted} `));
    return '';
  });
}

function words(count: number): (line: string) => string {
  return (line) => line.split(' ').slice(0, count).join(' ');
}

/** The prefix in the second word, as it is printed; undefined where there is none. */
function withPrefix(pattern: RegExp): (line: string) => string | undefined {
  return (line) => {
    if (!pattern.test(line)) return undefined;
    const prefix = parsePrefix(line.split(' ')[1] ?? '');
    return prefix === undefined || !line.includes('/') ? undefined : line.replace(/^(\S+) \S+/, `$1 ${prefix.prefix}`);
  };
}

const SOURCE =
  /^redistribute (?:connected|static|attached-host|dynamic|rip|isis|bgp leaked|ospf(?:v3)?(?: match (?:internal|external|nssa-external))?)(?: include leaked)?(?: route-map \S+)?$/;

/** Sources have no number here. */
function sourceKey(line: string): string {
  return line.replace(/ (?:include leaked|route-map \S+).*$/, '');
}

const LINES: Rules<Command<EosDevice>> = {
  'neighbor <name> <words...>': addNeighbor,
  'no neighbor <name> [words...]': removeNeighbor('no'),
  'default neighbor <name> [words...]': removeNeighbor('default'),
  'network <rest...>': addLine(words(2), withPrefix(/^network \S+(?: route-map \S+)?$/)),
  '(no|default) network <rest...>': dropLine(words(2)),
  'redistribute <rest...>': addLine(sourceKey, (line) => (SOURCE.test(line) ? line : undefined)),
  '(no|default) redistribute <rest...>': dropLine(sourceKey),
};

/** Keeps a line of no known meaning. */
function kept(names: readonly string[]): Rules<Command<EosDevice>> {
  return Object.fromEntries(
    names.flatMap((name): [string, Command<EosDevice>][] => [
      [
        `${name} [rest...]`,
        addLine(
          (line) => line,
          (line) => line,
        ),
      ],
      [`(no|default) ${name} [rest...]`, dropLine((line) => line)],
    ]),
  );
}

function setDefault(on: boolean): Command<EosDevice> {
  return inBlock((block) => {
    block.drop((text) => /^(?:no )?bgp default ipv4-unicast$/.test(text));
    if (on !== block.byDefault) block.set('-', `${on ? '' : 'no '}bgp default ipv4-unicast`);
    return '';
  });
}

/** Commands in `(config-router-bgp)#` and in the blocks below it. */
export const BGP_MODE_RULES: Rules<Command<EosDevice>> = {
  ...LINES,
  'aggregate-address <rest...>': addLine(
    words(2),
    withPrefix(/^aggregate-address \S+(?: as-set| summary-only| advertise-only| attribute-map \S+| match-map \S+)*$/),
  ),
  '(no|default) aggregate-address <rest...>': dropLine(words(2)),
  'router-id <id>': inBlock((block, call) => {
    if (block.isFamily || parseIp(call.arg('id'))?.family !== 'ipv4') return undefined;
    block.set('router-id', `router-id ${call.arg('id')}`);
    return '';
  }),
  '(no|default) router-id [rest...]': dropLine(() => 'router-id'),
  'bgp default ipv4-unicast': setDefault(true),
  'default bgp default ipv4-unicast': setDefault(true),
  'no bgp default ipv4-unicast': setDefault(false),
  'maximum-paths <rest...>': addLine(words(1), (line) =>
    /^maximum-paths \d{1,3}(?: ecmp \d{1,3})?$/.test(line) ? line : undefined,
  ),
  '(no|default) maximum-paths [rest...]': dropLine(() => 'maximum-paths'),
  'address-family <rest...>': enter(familyHeader),
  '(no|default) address-family <rest...>': inBlock((block, call) => {
    const header = familyHeader(call);
    if (header === undefined) return undefined;
    block.remove(header);
    return '';
  }),
  'vrf <name>': enter((call) => (call.frame.targets.length === 1 ? `vrf ${call.arg('name')}` : undefined)),
  '(no|default) vrf <name>': inBlock((block, call) => {
    block.remove(`vrf ${call.arg('name')}`);
    return '';
  }),
  ...kept(['bgp', 'rd', 'route-target', 'distance', 'timers', 'graceful-restart', 'update', 'vlan', 'ucmp']),
};
