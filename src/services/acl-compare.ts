import { type Comparison, compareFilters } from '../acl/compare.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { AclFamily } from '../model/acl.js';
import { type FoundList, type FoundLists, type ListsRequest, loadLists } from './acl-lists.js';
import type { Context } from './context.js';

export interface AclCompareRequest {
  /** Two of: a file, or `device:NAME`. */
  readonly sides: readonly [string, string];
  /** The names of the two filters; the same where one is given, all that both have where none is. */
  readonly names: readonly string[];
  readonly family: AclFamily | undefined;
  readonly platform: string | undefined;
  readonly read: ListsRequest['read'];
  readonly limit: number | undefined;
  readonly steps: number | undefined;
}

/** Two filters and how they compare; one that only one side has has nothing to compare with. */
export interface ComparedPair {
  readonly sides: readonly [FoundList | undefined, FoundList | undefined];
  readonly comparison: Comparison | undefined;
}

export interface AclCompareResult {
  readonly pairs: readonly ComparedPair[];
  readonly errors: readonly NetctlError[];
}

const DEVICE = 'device:';

/** Whether the filters of two files or devices decide every packet alike. */
export async function aclCompare(request: AclCompareRequest, context: Context): Promise<AclCompareResult> {
  const [left, right] = request.sides;
  const [one = [], other = one] = request.names.map((name) => [name]);
  const a = await sideOf(left, one, request, context);
  // What is not understood means the same in both lists where both are of one file or device.
  const b =
    left === right
      ? within(a, await sideOf(right, other, request, context))
      : await sideOf(right, other, request, context);
  const pairs = request.names.length > 0 ? pairsByFamily(a.lists, b.lists) : pairsByName(a.lists, b.lists);
  return {
    pairs: pairs.map((sides) => {
      const [first, second] = sides;
      if (first === undefined || second === undefined) return { sides, comparison: undefined };
      return { sides, comparison: compareFilters(first.filter, second.filter, optionsOf(request)) };
    }),
    errors: [...a.errors, ...b.errors],
  };
}

function optionsOf({ limit, steps }: AclCompareRequest): Parameters<typeof compareFilters>[2] {
  return { ...(limit !== undefined && { limit }), ...(steps !== undefined && { steps }) };
}

async function sideOf(
  side: string,
  names: readonly string[],
  request: AclCompareRequest,
  context: Context,
): Promise<FoundLists> {
  const { family, platform, read } = request;
  const device = side.startsWith(DEVICE) ? side.slice(DEVICE.length) : undefined;
  const selection = device === undefined ? read.selection : { ...read.selection, devices: [device] };
  return loadLists(
    { files: device === undefined ? [side] : [], platform, names, family, read: { ...read, selection } },
    context,
  );
}

/** Lists with the groups of others of the same origin, which makes them lists of one device. */
function within(first: FoundLists, second: FoundLists): FoundLists {
  const groups = first.lists[0]?.filter.groups;
  if (groups === undefined) return second;
  return { ...second, lists: second.lists.map((list) => ({ ...list, filter: { ...list.filter, groups } })) };
}

type Sides = readonly [FoundList | undefined, FoundList | undefined];

/** Lists of one name and family. */
function pairsByName(left: readonly FoundList[], right: readonly FoundList[]): readonly Sides[] {
  const partner = (list: FoundList, among: readonly FoundList[]) =>
    among.find(({ name, family }) => name === list.name && family === list.family);
  return [
    ...left.map((list): Sides => [list, partner(list, right)]),
    ...right.filter((list) => partner(list, left) === undefined).map((list): Sides => [undefined, list]),
  ];
}

/** The one list of each side, whatever their names. */
function pairsByFamily(left: readonly FoundList[], right: readonly FoundList[]): readonly Sides[] {
  const pairs = left.flatMap((one): Sides[] => {
    const other = right.find(({ family }) => family === one.family);
    return other === undefined ? [] : [[one, other]];
  });
  if (pairs.length > 0 || left.length === 0 || right.length === 0) return pairs;
  const [one, other] = [left[0], right[0]];
  const message = `${one?.name} is ${one?.family} and ${other?.name} is ${other?.family}: no packet comes to both`;
  throw new NetctlError('NETCTL_INPUT_FAMILY', message);
}
