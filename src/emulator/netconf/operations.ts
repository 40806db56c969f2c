import { childOf, type XmlElement } from '../../xml/tree.js';
import type { YangData } from '../../yang/schema.js';
import { DEFAULT_MODES, type DefaultMode, withDefaults } from '../yang-store/defaults.js';
import { filterData, isProblem } from '../yang-store/filter.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import { type Problem, ProblemsError } from '../yang-store/problem.js';
import { elementsOf } from '../yang-store/to-xml.js';
import type { Call, Perform, ServerState } from './call.js';
import { cancelCommit, commit, problemsIn } from './commit.js';
import { datastoreIn, editConfig, refuseIfLocked, unsupported } from './edit-config.js';
import { element } from './reply.js';

const OK: readonly XmlElement[] = [element('ok')];
const WITH_DEFAULTS_URI = 'urn:ietf:params:xml:ns:yang:ietf-netconf-with-defaults';

/** The operations of RFC 6241 by name. */
export const OPERATIONS: Readonly<Partial<Record<string, Perform>>> = {
  get: ({ server, request }) => read(server, request, server.parts.operational(server.parts.store.running)),
  'get-config': (call) => read(call.server, call.request, call.server.parts.store[datastoreIn(call, 'source')]),
  'edit-config': silent(editConfig),
  'copy-config': silent(copyConfig),
  'delete-config': silent(deleteConfig),
  lock: silent(lock),
  unlock: silent(unlock),
  validate: silent(validate),
  commit: silent(commit),
  'cancel-commit': silent(cancelCommit),
  'discard-changes': silent(discardChanges),
  'close-session': silent(({ session }) => session.end()),
  'kill-session': silent(killSession),
};

/** An operation that answers with `<ok/>`. */
function silent(act: (call: Call) => void): Perform {
  return (call) => {
    act(call);
    return OK;
  };
}

function read(server: ServerState, request: XmlElement, data: YangData): readonly XmlElement[] {
  const filter = childOf(request, 'filter', NETCONF_URI);
  const type = filter?.attributes.find(({ name }) => name === 'type')?.value;
  if (type === 'xpath' && !server.has('xpath'))
    throw problem({
      tag: 'operation-not-supported',
      message: 'filters by XPath are not known here',
      info: { 'bad-attribute': 'type', 'bad-element': 'filter' },
    });
  const { schema } = server.parts.store;
  const selected = filterData(schema, withDefaults(schema, data, defaultMode(server, request)), filter);
  if (isProblem(selected)) throw new ProblemsError([selected]);
  return [element('data', elementsOf(schema, selected))];
}

function defaultMode(server: ServerState, request: XmlElement): DefaultMode {
  const basic = server.parts.options.basicMode ?? 'explicit';
  const wish = childOf(request, 'with-defaults', WITH_DEFAULTS_URI);
  if (wish === undefined) return basic;
  if (!server.has('with-defaults')) throw problem(unknownElement('with-defaults'));
  const mode = DEFAULT_MODES.find((candidate) => candidate === wish.text.trim());
  if (mode !== undefined) return mode;
  throw problem({
    tag: 'invalid-value',
    message: `"${wish.text}" is not supported`,
    info: { 'bad-element': 'with-defaults' },
  });
}

function copyConfig(call: Call): void {
  const { store } = call.server.parts;
  const target = datastoreIn(call, 'target');
  if (target === 'running' && !call.server.has('writable-running')) throw unsupported('target');
  refuseIfLocked(call, target);
  const source = childOf(call.request, 'source', NETCONF_URI);
  const config = source === undefined ? undefined : childOf(source, 'config', NETCONF_URI);
  if (config === undefined) {
    store.set(target, store[datastoreIn(call, 'source')]);
    return;
  }
  const { data, problems } = store.editXml({}, config.children, { operation: 'merge', valid: target !== 'candidate' });
  if (problems.length > 0) throw new ProblemsError(problems);
  store.set(target, data);
}

function deleteConfig(call: Call): void {
  const target = datastoreIn(call, 'target');
  if (target !== 'startup') throw problem({ tag: 'invalid-value', message: `${target} cannot be deleted` });
  refuseIfLocked(call, target);
  call.server.parts.store.set('startup', {});
}

function lock(call: Call): void {
  const { locks, parts } = call.server;
  const target = datastoreIn(call, 'target');
  const holder = locks.get(target);
  if (holder !== undefined) throw denied(holder, `${target} is locked`);
  const { pending } = parts.timer;
  // RFC 6241, 7.5: what must not be granted beside a lock that is held.
  if (target === 'candidate' && parts.store.candidate !== parts.store.running)
    throw denied(0, 'the candidate has changes that are not committed');
  if (target === 'running' && pending !== undefined && pending.session !== call.session.id)
    throw denied(pending.session ?? 0, 'a commit waits for its confirmation');
  locks.set(target, call.session.id);
}

function unlock(call: Call): void {
  const { locks, parts } = call.server;
  const target = datastoreIn(call, 'target');
  if (locks.get(target) !== call.session.id)
    throw problem({ tag: 'operation-failed', message: `this session holds no lock of ${target}` });
  // RFC 6241, 8.3.5.2: outstanding changes are discarded when the lock is released.
  if (target === 'candidate') parts.store.set('candidate', parts.store.running);
  locks.delete(target);
}

function validate(call: Call): void {
  if (!call.server.has('validate')) throw unsupported('validate');
  const { store } = call.server.parts;
  const source = childOf(call.request, 'source', NETCONF_URI);
  const config = source === undefined ? undefined : childOf(source, 'config', NETCONF_URI);
  const problems =
    config === undefined
      ? problemsIn(call, store[datastoreIn(call, 'source')])
      : store.editXml({}, config.children, { operation: 'merge', valid: true }).problems;
  if (problems.length > 0) throw new ProblemsError(problems);
}

function discardChanges(call: Call): void {
  if (!call.server.has('candidate')) throw unsupported('discard-changes');
  refuseIfLocked(call, 'candidate');
  call.server.parts.store.set('candidate', call.server.parts.store.running);
}

function killSession({ server, session, request }: Call): void {
  const id = Number(childOf(request, 'session-id', NETCONF_URI)?.text);
  if (id !== session.id && server.kill(id)) return;
  throw problem({
    tag: 'invalid-value',
    message: 'there is no other session of that number',
    info: { 'bad-element': 'session-id' },
  });
}

function denied(holder: number, message: string): ProblemsError {
  return problem({ tag: 'lock-denied', message, info: { 'session-id': String(holder) } });
}

function unknownElement(name: string): Problem {
  return { tag: 'unknown-element', message: `<${name}> is not known here`, info: { 'bad-element': name } };
}

function problem(one: Problem): ProblemsError {
  return new ProblemsError([one]);
}
