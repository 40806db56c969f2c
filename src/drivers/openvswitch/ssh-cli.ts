import type { Binding, CommitModel } from '../driver.js';
import { aclObjections } from './acl/objections.js';
import { flowReads } from './acl/ops.js';
import { aclSteps } from './acl/render.js';
import { identify } from './facts.js';
import { ADDRESSES } from './host-addresses.js';
import { OBSERVE } from './observe.js';
import { parseState } from './parse.js';
import { findRefusal } from './refusal.js';
import { render } from './render.js';
import { READS } from './tables.js';

/** A call is whole or nothing, and acts at once: there is nothing to open, and going back is the opposite call. */
const COMMIT: CommitModel = { kind: 'immediate', whole: true, open: () => [], close: () => [] };
/** Ports and flows are kept by two programs, each of which takes its own part whole. */
const TWO_CALLS: CommitModel = { kind: 'immediate', open: () => [], close: () => [] };

/**
 * ovs-vsctl and ovs-ofctl over SSH, one channel a command. The database writes every transaction to its file before it
 * answers (ovsdb-server(1)), so nothing of it has to be saved; flows are nowhere but in the memory of ovs-vswitchd.
 */
export const sshCli: Binding = {
  via: 'ssh-cli',
  dialect: { kind: 'exec' },
  identify,
  commit: (_, features) => (features.length > 1 ? TWO_CALLS : COMMIT),
  reads: (features, facts) => [...READS, ADDRESSES, ...(features.includes('acl') ? flowReads(facts) : [])],
  parse: parseState,
  render: (changes, { facts, before }) => [...render(changes), ...aclSteps(changes, facts, before)],
  objections: aclObjections,
  volatile: () => ['acl'],
  observe: OBSERVE,
  refusal: findRefusal,
};
