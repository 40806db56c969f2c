import type { Binding, Driver } from '../drivers/driver.js';
import { promised } from '../engine/guarantee.js';
import { capabilitiesOf } from '../engine/read.js';
import type { Guarantee } from '../engine/result.js';
import type { Capabilities, TriedFeatures } from '../model/capabilities.js';
import { FEATURES, type Feature } from '../model/state.js';
import { loadDriver, platformIds } from './load-driver.js';

/** What a driver can do at the most; a device may offer less, `inventory check` tells. */
export interface DriverListing {
  readonly id: string;
  readonly title: string;
  readonly transports: readonly {
    readonly via: string;
    readonly tried: TriedFeatures;
    /** The best the platform can with each feature, on a device that is set up for it. */
    readonly best: readonly (Pick<Guarantee, 'commit' | 'whole' | 'undo'> & { readonly feature: Feature })[];
  }[];
  readonly capabilities: Capabilities;
}

/** @throws NetctlError NETCTL_INPUT_FLAG for a name that is no platform */
export async function listDrivers(platform?: string): Promise<readonly DriverListing[]> {
  const ids = platform === undefined ? platformIds() : [platform];
  return Promise.all(
    ids.map(async (id): Promise<DriverListing> => {
      const driver = await loadDriver(id);
      const { title, tried, bindings } = driver;
      const transports = bindings.map((binding) => ({
        via: binding.via,
        tried: binding.tried ?? tried,
        best: featuresOver(driver, binding).map((feature) => ({
          feature,
          ...promised(binding.commit(undefined, [feature])),
        })),
      }));
      return { id, title, transports, capabilities: driver.capabilities() };
    }),
  );
}

function featuresOver(driver: Driver, binding: Binding): readonly Feature[] {
  const can = capabilitiesOf({ driver, bindings: [binding] });
  return FEATURES.filter((feature) => can[feature] !== undefined);
}
