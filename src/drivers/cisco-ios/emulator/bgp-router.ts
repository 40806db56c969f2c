import { type NeighborLines, type NeighborWords, offWordsFor, wordsFor } from '../../../emulator/bgp-lines.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import { isIp } from '../../../model/ip-address.js';
import { canonicalIp } from '../../../model/ip-prefix.js';
import type { BgpBlocks, FamilyHeader } from './bgp-blocks.js';
import { NEIGHBOR_WORDS } from './bgp-words.js';
import type { IosDevice } from './device.js';
import { fullName } from './names.js';
import { encryptType7 } from './type7.js';

/** Where a line was typed: in the router, or in one of its address families. */
export interface BgpPlace {
  readonly blocks: BgpBlocks;
  readonly family: FamilyHeader | undefined;
}

const CREATE_FIRST = '% Specify remote-as or peer-group commands first';

/** A line about a neighbour, and what it prints; undefined where the device does not know the words. */
export function addNeighborLine(
  device: IosDevice,
  place: BgpPlace,
  typedName: string,
  typed: string,
): string | undefined {
  const known = wordsFor(typed, NEIGHBOR_WORDS);
  const name = printedName(typedName);
  if (known === undefined) return undefined;
  const { blocks, family } = place;
  if (known.in === 'session' && family !== undefined && family.vrf === undefined) {
    return '% General session commands not allowed under the address family';
  }
  const session = blocks.session(family);
  if (known.key === 'remote-as' || known.key === 'peer-group') return makeNeighbor(place, name, known, typed);
  if (!exists(session, name)) return CREATE_FIRST;
  const words = printed(device, known, typed, name);
  if (words === undefined) return undefined;
  const lines = known.in === 'session' ? session : blocks.familyLines(family);
  if (known.key === 'send-community') return sendCommunity(device, lines, name, words, known);
  if (known.key === 'activate') blocks.activate(name, family);
  else lines.set(name, known, words);
  return '';
}

/** Addresses of IPv6 are printed in capitals. */
function printedName(typed: string): string {
  return canonicalIp(typed)?.toUpperCase() ?? typed;
}

function makeNeighbor({ blocks, family }: BgpPlace, name: string, known: NeighborWords, typed: string): string {
  const session = blocks.session(family);
  const isNew = !exists(session, name);
  if (known.key === 'remote-as') {
    if (!isIp(name) && isNew) return '% Create the peer-group first';
    const group = session.value(name, 'peer-group');
    if (group !== undefined && session.value(group, 'remote-as') !== undefined) {
      return '% Peer-group member cannot override remote-as of peer-group';
    }
    session.set(name, known, typed);
    if (!isIp(name)) for (const member of membersOf(session, name)) session.drop(member, known);
  } else if (typed === 'peer-group') {
    if (isIp(name)) return CREATE_FIRST;
    session.set(name, known, typed);
    return '';
  } else {
    const group = typed.slice('peer-group '.length);
    if (!session.has(group, 'peer-group')) return '% Create the peer-group first';
    const groupAs = session.value(group, 'remote-as');
    if (isNew && groupAs === undefined) return '% Specify remote-as or peer-group remote AS first';
    const other = session.value(name, 'peer-group');
    if (other !== undefined && other !== group) return '% Cannot change peer-group. Deconfigure first';
    session.set(name, known, typed);
    // What the group says is not said by the member any more.
    const remoteAs = wordsFor('remote-as 1', NEIGHBOR_WORDS);
    if (groupAs !== undefined && remoteAs !== undefined) session.drop(name, remoteAs);
  }
  if (isNew && isIp(name)) blocks.activateByDefault(name, family);
  return '';
}

/** `no neighbor …`, and what it prints; undefined where the device does not know the words. */
export function removeNeighborLine({ blocks, family }: BgpPlace, typedName: string, typed: string): string | undefined {
  const name = printedName(typedName);
  const session = blocks.session(family);
  const known = offWordsFor(typed, NEIGHBOR_WORDS);
  if (typed !== '' && known === undefined) return undefined;
  if (!exists(session, name)) return CREATE_FIRST;
  if (known === undefined) {
    for (const gone of [name, ...(isIp(name) ? [] : membersOf(session, name))]) blocks.forget(gone, family);
    return '';
  }
  if (known.in === 'session' && family !== undefined && family.vrf === undefined) {
    return '% General session commands not allowed under the address family';
  }
  if (known.key === 'remote-as') removeRemoteAs(blocks, family, name);
  else if (known.key === 'peer-group') leaveGroup(blocks, family, name, typed);
  else if (known.key === 'activate') blocks.deactivate(name, family);
  else (known.in === 'session' ? session : blocks.familyLines(family)).drop(name, known);
  return '';
}

