import type { Binding, CommitModel } from '../driver.js';
import { identify } from './facts.js';
import { objections } from './objections.js';
import { OBSERVE } from './observe.js';
import { DEVICES, listOp, ROUTE_BACK } from './ops.js';
import { parseState } from './parse.js';
import { PERSISTENCE } from './persistence.js';
import { findRefusal } from './refusal.js';
import { render } from './render.js';

/** A call of nft is whole or nothing, and acts at once: there is nothing to open, and going back is the opposite call. */
const COMMIT: CommitModel = { kind: 'immediate', whole: true, open: () => [], close: () => [] };

/** nft over SSH, one channel a command. */
export const sshCli: Binding = {
  via: 'ssh-cli',
  dialect: { kind: 'exec' },
  identify,
  commit: () => COMMIT,
  reads: (_features, facts) => [listOp(facts), DEVICES, ROUTE_BACK],
  parse: parseState,
  render,
  objections,
  observe: OBSERVE,
  persistence: PERSISTENCE,
  refusal: findRefusal,
};
