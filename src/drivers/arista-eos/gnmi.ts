import type { DeviceState } from '../../model/state.js';
import { gnmiWay } from '../shared/openconfig/gnmi-way.js';
import type { Identified, Told } from '../shared/openconfig/told.js';
import { isSwitchPortName } from '../shared/port-names.js';
import { gnmiCapabilities } from './gnmi-capabilities.js';
import { PORT_TYPES } from './ports.js';

/** gNMI by the OpenConfig models, by which the platform is configured over all its structured transports. */
export const gnmi = gnmiWay({ port: 6030, identity, capabilities: gnmiCapabilities, own });

/** Modules of the maker (`arista-…`) are among those of every release; a server without them is another's. */
function identity({ modules }: Told): Identified {
  if (modules.some(({ name }) => name.startsWith('arista-'))) return { platform: 'arista-eos', model: '' };
  const other = modules.length === 0 ? 'a server that announces no models' : 'a server without models of Arista';
  return { platform: other, model: '' };
}

/** Interfaces that never switch, as those of management, are no ports to put into VLANs. */
function own(state: DeviceState): DeviceState {
  if (state.vlan === undefined) return state;
  const ports = [...state.vlan.ports].filter(([name]) => isSwitchPortName(PORT_TYPES, name));
  return { ...state, vlan: { ...state.vlan, ports: new Map(ports) } };
}
