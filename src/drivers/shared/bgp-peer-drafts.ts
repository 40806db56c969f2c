import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  peerKey,
  plainPeer,
  plainPeerFamily,
} from '../../model/bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import { countingFamilies } from './bgp-counting.js';
import type { BgpDialect, PeerSetting } from './bgp-dialect.js';
import type { BgpStatement } from './bgp-statements.js';

interface Draft {
  readonly kind: BgpPeer['kind'];
  readonly name: string;
  readonly vrf: string;
  readonly line: number;
  group: string | undefined;
  fields: Partial<BgpPeer>;
  readonly opaque: string[];
  /** What is said outside address families about what belongs into them. */
  outside: Partial<BgpPeerFamily>;
  readonly families: Map<BgpFamily, Partial<BgpPeerFamily>>;
  readonly familyOpaque: Map<BgpFamily, string[]>;
}

const PEER_LINE = /^(?<no>no )?neighbor (?<name>\S{1,255}) (?<words>\S.*)$/;

/** True for a line about a neighbour or group. */
export function isPeerLine(text: string): boolean {
  return PEER_LINE.test(text);
}

/** Gathers what the lines of a configuration say of each peer. */
export class PeerDrafts {
  private readonly drafts = new Map<string, Draft>();
  private readonly groups = new Set<string>();

  constructor(private readonly dialect: BgpDialect) {}

  /** Learns which names are groups, before the lines are taken. */
  name(statements: readonly BgpStatement[]): void {
    for (const { text, vrf, block } of statements) {
      const groups = block === undefined ? PEER_LINE.exec(text)?.groups : undefined;
      const words = groups?.['words'] ?? '';
      if (this.dialect.groupPattern.exec(words)?.[0] !== words) continue;
      const named = this.dialect.groupPattern.exec(words)?.groups?.['name'];
      if (named === undefined) this.groups.add(peerKey({ vrf, name: groups?.['name'] ?? '' }));
    }
  }

  /** Takes a line; false where it is about no peer that is managed, for example one on an interface. */
  take({ text, vrf, family, line }: BgpStatement): boolean {
    const { no, name = '', words = '' } = PEER_LINE.exec(text)?.groups ?? {};
    const draft = this.draft(vrf, name, line);
    if (draft === undefined) return false;
    const on = no === undefined;
    const group = this.dialect.groupPattern.exec(words)?.groups;
    if (group !== undefined && on) draft.group = group['name'] ?? draft.group;
    if (this.dialect.groupPattern.test(words) && on) return true;
    if (this.takeFamily(draft, family, { on, words })) return true;
    const said = firstRead(this.dialect.session, { on, words }, { said: draft.fields, name: draft.name });
    if (said !== undefined) draft.fields = { ...draft.fields, ...said };
    else if (this.dialect.ignored.test(text)) return true;
    else if (family === undefined) draft.opaque.push(text);
    else draft.familyOpaque.set(family, [...(draft.familyOpaque.get(family) ?? []), text]);
    return true;
  }

  /** Takes a neighbour's line from a block that is not managed, together with the block's header. */
  takesFromBlock({ text, vrf, block, line }: BgpStatement): boolean {
    const name = PEER_LINE.exec(text)?.groups?.['name'];
    const draft = name === undefined ? undefined : this.draft(vrf, name, line);
    if (draft === undefined || block === undefined) return false;
    const header = draft.opaque.findLast((one) => !one.startsWith(' '));
    draft.opaque.push(...(header === block ? [] : [block]), ` ${text}`);
    return true;
  }

  /** The peers, each with what is said of it in each address family. */
  peers(instances: ReadonlyMap<string, BgpInstance>): ReadonlyMap<string, BgpPeer> {
    const peers = new Map([...this.drafts].map(([key, draft]) => [key, peerOf(draft)]));
    for (const [key, draft] of this.drafts) {
      const peer = peers.get(key);
      if (peer === undefined || Object.keys(draft.outside).length === 0) continue;
      const families = { ...peer.families };
      for (const family of this.outsideFamilies(peer, { instances, peers })) {
        families[family] = { ...plainPeerFamily(), ...draft.outside, ...definedFields(peer.families[family]) };
      }
      peers.set(key, { ...peer, families });
    }
    return peers;
  }

  /** What is said outside address families counts for those that a peer takes part in, or for that of its address. */
  private outsideFamilies(
    peer: BgpPeer,
    state: { readonly instances: ReadonlyMap<string, BgpInstance>; readonly peers: ReadonlyMap<string, BgpPeer> },
  ): readonly BgpFamily[] {
    if (this.dialect.outside === 'ipv4_unicast') return ['ipv4_unicast'];
    return countingFamilies(peer, state);
  }

  private takeFamily(draft: Draft, family: BgpFamily | undefined, line: { on: boolean; words: string }): boolean {
    const said = (family === undefined ? draft.outside : draft.families.get(family)) ?? {};
    const read = firstRead(this.dialect.family, line, { said, name: draft.name });
    if (read === undefined) return false;
    if (family === undefined) draft.outside = { ...said, ...read };
    else draft.families.set(family, { ...said, ...read });
    return true;
  }

  private draft(vrf: string, written: string, line: number): Draft | undefined {
    const group = this.groups.has(peerKey({ vrf, name: written }));
    const name = group ? written : canonicalIp(written);
    if (name === undefined) return undefined;
    const key = peerKey({ vrf, name });
    const known = this.drafts.get(key);
    if (known !== undefined) return known;
    const draft: Draft = {
      kind: group ? 'group' : 'neighbor',
      name,
      vrf,
      line,
      group: undefined,
      fields: {},
      opaque: [],
      outside: {},
      families: new Map(),
      familyOpaque: new Map(),
    };
    this.drafts.set(key, draft);
    return draft;
  }
}

function firstRead<T>(
  settings: readonly PeerSetting<T>[],
  line: { readonly on: boolean; readonly words: string },
  { said, name }: { readonly said: Partial<T>; readonly name: string },
): Partial<T> | undefined {
  for (const setting of settings) {
    const read = setting.read(line, said, name);
    if (read !== undefined) return read;
  }
  return undefined;
}

function peerOf({ kind, name, vrf, line, group, fields, opaque, families, familyOpaque }: Draft): BgpPeer {
  const named = new Set([...families.keys(), ...familyOpaque.keys()]);
  const entries = BGP_FAMILIES.filter((family) => named.has(family)).map((family) => {
    const lines = familyOpaque.get(family) ?? [];
    return [family, plainPeerFamily({ ...families.get(family), opaque: lines })] as const;
  });
  return plainPeer(kind, name, { ...fields, vrf, group, opaque, families: Object.fromEntries(entries), line });
}

function definedFields(fields: BgpPeerFamily | undefined): Partial<BgpPeerFamily> {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined));
}
