import type { Problem } from '../../../emulator/yang-store/problem.js';
import { isData, isEntries, type YangData, type YangValue } from '../../../yang/schema.js';

const BRIDGED = 'srl_nokia-interfaces:bridged';
const ENCAPS = ['single-tagged', 'untagged', 'single-tagged-range'] as const;

/** What stands at subinterfaces, and which network instances they are in. */
export function checkInterfaces(running: YangData): readonly Problem[] {
  const interfaces = entries(running['srl_nokia-interfaces:interface']);
  const types = new Map(
    interfaces.flatMap((one) =>
      entries(one['subinterface']).map(
        (sub) => [`${one['name']}.${sub['index']}`, String(sub['type'] ?? 'routed')] as const,
      ),
    ),
  );
  return [...interfaces.flatMap(encapsulations), ...memberships(running, types)];
}

function encapsulations(one: YangData): readonly Problem[] {
  const tagging = one['srl_nokia-interfaces-vlans:vlan-tagging'] === true;
  const subinterfaces = entries(one['subinterface']);
  const path = `/interface[name=${String(one['name'])}]`;
  const plain = subinterfaces.filter((sub) => encapsOf(sub).length === 0);
  const several = !tagging && subinterfaces.length > 1 && /^(?:ethernet|lag)/.test(String(one['name']));
  return [
    // From memory: the words of both.
    ...(several ? [problem(path, 'only one subinterface is allowed when vlan-tagging is disabled')] : []),
    ...(tagging && plain.length > 0
      ? [problem(path, 'a vlan encapsulation is needed on subinterfaces when vlan-tagging is enabled')]
      : []),
    ...subinterfaces.flatMap((sub) => encapsulation(sub, tagging, path)),
    ...twins(subinterfaces, path),
  ];
}

function encapsulation(sub: YangData, tagging: boolean, parent: string): readonly Problem[] {
  const encaps = encapsOf(sub);
  const path = `${parent}/subinterface[index=${String(sub['index'])}]/vlan/encap`;
  const [first] = encaps;
  if (encaps.length > 1) return [problem(path, `${encaps.join(' and ')} cannot be configured together`)];
  if (first === undefined) return [];
  if (!tagging) {
    const what = first === 'single-tagged' ? 'vlan-id' : first;
    return [problem(path, `${what} only configurable if vlan-tagging enabled on parent interface`)];
  }
  return first !== 'single-tagged' && sub['type'] !== BRIDGED
    ? [problem(path, `${first} only allowed with type bridged`)]
    : [];
}

/** From memory: the words. */
function twins(subinterfaces: readonly YangData[], path: string): readonly Problem[] {
  const tags = subinterfaces.flatMap((sub) => {
    const tagged = member(encapOf(sub), 'single-tagged');
    const id = member(tagged, 'vlan-id');
    return id === undefined ? [] : [String(id)];
  });
  const untagged = subinterfaces.filter((sub) => encapsOf(sub).includes('untagged')).length;
  const twin = tags.find((id, index) => tags.indexOf(id) !== index);
  return [
    ...(twin === undefined ? [] : [problem(path, `vlan-id ${twin} is used by several subinterfaces`)]),
    ...(untagged > 1 ? [problem(path, 'only one untagged subinterface is allowed')] : []),
  ];
}

function memberships(running: YangData, types: ReadonlyMap<string, string>): readonly Problem[] {
  const owners = new Map<string, string>();
  return entries(running['srl_nokia-network-instance:network-instance']).flatMap((instance) => {
    const own = String(instance['name']);
    const bridges = instance['type'] === 'srl_nokia-network-instance:mac-vrf';
    return entries(instance['interface']).flatMap((one): readonly Problem[] => {
      const name = String(one['name']);
      const path = `/network-instance[name=${own}]/interface[name=${name}]`;
      const key = name.startsWith('irb') ? `${name} ${bridges ? 'bridged' : 'routed'}` : name;
      const other = owners.get(key);
      owners.set(key, own);
      // From memory: the words of both.
      if (other !== undefined)
        return [problem(path, `subinterface ${name} is already associated with network-instance ${other}`)];
      const type = types.get(name);
      if (type === undefined) return [];
      const wrong = bridges ? type !== BRIDGED && !name.startsWith('irb') : type === BRIDGED;
      return wrong ? [problem(path, `subinterface ${name} cannot be in a network-instance of this type`)] : [];
    });
  });
}

function encapOf(sub: YangData): YangValue | undefined {
  return member(member(sub, 'srl_nokia-interfaces-vlans:vlan'), 'encap');
}

function encapsOf(sub: YangData): readonly string[] {
  const encap = encapOf(sub);
  return ENCAPS.filter((name) => member(encap, name) !== undefined);
}

function member(value: YangValue | undefined, name: string): YangValue | undefined {
  return isData(value) ? value[name] : undefined;
}

export function entries(value: YangValue | undefined): readonly YangData[] {
  return isEntries(value) ? value.filter(isData) : [];
}

export function problem(path: string, message: string): Problem {
  return { tag: 'operation-failed', message, path };
}
