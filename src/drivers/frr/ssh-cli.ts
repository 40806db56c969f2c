import type { Binding } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { findRefusal } from '../shared/refusals.js';
import { activate } from './activate.js';
import { COMMIT } from './commit.js';
import { identify } from './facts.js';
import { objections } from './objections.js';
import { OBSERVE } from './observe.js';
import { parseState, RUNNING } from './parse.js';
import { PERSISTENCE } from './persistence.js';
import { REFUSALS } from './refusals.js';
import { render } from './render.js';
import { SHELL } from './shell.js';

/** vtysh over SSH. */
export const sshCli: Binding = {
  via: 'ssh-cli',
  dialect: SHELL,
  identify,
  commit: () => COMMIT,
  reads: () => [readOp(RUNNING)],
  parse: (replies) => parseState(replies),
  render,
  activate: (changes, _facts, before) => activate(changes, before),
  objections: (changes) => objections(changes),
  observe: OBSERVE,
  persistence: PERSISTENCE,
  refusal: (reply, accepted) => findRefusal(reply, accepted, REFUSALS),
};
