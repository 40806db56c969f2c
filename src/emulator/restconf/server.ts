import { createHash } from 'node:crypto';
import { writeXml } from '../../xml/write.js';
import { isEntries, type PlacedNode, type YangData } from '../../yang/schema.js';
import type { RestconfAnswer, RestconfRequest } from '../device.js';
import { DEFAULT_MODES, withDefaults } from '../yang-store/defaults.js';
import { editsFromJson } from '../yang-store/from-json.js';
import { valueAtTarget } from '../yang-store/lookup.js';
import { type Problem, ProblemsError } from '../yang-store/problem.js';
import type { Edited, YangStore } from '../yang-store/store.js';
import type { Target } from '../yang-store/target.js';
import { elementsBelow } from '../yang-store/to-xml.js';
import { errorsOf, JSON_DATA, Refused, refusal, XML_DATA } from './errors.js';
import type { RestconfOptions } from './options.js';
import { readTarget } from './path.js';
import { selectByQuery } from './query.js';
import { editsFor, editsForChild, insertOf } from './write.js';
import { applyPatch } from './yang-patch.js';

export interface RestconfServerParts {
  readonly store: YangStore;
  readonly options: RestconfOptions;
  operational(running: YangData): YangData;
  /** Puts a new running configuration in force. @throws ProblemsError where a lock forbids it */
  commit(running: YangData): void;
}

const YANG_PATCH = 'application/yang-patch+json';
const MONITORING = 'ietf-restconf-monitoring:restconf-state';
const METHODS = 'OPTIONS, GET, HEAD, PUT, PATCH, POST, DELETE';

/** A RESTCONF server (RFC 8040) over a store. Each write is in force at once, and saved. */
export class RestconfServer {
  constructor(private readonly parts: RestconfServerParts) {}

  answer(request: RestconfRequest): RestconfAnswer {
    const { options } = this.parts;
    try {
      return this.#route(request);
    } catch (error) {
      if (error instanceof Refused) return refusal(error.problems, options, error.status);
      if (error instanceof ProblemsError) return refusal(error.problems, options);
      throw error;
    }
  }

  #route(request: RestconfRequest): RestconfAnswer {
    const { options } = this.parts;
    const url = new URL(request.path, 'https://device');
    // Kept as it came: decoding is for each segment by itself.
    const path = request.path.split('?', 1)[0] ?? '';
    if (path === '/.well-known/host-meta')
      return options.hostMeta === false ? notFound(options) : hostMeta(options.root);
    if (path === options.root) return this.#shown({ 'ietf-restconf:restconf': { data: {}, operations: {} } });
    if (path.startsWith(`${options.root}/operations/`)) return this.#operate(request.method, path);
    const prefix = `${options.root}/data`;
    if (path !== prefix && !path.startsWith(`${prefix}/`)) return notFound(options);
    const below = path.slice(prefix.length + 1);
    if (below.startsWith(MONITORING)) return this.#monitoring();
    const target = readTarget(this.parts.store.schema, below);
    const call = { request, target, query: url.searchParams, path: below };
    switch (request.method) {
      case 'OPTIONS':
        return { status: 200, headers: { allow: METHODS, 'accept-patch': this.#acceptPatch() }, body: '' };
      case 'GET':
      case 'HEAD':
        return this.#get(call);
      case 'PUT':
        return this.#put(call);
      case 'PATCH':
        return this.#patch(call);
      case 'POST':
        return this.#post(call);
      case 'DELETE':
        return this.#delete(call);
      default:
        return refusal(
          [{ tag: 'operation-not-supported', message: `${request.method} is not known here` }],
          options,
          405,
        );
    }
  }

  #operate(method: string, path: string): RestconfAnswer {
    const { store, options } = this.parts;
    const name = path.slice(`${options.root}/operations/`.length);
    const act = options.operations?.[name];
    if (act === undefined || method !== 'POST') return notFound(options);
    const output = act(store);
    const [module = ''] = name.split(':');
    return output === undefined
      ? { status: 204, headers: {}, body: '' }
      : this.#shown({ [`${module}:output`]: output });
  }

