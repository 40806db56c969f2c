import { featuresOf } from '../../../model/change.js';
import type { Facts } from '../../../model/state.js';
import type { Op, Reply } from '../../../transports/transport.js';
import { mergeData } from '../../../yang/merge-edits.js';
import { restconfEdits, restconfPatch } from '../../../yang/restconf-edit.js';
import { isMissing } from '../../../yang/restconf-errors.js';
import type { YangData } from '../../../yang/schema.js';
import type { Ask, Binding } from '../../driver.js';
import { CAPABILITIES_READ, hasPatch, restconfCommit, serverWords } from '../../shared/restconf/commit.js';
import { guarded } from '../../shared/restconf/guard.js';
import { LIBRARY_READS, libraryModules } from '../../shared/restconf/library.js';
import { readResource, resourceData } from '../../shared/restconf/reading.js';
import { restconfRefusal } from '../../shared/restconf/refusal.js';
import { nativeCapabilities, offered, UNTRIED } from './capabilities.js';
import { nativeFacts } from './facts.js';
import { nativeObjections } from './objections.js';
import { nativeObservations } from './observe.js';
import { IDENTITY_PATHS } from './paths.js';
import { nativeReads, parseNative, type Reading } from './reading.js';
import { renderNative } from './render.js';
import { RESTCONF_SAVING, savingRefusal } from './saving.js';
import { NATIVE } from './schema.js';

const READING: Reading = {
  ask: (paths, what) => paths.map((path) => readResource(path, what === 'state' ? 'nonconfig' : 'config')),
  data: ({ op, exitCode = 0, output }) => {
    if (isMissing(exitCode, output)) return {};
    if (exitCode !== 200 || op.via !== 'restconf') return undefined;
    return resourceData(NATIVE, op.path.replace(/^data/, '').split('?', 1)[0] ?? '', output);
  },
};

const identify: Ask<Facts> = {
  ops: [...LIBRARY_READS, CAPABILITIES_READ, ...READING.ask(IDENTITY_PATHS)],
  read: ([library, old, capabilities, ...native]) =>
    nativeFacts({
      modules: [library, old].flatMap(libraryModules),
      server: serverWords(capabilities),
      data: native.reduce<YangData>((all, reply) => mergeData(NATIVE, all, dataOf(reply)), {}),
    }),
};

/** RESTCONF (RFC 8040) with the native model: whole where the server has YANG Patch, else one request for each change. */
export const restconf: Binding = {
  via: 'restconf',
  tried: UNTRIED,
  dialect: { kind: 'restconf', port: 443, root: '/restconf' },
  identify,
  capabilities: nativeCapabilities,
  commit: restconfCommit,
  reads: (features) => nativeReads(READING, features),
  parse: (replies, facts) => parseNative(READING, replies, offered(facts)),
  render(changes, context) {
    const whole = hasPatch(context.facts);
    const read = nativeReads(READING, featuresOf(changes));
    return renderNative(changes, context, {
      whole,
      ops: (edits, { after }): readonly Op[] => {
        const requests = whole ? [restconfPatch(NATIVE, edits, 'netctl')] : restconfEdits(NATIVE, edits, after);
        return guarded(requests, edits, read);
      },
    });
  },
  objections: nativeObjections,
  observe: nativeObservations(READING),
  persistence: RESTCONF_SAVING,
  refusal: (reply, accepted) => restconfRefusal(reply, accepted) ?? savingRefusal(reply),
};

function dataOf(reply: Reply): YangData {
  return READING.data(reply) ?? {};
}
