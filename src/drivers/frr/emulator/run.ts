import { parsePrefix } from '../../../model/ip-prefix.js';
import { announceCommand, type Ends, instanceCommand, routerCommand } from './bgp-commands.js';
import { FAMILIES, type Family, type FrrConfig } from './config.js';
import { listCommand } from './list-commands.js';
import { mapCommand, mapEntryCommand } from './map-commands.js';
import { DONE, type Outcome, type Place, says } from './outcome.js';
import { peerCommand } from './peer-commands.js';

/** What configuration lines act on. */
export interface Running {
  readonly config: FrrConfig;
  readonly ends: Ends;
}

/** Keeps a line of a configuration that no command here knows, where it stood. */
export function keepIn({ config }: Running, place: Place | undefined, line: string, opens: boolean): Place | undefined {
  if (place === undefined) {
    if (opens) return { mode: 'config-other', block: line };
    config.routes.push(line);
    return undefined;
  }
  const router = 'vrf' in place ? config.routers.get(place.vrf) : undefined;
  if (place.mode === 'config-router-af') {
    const family = FAMILIES.find((one) => one === place.family);
    if (family !== undefined) router?.families[family].others.push(line);
  } else if (place.mode === 'config-router') router?.others.push(line);
  else if (place.mode === 'config-route-map') config.routeMaps.get(place.map)?.get(place.seq)?.lines.set(line, line);
  else if (place.mode === 'config-line') config.vty.set(line, line);
  else config.blocks.set(place.block, [...(config.blocks.get(place.block) ?? []), ` ${line}`]);
  return place;
}

/** The place one level up; undefined for `(config)`. */
export function outer(place: Place): Place | undefined {
  return place.mode === 'config-router-af' ? { mode: 'config-router', vrf: place.vrf } : undefined;
}

/** A line in `(config)` (undefined) or a place below it; undefined where it is not known there. */
export function runIn(running: Running, place: Place | undefined, line: string): Outcome | undefined {
  const { config, ends } = running;
  if (place === undefined) return globalCommand(running, line);
  switch (place.mode) {
    case 'config-route-map': {
      const entry = config.routeMaps.get(place.map)?.get(place.seq);
      return entry === undefined ? undefined : mapEntryCommand(entry, place.seq, line);
    }
    case 'config-router':
    case 'config-router-af': {
      const router = config.routers.get(place.vrf);
      if (router === undefined) return undefined;
      const name = place.mode === 'config-router-af' ? place.family : undefined;
      const family = FAMILIES.find((one) => one === name);
      if (name !== undefined && family === undefined) return otherFamily(router.otherFamilies, name, line);
      const knowsRouteMap = (map: string): boolean => config.routeMaps.has(map);
      const peer = peerCommand({ router, family, knowsRouteMap, ends }, line);
      if (peer !== undefined) return peer;
      if (family !== undefined) return announceCommand(router, family, line, prefixOf);
      return instanceCommand(router, line, ends);
    }
    case 'config-line':
      return vtyCommand(config.vty, line);
    default:
      return blockCommand(config, place.block, line);
  }
}

function prefixOf(text: string, family: Family): string | undefined {
  const prefix = parsePrefix(text);
  return prefix?.family === family.slice(0, 4) ? prefix.prefix : undefined;
}

function otherFamily(families: Map<string, string[]>, name: string, line: string): Outcome | undefined {
  const lines = families.get(name) ?? [];
  const bare = line.replace(/^no /, '');
  if (!/^(?:neighbor \S+ \S|advertise|vni|network|rd|route-target|import|export|label|maximum-paths)/.test(bare))
    return undefined;
  families.set(
    name,
    line === bare ? [...lines.filter((one) => one !== line), line] : lines.filter((one) => one !== bare),
  );
  return DONE;
}

