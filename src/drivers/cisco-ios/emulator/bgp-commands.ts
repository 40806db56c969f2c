import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode, startsWithWords } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { editKeptBlock } from '../../../emulator/kept-lines.js';
import { prefixLengthOf } from '../../../model/ip-address.js';
import { parseIp, parsePrefix, prefixOf } from '../../../model/ip-prefix.js';
import { BgpBlocks, familyHeader } from './bgp-blocks.js';
import { addNeighborLine, type BgpPlace, removeNeighborLine, setBgpLine } from './bgp-router.js';
import { bgpRank } from './bgp-words.js';
import type { IosDevice } from './device.js';
import { globalRank } from './ranks.js';

/** Global commands about BGP. */
export const BGP_RULES: Rules<Command<IosDevice>> = {
  'router bgp <asn>': (call) => {
    const asn = call.arg('asn');
    if (!/^\d{1,10}(?:\.\d{1,5})?$/.test(asn) || Number(asn) === 0) return call.invalid('asn');
    const running = call.device.config.starting('router bgp');
    if (running !== undefined && running.text !== `router bgp ${asn}`) {
      return `BGP is already running; AS is ${running.text.slice('router bgp '.length)}`;
    }
    if (running === undefined) {
      const node = new ConfigNode(`router bgp ${asn}`);
      node.children = [new ConfigNode(' bgp log-neighbor-changes')];
      call.device.config.placeBlock(node, globalRank);
    }
    call.terminal.push({ mode: 'bgp', targets: [`router bgp ${asn}`] });
    return '';
  },
  'no router bgp <asn>': (call) => {
    const found = call.device.config.remove((text) => text === `router bgp ${call.arg('asn')}`);
    return found ? changed(call) : call.invalid('asn');
  },
};

function changed(call: Call<IosDevice>): string {
  call.device.lookAtSessions();
  return '';
}

function placeOf(call: Call<IosDevice>): BgpPlace | undefined {
  const router = call.device.config.child(call.frame.targets[0] ?? '');
  if (router === undefined) return undefined;
  const header = call.frame.targets[1]?.slice('address-family '.length);
  return { blocks: new BgpBlocks(router), family: header === undefined ? undefined : familyHeader(header) };
}

function inPlace(act: (place: BgpPlace, call: Call<IosDevice>) => string | undefined): Command<IosDevice> {
  return (call) => {
    const place = placeOf(call);
    if (place === undefined) return '% BGP not active';
    const printed = act(place, call);
    if (printed === undefined) return call.invalid('words' in call.args ? 'words' : 'rest');
    call.device.lookAtSessions();
    return printed;
  };
}

function enterFamily(call: Call<IosDevice>): Outcome {
  const header = familyHeader(call.arg('rest'));
  const place = placeOf(call);
  if (header === undefined || place === undefined) return call.invalid('rest');
  if (header.vrf !== undefined && !hasVrf(call.device, header.vrf)) {
    return `% VRF ${header.vrf} does not exist or does not have a RD.`;
  }
  place.blocks.enter(header);
  call.device.lookAtSessions();
  call.terminal.push({ mode: 'bgp-af', targets: [call.frame.targets[0] ?? '', header.text] });
  return '';
}

function hasVrf({ config }: IosDevice, name: string): boolean {
  return config.child(`vrf definition ${name}`) !== undefined || config.child(`ip vrf ${name}`) !== undefined;
}

function addLine(key: (words: string) => string, print: (line: string) => string | undefined): Command<IosDevice> {
  return inPlace(({ blocks, family }, call) => {
    const text = print(call.line);
    if (text === undefined) return undefined;
    const block = blocks.familyBlock(family);
    setBgpLine(block, key(text), text, block === blocks.router ? ' ' : '  ', bgpRank);
    return '';
  });
}

function dropLine(key: (words: string) => string, print: (line: string) => string | undefined): Command<IosDevice> {
  return inPlace(({ blocks, family }, call) => {
    const text = print(call.line.replace(/^no /, ''));
    if (text === undefined) return undefined;
    const found = blocks.familyBlock(family).remove((line) => startsWithWords(line, key(text)));
    return found || !text.startsWith('network') ? '' : '%BGP: No such network';
  });
}

