import type { Change } from '../../model/change.js';
import type { Binding, Persistence, RenderContext, Step } from '../driver.js';
import { aclObjections } from '../shared/acl-objections.js';
import { placeObjections } from '../shared/acl-place-objections.js';
import { aclSteps } from '../shared/acl-render.js';
import { bgpObjections } from '../shared/bgp-objections.js';
import { bgpSteps } from '../shared/bgp-render.js';
import { controlOp, readOp } from '../shared/cli-ops.js';
import { configurationLines, normalLines, replyTo } from '../shared/config-text.js';
import { findRefusal } from '../shared/refusals.js';
import { type Language, renderChanges } from '../shared/render.js';
import { aclLanguage } from './acl-language.js';
import { LISTS, LISTS6 } from './acl-numbers.js';
import { activate } from './activate.js';
import { BGP_DIALECTS } from './bgp-dialect.js';
import { BGP_LIMITS } from './bgp-limits.js';
import { commitModel, improvements } from './commit.js';
import { identify, isDatabaseApart, vtpOf } from './facts.js';
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

/** Lists are there before a route map names them, and go when none does any more. */
/** A VTP client makes no VLANs. */
function languageFor({ facts }: RenderContext): Language {
  return { ...LANGUAGE, makesMissing: vtpOf(facts).mode !== 'client' };
}

function render(changes: readonly Change[], context: RenderContext): readonly Step[] {
  const acls = aclSteps(changes, context, aclLanguage(context.facts));
  return [
    ...renderChanges(changes, context, languageFor(context)),
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
  commit: commitModel,
  reads: (features, facts) => [
    readOp(RUNNING),
    ...(isDatabaseApart(facts) ? [readOp(VLANS)] : []),
    ...(features.includes('acl') ? [readOp(LISTS), readOp(LISTS6)] : []),
  ],
  parse: parseState,
  render,
  activate: (changes, _, before) => activate(changes, before),
  objections: (changes, facts, before) => [
    ...objections(changes, facts),
    ...aclObjections(changes, before, aclLanguage(facts)),
    ...placeObjections(changes, before, ['interface', 'line']),
    ...bgpObjections(changes, before, BGP_LIMITS),
  ],
  observe: OBSERVE,
  persistence: PERSISTENCE,
  refusal: (reply, accepted) => findRefusal(reply, accepted, REFUSALS),
  improvements,
};
