import type { Strategy } from './strategy.js';

/** A device on which nothing is changed and that is looked at only: what the others do may be felt there. */
export const WATCHING: Strategy = {
  stepwise: true,
  prepare: async () => {},
  commit: async () => {},
  keep: async () => {},
  goBack: async () => 'back',
};
