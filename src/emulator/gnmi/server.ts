import { placedChildren, type YangData } from '../../yang/schema.js';
import type { GnmiAnswer, GnmiRequest } from '../device.js';
import { editsFromJson, editsFromTree } from '../yang-store/from-json.js';
import type { CommitTimer } from '../yang-store/pending-commit.js';
import { type Problem, ProblemsError } from '../yang-store/problem.js';
import { stateIn } from '../yang-store/state.js';
import type { YangStore } from '../yang-store/store.js';
import { CODE, type GnmiOptions } from './options.js';
import { type Found, findAll, gnmiTarget, leavesBelow, qualified, stepsOf, textOf } from './path.js';

export interface GnmiServerParts {
  readonly store: YangStore;
  readonly timer: CommitTimer;
  readonly options: GnmiOptions;
  operational(running: YangData): YangData;
  /** Puts a new running configuration in force. @throws ProblemsError where a lock forbids it */
  commit(running: YangData): void;
}

type SetCall = Extract<GnmiRequest, { do: 'set' }>;
type Edit = {
  readonly op: 'DELETE' | 'REPLACE' | 'UPDATE' | 'UNION_REPLACE';
  readonly path: string;
  readonly value?: unknown;
};

const OWN_ORIGINS = ['', 'openconfig', 'rfc7951'];

/** A gNMI server over a store: what it answers to whole requests. */
export class GnmiServer {
  constructor(private readonly parts: GnmiServerParts) {}

  answer(request: GnmiRequest): GnmiAnswer {
    const { lacks = [] } = this.parts.options;
    try {
      switch (request.do) {
        case 'capabilities':
          return lacks.includes('capabilities') ? unimplemented('Capabilities') : this.#capabilities();
        case 'get':
          if (lacks.includes('get')) return unimplemented('Get');
          if (lacks.includes('get-types') && request.type !== 'all')
            return unimplemented(`Get of type ${request.type}`);
          return this.#read(request.paths, request.type, false);
        case 'subscribe':
          return lacks.includes('subscribe')
            ? unimplemented('Subscribe')
            : this.#read(request.paths, request.type, true);
        case 'set':
          return this.#set(request);
      }
    } catch (error) {
      if (error instanceof ProblemsError) return refused(error.problems);
      throw error;
    }
  }

