import type { AclBinding, AclDirection } from '../../model/acl.js';

/** The chain of a list. The family in front keeps names of the two families, and words of nft, apart. */
export function chainName({ family, name }: { readonly family: string; readonly name: string }): string {
  return `${family}.${name}`;
}

/** The list that a chain is; undefined for any other chain. */
export function listOfChain(chain: string): { readonly family: 'ipv4' | 'ipv6'; readonly name: string } | undefined {
  const groups = /^(?<family>ipv[46])\.(?<name>[A-Za-z0-9_.-]{1,100})$/.exec(chain)?.groups;
  if (groups?.['name'] === undefined) return undefined;
  return { family: groups['family'] === 'ipv6' ? 'ipv6' : 'ipv4', name: groups['name'] };
}

/** NFPROTO_IPV4 and NFPROTO_IPV6. */
const NUMBERS = { ipv4: 2, ipv6: 10 } as const;
const DEVICE = { in: 'iifname', out: 'oifname' } as const;

/** The rule that sends a device's packets of a family through a list, as nft prints it with `-nn`. */
export function dispatchRule({ place, direction, family, acl }: AclBinding): string | undefined {
  if (place.kind !== 'interface' || family === 'mac') return undefined;
  return `${DEVICE[direction]} "${place.name}" meta nfproto ${NUMBERS[family]} goto ${chainName({ family, name: acl })}`;
}

const RULE = /^(?<field>[io]ifname) "(?<name>[^\s/"*\\]{1,15})" meta nfproto (?<number>2|10) goto (?<chain>\S{1,127})$/;

/** The binding that such a rule is; undefined for any other. */
export function readDispatch(rule: string, direction: AclDirection): AclBinding | undefined {
  const groups = RULE.exec(rule)?.groups;
  const list = listOfChain(groups?.['chain'] ?? '');
  if (groups === undefined || list === undefined || groups['field'] !== DEVICE[direction]) return undefined;
  if (String(NUMBERS[list.family]) !== groups['number']) return undefined;
  return {
    place: { kind: 'interface', name: groups['name'] ?? '' },
    direction,
    family: list.family,
    acl: list.name,
  };
}
