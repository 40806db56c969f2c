import type { CliControl, Command, Complaint, Dialect, Frame, Outcome, Question } from './cli.js';
import type { Terminal } from './device.js';
import type { Grammar, Match } from './grammar.js';
import { filterOutput, splitPipe } from './output-filter.js';
import { Pager } from './pager.js';

/** One dialogue at an emulated command line, with modes, abbreviations, questions and paging. */
export class CliTerminal<D> implements Terminal, CliControl {
  readonly banner: string;
  readonly #device: D;
  readonly #dialect: Dialect<D>;
  readonly #pager: Pager;
  #frames: Frame[];
  #question: Question | undefined;
  #ended = false;

  constructor(device: D, dialect: Dialect<D>, banner = '') {
    this.#device = device;
    this.#dialect = dialect;
    this.banner = banner;
    this.#pager = new Pager(dialect.length);
    this.#frames = [{ mode: dialect.firstMode(device), targets: [] }];
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  prompt(): string {
    if (this.#pager.waiting) return this.#dialect.more;
    return this.#question?.text ?? this.#dialect.prompt(this.#device, this.#frames);
  }

  echo(): boolean {
    return !this.#pager.waiting && this.#question?.echo !== false;
  }

  oneKey(): boolean {
    return this.#pager.waiting || this.#question?.oneKey === true;
  }

  ended(): boolean {
    return this.#ended;
  }

  enter(line: string): string {
    if (this.#pager.waiting) return this.#pager.next(line);
    const question = this.#question;
    if (question !== undefined) {
      this.#question = undefined;
      return this.#pager.page(closed(question.answer(line)));
    }
    const typed = line.trim();
    if (typed === '' || typed.startsWith('!')) return '';
    const outcome = this.#run(line.trimEnd());
    const text = typeof outcome === 'string' ? closed(outcome) : this.#complain(outcome, line);
    return this.#pager.page(text);
  }

  push(frame: Frame): void {
    this.#frames.push(frame);
  }

  pop(): string {
    if (this.#frames.length < 2) return '';
    const frame = this.#frames.pop();
    if (frame === undefined) return '';
    return this.#dialect.modes[frame.mode]?.leave?.(this.#device, frame) ?? '';
  }

  popAll(): string {
    let printed = '';
    while (this.#frames.length > 1) printed += closed(this.pop());
    return printed;
  }

  become(mode: string): void {
    this.#frames[0] = { mode, targets: [] };
  }

  ask(question: Question): void {
    this.#question = question;
  }

  setLength(lines: number): void {
    this.#pager.length = lines;
  }

  end(): void {
    this.#ended = true;
  }

  runIn(mode: string, line: string): Outcome {
    const column = line.length - line.trimStart().length;
    const { command, filter } = splitPipe(line.trim());
    if (filter === undefined) return this.#dispatch(this.#modeGrammar(mode).match(line), line);
    const own = this.#dialect.filter?.(this.#device, command, filter);
    if (own !== undefined) return own;
    const outcome = this.#dispatch(this.#modeGrammar(mode).match(command), command);
    if (typeof outcome !== 'string') return outcome;
    return filterOutput(outcome, filter) ?? { kind: 'invalid', column: column + command.length };
  }

  #run(line: string): Outcome {
    if (this.#dialect.lineLength !== undefined && line.length > this.#dialect.lineLength) {
      return { kind: 'invalid', column: this.#dialect.lineLength };
    }
    const frame = this.#frames.at(-1);
    const mode = frame?.mode ?? '';
    const outer = this.#dialect.modes[mode]?.outer;
    if (outer === undefined) return this.runIn(mode, line);
    const here = this.#modeGrammar(mode).match(line);
    if (here.kind !== 'invalid') return this.#dispatch(here, line);
    const there = this.#modeGrammar(outer).match(line);
    if (there.kind === 'invalid') return there.column > here.column ? there : here;
    if (there.kind !== 'match') return there;
    let printed = '';
    while (this.#frames.length > 1 && this.#frames.at(-1)?.mode !== outer) printed += closed(this.pop());
    const outcome = this.#dispatch(there, line);
    return typeof outcome === 'string' ? printed + outcome : outcome;
  }

  #modeGrammar(mode: string): Grammar<Command<D>> {
    const found = this.#dialect.modes[mode];
    if (found === undefined) throw new Error(`The emulated device has no mode "${mode}".`);
    return found.grammar;
  }

  #dispatch(match: Match<Command<D>>, line: string): Outcome {
    if (match.kind !== 'match') return match;
    const frame = this.#frames.at(-1) ?? { mode: '', targets: [] };
    return match.handler({
      device: this.#device,
      terminal: this,
      frame,
      args: match.args,
      line: match.full,
      typed: line,
      arg: (name) => match.args[name] ?? '',
      invalid: (name) => ({ kind: 'invalid', column: match.columns[name] ?? 0 }),
    });
  }

  #complain(complaint: Complaint, line: string): string {
    return closed(this.#dialect.complain(complaint, line, this.#dialect.prompt(this.#device, this.#frames)));
  }
}

function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
