import type { Facts } from '../../model/state.js';
import { type Identified, type Told, toldFacts } from '../shared/openconfig/told.js';

/** A server without a module of OpenConfig's interfaces is of another platform. */
export function identity({ modules }: Told): Identified {
  const own = modules.some(({ name }) => name === 'openconfig-interfaces');
  return { platform: own ? 'openconfig' : 'a server that announces no OpenConfig models', model: 'OpenConfig' };
}

/** The facts of a device, whatever the way. */
export function factsOf(told: Told): Facts {
  return toldFacts(told, identity);
}