/** The first words, so many. */
function words(count: number): (line: string) => string {
  return (line) => line.split(' ').slice(0, count).join(' ');
}

function network(line: string): string | undefined {
  const groups = /^network (?<address>\S+)(?: mask (?<mask>\S+))?(?<rest>(?: route-map \S+| backdoor)*)$/.exec(
    line,
  )?.groups;
  const { address = '', mask, rest = '' } = groups ?? {};
  if (groups === undefined) return undefined;
  if (address.includes('/')) {
    const prefix = parsePrefix(address);
    return prefix?.family === 'ipv6' ? `network ${address.toUpperCase()}${rest}` : undefined;
  }
  const ip = parseIp(address);
  const length = mask === undefined ? classOf(address) : prefixLengthOf(mask);
  if (ip?.family !== 'ipv4' || length === undefined) return undefined;
  const [start = ''] = prefixOf(ip, length).prefix.split('/');
  // The mask that the class of an address has by itself is not written.
  return `network ${start}${length === classOf(address) ? '' : ` mask ${mask ?? ''}`}${rest}`;
}

function classOf(address: string): number {
  const first = Number(address.split('.', 1)[0]);
  if (first < 128) return 8;
  return first < 192 ? 16 : 24;
}

/** A network's line is its own by address and mask. */
function networkKey(line: string): string {
  return /^network \S+(?: mask \S+)?/.exec(line)?.[0] ?? line;
}

const SOURCE =
  /^redistribute (?<source>(?:connected|static|rip|(?:ospf|ospfv3|eigrp|isis|bgp)(?: (?!metric|route-map|match)\S+)?))(?<rest>(?: (?:metric \d+|route-map \S+|match(?: internal| external(?: [12])?| nssa-external(?: [12])?)+))*)$/;

/** Options are added to those that are there. */
const redistribute = inPlace(({ blocks, family }, call) => {
  const groups = SOURCE.exec(call.line)?.groups;
  if (groups === undefined) return undefined;
  const block = blocks.familyBlock(family);
  const key = `redistribute ${groups['source']}`;
  const old = SOURCE.exec(block.starting(key)?.text ?? '')?.groups?.['rest'] ?? '';
  const rest = groups['rest'] ?? '';
  setBgpLine(block, key, `${key}${optionsOf(`${old}${rest}`)}`, block === blocks.router ? ' ' : '  ', bgpRank);
  return '';
});

const noRedistribute = inPlace(({ blocks, family }, call) => {
  const groups = SOURCE.exec(call.line.replace(/^no /, ''))?.groups;
  if (groups === undefined) return undefined;
  const block = blocks.familyBlock(family);
  const key = `redistribute ${groups['source']}`;
  const taken = groups['rest'] ?? '';
  if (taken === '') {
    block.remove((line) => startsWithWords(line, key));
    return '';
  }
  // Options alone go; the redistribution stays.
  const old = SOURCE.exec(block.starting(key)?.text ?? '')?.groups?.['rest'] ?? '';
  const left = optionsOf(old.replace(taken, ''));
  if (block.starting(key) !== undefined)
    setBgpLine(block, key, `${key}${left}`, block === blocks.router ? ' ' : '  ', bgpRank);
  return '';
});

/** The last of each kind, in the order in which they are printed. */
function optionsOf(text: string): string {
  const last = (pattern: RegExp): string => text.match(pattern)?.at(-1) ?? '';
  return `${last(/ metric \d+/g)}${last(/ match(?: internal| external(?: [12])?| nssa-external(?: [12])?)+/g)}${last(/ route-map \S+/g)}`;
}

function aggregate(line: string): string | undefined {
  const groups =
    /^aggregate-address (?<address>\S+)(?: (?<mask>\d[\d.]+))?(?<rest>(?: (?:as-set|summary-only|route-map \S+|attribute-map \S+|advertise-map \S+|suppress-map \S+))*)$/.exec(
      line,
    )?.groups;
  if (groups === undefined) return undefined;
  const { address = '', mask, rest = '' } = groups;
  if (!address.includes('/') && (parseIp(address) === undefined || mask === undefined)) return undefined;
  const last = (word: RegExp): string => rest.match(word)?.at(-1) ?? '';
  return `aggregate-address ${address}${mask === undefined ? '' : ` ${mask}`}${last(/ as-set/g)}${last(/ summary-only/g)}${last(/ (?:route|attribute|advertise|suppress)-map \S+/g)}`;
}

