import type { Driver } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';

/**
 * Every way of every platform, each as a driver that has this way alone; a new platform or binding needs no line here. The
 * label is the platform's id, with the way behind it where there are several.
 */
export async function allWays(): Promise<readonly (readonly [label: string, driver: Driver])[]> {
  const drivers = await Promise.all(Object.values(DRIVERS).map((load) => load()));
  return drivers.flatMap((driver) =>
    driver.bindings.map((binding): readonly [string, Driver] => {
      const { id, bindings, emulate } = driver;
      const label = bindings.length === 1 ? id : `${id} over ${binding.via}`;
      const capabilities = binding.capabilities ?? driver.capabilities;
      return [label, { ...driver, capabilities, bindings: [binding], emulate: (via = binding.via) => emulate(via) }];
    }),
  );
}
