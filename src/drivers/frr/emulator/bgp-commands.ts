import { canonicalIp } from '../../../model/ip-prefix.js';
import { FAMILIES, type Family, type FrrConfig, newRouter, type Router } from './config.js';
import { DONE, type Outcome, says } from './outcome.js';
import { isAsNumber } from './settings.js';

/** Tells which sessions a line has ended. */
export type Ends = (vrf: string, peer: string) => void;

const ROUTER = /^(?<no>no )?router bgp(?: (?<asn>\d+))?(?: vrf (?<vrf>\S+))?$/;

/** Lines that make and remove routers. */
export function routerCommand(config: FrrConfig, line: string): Outcome | undefined {
  const groups = ROUTER.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { no, asn, vrf = 'default' } = groups;
  if (asn !== undefined && !isAsNumber(asn)) return undefined;
  const router = config.routers.get(vrf);
  if (no !== undefined) {
    if (router === undefined)
      return says(asn === undefined ? '% No BGP process is configured' : "% Can't find BGP instance");
    if (asn !== undefined && router.asn !== Number(asn)) return says("% Can't find BGP instance");
    config.routers.delete(vrf);
    return DONE;
  }
  if (asn === undefined) return router === undefined ? says('% No BGP process is configured') : enter(vrf);
  const reserved = asn === '65535' || asn === '4294967295' ? `Reserved AS used (65535|4294967295); AS is ${asn}\n` : '';
  if (router !== undefined && router.asn !== Number(asn)) {
    return { printed: `${reserved}BGP is already running; AS is ${router.asn}\n` };
  }
  if (router === undefined) config.routers.set(vrf, newRouter(Number(asn), vrf));
  return { ...enter(vrf), printed: reserved };
}

function enter(vrf: string): Outcome {
  return { printed: '', enter: { mode: 'config-router', vrf } };
}

/** Lines within a router that are about no peer. */
export function instanceCommand(router: Router, line: string, ends: Ends): Outcome | undefined {
  const block = /^address-family (?<words>\S.*)$/.exec(line)?.groups?.['words'];
  if (block !== undefined) return enterFamily(router, block);
  const routerId = /^bgp router-id (?<id>\S+)$/.exec(line)?.groups?.['id'];
  if (routerId !== undefined) {
    if (canonicalIp(routerId) === undefined || routerId.includes(':')) return undefined;
    const wanted = routerId === '0.0.0.0' ? undefined : routerId;
    if (wanted !== router.routerId) endAll(router, ends);
    router.routerId = wanted;
    return DONE;
  }
  if (/^no bgp router-id(?: \S+)?$/.test(line)) {
    if (router.routerId !== undefined) endAll(router, ends);
    router.routerId = undefined;
    return DONE;
  }
  const byDefault = /^(?<no>no )?bgp default ipv4-unicast$/.exec(line)?.groups;
  if (byDefault !== undefined) {
    router.defaultIpv4 = byDefault['no'] === undefined;
    return DONE;
  }
  return keptLine(router.others, line, /^(?:bgp|timers bgp|maximum-paths|coalesce-time|update-delay)\b/);
}

function endAll(router: Router, ends: Ends): void {
  for (const peer of router.peers.values()) if (!peer.isGroup) ends(router.vrf, peer.name);
}

function enterFamily(router: Router, words: string): Outcome | undefined {
  const family = FAMILIES.find((one) => one === words || one === `${words} unicast`);
  const known = /^(?:ipv4|ipv6) (?:multicast|labeled-unicast|vpn|flowspec)$|^l2vpn evpn$/.test(words);
  if (family === undefined && !known) return undefined;
  return { printed: '', enter: { mode: 'config-router-af', vrf: router.vrf, family: family ?? words } };
}

