import type { Identified, Told } from '../shared/openconfig/told.js';

/** Every release announces the maker's own modules (`Cisco-IOS-XR-…`), over both ways; no other platform has them. */
export function identity({ modules }: Told): Identified {
  const own = modules.some(({ name }) => name.startsWith('Cisco-IOS-XR-'));
  const other = modules.length === 0 ? 'a server that announces no models' : 'a server without models of IOS XR';
  // The one BGP of a device is called so in its network instances.
  return { platform: own ? 'cisco-iosxr' : other, model: '', bgp: 'default' };
}
