import type { Binding, Persistence } from '../driver.js';
import { bgpSteps } from '../shared/bgp-render.js';
import { controlOp, readOp } from '../shared/cli-ops.js';
import { configurationLines, normalLines, replyTo } from '../shared/config-text.js';
import { findRefusal } from '../shared/refusals.js';
import { renderChanges } from '../shared/render.js';
import { activate } from './activate.js';
import { BGP_DIALECTS } from './bgp-dialect.js';
import { commitModel, improvements } from './commit.js';
import { isDatabaseApart } from './facts.js';
import { objections } from './objections.js';
import { OBSERVE } from './observe.js';
import { parseState, RUNNING, VLANS } from './parse.js';
import { REFUSALS } from './refusals.js';
import { LANGUAGE } from './render.js';
import { SHELL } from './shell.js';
import { TEXT } from './text.js';

const STARTUP = 'show startup-config';

const PERSISTENCE: Persistence = {
  clean: {
    ops: [readOp(STARTUP), readOp(RUNNING)],
    read(replies) {
      const startup = replyTo(replies, STARTUP);
      if (/^startup-config is not present|^%%? ?Non-volatile configuration memory/im.test(startup.output)) return false;
      const [saved, running] = [startup, replyTo(replies, RUNNING)].map((reply) =>
        normalLines(configurationLines(reply, TEXT), TEXT).join('\n'),
      );
      return saved === running;
    },
  },
  save: () => [
    controlOp('write memory', {
      // Asked where the startup configuration was written by other software.
      answers: [{ question: /\[confirm\] ?$/, reply: '', lineEnd: true }],
      seconds: 120,
    }),
  ],
};

/** The command line of the platform over SSH. */
export const sshCli: Binding = {
  via: 'ssh-cli',
  shell: SHELL,
  commit: (facts) => commitModel(facts),
  reads: (_features, facts) => [readOp(RUNNING), ...(isDatabaseApart(facts) ? [readOp(VLANS)] : [])],
  parse: parseState,
  render: (changes, context) => [
    ...renderChanges(changes, context, LANGUAGE),
    ...bgpSteps(changes, context, BGP_DIALECTS),
  ],
  activate: (changes, _, before) => activate(changes, before),
  objections,
  observe: OBSERVE,
  persistence: PERSISTENCE,
  refusal: (reply, accepted) => findRefusal(reply, accepted, REFUSALS),
  improvements,
};
