import type { Capabilities } from '../../../model/capabilities.js';
import type { Facts, Feature } from '../../../model/state.js';
import { notSupported } from '../../../yang/deviations.js';
import { OPENCONFIG } from './schema.js';

/** A node that a device does not have, and the module of deviations that says so. */
export interface Deviation {
  readonly module: string;
  readonly path: string;
}

/** What modules of deviations take away, as facts keep it: `module path`, a line each. */
export function deviationsText(modules: readonly { readonly name: string; readonly text: string }[]): string {
  return modules
    .flatMap(({ name, text }) => (notSupported(OPENCONFIG, text) ?? []).map((path) => `${name} ${path}`))
    .join('\n');
}

/** What a device is known not to have. */
export function deviationsOf({ extra }: Pick<Facts, 'extra'>): readonly Deviation[] {
  return (extra['notSupported'] ?? '').split('\n').flatMap((line) => {
    const { module, path } = /^(?<module>\S+) (?<path>\/.+)$/.exec(line)?.groups ?? {};
    return module === undefined || path === undefined ? [] : [{ module, path }];
  });
}

const INSTANCE = '/openconfig-network-instance:network-instances/network-instance';
const INTERFACE = '/openconfig-interfaces:interfaces/interface';

/** What a feature cannot be without. */
const ESSENTIAL: Readonly<Record<Feature, readonly string[]>> = {
  vlan: [`${INTERFACE}/openconfig-if-ethernet:ethernet/openconfig-vlan:switched-vlan/config`],
  acl: ['/openconfig-acl:acl/acl-sets/acl-set/acl-entries/acl-entry'],
  bgp: [`${INSTANCE}/protocols/protocol/bgp/global/config/as`],
};

/** The deviation that leaves nothing of a feature. */
function deviationFrom(feature: Feature, facts: Pick<Facts, 'extra'>): Deviation | undefined {
  return deviationsOf(facts).find(({ path }) => ESSENTIAL[feature].some((own) => isAt(own, path)));
}

/** True where a device has the modules of a feature, and nothing of what it cannot be without. */
export function isTakenAway(feature: Feature, facts: Pick<Facts, 'extra'>): boolean {
  return deviationFrom(feature, facts) !== undefined;
}

/** What is left of what a device could do by its modules. */
export function asDeviated(can: Capabilities, facts: Facts | undefined): Capabilities {
  if (facts === undefined || deviationsOf(facts).length === 0) return can;
  const why: Partial<Record<Feature, string>> = {};
  const left: { -readonly [Feature in keyof Capabilities]: Capabilities[Feature] } = { ...can };
  for (const feature of ['vlan', 'acl', 'bgp'] as const) {
    const found = deviationFrom(feature, facts);
    if (found === undefined || can[feature] === undefined) continue;
    delete left[feature];
    why[feature] = `its module ${found.module} takes away ${found.path}`;
  }
  return Object.keys(why).length === 0 ? can : { ...(left satisfies Capabilities), why };
}

/** True where a node is the one at the path, or stands in it. */
export function isAt(node: string, path: string): boolean {
  return node === path || node.startsWith(`${path}/`);
}
