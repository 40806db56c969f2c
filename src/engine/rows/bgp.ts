import {
  BGP_FAMILIES,
  type BgpInstance,
  type BgpInstanceChange,
  type BgpInstanceFamily,
  type BgpPeer,
  type BgpPeerChange,
  EMPTY_FAMILY,
} from '../../model/bgp.js';
import { equalPasswords } from '../../model/bgp-diff.js';
import type { ChangeRow } from '../result.js';
import { fieldRows, valueText } from './fields.js';
import { rowsFor } from './row.js';

type Row = ReturnType<typeof rowsFor>;

/** What is shown of a password. */
const SECRET = '<secret>';

export function instanceRows(change: BgpInstanceChange): readonly ChangeRow[] {
  const { before, after } = change;
  const row = rowsFor(change);
  if (after === undefined) return [row('', [`AS ${before?.asn}`, null], 'delete')];
  const own = ({ asn, routerId, defaultIpv4Unicast, opaque }: BgpInstance, isNew: boolean) =>
    isNew ? { routerId, opaque } : { asn, routerId, defaultIpv4Unicast, opaque };
  const isNew = before === undefined;
  return [
    ...(isNew ? [row('', [null, `AS ${after.asn}`], 'create')] : []),
    ...fieldRows(row, before === undefined ? {} : own(before, false), own(after, isNew)),
    ...BGP_FAMILIES.flatMap((family) =>
      familyRows(within(row, family), before?.families[family] ?? EMPTY_FAMILY, after.families[family] ?? EMPTY_FAMILY),
    ),
  ];
}

function familyRows(row: Row, before: BgpInstanceFamily, after: BgpInstanceFamily): readonly ChangeRow[] {
  const { networks, redistribute, aggregates } = after;
  return [
    ...memberRows(within(row, 'networks'), before.networks, networks, ({ prefix }) => prefix),
    ...memberRows(within(row, 'redistribute'), before.redistribute, redistribute, ({ from }) => from),
    ...memberRows(within(row, 'aggregates'), before.aggregates, aggregates, ({ prefix }) => prefix),
    ...fieldRows(row, { maximumPaths: before.maximumPaths }, { maximumPaths: after.maximumPaths }),
    ...fieldRows(row, { opaque: before.opaque }, { opaque: after.opaque }),
  ];
}

/** What differs among members with keys; each is told with all that is said of it. */
function memberRows<T extends object>(
  row: Row,
  before: readonly T[],
  after: readonly T[],
  keyOf: (member: T) => string,
): readonly ChangeRow[] {
  const [was, becomes] = [byKey(before, keyOf), byKey(after, keyOf)];
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((key) => {
    const sides = [told(was.get(key), key), told(becomes.get(key), key)] as const;
    return sides[0] === sides[1] ? [] : [row(key, sides)];
  });
}

function told(member: object | undefined, key: string): string | null {
  if (member === undefined) return null;
  const more = Object.fromEntries(Object.entries(member).filter(([, value]) => value !== key));
  const text = String(valueText(more) ?? '');
  return text === '' ? key : `${key}, ${text}`;
}

export function peerRows(change: BgpPeerChange): readonly ChangeRow[] {
  const { before, after } = change;
  const row = rowsFor(change);
  if (after === undefined) return [row('', [before?.kind ?? '', null], 'delete')];
  return [
    ...(before === undefined ? [row('', [null, after.kind], 'create')] : []),
    ...fieldRows(row, ownFields(before), ownFields(after)),
    ...passwordRows(row, before, after),
    ...BGP_FAMILIES.flatMap((family) =>
      fieldRows(within(row, family), { ...before?.families[family] }, { ...after.families[family] }),
    ),
  ];
}

function ownFields(peer: BgpPeer | undefined): Readonly<Record<string, unknown>> {
  if (peer === undefined) return {};
  const { vrf: _, kind: __, name: ___, password: ____, families: _____, line: ______, ...fields } = peer;
  return fields;
}

function passwordRows(row: Row, before: BgpPeer | undefined, after: BgpPeer): readonly ChangeRow[] {
  const none = { password: undefined };
  if (equalPasswords(before ?? none, after, 'different')) return [];
  const shown = (peer: Pick<BgpPeer, 'password'>) => (peer.password === undefined ? null : SECRET);
  return [row('password', [shown(before ?? none), shown(after)])];
}

function within(row: Row, name: string): Row {
  return (field, sides, action) => row(field === '' ? name : `${name}/${field}`, sides, action);
}

function byKey<T>(members: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, T> {
  return new Map(members.map((member) => [keyOf(member), member]));
}
