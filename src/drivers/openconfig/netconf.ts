import type { Facts } from '../../model/state.js';
import { netconfEdit } from '../../yang/netconf-edit.js';
import { netconfData, netconfRead } from '../../yang/netconf-read.js';
import type { Binding, CommitModel } from '../driver.js';
import { netconfCommit, STARTUP } from '../shared/netconf/commit.js';
import { netconfRefusal } from '../shared/netconf/refusal.js';

import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { capabilities } from './capabilities.js';
import { identify, serverOf } from './netconf-facts.js';
import { objections } from './objections.js';
import { parseTrees, type Reading, treeReads } from './parse.js';
import { renderTree } from './render.js';

const READING: Reading = {
  ask: (paths, what) => [netconfRead(OPENCONFIG, paths, what === 'config' ? 'running' : 'state')],
  data: (reply) => (reply.exitCode === 0 ? netconfData(OPENCONFIG, reply.output) : undefined),
};

/** NETCONF (RFC 6241): whole where the server has a candidate, or rolls back on errors. */
export const netconf: Binding = {
  via: 'netconf',
  dialect: { kind: 'netconf', port: 830 },
  identify,
  capabilities,
  commit: commitModel,
  reads: (features, facts) => treeReads(READING, features, facts),
  parse: (replies, facts) => parseTrees(READING, replies, facts),
  render(changes, context) {
    const server = serverOf(context.facts);
    const model = commitModel(context.facts);
    return renderTree(changes, context, {
      whole: model.kind !== 'immediate' || model.whole === true,
      ops: (edits) => [
        netconfEdit(OPENCONFIG, edits, {
          target: model.kind === 'candidate' ? 'candidate' : 'running',
          ...(server.has('rollback-on-error:1.0') && { errorOption: 'rollback-on-error' }),
          remove: server.has('base:1.1'),
        }),
      ],
    });
  },
  objections,
  persistence: STARTUP,
  refusal: netconfRefusal,
};

function commitModel(facts: Facts | undefined): CommitModel {
  return netconfCommit(facts === undefined ? undefined : serverOf(facts));
}
