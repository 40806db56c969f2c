import type { XmlElement } from '../../xml/tree.js';
import { placedChildren, type YangData, type YangSchema } from '../../yang/schema.js';
import { applyEdits, type ErrorOption } from './apply.js';
import type { EditNode } from './edit.js';
import { editsFromTree } from './from-json.js';
import { editsFromXml, type ReadEdits } from './from-xml.js';
import { type Problem, ProblemsError } from './problem.js';
import { validateTree } from './validate.js';

export type DatastoreName = 'running' | 'candidate' | 'startup';

export interface EditOptions {
  /** Which of the edits stay where some are refused; all or nothing where absent. */
  readonly option?: ErrorOption;
  /** True for a datastore that must be valid at any time: what the edits lead to is checked as a whole. */
  readonly valid: boolean;
}

/** What became of edits: the tree that they lead to, which is the one before where they are refused. */
export interface Edited {
  readonly data: YangData;
  readonly problems: readonly Problem[];
}

/**
 * Configuration by the rules of its schema, in three datastores (RFC 6241, 5.1). Trees are values that are never changed:
 * a commit hands one over, and what was before is kept for going back by keeping its tree.
 */
export class YangStore {
  #trees: Readonly<Record<DatastoreName, YangData>>;

  /** @throws ProblemsError where a tree does not fit the schema. */
  constructor(
    readonly schema: YangSchema,
    first: { readonly running: unknown; readonly startup?: unknown },
  ) {
    const running = this.load(first.running);
    const startup = first.startup === undefined ? running : this.load(first.startup);
    this.#trees = { running, candidate: running, startup };
  }

  get running(): YangData {
    return this.#trees.running;
  }

  get candidate(): YangData {
    return this.#trees.candidate;
  }

  get startup(): YangData {
    return this.#trees.startup;
  }

  /** Puts a tree in force. A candidate without changes is the running configuration, whatever that becomes (RFC 6241, 8.3.1). */
  set(name: DatastoreName, data: YangData): void {
    const follows = name === 'running' && this.candidate === this.running;
    this.#trees = { ...this.#trees, [name]: data, ...(follows ? { candidate: data } : {}) };
  }

  /** A whole configuration, checked. @throws ProblemsError */
  load(tree: unknown): YangData {
    const nodes = placedChildren(this.schema.roots, undefined);
    const read = editsFromTree(nodes, tree, { path: '', operation: 'merge' });
    const { data, problems } = this.edit({}, read, { valid: true });
    if (problems.length > 0) throw new ProblemsError(problems);
    return data;
  }

  /** Edits as `<config>` holds them. */
  editXml(
    data: YangData,
    elements: readonly XmlElement[],
    options: EditOptions & { readonly operation: 'merge' | 'replace' | 'none' },
  ): Edited {
    const read = editsFromXml(this.schema, elements, options.operation);
    // The whole datastore is replaced, also what the edit does not mention (RFC 6241, 7.2, default-operation).
    return this.edit(options.operation === 'replace' ? {} : data, read, options, data);
  }

  /** Edits that were read already. `before` is what stays where they are refused, where that is not `data`. */
  edit(data: YangData, { edits, problems }: ReadEdits, options: EditOptions, before: YangData = data): Edited {
    const option = options.option ?? 'rollback-on-error';
    if (problems.length > 0 && option !== 'continue-on-error') return { data: before, problems };
    const applied = this.#apply(data, edits, option);
    const found = [...problems, ...applied.problems];
    if (found.length > 0 && option === 'rollback-on-error') return { data: before, problems: found };
    const invalid = options.valid ? validateTree(this.schema, applied.data) : [];
    return invalid.length > 0
      ? { data: before, problems: [...found, ...invalid] }
      : { data: applied.data, problems: found };
  }

  validate(data: YangData): readonly Problem[] {
    return validateTree(this.schema, data);
  }

  #apply(data: YangData, edits: readonly EditNode[], option: ErrorOption): Edited {
    return applyEdits(data, edits, { option, schema: this.schema });
  }
}
