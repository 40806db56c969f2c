import type { Reply, RestconfOp } from '../../../transports/transport.js';
import { restconfOp } from '../../../yang/restconf-op.js';
import { jsonBody } from './reading.js';

/** A module that a server says it has. */
export interface LibraryModule {
  readonly name: string;
  readonly revision: string;
  /** The modules that say in what it is not as it ought to be. */
  readonly deviations: readonly string[];
}

/** Both forms of the library (RFC 8525, RFC 7895); servers have one or the other. */
export const LIBRARY_READS: readonly RestconfOp[] = [
  'data/ietf-yang-library:yang-library',
  'data/ietf-yang-library:modules-state',
].map((path) => restconfOp({ method: 'GET', path }));

/** The modules in an answer, in both forms objects with a name and a namespace. */
export function libraryModules(reply: Reply | undefined): readonly LibraryModule[] {
  if (reply?.exitCode !== 200) return [];
  const found: LibraryModule[] = [];
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
  walk(jsonBody(reply.op.line, reply.output));
  return found;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
}
