import type { Binding } from '../driver.js';
import { capabilities } from './capabilities.js';
import { COMMIT_MODEL } from './commit.js';
import { identify } from './facts.js';
import { objections } from './objections.js';
import { observe } from './observe.js';
import { parse, reads } from './parse.js';
import { refusal } from './refusal.js';
import { render } from './render.js';

/** NETCONF (RFC 6241) with the native configuration. */
export const netconf: Binding = {
  via: 'netconf',
  dialect: { kind: 'netconf', port: 830 },
  identify,
  capabilities,
  commit: () => COMMIT_MODEL,
  reads,
  parse,
  render,
  objections,
  observe,
  refusal,
};
