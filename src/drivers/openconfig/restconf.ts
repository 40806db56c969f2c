import { NetctlError } from '../../errors/netctl-error.js';
import type { Facts } from '../../model/state.js';
import type { Op, Reply } from '../../transports/transport.js';
import { dataFromJsonAt } from '../../yang/from-json.js';
import { formatPath, parsePath } from '../../yang/path.js';
import { restconfEdits, restconfPatch, restconfPath } from '../../yang/restconf-edit.js';
import { isMissing } from '../../yang/restconf-errors.js';
import { restconfOp, withQuery } from '../../yang/restconf-op.js';
import type { YangData } from '../../yang/schema.js';
import type { Ask, Binding, CommitModel } from '../driver.js';

import type { Module } from '../shared/openconfig/announced.js';
import { treeObjections } from '../shared/openconfig/objections.js';
import { treeObservations } from '../shared/openconfig/observe.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { restconfRefusal } from '../shared/restconf/refusal.js';
import { capabilities, UNTRIED } from './capabilities.js';
import { factsOf } from './facts.js';
import { parseTrees, type Reading, treeReads } from './parse.js';
import { renderTree } from './render.js';

const PATCH = 'yang-patch';
const CONTENT = { config: 'config', state: 'nonconfig' } as const;

const READING: Reading = {
  ask: (paths, what) => resourcesOf(paths).map((path) => readOp(path, CONTENT[what])),
  data: ({ op, exitCode = 0, output }) => {
    if (isMissing(exitCode, output)) return {};
    return exitCode === 200 && op.via === 'restconf' ? dataIn(op.path, output) : undefined;
  },
};

const LIBRARY = ['data/ietf-yang-library:yang-library', 'data/ietf-yang-library:modules-state'] as const;

const identify: Ask<Facts> = {
  ops: [
    ...LIBRARY.map((path) => restconfOp({ method: 'GET', path })),
    restconfOp({ method: 'GET', path: 'data/ietf-restconf-monitoring:restconf-state/capabilities' }),
    readOp('/openconfig-system:system/config', 'config'),
    restconfOp({
      method: 'GET',
      path: withQuery('data/openconfig-network-instance:network-instances', {
        content: 'config',
        fields: 'network-instance(name;config;protocols/protocol(identifier;name))',
      }),
    }),
  ],
  read([library, old, monitoring, system, instances]) {
    const patch = monitoring?.exitCode === 200 && /restconf:capability:yang-patch:1\.0/.test(monitoring.output);
    return factsOf({
      modules: [library, old].flatMap(modulesIn),
      server: patch ? [PATCH] : [],
      system: dataOf(system),
      instances: dataOf(instances),
    });
  },
};

/** RESTCONF (RFC 8040): whole where the server has YANG Patch, else one request for each change. */
export const restconf: Binding = {
  via: 'restconf',
  tried: UNTRIED,
  dialect: { kind: 'restconf', port: 443, root: '/restconf' },
  identify,
  capabilities,
  commit: (facts) => commitModel(facts),
  reads: (features, facts) => treeReads(READING, features, facts),
  parse: (replies, facts) => parseTrees(READING, replies, facts),
  render(changes, context) {
    const whole = hasPatch(context.facts);
    return renderTree(changes, context, {
      whole,
      ops: (edits, { after }): readonly Op[] =>
        whole ? [restconfPatch(OPENCONFIG, edits, 'netctl')] : restconfEdits(OPENCONFIG, edits, after),
    });
  },
  objections: treeObjections,
  observe: treeObservations(READING),
  refusal: restconfRefusal,
};

function commitModel(facts: Facts | undefined): CommitModel {
  return { kind: 'immediate', ...(hasPatch(facts) && { whole: true as const }), open: () => [], close: () => [] };
}

function hasPatch(facts: Facts | undefined): boolean {
  return facts === undefined || facts.extra['server'] === PATCH;
}

function readOp(path: string, content: 'config' | 'nonconfig'): Op {
  return restconfOp({ method: 'GET', path: withQuery(restconfPath(parsePath(path)), { content }) });
}

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
  const resource = decodePath(path.replace(/^data/, '').split('?', 1)[0] ?? '');
  const body = bodyOf(path, output);
  // RFC 8040, 4.3: the body names the resource that was asked for; an entry of a list stands in an array.
  const [value] = typeof body === 'object' && body !== null ? Object.values(body) : [];
  return dataFromJsonAt(OPENCONFIG, resource, value);
}

/** @throws NetctlError NETCTL_DEVICE_UNPARSABLE where it is no JSON */
function bodyOf(command: string, output: string): unknown {
  try {
    return JSON.parse(output);
  } catch (cause) {
    const message = `the answer to ${command} is no JSON: ${output.slice(0, 100)}`;
    throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', message, { command, cause });
  }
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

/** Modules of the library, in both its forms: objects with a name and a revision. */
function modulesIn(reply: Reply | undefined): readonly Module[] {
  if (reply?.exitCode !== 200) return [];
  const found: Module[] = [];
  function walk(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      const { name, revision, namespace, deviation } = value as Readonly<Record<string, unknown>>;
      if (typeof name === 'string' && typeof namespace === 'string') {
        const deviations = Array.isArray(deviation) ? deviation.map((one) => nameOf(one)) : [];
        found.push({ name, revision: typeof revision === 'string' ? revision : '', deviations });
      } else for (const one of Object.values(value)) walk(one);
    }
  }
  walk(bodyOf(reply.op.line, reply.output));
  return found;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
}
