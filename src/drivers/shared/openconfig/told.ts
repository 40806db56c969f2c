import type { Facts } from '../../../model/state.js';
import { text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { bgpName, defaultInstance, type Module, modulesText, vlanPlace } from './announced.js';

/** What a device says of itself, whatever the way. */
export interface Told {
  readonly modules: readonly Module[];
  /** What its server can, in words of the way. */
  readonly server: readonly string[];
  /** Configuration and state of the system. */
  readonly system: YangData | undefined;
  readonly instances: YangData | undefined;
}

/** What only the maker's own words tell. */
export interface Identified {
  readonly platform: string;
  readonly model: string;
  /** What such a device calls BGP among its protocols where it has none yet; by the models' own word where absent. */
  readonly bgp?: string;
}

export type Identity = (told: Told) => Identified;

/** The facts of a device. */
export function toldFacts(told: Told, identity: Identity): Facts {
  const { modules, server, system, instances } = told;
  const { platform, model, bgp = 'BGP' } = identity(told);
  const own = modules.filter(({ name }) => name.startsWith('openconfig-'));
  const deviations = new Set(own.flatMap((one) => one.deviations));
  const word = (side: 'config' | 'state', leaf: string) => text(system, 'openconfig-system:system', side, leaf);
  return {
    platform,
    hostname: word('config', 'hostname') ?? word('state', 'hostname') ?? '',
    version: word('state', 'software-version') ?? '',
    model,
    extra: {
      modules: modulesText(modules),
      vlans: vlanPlace(modules),
      instance: defaultInstance(instances),
      bgp: bgpName(instances, bgp),
      server: server.join(' '),
      ...(deviations.size > 0 && { deviations: [...deviations].sort().join(' ') }),
    },
  };
}