/** An aggregate is its own by address and mask. */
function aggregateKey(line: string): string {
  return /^aggregate-address \S+(?: \d[\d.]+)?/.exec(line)?.[0] ?? line;
}

function maximumPaths(line: string): string | undefined {
  return /^maximum-paths (?:ibgp |eibgp )?\d{1,2}$/.test(line) ? line : undefined;
}

/** Keeps a line of no known meaning where it was typed. */
const keep: Command<IosDevice> = inPlace(({ blocks, family }, call) => {
  const block = family === undefined ? blocks.router : blocks.enter(family);
  editKeptBlock(block, call.line, block === blocks.router ? ' ' : '  ');
  return '';
});

const FAMILY_LINES: Rules<Command<IosDevice>> = {
  'neighbor <name> <words...>': inPlace((place, call) =>
    addNeighborLine(call.device, place, call.arg('name'), call.arg('words')),
  ),
  'no neighbor <name> [words...]': inPlace((place, call) =>
    removeNeighborLine(place, call.arg('name'), call.arg('words')),
  ),
  'network <rest...>': addLine(networkKey, network),
  'no network <rest...>': dropLine(networkKey, network),
  'redistribute <rest...>': redistribute,
  'no redistribute <rest...>': noRedistribute,
  'aggregate-address <rest...>': addLine(aggregateKey, aggregate),
  'no aggregate-address <rest...>': dropLine(aggregateKey, aggregate),
  'maximum-paths <rest...>': addLine(words(1), maximumPaths),
  'no maximum-paths [rest...]': dropLine(words(1), () => 'maximum-paths'),
  'bgp router-id <rest...>': inPlace(({ blocks, family }, call) => {
    if (parseIp(call.arg('rest'))?.family !== 'ipv4') return undefined;
    const block = family === undefined ? blocks.router : blocks.enter(family);
    setBgpLine(block, 'bgp router-id', call.line, block === blocks.router ? ' ' : '  ', bgpRank);
    return '';
  }),
  'no bgp router-id [rest...]': inPlace(({ blocks, family }) => {
    const block = family === undefined ? blocks.router : blocks.enter(family);
    block.remove((text) => startsWithWords(text, 'bgp router-id'));
    return '';
  }),
};

const KEPT = [
  'bgp',
  'distance',
  'timers',
  'default-information',
  'default-metric',
  'synchronization',
  'auto-summary',
  'table-map',
];

/** Commands in `(config-router)#` of BGP. */
export const BGP_MODE_RULES: Rules<Command<IosDevice>> = {
  ...FAMILY_LINES,
  'address-family <rest...>': enterFamily,
  'no address-family <rest...>': inPlace(({ blocks }, call) => {
    const header = familyHeader(call.arg('rest'));
    return header !== undefined && blocks.remove(header) ? '' : undefined;
  }),
  'bgp default ipv4-unicast': inPlace(({ blocks }) => {
    blocks.setDefault(true);
    return '';
  }),
  'no bgp default ipv4-unicast': inPlace(({ blocks }) => {
    blocks.setDefault(false);
    return '';
  }),
  ...Object.fromEntries(
    KEPT.flatMap((word) => [
      [`${word} [rest...]`, keep],
      [`no ${word} [rest...]`, keep],
    ]),
  ),
};

/** Commands in `(config-router-af)#`. */
export const BGP_FAMILY_RULES: Rules<Command<IosDevice>> = {
  ...FAMILY_LINES,
  'exit-address-family': (call) => call.terminal.pop(),
  ...Object.fromEntries(
    KEPT.flatMap((word) => [
      [`${word} [rest...]`, keep],
      [`no ${word} [rest...]`, keep],
    ]),
  ),
};
