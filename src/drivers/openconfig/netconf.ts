import type { Facts } from '../../model/state.js';
import { netconfEdit } from '../../yang/netconf-edit.js';
import { netconfData, netconfRead } from '../../yang/netconf-read.js';
import type { Binding, CommitModel } from '../driver.js';
import { netconfCommit, STARTUP } from '../shared/netconf/commit.js';
import { netconfRefusal } from '../shared/netconf/refusal.js';

import { treeObservations } from '../shared/openconfig/observe.js';
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
  observe: treeObservations(READING),
  persistence: STARTUP,
  refusal: netconfRefusal,
  improvements: netconfImprovements,
};

/** What a server could announce, and does not; how that is switched on is its maker's. */
function netconfImprovements(facts: Facts): readonly string[] {
  const server = serverOf(facts);
  if (server.has('confirmed-commit:1.1')) return [];
  if (server.has('candidate:1.0'))
    return ['enable the NETCONF capability :confirmed-commit:1.1, so that a lost device goes back by itself'];
  return [
    'enable the NETCONF capabilities :candidate and :confirmed-commit:1.1, so that changes take effect together and a lost device goes back by itself',
  ];
}

function commitModel(facts: Facts | undefined): CommitModel {
  return netconfCommit(facts === undefined ? undefined : serverOf(facts));
}
