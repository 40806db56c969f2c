import type { Binding, CommitModel } from '../driver.js';
import { ADDRESSES } from './host-addresses.js';
import { OBSERVE } from './observe.js';
import { parseState } from './parse.js';
import { findRefusal } from './refusal.js';
import { render } from './render.js';
import { READS } from './tables.js';

/** A call is whole or nothing, and acts at once: there is nothing to open, and going back is the opposite call. */
const COMMIT: CommitModel = { kind: 'immediate', whole: true, open: () => [], close: () => [] };

/**
 * ovs-vsctl over SSH, one channel a command. The database writes every transaction to its file before it answers
 * (ovsdb-server(1)), so nothing has to be saved.
 */
export const sshCli: Binding = {
  via: 'ssh-cli',
  shell: { kind: 'exec' },
  commit: () => COMMIT,
  reads: () => [...READS, ADDRESSES],
  parse: parseState,
  render: (changes) => render(changes),
  observe: OBSERVE,
  refusal: findRefusal,
};
