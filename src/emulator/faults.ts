import type { EmulatedBox, ExecResult, LineFate, Terminal } from './device.js';

/** Which lines a fault strikes. */
export interface Strikes {
  /** The nth line the device is given since it was switched on, counted from 1 over all dialogues; or every line that matches. */
  readonly at: number | RegExp;
  /** How many matching lines it lets pass first. */
  readonly skip?: number;
  /** How often it strikes; without it, every time. */
  readonly times?: number;
}

/** Something that goes wrong on an emulated device, as data. */
export type Fault = Strikes &
  (
    | { /** The line is refused in these words and changes nothing. */ readonly kind: 'refuse'; readonly words: string }
    | { /** The answer says nothing is wrong, and nothing is changed. */ readonly kind: 'lie' }
    | {
        /** No answer comes, to this line or any after it; `effect` says whether the line still acts. */
        readonly kind: 'hang';
        readonly effect: boolean;
      }
    | { /** The connection breaks instead of an answer. */ readonly kind: 'drop'; readonly effect: boolean }
    | {
        /** These lines act as well, typed by another hand at the same moment. */ readonly kind: 'also';
        readonly lines: readonly string[];
      }
    | { /** The answer comes late. */ readonly kind: 'slow'; readonly milliseconds: number }
    | { /** This is printed between the answer and the prompt. */ readonly kind: 'garbage'; readonly text: string }
  );

/** The device with these faults put in. All its dialogues share their counts; a reboot starts them anew. */
export function withFaults(box: EmulatedBox, faults: readonly Fault[]): EmulatedBox {
  let counter = new FaultCounter(faults);
  return {
    terminal: () => faultyTerminal(box, () => counter),
    exec: (command, stdin) => faultyExec(box, counter, { command, stdin }),
    reboot() {
      counter = new FaultCounter(faults);
      box.reboot();
    },
    image: () => box.image(),
  };
}

/** Counts the lines and says which faults strike. */
class FaultCounter {
  #lines = 0;
  readonly #seen = new Map<Fault, number>();

  constructor(private readonly faults: readonly Fault[]) {}

  next(line: string): readonly Fault[] {
    this.#lines++;
    return this.faults.filter((fault) => this.#strikes(fault, line));
  }

  #strikes(fault: Fault, line: string): boolean {
    const hit = typeof fault.at === 'number' ? fault.at === this.#lines : line.search(fault.at) !== -1;
    if (!hit) return false;
    const seen = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, seen);
    const skip = fault.skip ?? 0;
    return seen > skip && seen <= skip + (fault.times ?? Number.POSITIVE_INFINITY);
  }
}

function faultyTerminal(box: EmulatedBox, counter: () => FaultCounter): Terminal {
  const terminal = box.terminal();
  let fate: LineFate | undefined;
  return {
    banner: terminal.banner,
    prompt: () => terminal.prompt(),
    echo: () => terminal.echo(),
    oneKey: () => terminal.oneKey?.() ?? false,
    ended: () => terminal.ended(),
    fate: () => fate ?? terminal.fate?.(),
    enter(line) {
      if (fate?.kind === 'hang') return '';
      const struck = counter().next(line.trim());
      fate = fateOf(struck);
      const refusal = struck.find((fault) => fault.kind === 'refuse');
      let printed = '';
      if (refusal !== undefined) printed = closed(refusal.words);
      else if (acts(struck)) printed = terminal.enter(line);
      for (const fault of struck) {
        if (fault.kind === 'also') typeAll(box.terminal(), fault.lines);
        if (fault.kind === 'garbage') printed += fault.text;
      }
      return printed;
    },
  };
}

function faultyExec(box: EmulatedBox, counter: FaultCounter, call: { command: string; stdin: string }): ExecResult {
  const struck = counter.next(call.command);
  const fate = fateOf(struck);
  const refusal = struck.find((fault) => fault.kind === 'refuse');
  let result: ExecResult = { stdout: '', stderr: '', exitCode: 0 };
  if (refusal !== undefined) result = { stdout: '', stderr: closed(refusal.words), exitCode: 1 };
  else if (acts(struck)) result = box.exec(call.command, call.stdin);
  for (const fault of struck) {
    if (fault.kind === 'also') for (const line of fault.lines) box.exec(line, '');
    if (fault.kind === 'garbage') result = { ...result, stdout: result.stdout + fault.text };
  }
  return fate === undefined ? result : { ...result, fate };
}

/** Whether the line reaches the device at all. */
function acts(struck: readonly Fault[]): boolean {
  return !struck.some(
    (fault) => fault.kind === 'lie' || ((fault.kind === 'hang' || fault.kind === 'drop') && !fault.effect),
  );
}

function fateOf(struck: readonly Fault[]): LineFate | undefined {
  for (const fault of struck) {
    if (fault.kind === 'hang' || fault.kind === 'drop') return { kind: fault.kind };
    if (fault.kind === 'slow') return { kind: 'delay', milliseconds: fault.milliseconds };
  }
  return undefined;
}

function typeAll(terminal: Terminal, lines: readonly string[]): void {
  for (const line of lines) terminal.enter(line);
}

function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
