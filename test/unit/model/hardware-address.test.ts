import { expect, it } from 'vitest';
import { hardwareAddress } from '../../../src/model/hardware-address.js';

it.each([
  ['0200.00AB.cd01', '02:00:00:ab:cd:01'],
  ['02:00:00:AB:CD:01', '02:00:00:ab:cd:01'],
  ['02-00-00-ab-cd-01', '02:00:00:ab:cd:01'],
  ['Incomplete', undefined],
  ['0200.00ab', undefined],
  ['020000abcd01', undefined],
  ['02:00:00:ab:cd:01:02', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  expect(hardwareAddress(text)).toBe(expected);
});
