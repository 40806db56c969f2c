import type { Driver } from './driver.js';

/** How much a text looks like a configuration of some platform, from 0 to 1. */
export type Recognise = (text: string) => number;

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

/**
 * For the platforms whose configurations are known when they are seen in a file, whether that can be read or only be called by
 * its name; apart from their drivers, since every file is shown to all.
 */
export const RECOGNISERS: Readonly<Record<string, () => Promise<Recognise>>> = {
  'arista-eos': async () => (await import('./arista-eos/recognise.js')).recognise,
  'cisco-ios': async () => (await import('./cisco-ios/recognise.js')).recognise,
  'cisco-iosxr': async () => (await import('./cisco-iosxr/recognise.js')).recognise,
  frr: async () => (await import('./frr/recognise.js')).recognise,
  'juniper-junos': async () => (await import('./juniper-junos/recognise.js')).recognise,
  'nokia-srlinux': async () => (await import('./nokia-srlinux/recognise.js')).recognise,
};
