import { type BgpFamily, DEFAULT_VRF } from '../../model/bgp.js';
import type { BgpDialect } from './bgp-dialect.js';
import type { ConfigNode } from './config-tree.js';

/** A line of a BGP configuration, with what it is about. */
export interface BgpStatement {
  readonly vrf: string;
  /** Undefined outside address families. */
  readonly family: BgpFamily | undefined;
  /** The block of something that is not managed, for example another address family, whose line it is. */
  readonly block: string | undefined;
  /** Empty for the header of a block. */
  readonly text: string;
  readonly line: number;
}

/** BGP of a configuration. */
export interface BgpRouter {
  readonly asn: string;
  readonly vrf: string;
  readonly line: number;
  readonly statements: readonly BgpStatement[];
}

/** What a header of an address family says; undefined for families that are not managed. */
export function familyOf(
  header: string,
  dialect: BgpDialect,
): { readonly family: BgpFamily; readonly vrf: string | undefined } | undefined {
  const groups = /^(?<words>.+?)(?: vrf (?<vrf>\S{1,100}))?$/.exec(header)?.groups;
  const family = dialect.familyAliases[groups?.['words'] ?? ''];
  return family === undefined ? undefined : { family, vrf: groups?.['vrf'] };
}

/** The routers of a configuration with their lines, taken out of the blocks. */
export function bgpRouters(tree: readonly ConfigNode[], dialect: BgpDialect): readonly BgpRouter[] {
  return tree.flatMap((node) => {
    const groups = /^router bgp (?<asn>[\d.]{1,21})(?: vrf (?<vrf>\S{1,100}))?$/.exec(node.text)?.groups;
    if (groups === undefined) return [];
    const vrf = groups['vrf'] ?? DEFAULT_VRF;
    const statements = statementsIn(node.children, { vrf, family: undefined, block: undefined }, dialect);
    return [{ asn: groups['asn'] ?? '', vrf, line: node.line, statements }];
  });
}

type Place = Pick<BgpStatement, 'vrf' | 'family' | 'block'>;

function statementsIn(nodes: readonly ConfigNode[], place: Place, dialect: BgpDialect): readonly BgpStatement[] {
  return nodes.flatMap(({ text, line, children }) => {
    if (/^exit(?:-\S{1,40})?$/.test(text)) return [];
    const own: BgpStatement = { ...place, text, line };
    if (place.block !== undefined) {
      // What stands deeper keeps its depth, so that it can be written as it was.
      const inner = statementsIn(children, place, dialect);
      return [own, ...inner.map((statement) => ({ ...statement, text: ` ${statement.text}` }))];
    }
    const family = place.family === undefined ? familyOf(text, dialect) : undefined;
    if (family !== undefined) {
      const inside = { ...place, vrf: family.vrf ?? place.vrf, family: family.family };
      return [{ ...own, ...inside, text: '' }, ...statementsIn(children, inside, dialect)];
    }
    const vrf = dialect.vrfs === 'blocks' ? /^vrf (?<vrf>\S{1,100})$/.exec(text)?.groups?.['vrf'] : undefined;
    if (vrf !== undefined) return [{ ...own, vrf, text: '' }, ...statementsIn(children, { ...place, vrf }, dialect)];
    if (children.length === 0 && !text.startsWith('address-family ')) return [own];
    const inner = statementsIn(children, { ...place, block: text }, dialect);
    return inner.length === 0 ? [{ ...own, block: text, text: '' }] : inner;
  });
}
