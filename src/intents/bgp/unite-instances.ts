import type { NetctlError } from '../../errors/netctl-error.js';
import { BGP_FAMILIES, type BgpFamily } from '../../model/bgp.js';
import type { DesiredBgpInstance, DesiredInstanceFamily, ListWish } from '../../model/desired-bgp.js';
import { sameData } from '../../util/same-data.js';
import type { Sourced } from '../../util/source.js';
import { type Clash, conflictError, isClash, uniteField } from '../conflicts.js';
import { present } from '../wished.js';
import type { BgpWishes } from './wishes.js';

/** BGP in each VRF as all documents ask for it; and what they disagree about. */
export function uniteInstances(
  wishes: readonly BgpWishes[],
  device: string,
): { readonly instances: readonly DesiredBgpInstance[]; readonly errors: readonly NetctlError[] } {
  const united = new Map<string, DesiredBgpInstance>();
  const errors: NetctlError[] = [];
  for (const { document, instances } of wishes) {
    for (const wish of instances) {
      const before = united.get(wish.vrf);
      const together = before === undefined ? wish : uniteTwo(before, wish);
      if ('what' in together) errors.push(conflictError(together, document, device));
      else united.set(wish.vrf, together);
    }
  }
  return { instances: [...united.values()], errors };
}

function uniteTwo(a: DesiredBgpInstance, b: DesiredBgpInstance): DesiredBgpInstance | Clash {
  const what = `BGP in VRF ${a.vrf}`;
  if (a.ensure !== b.ensure) return { what, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const asn = uniteField(a.asn, b.asn, `the AS of ${what}`);
  if (isClash(asn)) return asn;
  const routerId = uniteField(a.routerId, b.routerId, `router_id of ${what}`);
  if (isClash(routerId)) return routerId;
  const byDefault = uniteField(a.defaultIpv4Unicast, b.defaultIpv4Unicast, `default_ipv4_unicast of ${what}`);
  if (isClash(byDefault)) return byDefault;
  const families: { [Family in BgpFamily]?: DesiredInstanceFamily } = {};
  for (const family of BGP_FAMILIES) {
    const [first, second] = [a.families[family], b.families[family]];
    const together = first && second ? uniteFamilies(first, second, `${family} of ${what}`) : (first ?? second);
    if (together === undefined) continue;
    if (isClash(together)) return together;
    families[family] = together;
  }
  return {
    ...a,
    exact: a.exact || b.exact,
    asn: asn ?? a.asn,
    ...present({ routerId, defaultIpv4Unicast: byDefault }),
    families,
  };
}

function uniteFamilies(
  a: DesiredInstanceFamily,
  b: DesiredInstanceFamily,
  what: string,
): DesiredInstanceFamily | Clash {
  const networks = uniteLists(a.networks, b.networks, { what: `networks in ${what}`, key: ({ prefix }) => prefix });
  if (isClash(networks)) return networks;
  const redistribute = uniteLists(a.redistribute, b.redistribute, {
    what: `redistribute in ${what}`,
    key: ({ from }) => from,
  });
  if (isClash(redistribute)) return redistribute;
  const aggregates = uniteLists(a.aggregates, b.aggregates, {
    what: `aggregates in ${what}`,
    key: ({ prefix }) => prefix,
  });
  if (isClash(aggregates)) return aggregates;
  const maximumPaths = uniteField(a.maximumPaths, b.maximumPaths, `maximum_paths in ${what}`);
  if (isClash(maximumPaths)) return maximumPaths;
  return present({ networks, redistribute, aggregates, maximumPaths });
}

type Listed<T> = Sourced<ListWish<T> | null>;

/** Two wishes to add and remove are one; a whole list goes together with a change that it fulfils already. */
function uniteLists<T>(
  a: Listed<T> | undefined,
  b: Listed<T> | undefined,
  { what, key }: { readonly what: string; key(member: T): string },
): Listed<T> | undefined | Clash {
  if (a === undefined || b === undefined) return a ?? b;
  const clash = { what, first: wordsOfList(a), second: wordsOfList(b) };
  if (a.value === null || b.value === null) return a.value === b.value ? a : clash;
  if (a.value.kind === 'exactly') return fulfils(a.value.members, b.value, key) ? a : clash;
  if (b.value.kind === 'exactly') return fulfils(b.value.members, a.value, key) ? b : clash;
  const add = new Map(a.value.add.map((member) => [key(member), member]));
  for (const member of b.value.add) {
    const before = add.get(key(member));
    if (before !== undefined && !sameData(before, member)) {
      return { what: `${key(member)} of ${what}`, first: said('one thing', a), second: said('another', b) };
    }
    add.set(key(member), member);
  }
  const remove = [...new Set([...a.value.remove, ...b.value.remove])];
  if (remove.some((gone) => add.has(gone))) return clash;
  return { value: { kind: 'change', add: [...add.values()], remove }, source: a.source };
}

function fulfils<T>(members: readonly T[], wish: ListWish<T>, key: (member: T) => string): boolean {
  const held = new Map(members.map((member) => [key(member), member]));
  const wanted = wish.kind === 'exactly' ? wish.members : wish.add;
  if (wish.kind === 'exactly' && wanted.length !== members.length) return false;
  const gone = wish.kind === 'change' ? wish.remove : [];
  return wanted.every((member) => sameData(held.get(key(member)), member)) && !gone.some((one) => held.has(one));
}

function wordsOfList<T>({ value, source }: Listed<T>): Sourced<string> {
  if (value === null) return { value: 'the default', source };
  return { value: value.kind === 'exactly' ? 'written as a whole' : 'changed', source };
}

function said(value: string, { source }: Sourced<unknown>): Sourced<string> {
  return { value, source };
}

function wordsOfEnsure({ ensure, source }: DesiredBgpInstance): Sourced<string> {
  return { value: ensure === 'present' ? 'to be there' : 'to go', source };
}