function globalCommand({ config }: Running, line: string): Outcome | undefined {
  const known =
    routerCommand(config, line) ?? listCommand(config, line) ?? mapCommand(config, line) ?? otherLists(config, line);
  if (known !== undefined) return known;
  const block = /^(?<kind>interface|vrf) (?<name>\S+)$/.exec(line)?.groups;
  if (block !== undefined) {
    // A VRF with nothing in it is not printed.
    return { printed: '', enter: { mode: block['kind'] === 'vrf' ? 'config-vrf' : 'config-if', block: line } };
  }
  if (line === 'line vty') return { printed: '', enter: { mode: 'config-line' } };
  const setting = /^(?<word>hostname|frr defaults) (?<value>\S+)$/.exec(line)?.groups;
  // The host's own name is what counts.
  if (setting !== undefined) {
    if (setting['word'] === 'frr defaults') config.defaults = setting['value'] ?? '';
    return DONE;
  }
  if (/^frr version \S+$/.test(line)) return DONE;
  if (/^(?:no )?ip(?:v6)? route \S/.test(line)) return kept(config.routes, line);
  if (
    /^(?:no )?(?:ip(?:v6)? forwarding|log|service|password|enable|debug|agentx|ip nht|zebra|bgp route-map)\b/.test(line)
  ) {
    return kept(config.globals, line);
  }
  return undefined;
}

const BGP_LIST =
  /^(?<no>no )?(?<head>bgp (?:as-path access-list|(?:large-|ext)?community-list(?: standard| expanded)?) \S+)(?: seq (?<seq>\d+))?(?: (?<words>\S.*))?$/;

/** Lists of AS paths and communities are kept as lines, each with a number. */
function otherLists({ bgpLists }: FrrConfig, line: string): Outcome | undefined {
  const { no, head = '', seq, words } = BGP_LIST.exec(line)?.groups ?? {};
  if (head === '') return undefined;
  const own = bgpLists.filter((one) => one.startsWith(`${head} `));
  if (no !== undefined) {
    const gone = words === undefined ? own : own.filter((one) => one.endsWith(` ${words}`));
    for (const one of gone) bgpLists.splice(bgpLists.indexOf(one), 1);
    return DONE;
  }
  const last = Math.max(0, ...own.map((one) => Number(/ seq (?<seq>\d+) /.exec(one)?.groups?.['seq'] ?? 0)));
  bgpLists.push(`${head} seq ${seq ?? last + 5} ${words ?? ''}`);
  return DONE;
}

/** Adds a line, or takes away what it says without its `no`; forwarding is said in both ways. */
function kept(lines: string[], line: string): Outcome {
  const bare = line.replace(/^no /, '');
  const both = /^ip(?:v6)? forwarding$/.test(bare);
  for (const other of [bare, `no ${bare}`]) {
    const at = lines.indexOf(other);
    if (at !== -1 && other !== line) lines.splice(at, 1);
  }
  if ((line === bare || both) && !lines.includes(line)) lines.push(line);
  return DONE;
}

function blockCommand(config: FrrConfig, block: string, line: string): Outcome | undefined {
  if (!/^(?:no )?(?:ip|ipv6|description|shutdown|bandwidth|link-detect|mpls|vni|multicast)\b/.test(line))
    return undefined;
  const lines = config.blocks.get(block) ?? [];
  const bare = line.replace(/^no /, '');
  const rest = lines.filter((one) => one !== ` ${bare}` && !(line.startsWith('no ') && one.startsWith(` ${bare} `)));
  const now = line === bare ? [...rest, ` ${line}`] : rest;
  if (now.length === 0) config.blocks.delete(block);
  else config.blocks.set(block, now);
  return DONE;
}

const VTY = /^(?<no>no )?(?<words>(?:ipv6 )?access-class|exec-timeout|login)(?: (?<value>\S.*))?$/;

function vtyCommand(vty: Map<string, string>, line: string): Outcome | undefined {
  const { no, words = '', value } = VTY.exec(line)?.groups ?? {};
  if (words === '') return undefined;
  if (no === undefined) {
    if (words !== 'login' && value === undefined) return says(`% Command incomplete: ${line}`);
    vty.set(words, line);
    return DONE;
  }
  const held = vty.get(words);
  const isClass = words.endsWith('access-class');
  if (isClass && (held === undefined || (value !== undefined && held !== `${words} ${value}`))) {
    return says('Access-class is not currently applied to vty');
  }
  vty.delete(words);
  return DONE;
}
