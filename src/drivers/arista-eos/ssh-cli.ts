import type { Change } from '../../model/change.js';
import type { Binding, Persistence, RenderContext, Step } from '../driver.js';
import { aclObjections } from '../shared/acl-objections.js';
import { placeObjections } from '../shared/acl-place-objections.js';
import { aclSteps } from '../shared/acl-render.js';
import { bgpSteps } from '../shared/bgp-render.js';
import { controlOp, readOp } from '../shared/cli-ops.js';
import { replyTo } from '../shared/config-text.js';
import { findRefusal } from '../shared/refusals.js';
import { renderChanges } from '../shared/render.js';
import { ACL_LANGUAGE } from './acl-language.js';
import { BGP_DIALECTS } from './bgp-dialect.js';
import { commitModel } from './commit.js';
import { identify } from './facts.js';
import { objections } from './objections.js';
import { OBSERVE } from './observe.js';
import { parseState, RUNNING } from './parse.js';
import { REFUSALS } from './refusals.js';
import { LANGUAGE } from './render.js';
import { SHELL } from './shell.js';

const UNSAVED = 'show running-config diffs';

const PERSISTENCE: Persistence = {
  clean: {
    ops: [readOp(UNSAVED)],
    // What differs from the startup configuration; nothing where nothing does.
    read: (replies) => replyTo(replies, UNSAVED).output.trim() === '',
  },
  save: () => [controlOp('write memory', { seconds: 120 })],
};

/** Lists are there before a route map names them, and go when none does any more. */
function render(changes: readonly Change[], context: RenderContext): readonly Step[] {
  const acls = aclSteps(changes, context, ACL_LANGUAGE);
  return [
    ...renderChanges(changes, context, LANGUAGE),
    ...acls.first,
    ...bgpSteps(changes, context, BGP_DIALECTS),
    ...acls.last,
  ];
}

/** The command line of the platform over SSH. */
export const sshCli: Binding = {
  via: 'ssh-cli',
  dialect: SHELL,
  identify,
  commit: (facts) => commitModel(facts),
  reads: () => [readOp(RUNNING)],
  parse: (replies) => parseState(replies),
  render,
  objections: (changes, _, before) => [
    ...aclObjections(changes, before, ACL_LANGUAGE),
    // Sessions of management have settings without a line too.
    ...placeObjections(changes, before, ['interface']),
    ...objections(changes, before),
  ],
  observe: OBSERVE,
  persistence: PERSISTENCE,
  refusal: (reply, accepted) => findRefusal(reply, accepted, REFUSALS),
};