/** A line that is kept as it is, or taken away by its words. */
export function keptLine(lines: string[], line: string, known: RegExp): Outcome | undefined {
  const bare = line.replace(/^no /, '');
  if (!known.test(bare)) return undefined;
  const opposite = line === bare ? `no ${line}` : bare;
  const at = lines.findIndex((one) => one === opposite || one.startsWith(`${opposite} `));
  if (at !== -1) lines.splice(at, 1);
  // What is on by default is printed where it is off: those are the lines that begin with `no` and took nothing away.
  else if (!lines.includes(line)) lines.push(line);
  return DONE;
}

const AGGREGATE =
  /^(?<no>no )?aggregate-address (?<prefix>\S+\/\d+)(?<options>(?: (?:as-set|summary-only|route-map \S+)){0,3})$/;
const NETWORK = /^(?<no>no )?network (?<prefix>\S+\/\d+)(?: route-map (?<map>\S+))?$/;
const REDISTRIBUTE =
  /^(?<no>no )?redistribute (?<from>kernel|connected|static|rip|ripng|ospf6?|isis|eigrp|babel|table)(?: (?<id>\d+))?(?<options>(?: (?:metric \d+|route-map \S+)){0,2})$/;

/** Lines within an address family that are about no peer. */
export function announceCommand(
  router: Router,
  family: Family,
  line: string,
  prefixOf: (text: string, family: Family) => string | undefined,
): Outcome | undefined {
  const config = router.families[family];
  const network = NETWORK.exec(line)?.groups;
  if (network !== undefined) {
    const prefix = prefixOf(network['prefix'] ?? '', family);
    if (prefix === undefined) return undefined;
    if (network['no'] === undefined) config.networks.set(prefix, network['map']);
    else if (!config.networks.delete(prefix)) return says("% Can't find static route specified");
    return DONE;
  }
  const aggregate = AGGREGATE.exec(line)?.groups;
  if (aggregate !== undefined) {
    const prefix = prefixOf(aggregate['prefix'] ?? '', family);
    if (prefix === undefined) return undefined;
    const had = config.aggregates.has(prefix);
    if (aggregate['no'] !== undefined) config.aggregates.delete(prefix);
    else config.aggregates.set(prefix, sortedOptions(aggregate['options'] ?? ''));
    return aggregate['no'] === undefined && had ? says('There is already same aggregate network.') : DONE;
  }
  return redistributeCommand(router, family, line) ?? pathsCommand(router, family, line);
}

function sortedOptions(options: string): string {
  const map = / route-map \S+/.exec(options)?.[0] ?? '';
  return `${options.includes(' as-set') ? ' as-set' : ''}${options.includes(' summary-only') ? ' summary-only' : ''}${map}`;
}

function redistributeCommand(router: Router, family: Family, line: string): Outcome | undefined {
  const groups = REDISTRIBUTE.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { redistribute } = router.families[family];
  const from = `${groups['from'] ?? ''}${groups['id'] === undefined ? '' : ` ${groups['id']}`}`;
  if (groups['no'] !== undefined) {
    redistribute.delete(from);
    return DONE;
  }
  const old = redistribute.get(from);
  const options = groups['options'] ?? '';
  // What is not said again stays.
  redistribute.set(from, {
    metric: / metric (?<metric>\d+)/.exec(options)?.groups?.['metric'] ?? old?.metric,
    routeMap: / route-map (?<map>\S+)/.exec(options)?.groups?.['map'] ?? old?.routeMap,
  });
  return DONE;
}

function pathsCommand(router: Router, family: Family, line: string): Outcome | undefined {
  const config = router.families[family];
  const paths = /^maximum-paths (?<paths>\d{1,3})$/.exec(line)?.groups?.['paths'];
  if (paths !== undefined) config.maximumPaths = Number(paths);
  else if (/^no maximum-paths(?: \d+)?$/.test(line)) config.maximumPaths = undefined;
  else
    return keptLine(config.others, line, /^(?:maximum-paths ibgp|distance|bgp|table-map|import|export|rd|rt|label)\b/);
  return DONE;
}