  #acceptPatch(): string {
    return [JSON_DATA, ...(this.parts.options.yangPatch === true ? [YANG_PATCH] : [])].join(', ');
  }

  #monitoring(): RestconfAnswer {
    const { yangPatch, capabilities = [], basicMode = 'explicit' } = this.parts.options;
    const uri = 'urn:ietf:params:restconf:capability';
    const own = [
      `${uri}:defaults:1.0?basic-mode=${basicMode}`,
      `${uri}:depth:1.0`,
      `${uri}:fields:1.0`,
      `${uri}:with-defaults:1.0`,
    ];
    const capability = [...own, ...(yangPatch === true ? [`${uri}:yang-patch:1.0`] : []), ...capabilities];
    return this.#shown({ 'ietf-restconf-monitoring:capabilities': { capability } });
  }

  #get({ request, target, query }: Call): RestconfAnswer {
    const { store, options } = this.parts;
    const { schema } = store;
    const content = query.get('content') ?? 'all';
    if (!['config', 'nonconfig', 'all'].includes(content)) throw invalid(`"${content}" is no content`);
    const mode = DEFAULT_MODES.find(
      (known) => known === (query.get('with-defaults') ?? options.basicMode ?? 'explicit'),
    );
    if (mode === undefined) throw invalid('these defaults are not supported');
    const data = withDefaults(
      schema,
      content === 'config' ? store.running : this.parts.operational(store.running),
      mode,
    );
    const placed = target.steps.at(-1)?.placed;
    const top: PlacedNode = {
      node: { kind: 'container', name: 'data', module: 'ietf-restconf', children: schema.roots },
      module: '',
      member: 'ietf-restconf:data',
    };
    const found = valueAtTarget(data, target.steps);
    const value = found === undefined ? undefined : selectByQuery(placed ?? top, found, query);
    if (value === undefined) throw this.#missing(target);
    const name = placed === undefined ? top.member : `${placed.module}:${placed.node.name}`;
    const isEntry = placed?.node.kind === 'list' && !isEntries(value);
    const headers = this.#etagHeaders(target);
    if (placed !== undefined && request.headers['accept']?.includes('xml') === true) {
      const elements = elementsBelow(schema, placed, isEntry ? [value] : value);
      return {
        status: 200,
        headers: { ...headers, 'content-type': XML_DATA },
        body: elements.map((one) => writeXml(one)).join(''),
      };
    }
    return this.#shown({ [name]: isEntry ? [value] : value }, headers);
  }

  #put({ request, target, query }: Call): RestconfAnswer {
    const { store } = this.parts;
    const was = valueAtTarget(store.running, target.steps);
    this.#guard(request, target);
    const insert = insertOf(store.schema, { where: query.get('insert'), point: query.get('point') });
    const edits = editsFor(store.schema, target, { operation: 'replace', body: request.body, insert });
    this.#accept(store.edit(target.steps.length === 0 ? {} : store.running, edits, { valid: true }, store.running));
    return this.#done(was === undefined ? 201 : 204, target);
  }

  #patch({ request, target, path }: Call): RestconfAnswer {
    const { store, options } = this.parts;
    const type = request.headers['content-type'] ?? JSON_DATA;
    this.#guard(request, target);
    if (type.startsWith('application/yang-patch')) {
      if (options.yangPatch === undefined) throw unknownType();
      return this.#yangPatch(path, request.body);
    }
    if (valueAtTarget(store.running, target.steps) === undefined && !isImplied(target)) throw this.#missing(target);
    this.#accept(
      store.edit(store.running, editsFor(store.schema, target, { operation: 'merge', body: request.body }), {
        valid: true,
      }),
    );
    return this.#done(204, target);
  }

  #yangPatch(path: string, body: string): RestconfAnswer {
    const { store, options } = this.parts;
    const { patchId, data, failed } = applyPatch(store, path, body);
    if (failed === undefined) {
      this.parts.commit(data);
      return this.#shown({ 'ietf-yang-patch:yang-patch-status': { 'patch-id': patchId, ok: [null] } });
    }
    const edit = [{ 'edit-id': failed.editId, ...errorsOf(failed.problems, options.errors) }];
    const status = { 'patch-id': patchId, 'edit-status': { edit } };
    return {
      ...this.#shown({ 'ietf-yang-patch:yang-patch-status': status }),
      status: refusal(failed.problems, options).status,
    };
  }

  #post({ request, target, query, path }: Call): RestconfAnswer {
    const { store, options } = this.parts;
    const insert = insertOf(store.schema, { where: query.get('insert'), point: query.get('point') });
    const { edits, location } = editsForChild(store.schema, target, { body: request.body, insert });
    this.#accept(store.edit(store.running, edits, { valid: true }));
    const at = [options.root, 'data', ...(path === '' ? [] : [path]), location].join('/');
    return { status: 201, headers: { location: at }, body: '' };
  }

  #delete({ request, target }: Call): RestconfAnswer {
    const { store } = this.parts;
    this.#guard(request, target);
    if (target.steps.length === 0)
      throw new Refused([{ tag: 'operation-not-supported', message: 'the datastore stays' }]);
    if (valueAtTarget(store.running, target.steps) === undefined) throw this.#missing(target);
    this.#accept(
      store.edit(store.running, editsFromJson(target, undefined, { operation: 'delete', way: 'none' }), {
        valid: true,
      }),
    );
    return { status: 204, headers: {}, body: '' };
  }

  #accept({ data, problems }: Edited): void {
    if (problems.length > 0) throw new Refused(problems);
    this.parts.commit(data);
  }

  /** RFC 9110, 13.1: a write that depends on what is there. */
  #guard({ headers }: RestconfRequest, target: Target): void {
    if (this.parts.options.etags !== true) return;
    const etag = this.#etag(target);
    const wanted = headers['if-match'];
    const stale =
      wanted !== undefined && (etag === undefined || (wanted !== '*' && !wanted.split(/\s*,\s*/).includes(etag)));
    if (stale || (headers['if-none-match'] === '*' && etag !== undefined))
      throw new Refused([{ tag: 'operation-failed', message: 'it is not as it was' }], 412);
  }

  #etag({ steps }: Target): string | undefined {
    const value = valueAtTarget(this.parts.store.running, steps);
    if (value === undefined) return undefined;
    return `"${createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)}"`;
  }

  #etagHeaders(target: Target): Readonly<Record<string, string>> {
    const etag = this.parts.options.etags === true ? this.#etag(target) : undefined;
    return etag === undefined ? {} : { etag };
  }

  #missing({ path }: Target): Refused {
    const { missing = 404 } = this.parts.options;
    const problem: Problem = { tag: 'data-missing', type: 'application', message: 'there is nothing here', path };
    return new Refused([missing === 404 ? { ...problem, tag: 'invalid-value' } : problem], missing);
  }

  #done(status: number, target: Target): RestconfAnswer {
    return { status, headers: this.#etagHeaders(target), body: '' };
  }

  #shown(json: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}): RestconfAnswer {
    return { status: 200, headers: { ...headers, 'content-type': JSON_DATA }, body: JSON.stringify(json) };
  }
}

interface Call {
  readonly request: RestconfRequest;
  readonly target: Target;
  readonly query: URLSearchParams;
  /** Below `data`. */
  readonly path: string;
}

/** A container without presence is always there, as far as the entries above it are (RFC 7950, 7.5.1). */
function isImplied({ steps }: Target): boolean {
  return steps.every(({ placed: { node } }) => node.kind === 'container' && node.presence !== true);
}

function hostMeta(root: string): RestconfAnswer {
  const body = `<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'><Link rel='restconf' href='${root}'/></XRD>`;
  return { status: 200, headers: { 'content-type': 'application/xrd+xml' }, body };
}

function notFound(options: RestconfOptions): RestconfAnswer {
  return refusal([{ tag: 'invalid-value', message: 'there is nothing here' }], options, 404);
}

function invalid(message: string): Refused {
  return new Refused([{ tag: 'invalid-value', message }]);
}

function unknownType(): Refused {
  return new Refused([{ tag: 'operation-not-supported', message: 'this type of body is not known here' }], 415);
}