  #capabilities(): GnmiAnswer {
    const { version = '0.10.0', encodings = ['JSON_IETF'], models = [] } = this.parts.options;
    return done({ version, encodings, models });
  }

  #read(paths: readonly string[], type: 'config' | 'state' | 'all', asLeaves: boolean): GnmiAnswer {
    const { store } = this.parts;
    const all = type === 'config' ? store.running : this.parts.operational(store.running);
    const data = type === 'state' ? stateIn(store.schema, all) : all;
    const output: { path: string; value: unknown }[] = [];
    for (const path of paths) {
      const { origin, steps } = this.#steps(path);
      const found = findAll(store.schema, data, steps);
      if ('tag' in found) throw new ProblemsError([found]);
      // A subscription to what is not there is none's mistake; a Get of it finds nothing.
      if (found.length === 0 && !asLeaves)
        return { code: CODE.notFound, message: `there is nothing at ${path}`, output: undefined };
      output.push(...found.flatMap((one) => this.#shown(origin, one, asLeaves)));
    }
    return done(output);
  }

  #shown(
    origin: string,
    found: Found,
    asLeaves: boolean,
  ): readonly { readonly path: string; readonly value: unknown }[] {
    const placed = found.steps.at(-1)?.placed;
    if (!asLeaves) return [{ path: textOf(origin, found.steps), value: qualified(placed, found.value) }];
    const root = placed ?? {
      node: { kind: 'container', name: 'root', children: this.parts.store.schema.roots } as const,
      module: '',
      member: '',
    };
    return leavesBelow(found.steps, root, found.value).map(({ steps, value }) => ({
      path: textOf(origin, steps),
      value,
    }));
  }

  #set(request: SetCall): GnmiAnswer {
    const { options, timer } = this.parts;
    const commit = options.commitConfirmed === true ? request.commit : undefined;
    const { pending } = timer;
    if (commit !== undefined && commit.action !== 'commit') {
      if (pending?.persist !== commit.id) return precondition(`no commit with the id ${commit.id} waits`);
      if (commit.action === 'confirm') timer.confirm();
      else if (commit.action === 'cancel') timer.goBack();
      else timer.start(pending, commit.seconds ?? 0);
      return done([]);
    }
    if (pending !== undefined && options.commitConfirmed === true)
      return precondition('a commit waits for its confirmation');
    const edits = editsIn(request);
    const before = this.parts.store.running;
    const data = this.#applyAll(before, edits);
    this.parts.commit(data);
    if (commit !== undefined) timer.start({ before, session: undefined, persist: commit.id }, commit.seconds ?? 0);
    return done(edits.map(({ op, path }) => ({ op, path })));
  }

  /** Deletes first, then replaces, then updates, all of them or none (gNMI specification, 3.4.3). @throws ProblemsError */
  #applyAll(before: YangData, edits: readonly Edit[]): YangData {
    const { store } = this.parts;
    const problems: Problem[] = [];
    let data = before;
    for (const edit of edits) {
      const result = this.#applyOne(data, edit);
      if ('problems' in result) problems.push(...result.problems);
      else data = result.data;
    }
    if (problems.length === 0) problems.push(...store.validate(data));
    if (problems.length === 0) problems.push(...(this.parts.options.check?.(data) ?? []));
    if (problems.length > 0) throw new ProblemsError(problems);
    return data;
  }

  #applyOne(
    data: YangData,
    { op, path, value }: Edit,
  ): { readonly data: YangData } | { readonly problems: readonly Problem[] } {
    const { store } = this.parts;
    const { steps } = this.#steps(path);
    const isDelete = op === 'DELETE';
    if (steps.length === 0) {
      if (isDelete) return { data: {} };
      const nodes = placedChildren(store.schema.roots, undefined);
      const read = editsFromTree(nodes, value, { path: '', operation: 'merge', looseNames: true });
      return outcome(store.edit(op === 'UPDATE' ? data : {}, read, { valid: false }));
    }
    const target = gnmiTarget(store.schema, steps);
    if ('tag' in target) return { problems: [target] };
    const read = editsFromJson(target, value, {
      operation: isDelete ? 'remove' : op === 'UPDATE' ? 'merge' : 'replace',
      way: isDelete ? 'pass' : 'merge',
      looseNames: true,
    });
    return outcome(store.edit(data, read, { valid: false }));
  }

  #steps(path: string): Exclude<ReturnType<typeof stepsOf>, Problem> {
    const { store, options } = this.parts;
    const steps = stepsOf(store.schema, path);
    if ('tag' in steps) throw new ProblemsError([steps]);
    if ((options.origins ?? OWN_ORIGINS).includes(steps.origin)) return steps;
    throw new ProblemsError([{ tag: 'invalid-value', message: `the origin "${steps.origin}" is not known here` }]);
  }
}

function outcome({ data, problems }: { readonly data: YangData; readonly problems: readonly Problem[] }) {
  return problems.length > 0 ? { problems } : { data };
}

function editsIn({ deletes, replaces, unionReplaces = [], updates }: SetCall): readonly Edit[] {
  return [
    ...deletes.map((path) => ({ op: 'DELETE', path }) as const),
    ...replaces.map((one) => ({ op: 'REPLACE', ...one }) as const),
    ...unionReplaces.map((one) => ({ op: 'UNION_REPLACE', ...one }) as const),
    ...updates.map((one) => ({ op: 'UPDATE', ...one }) as const),
  ];
}

function done(output: unknown): GnmiAnswer {
  return { code: CODE.ok, message: '', output };
}

function refused(problems: readonly Problem[]): GnmiAnswer {
  const words = problems.map(({ path, message }) => (path === undefined ? message : `${path}: ${message}`));
  const isLocked = problems.some(({ tag }) => tag === 'in-use' || tag === 'lock-denied');
  return { code: isLocked ? CODE.aborted : CODE.invalidArgument, message: words.join('; '), output: undefined };
}

function precondition(message: string): GnmiAnswer {
  return { code: CODE.failedPrecondition, message, output: undefined };
}

function unimplemented(what: string): GnmiAnswer {
  return { code: CODE.unimplemented, message: `${what} is not implemented`, output: undefined };
}
