import { at, numberAt, text } from '../../yang/read-data.js';
import { UNKNOWN, type YangData } from '../../yang/schema.js';
import type { MacVrf } from './mac-vrfs.js';
import type { Subinterface } from './port-words.js';

const VLAN = 'srl_nokia-interfaces-vlans:vlan';

interface Around {
  readonly tagging: boolean | undefined;
  readonly bridges: Bridges;
}

/** Bridges by their members, and the VLANs that they are. */
export interface Bridges {
  readonly owners: ReadonlyMap<string, readonly MacVrf[]>;
  readonly ids: ReadonlySet<number>;
}

export function bridgesOf(instances: readonly MacVrf[]): Bridges {
  const owners = new Map<string, MacVrf[]>();
  for (const instance of instances) {
    for (const member of instance.members) owners.set(member, [...(owners.get(member) ?? []), instance]);
  }
  return { owners, ids: new Set(instances.flatMap(({ id }) => id ?? [])) };
}

/**
 * The bridged subinterfaces of a port with the VLANs that they carry; undefined where one does what no VLAN does: it takes
 * several tags, or the frames of one VLAN into another.
 */
export function subinterfacesOf(
  port: string,
  bridged: readonly YangData[],
  around: Around,
): readonly Subinterface[] | undefined {
  const read = bridged.map((data) => readOne(port, data, around));
  return read.every((one) => one !== undefined) ? read : undefined;
}

function readOne(
  port: string,
  data: YangData,
  { tagging, bridges: { owners, ids } }: Around,
): Subinterface | undefined {
  const index = Number(text(data, 'index'));
  const [owner, ...more] = owners.get(`${port}.${index}`) ?? [];
  if (more.length > 0 || (owner !== undefined && owner.id === undefined)) return undefined;
  if (at(data, VLAN, 'encap', 'single-tagged-range') !== undefined) return undefined;
  if (at(data, VLAN, 'encap', 'single-tagged') !== undefined) {
    const vlan = numberAt(data, VLAN, 'encap', 'single-tagged', 'vlan-id');
    const right = owner === undefined ? vlan !== undefined && !ids.has(vlan) : owner.id === vlan;
    return right ? { vlan, tagged: true, data: plain(data) } : undefined;
  }
  const isUntagged = at(data, VLAN, 'encap', 'untagged') !== undefined;
  if (isUntagged !== (tagging === true)) return undefined;
  // A VLAN that is not there is told by the index, which netctl chooses so.
  const byIndex = index >= 1 && index <= 4094 && !ids.has(index) ? index : undefined;
  return { vlan: owner === undefined ? byIndex : owner.id, tagged: false, data: plain(data) };
}

/** Without state, which is not written; what netctl does not know stays marked. */
function plain({ 'oper-state': _, ...data }: YangData): YangData {
  return data;
}

/** True for a subinterface that holds what netctl could not write again. */
export function hasMore({ data }: Pick<Subinterface, 'data'>): boolean {
  return data[UNKNOWN] !== undefined;
}
