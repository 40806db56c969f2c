import type { Driver } from './driver.js';

/** Every platform netctl speaks to, by its id: the name of its folder. Loaded only when a device needs it. */
export const DRIVERS: Readonly<Record<string, () => Promise<Driver>>> = {
  'arista-eos': async () => (await import('./arista-eos/index.js')).driver,
  'cisco-ios': async () => (await import('./cisco-ios/index.js')).driver,
  'cisco-iosxr': async () => (await import('./cisco-iosxr/index.js')).driver,
  frr: async () => (await import('./frr/index.js')).driver,
  'juniper-junos': async () => (await import('./juniper-junos/index.js')).driver,
  linux: async () => (await import('./linux/index.js')).driver,
  'nokia-srlinux': async () => (await import('./nokia-srlinux/index.js')).driver,
  openconfig: async () => (await import('./openconfig/index.js')).driver,
  openvswitch: async () => (await import('./openvswitch/index.js')).driver,
};
