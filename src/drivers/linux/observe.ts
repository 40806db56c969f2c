import type { Observations } from '../driver.js';
import { unixPing } from '../shared/unix-ping.js';
import { askPath } from './path.js';
import { askLearned, askVlans } from './vlan/observe.js';

/** What a host tells of how it works. */
export const OBSERVE: Observations = {
  vlans: askVlans,
  learned: askLearned,
  ping: unixPing,
  path: askPath,
};
