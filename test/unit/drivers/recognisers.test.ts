import { expect, it } from 'vitest';
import { DRIVERS, RECOGNISERS } from '../../../src/drivers/index.js';

it('what reads files of a platform goes with what recognises them', async () => {
  const drivers = await Promise.all(Object.entries(DRIVERS).map(async ([id, load]) => ({ id, driver: await load() })));
  const readers = drivers.filter(({ driver }) => driver.text !== undefined).map(({ id }) => id);
  expect(Object.keys(RECOGNISERS).sort()).toEqual(readers.sort());
});
