import { childOf, type XmlElement } from '../../xml/tree.js';
import type { ErrorOption } from '../yang-store/apply.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import { ProblemsError } from '../yang-store/problem.js';
import type { DatastoreName } from '../yang-store/store.js';
import type { Call } from './call.js';

const NAMES: readonly DatastoreName[] = ['running', 'candidate', 'startup'];
const DEFAULT_OPERATIONS = ['merge', 'replace', 'none'] as const;
const TEST_OPTIONS = ['test-then-set', 'set', 'test-only'] as const;
const ERROR_OPTIONS = [
  'stop-on-error',
  'continue-on-error',
  'rollback-on-error',
] as const satisfies readonly ErrorOption[];

/** The datastore named in `<source>` or `<target>`. @throws ProblemsError where this server has none such. */
export function datastoreIn({ server, request }: Call, role: 'source' | 'target'): DatastoreName {
  const element = childOf(request, role, NETCONF_URI);
  if (element === undefined) throw missingElement(role);
  const name = NAMES.find((candidate) => childOf(element, candidate, NETCONF_URI) !== undefined);
  if (name === undefined) throw missingElement(role);
  if (name !== 'running' && !server.has(name)) throw unsupported(name);
  return name;
}

/** @throws ProblemsError in-use where another session holds the lock. */
export function refuseIfLocked({ server, session }: Call, datastore: DatastoreName): void {
  const holder = server.locks.get(datastore);
  if (holder === undefined || holder === session.id) return;
  throw new ProblemsError([
    { tag: 'in-use', message: `${datastore} is locked by session ${holder}`, info: { 'session-id': String(holder) } },
  ]);
}

/** RFC 6241, 7.2. */
export function editConfig(call: Call): void {
  const { server, request } = call;
  const { store } = server.parts;
  const target = datastoreIn(call, 'target');
  if (target === 'startup' || (target === 'running' && !server.has('writable-running'))) throw unsupported(target);
  const config = childOf(request, 'config', NETCONF_URI);
  if (config === undefined) throw missingElement('config');
  const operation = choice(request, 'default-operation', DEFAULT_OPERATIONS) ?? 'merge';
  const test = choice(request, 'test-option', TEST_OPTIONS);
  if (test !== undefined && !server.has('validate')) throw unsupported('test-option');
  const option = choice(request, 'error-option', ERROR_OPTIONS) ?? 'stop-on-error';
  if (option === 'rollback-on-error' && !server.has('rollback-on-error')) throw unsupported('error-option');
  refuseIfLocked(call, target);
  const valid = target === 'running' || test === 'test-then-set' || test === 'test-only';
  const { data, problems } = store.editXml(store[target], config.children, { operation, option, valid });
  if (test !== 'test-only') store.set(target, data);
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** One of the words that an element of a request may hold; undefined where it is not there. */
function choice<T extends string>(request: XmlElement, name: string, words: readonly T[]): T | undefined {
  const element = childOf(request, name, NETCONF_URI);
  if (element === undefined) return undefined;
  const word = words.find((candidate) => candidate === element.text.trim());
  if (word !== undefined) return word;
  throw new ProblemsError([
    {
      tag: 'invalid-value',
      message: `"${element.text}" is none of ${words.join(', ')}`,
      info: { 'bad-element': name },
    },
  ]);
}

export function unsupported(name: string): ProblemsError {
  return new ProblemsError([
    { tag: 'operation-not-supported', message: `${name} is not supported here`, info: { 'bad-element': name } },
  ]);
}

export function missingElement(name: string): ProblemsError {
  return new ProblemsError([
    { tag: 'missing-element', message: `<${name}> is missing`, info: { 'bad-element': name } },
  ]);
}
