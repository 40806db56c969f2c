import type { Facts } from '../../model/state.js';
import type { YangData } from '../../yang/schema.js';
import { bgpName, defaultInstance, type Module, modulesText, vlanPlace } from '../shared/openconfig/announced.js';
import { text } from '../shared/openconfig/read-data.js';

/** What a device says of itself, whatever the way. */
export interface Told {
  readonly modules: readonly Module[];
  /** What its server can, in words of the way. */
  readonly server: readonly string[];
  readonly system: YangData | undefined;
  readonly instances: YangData | undefined;
}

/** The facts; a server without a module of OpenConfig's interfaces is of another platform. */
export function factsOf({ modules, server, system, instances }: Told): Facts {
  const own = modules.some(({ name }) => name === 'openconfig-interfaces');
  const deviations = new Set(
    modules.filter(({ name }) => name.startsWith('openconfig-')).flatMap((one) => one.deviations),
  );
  return {
    platform: own ? 'openconfig' : 'a server that announces no OpenConfig models',
    hostname:
      text(system, 'openconfig-system:system', 'config', 'hostname') ??
      text(system, 'openconfig-system:system', 'state', 'hostname') ??
      '',
    version: text(system, 'openconfig-system:system', 'state', 'software-version') ?? '',
    model: 'OpenConfig',
    extra: {
      modules: modulesText(modules),
      vlans: vlanPlace(modules),
      instance: defaultInstance(instances),
      bgp: bgpName(instances),
      server: server.join(' '),
      ...(deviations.size > 0 && { deviations: [...deviations].sort().join(' ') }),
    },
  };
}
