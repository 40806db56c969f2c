import type { NetconfOp } from '../../../transports/transport.js';
import { parseXml } from '../../../xml/tree.js';
import { writeXml } from '../../../xml/write.js';
import type { CommitModel, Persistence, Tx } from '../../driver.js';
import { readHello } from './hello.js';
import { lockedBy } from './monitoring.js';
import { controlRpc, HELLO, lockRpc, plain, worded } from './ops.js';

/** Committing checks and applies the whole configuration. */
const SLOW = 120;
/** RFC 6241, 8.4.1: seconds, ten minutes where nothing is said. */
const TIMER = { min: 1, max: 86_400, unit: 1 };

/** What a server announces, and what it can because of that; the best a server can where nothing is known. */
export function netconfCommit(announced: ReadonlySet<string> | undefined): CommitModel {
  const has = (...names: readonly string[]): boolean =>
    announced === undefined || names.some((name) => announced.has(name));
  const pending = announced?.has('monitoring') === true ? ({ pending: lockedBy, othersOnly: true } as const) : {};
  if (!has('candidate:1.0')) {
    return {
      ...pending,
      kind: 'immediate',
      // RFC 6241, 8.5: an edit-config with `rollback-on-error` is taken whole or not at all.
      ...(has('rollback-on-error:1.0') && { whole: true as const }),
      open: () => [lockRpc('lock', 'running')],
      close: () => [lockRpc('unlock', 'running')],
    };
  }
  // Where running can be written beside the candidate, somebody could do so between the commit and its confirmation.
  const stores =
    announced?.has('writable-running:1.0') === true ? (['running', 'candidate'] as const) : (['candidate'] as const);
  const free = stores.toReversed().map((store) => lockRpc('unlock', store));
  // A commit checks the whole by itself (RFC 6241, 8.3.4.1). There is no `validate` before it: a server was seen to forget at
  // that what was staged, and to commit nothing then.
  const model = {
    ...pending,
    kind: 'candidate',
    open: () => stores.map((store) => lockRpc('lock', store)),
    commit: (tx: Tx) => [commitRpc(tx), ...free],
    discard: () => [controlRpc(plain('discard-changes')), ...free],
    // RFC 6241, 8.3.5.2: what was changed under a lock is discarded when the lock goes, also with its session.
    stagedInSession: true,
  } as const satisfies CommitModel;
  // A confirmation from another session needs the `persist` of version 1.1: the old one ends with the session.
  if (!has('confirmed-commit:1.1')) return { ...model, commit: () => [commitRpc(undefined), ...free] };
  return {
    ...model,
    timer: {
      ...TIMER,
      confirm: (tx) => [controlRpc(plain('commit', [worded('persist-id', persistId(tx))]), SLOW)],
      cancel: (tx) => [controlRpc(plain('cancel-commit', [worded('persist-id', persistId(tx))]), SLOW)],
    },
  };
}

function commitRpc(tx: Tx | undefined): NetconfOp {
  if (tx === undefined || tx.seconds === 0) return controlRpc(plain('commit'), SLOW);
  const confirmed = [
    plain('confirmed'),
    worded('confirm-timeout', String(tx.seconds)),
    worded('persist', persistId(tx)),
  ];
  return controlRpc(plain('commit', confirmed), SLOW);
}

function persistId({ id }: Tx): string {
  return `netctl-${id}`;
}

/**
 * Saving for servers whose startup configuration is one of its own (RFC 6241, 8.7). All others keep what runs, and refuse
 * the word, which `netconfRefusal` knows.
 */
export const STARTUP: Persistence = {
  clean: {
    ops: [HELLO, ...(['running', 'startup'] as const).map(wholeOf)],
    read: ([hello, running, startup]) => {
      if (hello === undefined || !readHello(hello.output).capabilities.has('startup:1.0')) return true;
      if (running?.exitCode !== 0 || startup?.exitCode !== 0) return undefined;
      return JSON.stringify(parseXml(running.output).children) === JSON.stringify(parseXml(startup.output).children);
    },
  },
  save: () => [
    controlRpc(plain('copy-config', [plain('target', [plain('startup')]), plain('source', [plain('running')])]), SLOW),
  ],
};

function wholeOf(store: 'running' | 'startup'): NetconfOp {
  return {
    via: 'netconf',
    line: writeXml(plain('get-config', [plain('source', [plain(store)])])),
    context: [],
    role: 'read',
  };
}
