import { NetctlError } from '../../errors/netctl-error.js';
import { saidBy } from '../../transports/gnmi/failures.js';
import { stageEdits } from '../../transports/gnmi/staged.js';
import type { GnmiCall, GnmiEdits, Session } from '../../transports/transport.js';
import type { EmulatedBox, GnmiAnswer } from '../device.js';
import { type DirectAnswer, structuredSession } from './structured-session.js';

const OK = 0;
const NOT_FOUND = 5;
const FAILED_PRECONDITION = 9;
const UNIMPLEMENTED = 12;
const DONE: DirectAnswer = { output: '', exitCode: OK };
const NO_EDITS: GnmiEdits = { deletes: [], replaces: [], updates: [] };
/** No commit has this name, so a server that knows the extension refuses to confirm it. */
const NOBODYS = 'netctl-probe';

/** A gNMI session in memory: what is staged is kept here until it is sent as one Set. */
export function directGnmi(box: EmulatedBox, device: string): Session {
  const serve = box.gnmi?.bind(box);
  if (serve === undefined) throw new Error(`${device} has no gNMI server.`);
  const ask = serve;
  const staged = stageEdits();

  function answer(call: GnmiCall): DirectAnswer {
    switch (call.do) {
      case 'capabilities': {
        const told = ask(call);
        const output = JSON.stringify({ ...objectOf(told.output), commitConfirmed: knowsCommitConfirmed() });
        return { ...plain(told, output), output };
      }
      case 'get':
        return read(call.paths, call.type);
      case 'set':
        return written(ask(call));
      case 'stage':
        staged.add(call);
        return DONE;
      case 'discard':
        staged.clear();
        return DONE;
      case 'commit':
        return commit(call.confirm);
      case 'confirm':
      case 'cancel':
        return written(ask({ do: 'set', ...NO_EDITS, commit: { id: call.id, action: call.do } }));
    }
  }

  function commit(confirm: { readonly id: string; readonly seconds: number } | undefined): DirectAnswer {
    if (confirm !== undefined && !knowsCommitConfirmed())
      throw new NetctlError('NETCTL_GNMI_COMMIT', `${device} does not know the commit-confirmed extension`, { device });
    const commitAction = confirm === undefined ? {} : { commit: { ...confirm, action: 'commit' as const } };
    const result = written(ask({ do: 'set', ...staged.all(), ...commitAction }));
    if (result.exitCode === OK && result.fate === undefined) staged.clear();
    return result;
  }

  function knowsCommitConfirmed(): boolean {
    return ask({ do: 'set', ...NO_EDITS, commit: { id: NOBODYS, action: 'confirm' } }).code === FAILED_PRECONDITION;
  }

  /** One path of which a server has nothing must not hide what it has of the others. */
  function read(paths: readonly string[], type: 'config' | 'state' | 'all'): DirectAnswer {
    const whole = readOnce(paths, type);
    if (whole.code !== NOT_FOUND || paths.length < 2) return plain(whole, '[]');
    const each = paths.map((path) => readOnce([path], type));
    const wrong = each.find(({ code }) => code !== OK && code !== NOT_FOUND);
    if (wrong !== undefined) return plain(wrong, '[]');
    const found = each.filter(({ code }) => code === OK);
    if (found.length === 0) return plain(whole, '[]');
    return { output: JSON.stringify(found.flatMap(({ output }) => output)), exitCode: OK };
  }

  function readOnce(paths: readonly string[], type: 'config' | 'state' | 'all'): GnmiAnswer {
    const got = ask({ do: 'get', paths, type });
    if (got.code !== UNIMPLEMENTED) return got;
    const all = type === 'all' ? got : ask({ do: 'get', paths, type: 'all' });
    return all.code === UNIMPLEMENTED ? ask({ do: 'subscribe', paths, type }) : all;
  }

  return structuredSession({
    via: 'gnmi',
    device,
    codes: { closed: 'NETCTL_GNMI_CLOSED', timeout: 'NETCTL_GNMI_TIMEOUT' },
    answer: ({ call }) => answer(call),
  });
}

function written(answer: GnmiAnswer): DirectAnswer {
  return plain(answer, '');
}

function plain({ code, message, output, fate }: GnmiAnswer, nothing: string): DirectAnswer {
  return code === OK
    ? { output: JSON.stringify(output), exitCode: OK, fate }
    : { output: nothing, exitCode: code, stderr: saidBy({ code, details: message }), fate };
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
