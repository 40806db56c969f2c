import type { Facts } from '../../../model/state.js';
import { netconfEdit } from '../../../yang/netconf-edit.js';
import { netconfData, netconfRead } from '../../../yang/netconf-read.js';
import type { Ask, Binding, CommitModel } from '../../driver.js';
import { netconfCommit } from '../../shared/netconf/commit.js';
import { readHello } from '../../shared/netconf/hello.js';
import { libraryModules, MODULES_READ } from '../../shared/netconf/library.js';
import { MONITORING } from '../../shared/netconf/monitoring.js';
import { HELLO } from '../../shared/netconf/ops.js';
import { netconfRefusal } from '../../shared/netconf/refusal.js';
import { nativeCapabilities, offered, UNTRIED } from './capabilities.js';
import { nativeFacts, serverOf } from './facts.js';
import { nativeObjections } from './objections.js';
import { nativeObservations } from './observe.js';
import { IDENTITY_PATHS } from './paths.js';
import { nativeReads, parseNative, type Reading } from './reading.js';
import { renderNative } from './render.js';
import { NETCONF_SAVING, savingRefusal } from './saving.js';
import { NATIVE } from './schema.js';

const READING: Reading = {
  ask: (paths, what) =>
    paths.length === 0 ? [] : [netconfRead(NATIVE, paths, what === 'state' ? 'state' : 'running')],
  data: (reply) => (reply.exitCode === 0 ? netconfData(NATIVE, reply.output) : undefined),
};

/** Modules of YANG 1.1 stand in the library alone, not in the hello. */
const identify: Ask<Facts> = {
  ops: [HELLO, MODULES_READ, netconfRead(NATIVE, IDENTITY_PATHS)],
  read([hello, library, native]) {
    const output = hello?.output ?? '';
    const { capabilities, modules } = readHello(output);
    return nativeFacts({
      modules: [...modules, ...libraryModules(library)],
      server: [...capabilities, ...(output.includes(MONITORING) ? ['monitoring'] : [])],
      data: (native && READING.data(native)) ?? {},
    });
  },
};

/** NETCONF (RFC 6241) with the native model: whole where the server has a candidate, or rolls back on errors. */
export const netconf: Binding = {
  via: 'netconf',
  tried: UNTRIED,
  dialect: { kind: 'netconf', port: 830 },
  identify,
  capabilities: nativeCapabilities,
  commit: commitModel,
  reads: (features) => nativeReads(READING, features),
  parse: (replies, facts) => parseNative(READING, replies, offered(facts)),
  render(changes, context) {
    const server = serverOf(context.facts);
    const model = commitModel(context.facts);
    return renderNative(changes, context, {
      whole: model.kind !== 'immediate' || model.whole === true,
      ops: (edits) => [
        netconfEdit(NATIVE, edits, {
          target: model.kind === 'candidate' ? 'candidate' : 'running',
          ...(server.has('rollback-on-error:1.0') && { errorOption: 'rollback-on-error' }),
          remove: server.has('base:1.1'),
        }),
      ],
    });
  },
  objections: nativeObjections,
  observe: nativeObservations(READING),
  persistence: NETCONF_SAVING,
  refusal: (reply, accepted) => netconfRefusal(reply, accepted) ?? savingRefusal(reply),
  improvements: (facts) => (serverOf(facts).has('candidate:1.0') ? [] : ['netconf-yang feature candidate-datastore']),
};

function commitModel(facts: Facts | undefined): CommitModel {
  return netconfCommit(facts === undefined ? undefined : serverOf(facts));
}
