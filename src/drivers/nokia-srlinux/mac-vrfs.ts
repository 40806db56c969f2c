import { listAt, numberAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { idInName } from './names.js';
import { isPort } from './ports.js';
import { TOP } from './schema/index.js';
import { MAC_VRF } from './schema/types.js';

/** A network instance that bridges. */
export interface MacVrf {
  readonly name: string;
  /** The VLAN that it is; undefined where nothing says it, or two would be the same. */
  readonly id: number | undefined;
  /** Subinterfaces: `ethernet-1/1.10`, `irb0.10`. */
  readonly members: readonly string[];
  readonly entry: YangData;
}

/**
 * The network instances of type mac-vrf. One is a VLAN by its name, `vlan10`; another one by the tag that all tagged
 * subinterfaces of ports in it have, unless there is such a VLAN already.
 */
export function macVrfs(data: YangData): readonly MacVrf[] {
  const tags = tagsOf(data);
  const found = listAt(data, TOP.instance)
    .filter((entry) => text(entry, 'type') === MAC_VRF)
    .map((entry) => {
      const members = listAt(entry, 'interface').map((one) => text(one, 'name') ?? '');
      const name = text(entry, 'name') ?? '';
      return { name, entry, members, byName: idInName(name), byTag: commonTag(members, tags) };
    });
  const named = found.map(({ byName }) => byName);
  const tagged = found.filter(({ byName }) => byName === undefined).map(({ byTag }) => byTag);
  return found.map(({ name, entry, members, byName, byTag }) => {
    const alone = named.includes(byTag) ? 0 : tagged.filter((id) => id === byTag).length;
    const twin = byName !== undefined && named.filter((id) => id === byName).length > 1;
    return { name, entry, members, id: twin ? undefined : (byName ?? (alone === 1 ? byTag : undefined)) };
  });
}

/** The tag of each tagged subinterface of a port. */
function tagsOf(data: YangData): ReadonlyMap<string, number> {
  return new Map(
    listAt(data, TOP.interface).flatMap((entry) => {
      const name = text(entry, 'name') ?? '';
      if (!isPort(name)) return [];
      return listAt(entry, 'subinterface').flatMap((one) => {
        const tag = numberAt(one, 'srl_nokia-interfaces-vlans:vlan', 'encap', 'single-tagged', 'vlan-id');
        return tag === undefined ? [] : [[`${name}.${text(one, 'index')}`, tag] as const];
      });
    }),
  );
}

function commonTag(members: readonly string[], tags: ReadonlyMap<string, number>): number | undefined {
  const [tag, ...others] = new Set(members.flatMap((member) => tags.get(member) ?? []));
  return others.length === 0 ? tag : undefined;
}
