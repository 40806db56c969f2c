import { type BgpPeer, DEFAULT_VRF } from '../../model/bgp.js';

const TOP = '/configuration';

/** Where a VRF's protocols and options stand, as lines of the configuration begin. */
export function instancePath(vrf: string): string {
  return vrf === DEFAULT_VRF ? TOP : `${TOP}/routing-instances/instance[name=${vrf}]`;
}

/** Where BGP of a VRF stands. */
export function bgpPath(vrf: string): string {
  return `${instancePath(vrf)}/protocols/bgp`;
}

/** Where a group stands, or a neighbour in its group. */
export function peerPath({ vrf, kind, name, group }: Pick<BgpPeer, 'vrf' | 'kind' | 'name' | 'group'>): string {
  const own = `${bgpPath(vrf)}/group[name=${kind === 'group' ? name : (group ?? '')}]`;
  return kind === 'group' ? own : `${own}/neighbor[name=${name}]`;
}

/** Where a policy stands. */
export function policyPath(name: string): string {
  return `${TOP}/policy-options/policy-statement[name=${name}]`;
}

/** Where a prefix list stands. */
export function prefixListPath(name: string): string {
  return `${TOP}/policy-options/prefix-list[name=${name}]`;
}

/** What a line is about: BGP, a group or a neighbour of it, the AS, a policy or a prefix list. The longest one counts. */
const OWNER =
  /^(?<owner>\/configuration(?:\/routing-instances\/instance\[name=[^\]]{1,255}\])?\/(?:protocols\/bgp(?:\/group\[name=[^\]]{1,255}\](?:\/neighbor\[name=[^\]]{1,64}\])?)?|routing-options\/autonomous-system|policy-options\/(?:policy-statement|prefix-list)\[name=[^\]]{1,255}\]))(?:\/(?<rest>.*)| = .*)?$/;

/** The lines in force of everything that BGP is made of, without the path to it, by that path. */
export function ownLines(config: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of config) {
    const { owner, rest } = OWNER.exec(line)?.groups ?? {};
    if (owner === undefined) continue;
    const lines = found.get(owner) ?? [];
    found.set(owner, lines);
    if (rest !== undefined) lines.push(rest);
  }
  return found;
}
