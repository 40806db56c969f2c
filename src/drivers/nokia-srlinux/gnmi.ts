import { FEATURES } from '../../model/state.js';
import type { Binding } from '../driver.js';
import { gnmiCommit } from '../shared/gnmi/commit.js';
import { gnmiRefusal } from '../shared/gnmi/refusal.js';
import { capabilities } from './capabilities.js';
import { identify, knowsCommitConfirmed } from './facts.js';
import { objections } from './objections.js';
import { observe } from './observe.js';
import { parse, reads } from './parse.js';
import { render } from './render.js';

/** gNMI with the native models: one Set for all edits. */
export const gnmi: Binding = {
  via: 'gnmi',
  dialect: { kind: 'gnmi', port: 57_400 },
  identify,
  capabilities,
  commit: (facts) => gnmiCommit(facts === undefined || knowsCommitConfirmed(facts)),
  reads,
  parse,
  render,
  objections,
  observe,
  refusal: gnmiRefusal,
  // A Set changes what runs and nothing else, and there is no word for saving.
  volatile: ({ extra }) => (extra['saves'] === 'yes' ? [] : FEATURES),
  improvements: ({ extra }) => (extra['saves'] === 'yes' ? [] : ['set / system configuration auto-save true']),
};
