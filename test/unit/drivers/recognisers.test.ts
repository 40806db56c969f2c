import { expect, it } from 'vitest';
import { DRIVERS, RECOGNISERS } from '../../../src/drivers/index.js';

it('there is something that recognises the files of each platform whose files are read', async () => {
  const drivers = await Promise.all(Object.entries(DRIVERS).map(async ([id, load]) => ({ id, driver: await load() })));
  const readers = drivers.filter(({ driver }) => driver.text !== undefined).map(({ id }) => id);
  expect(Object.keys(RECOGNISERS)).toEqual(expect.arrayContaining(readers));
});
