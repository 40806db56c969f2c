import { familyOfIp, parsePrefix } from '../../model/ip-prefix.js';
import type { PrefixList, PrefixListEntry } from '../../model/policy.js';
import { listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { prefixListPath } from './bgp-paths.js';
import type { OwnWords } from './bgp-peer-state.js';
import { placed } from './places.js';

const STEP = 10;

/** Prefix lists: of whole prefixes, without numbers, and of the family of what stands in them. */
export function readPrefixLists(data: YangData, { lines, places }: OwnWords): readonly PrefixList[] {
  return listAt(data, 'policy-options', 'prefix-list').map((list) => {
    const name = text(list, 'name') ?? '';
    const prefixes = listAt(list, 'prefix-list-item').map((item) => text(item, 'name') ?? '');
    const family = familyOfIp(prefixes[0] ?? '');
    const isOwn = (prefix: string): boolean => familyOfIp(prefix) === family && isWhole(prefix);
    const opaque = [
      ...prefixes.filter((prefix) => !isOwn(prefix)).map((prefix) => `prefix ${prefix}`),
      ...(lines.get(prefixListPath(name)) ?? []).filter((line) => !line.startsWith('prefix-list-item')),
    ];
    const entries = prefixes.filter(isOwn).map(plainEntry);
    const place = placed(places.get(prefixListPath(name)));
    return asShown({ name, family, description: undefined, entries, opaque, ...place });
  });
}

/** A list as the device shows it: in an order by what stands in it, each once. */
export function asShown(list: PrefixList): PrefixList {
  const shown = new Map(list.entries.map((entry) => [JSON.stringify([entry.prefix, entry.ge, entry.le]), entry]));
  const entries = [...shown]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry], index) => ({ ...entry, seq: (index + 1) * STEP }));
  return { ...list, entries };
}

/** Prefix lists as native configuration; what is not understood of one stays. */
export function prefixListData({ name, entries, opaque }: PrefixList): YangData {
  const foreign = opaque.flatMap((line) => /^prefix (?<prefix>\S{1,49})$/.exec(line)?.groups?.['prefix'] ?? []);
  const prefixes = [...entries.map(({ prefix }) => prefix), ...foreign];
  return { name, ...(prefixes.length > 0 && { 'prefix-list-item': prefixes.map((prefix) => ({ name: prefix })) }) };
}

function plainEntry(prefix: string): PrefixListEntry {
  return { seq: 0, action: 'permit', prefix, ge: undefined, le: undefined };
}

/** True for a prefix in its one form; the device keeps others, with bits of hosts, as they were typed. */
function isWhole(shown: string): boolean {
  const parsed = parsePrefix(shown);
  return parsed !== undefined && !parsed.hostBits && parsed.prefix === shown;
}
