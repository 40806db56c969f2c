import type { EmulatedBox } from '../../../emulator/device.js';
import type { Database } from './database.js';
import { FlowError, type FlowTables } from './flows.js';

type Outcome = ReturnType<EmulatedBox['exec']>;

/** What the commands of ovs-ofctl work on. */
export interface OpenFlowState {
  readonly flows: FlowTables;
  /** What becomes of fragments: `normal`, `drop` or `nx-match`. */
  readonly fragments: string;
}

/** Runs ovs-ofctl with `input` on its standard input: what it prints, and the state afterwards. */
export function ofctl(
  words: readonly string[],
  input: string,
  state: OpenFlowState,
  database: Database,
): { readonly outcome: Outcome; readonly state: OpenFlowState } {
  const options = words.filter((word, index) => word.startsWith('-') && word !== '-' && index < words.length);
  const args = words.filter((word, index) => (!word.startsWith('-') || word === '-') && words[index - 1] !== '-O');
  const [command, bridge = '', ...rest] = args;
  const same = (stdout: string): ReturnType<typeof ofctl> => ({ outcome: { stdout, stderr: '', exitCode: 0 }, state });
  const fail = (text: string): ReturnType<typeof ofctl> => ({
    outcome: { stdout: '', stderr: `ovs-ofctl: ${text}\n`, exitCode: 1 },
    state,
  });
  if (database.find('Bridge', bridge) === undefined) return fail(`${bridge} is not a bridge or a socket`);
  const taken = database.get('Bridge', database.find('Bridge', bridge) ?? '', 'protocols');
  if (taken.length > 0 && !taken.some(({ key }) => key === 'OpenFlow14')) {
    return fail(`${bridge}: failed to connect to socket (Broken pipe)`);
  }
  const plain = options.includes('--no-stats') && options.includes('--names');
  if (command === 'dump-flows' && plain)
    return same(
      state.flows
        .lines()
        .map((line) => ` ${line}\n`)
        .join(''),
    );
  if (command === 'get-frags') return same(`${state.fragments}\n`);
  if (command === 'set-frags') {
    return { outcome: same('').outcome, state: { ...state, fragments: rest[0] ?? 'normal' } };
  }
  if (command !== 'add-flows' || !options.includes('--bundle')) {
    return fail(`unknown command '${command}'; use --help for help`);
  }
  try {
    const lines = input.split('\n').filter((line) => line !== '');
    const flows = state.flows.bundle(lines, interfaceNames(database));
    return { outcome: same('').outcome, state: { ...state, flows } };
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    return fail(error.message);
  }
}

/** The names by which a bridge knows its ports. */
export function interfaceNames(database: Database): ReadonlySet<string> {
  return new Set(database.ids('Interface').map((id) => database.text('Interface', id, 'name')));
}