/** A neighbour is there by its AS; members without one of their own go with their group's. */
function removeRemoteAs(blocks: BgpBlocks, family: FamilyHeader | undefined, name: string): void {
  const session = blocks.session(family);
  const remoteAs = wordsFor('remote-as 1', NEIGHBOR_WORDS);
  if (isIp(name)) {
    blocks.forget(name, family);
    return;
  }
  if (remoteAs !== undefined) session.drop(name, remoteAs);
  for (const member of membersOf(session, name)) {
    if (session.value(member, 'remote-as') === undefined) blocks.forget(member, family);
  }
}

function leaveGroup(blocks: BgpBlocks, family: FamilyHeader | undefined, name: string, typed: string): void {
  const session = blocks.session(family);
  if (!isIp(name) && typed === 'peer-group') {
    for (const member of membersOf(session, name)) leaveGroup(blocks, family, member, `peer-group ${name}`);
    blocks.forget(name, family);
    return;
  }
  const known = wordsFor('peer-group x', NEIGHBOR_WORDS);
  if (session.value(name, 'remote-as') === undefined) blocks.forget(name, family);
  else if (known !== undefined) session.drop(name, known);
}

function sendCommunity(
  device: IosDevice,
  lines: NeighborLines,
  name: string,
  words: string,
  known: NeighborWords,
): string {
  const old = lines.words(name).find((line) => line.startsWith('send-community'));
  const kinds = new Set([old, words].flatMap((line) => kindsOf(line)));
  // Newer software takes the last line alone; older software adds them up.
  const adds = !/^(?:1[6-9]|[2-9]\d)\./.test(device.release());
  const both = adds ? kinds.size === 2 : kindsOf(words).length === 2;
  lines.set(name, known, both ? 'send-community both' : words.replace(/ standard$/, ''));
  return '';
}

function kindsOf(line: string | undefined): readonly string[] {
  if (line === undefined) return [];
  if (line.endsWith(' both')) return ['standard', 'extended'];
  return line.endsWith(' extended') ? ['extended'] : ['standard'];
}

function exists(session: NeighborLines, name: string): boolean {
  return session.words(name).some((line) => /^(?:remote-as|peer-group)\b/.test(line));
}

function membersOf(session: NeighborLines, group: string): readonly string[] {
  return session.names().filter((name) => session.value(name, 'peer-group') === group);
}

/** The words as they are printed; undefined for an interface that is none. */
function printed(device: IosDevice, known: NeighborWords, words: string, name: string): string | undefined {
  if (known.key === 'password') return printedPassword(device, words, name);
  if (known.key === 'ebgp-multihop' && words === 'ebgp-multihop') return 'ebgp-multihop 255';
  if (known.key === 'allowas-in' && words === 'allowas-in 3') return 'allowas-in';
  if (known.key !== 'update-source') return words;
  const source = words.slice('update-source '.length);
  const full = isIp(source) ? source : fullName(source);
  return full === undefined ? undefined : `update-source ${full}`;
}

function printedPassword(device: IosDevice, words: string, name: string): string {
  const groups = /^password (?:(?<type>[0-7]) )?(?<secret>\S.*)$/.exec(words)?.groups;
  const clear = groups?.['type'] === undefined || groups['type'] === '0';
  const secret = groups?.['secret'] ?? '';
  if (!clear) return words;
  const hides = device.config.child('service password-encryption') !== undefined;
  return hides ? `password 7 ${encryptType7(secret, name.length % 16)}` : `password ${secret}`;
}

/** Writes a line that is about no neighbour in place of one with the same first words. */
export function setBgpLine(
  block: ConfigNode,
  key: string,
  text: string,
  indent: string,
  rank: (text: string) => readonly number[] | undefined,
): void {
  const old = block.children.find((node) => node.text === key || node.text.startsWith(`${key} `));
  const node = new ConfigNode(indent + text);
  if (old === undefined) block.place(node, rank);
  else block.children.splice(block.children.indexOf(old), 1, node);
}
