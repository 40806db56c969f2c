import { childOf } from '../../xml/tree.js';
import type { YangData } from '../../yang/schema.js';
import { NETCONF_URI } from '../yang-store/from-xml.js';
import { type Problem, ProblemsError } from '../yang-store/problem.js';
import type { Call } from './call.js';
import { refuseIfLocked, unsupported } from './edit-config.js';

const USUAL_TIMEOUT = 600;

/** RFC 6241, 8.3.4.1 and 8.4: the candidate takes effect, for good or until the time runs out. */
export function commit(call: Call): void {
  const { server, session } = call;
  const { store, timer } = server.parts;
  if (!server.has('candidate')) throw unsupported('commit');
  const wish = readWish(call);
  refuseIfLocked(call, 'running');
  refuseIfLocked(call, 'candidate');
  refuseOtherPending(call, wish.persistId);
  const problems = problemsIn(call, store.candidate);
  if (problems.length > 0) throw new ProblemsError(problems);
  const before = store.running;
  store.set('running', store.candidate);
  if (!wish.confirmed) timer.confirm();
  else {
    const persist = wish.persist ?? timer.pending?.persist;
    timer.start({ before, persist, session: persist === undefined ? session.id : undefined }, wish.seconds);
  }
}

/** What speaks against a configuration: the schema, and what the device itself looks at. */
export function problemsIn({ server: { parts } }: Call, config: YangData): readonly Problem[] {
  const problems = parts.store.validate(config);
  return problems.length > 0 ? problems : (parts.options.check?.(config) ?? []);
}

/** RFC 6241, 8.4.4.1. */
export function cancelCommit(call: Call): void {
  const { server } = call;
  if (!server.has('confirmed-commit:1.1')) throw unsupported('cancel-commit');
  const persistId = textOf(call, 'persist-id');
  if (server.parts.timer.pending === undefined)
    throw new ProblemsError([{ tag: 'operation-failed', message: 'no commit waits for its confirmation' }]);
  refuseOtherPending(call, persistId);
  server.parts.timer.goBack();
}

interface Wish {
  readonly confirmed: boolean;
  readonly seconds: number;
  readonly persist: string | undefined;
  readonly persistId: string | undefined;
}

function readWish(call: Call): Wish {
  const { server } = call;
  const confirmed = childOf(call.request, 'confirmed', NETCONF_URI) !== undefined;
  const persist = textOf(call, 'persist');
  const persistId = textOf(call, 'persist-id');
  const timeout = textOf(call, 'confirm-timeout');
  const has11 = server.has('confirmed-commit:1.1');
  if ((confirmed || timeout !== undefined) && !has11 && !server.has('confirmed-commit:1.0'))
    throw unsupported('confirmed');
  if ((persist !== undefined || persistId !== undefined) && !has11)
    throw unsupported(persist === undefined ? 'persist-id' : 'persist');
  const seconds = timeout === undefined ? USUAL_TIMEOUT : Number(timeout);
  if (!Number.isInteger(seconds) || seconds < 1) throw invalid('confirm-timeout', `"${timeout}" is no time`);
  return { confirmed, seconds, persist, persistId };
}

/** A commit that waits is followed up by the session that began it, or by who knows its name. */
function refuseOtherPending({ server, session }: Call, persistId: string | undefined): void {
  const { pending } = server.parts.timer;
  if (persistId !== undefined && persistId !== pending?.persist)
    throw invalid('persist-id', 'no commit of that name waits');
  if (pending === undefined || persistId !== undefined || pending.session === session.id) return;
  if (pending.persist !== undefined) throw invalid('persist-id', 'a commit waits that wants its persist-id');
  throw new ProblemsError([
    { tag: 'in-use', message: `a commit of session ${pending.session} waits for its confirmation` },
  ]);
}

function textOf({ request }: Call, name: string): string | undefined {
  return childOf(request, name, NETCONF_URI)?.text.trim();
}

function invalid(element: string, message: string): ProblemsError {
  return new ProblemsError([{ tag: 'invalid-value', message, info: { 'bad-element': element } }]);
}
