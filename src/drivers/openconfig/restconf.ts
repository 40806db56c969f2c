import { featuresOf } from '../../model/change.js';
import type { Facts } from '../../model/state.js';
import type { Op, Reply } from '../../transports/transport.js';
import { formatPath, parsePath } from '../../yang/path.js';
import { restconfEdits, restconfPatch } from '../../yang/restconf-edit.js';
import { isMissing } from '../../yang/restconf-errors.js';
import { restconfOp, withQuery } from '../../yang/restconf-op.js';
import type { YangData } from '../../yang/schema.js';
import type { Ask, Binding } from '../driver.js';
import { treeObjections } from '../shared/openconfig/objections.js';
import { treeObservations } from '../shared/openconfig/observe.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { CAPABILITIES_READ, hasPatch, learnPatch, restconfCommit, serverWords } from '../shared/restconf/commit.js';
import { guarded } from '../shared/restconf/guard.js';
import { LIBRARY_READS, libraryModules } from '../shared/restconf/library.js';
import { readResource, resourceData } from '../shared/restconf/reading.js';
import { restconfRefusal } from '../shared/restconf/refusal.js';
import { capabilities, UNTRIED } from './capabilities.js';
import { factsOf } from './facts.js';
import { parseTrees, type Reading, treeReads } from './parse.js';
import { renderTree } from './render.js';

const CONTENT = { config: 'config', state: 'nonconfig' } as const;

const READING: Reading = {
  ask: (paths, what) => resourcesOf(paths).map((path) => readResource(path, CONTENT[what])),
  data: ({ op, exitCode = 0, output }) => {
    if (isMissing(exitCode, output)) return {};
    return exitCode === 200 && op.via === 'restconf' ? dataIn(op.path, output) : undefined;
  },
};

const identify: Ask<Facts> = {
  ops: [
    ...LIBRARY_READS,
    CAPABILITIES_READ,
    readResource('/openconfig-system:system/config', 'config'),
    restconfOp({
      method: 'GET',
      path: withQuery('data/openconfig-network-instance:network-instances', {
        content: 'config',
        fields: 'network-instance(name;config;protocols/protocol(identifier;name))',
      }),
    }),
  ],
  read: ([library, old, monitoring, system, instances]) =>
    factsOf({
      modules: [library, old].flatMap(libraryModules),
      server: serverWords(monitoring),
      system: dataOf(system),
      instances: dataOf(instances),
    }),
};

/** RESTCONF (RFC 8040): whole where the server has YANG Patch, else one request for each change. */
export const restconf: Binding = {
  via: 'restconf',
  tried: UNTRIED,
  dialect: { kind: 'restconf', port: 443, root: '/restconf' },
  identify,
  learn: learnPatch,
  capabilities,
  commit: restconfCommit,
  reads: (features, facts) => treeReads(READING, features, facts),
  parse: (replies, facts) => parseTrees(READING, replies, facts),
  render(changes, context) {
    const whole = hasPatch(context.facts);
    const read = treeReads(READING, featuresOf(changes), context.facts);
    return renderTree(changes, context, {
      whole,
      ops: (edits, { after }): readonly Op[] => {
        const requests = whole ? [restconfPatch(OPENCONFIG, edits, 'netctl')] : restconfEdits(OPENCONFIG, edits, after);
        return guarded(requests, edits, read);
      },
    });
  },
  objections: treeObjections,
  observe: treeObservations(READING),
  refusal: restconfRefusal,
};

/**
 * The resources that hold the paths, each asked for once: a path that leads through all entries of a list is no resource,
 * what the list stands in is one.
 */
function resourcesOf(paths: readonly string[]): readonly string[] {
  const resources = paths.map((path) => {
    const steps = parsePath(path);
    const list = steps.findIndex(({ name, keys }) => keys.length === 0 && LISTS.has(name));
    return formatPath(list === -1 ? steps : steps.slice(0, list));
  });
  return [...new Set(resources)];
}

const LISTS: ReadonlySet<string> = new Set(['interface', 'network-instance']);

function dataIn(path: string, output: string): YangData {
  return resourceData(OPENCONFIG, decodePath(path.replace(/^data/, '').split('?', 1)[0] ?? ''), output);
}

/** The one list on the way to anything that is read is that of network instances. */
function decodePath(path: string): string {
  return path.replace(
    /network-instance=(?<name>[^/]{1,255})/,
    (_, name: string) => `network-instance[name=${decodeURIComponent(name)}]`,
  );
}

function dataOf(reply: Reply | undefined): YangData | undefined {
  return reply === undefined ? undefined : READING.data(reply);
}
