import { StringDecoder } from 'node:string_decoder';
import type { ClientChannel } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import type { PromptShell } from '../transport.js';
import { type OpenWait, Wait, type WaitOptions } from './channel-wait.js';
import { closed, type Place } from './failures.js';
import { printable, printableCommand } from './printable.js';
import { PromptReader } from './prompt-reader.js';
import type { SessionRecorder } from './recorder.js';

/** What a question in the middle of a command is answered with. */
export interface Typed {
  readonly question: RegExp;
  readonly reply: string;
  readonly lineEnd: boolean;
  readonly secret: boolean;
  /** How often it may be asked in one command, and the error when it is asked once more. */
  readonly times: number;
  readonly tooOften: () => NetctlError;
}

/** One command, or whatever else is typed and answered with a prompt. */
export interface Exchange extends WaitOptions {
  readonly line: string;
  readonly answers: readonly Typed[];
}

/** What came of it. */
export interface Heard {
  readonly output: string;
  readonly prompt: string;
}

export interface DialogueRequest {
  readonly channel: ClientChannel;
  readonly shell: PromptShell;
  readonly place: Place;
  readonly recorder: SessionRecorder;
  /** Called when the dialogue cannot go on: the connection has to go. */
  readonly abandon: () => void;
}

/** More output than any device has configuration. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** A question nobody expected is answered only when the device has been silent: until then it may be part of output. */
const QUESTION_SILENCE = 300;
const MOST_QUESTIONS = 3;

/** A dialogue over one channel with a pseudo terminal: types a line, reads up to the next prompt. */
export class PromptDialogue {
  readonly #request: DialogueRequest;
  readonly #reader: PromptReader;
  readonly #decoder = new StringDecoder('utf8');
  #wait: OpenWait | undefined;
  #ended = false;

  constructor(request: DialogueRequest) {
    this.#request = request;
    this.#reader = new PromptReader(request.shell);
    const { channel } = request;
    channel.on('data', (data: Buffer) => this.#hear(data));
    // What is not read would stop the whole channel once its window is full.
    channel.stderr.resume();
    channel.once('close', () => this.end());
    channel.on('error', () => this.end());
  }

  /** The end of what the device has printed. */
  get tail(): string {
    return this.#reader.tail;
  }

  /** False once the line is lost. */
  get open(): boolean {
    return !this.#ended;
  }

  /** The connection has been lost, for the reason given where there is one. */
  end(cause?: unknown): void {
    this.#ended = true;
    this.#request.recorder.flush();
    const wait = this.#wait;
    wait?.fail(closed(this.#request.place, wait.options.waiting, { seen: this.tail, cause }));
  }

  /** Types an Enter, for a device that shows its first prompt only then. */
  nudge(): void {
    this.#type('\n');
  }

  /** Continues output that stands at a pager, whose words are taken off it. */
  turnPage(): void {
    this.#reader.dropPager();
    this.#write(this.#request.shell.pager.next);
  }

  /** Answers a question of the shell's own, whatever asked it. */
  answer(reply: string): void {
    this.#reader.answered(reply);
    this.#type(withLineEnd(reply));
  }

  /**
   * Waits until `look` gives something. It is called whenever something has come.
   * Rejects with NETCTL_SSH_TIMEOUT, NETCTL_SSH_CLOSED, NETCTL_SSH_OUTPUT, NETCTL_CANCELLED; the connection is given up then.
   */
  until<T>(look: (reader: PromptReader, wait: OpenWait) => T | undefined, options: WaitOptions): Promise<T> {
    const { place } = this.#request;
    if (this.#ended) return Promise.reject(closed(place, options.waiting, { seen: this.tail }));
    const wait = new Wait<T>(options, {
      place,
      look: (current) => look(this.#reader, current),
      seen: () => this.tail,
      over: (lost) => this.#over(lost),
    });
    this.#wait = wait;
    return wait.promise;
  }

  /** An answer that is still owed would be taken for the one to the next command, so the connection has to go. */
  #over(lost: boolean): void {
    this.#wait = undefined;
    if (!lost) return;
    this.#ended = true;
    this.#request.abandon();
  }

  /** Looks again at what has already come. */
  lookAgain(): void {
    this.#wait?.heard();
  }

  /**
   * Types a line and returns what it printed, up to the next prompt. A question that none of the answers is for is
   * answered with the shell's `no`.
   * Rejects as `until` does; with NETCTL_SSH_QUESTION after such a question, with the dialogue in step.
   */
  exchange(exchange: Exchange): Promise<Heard> {
    const { shell, recorder } = this.#request;
    const asked = new Map<Typed, number>();
    const unexpected: string[] = [];
    this.#reader.typed(exchange.line);
    recorder.sent(`${exchange.line}\n`);
    this.#write(`${exchange.line}\n`);
    return this.until((reader, wait) => {
      const sight = reader.look();
      if (sight.kind === 'prompt') {
        reader.learn(sight.host);
        if (unexpected.length === 0) return { output: reader.output(), prompt: sight.prompt };
        return void wait.refuse(this.#questionError(exchange.line, unexpected));
      }
      if (sight.kind === 'pager') return void this.turnPage();
      const typed = exchange.answers.find((answer) => reader.asks(answer.question));
      if (typed !== undefined) return this.#reply(typed, asked, wait);
      if (reader.asks(shell.question.any)) {
        wait.onSilence(QUESTION_SILENCE, () => this.#refuse(exchange.line, unexpected, wait));
      }
      return undefined;
    }, exchange);
  }

  #reply(typed: Typed, asked: Map<Typed, number>, wait: OpenWait): undefined {
    const times = (asked.get(typed) ?? 0) + 1;
    asked.set(typed, times);
    if (times > typed.times) return void wait.fail(typed.tooOften());
    this.#reader.answered(typed.secret ? '' : typed.reply);
    if (typed.secret) this.#request.recorder.sentSecret();
    else this.#request.recorder.sent(typed.reply);
    this.#write(typed.lineEnd ? `${typed.reply}\n` : typed.reply);
  }

  #refuse(line: string, unexpected: string[], wait: OpenWait): void {
    const question = this.tail.trimEnd().split('\n').at(-1) ?? '';
    unexpected.push(question.trim());
    if (unexpected.length > MOST_QUESTIONS) wait.fail(this.#questionError(line, unexpected));
    else this.answer(this.#request.shell.question.no);
  }

  #questionError(line: string, questions: readonly string[]): NetctlError {
    const { place } = this.#request;
    const asked = questions.map((question) => `"${printable(question, 200)}"`).join(', then ');
    const command = printableCommand(line);
    const message = `${place.peer} answered "${command}" with a question that was not expected: ${asked}; it was told no`;
    return new NetctlError('NETCTL_SSH_QUESTION', message, { device: place.device, command: line });
  }

  #hear(data: Buffer): void {
    const text = this.#decoder.write(data);
    this.#request.recorder.received(text);
    this.#reader.feed(text);
    const wait = this.#wait;
    if (this.#reader.size > MOST_OUTPUT) this.#tooLong(wait);
    else wait?.heard();
  }

  #tooLong(wait: OpenWait | undefined): void {
    const { place, abandon } = this.#request;
    const waiting = wait?.options.waiting;
    const message = `${place.peer} printed more than ${MOST_OUTPUT / 1024 / 1024} MB while ${waiting?.phase ?? 'nothing was asked'}`;
    wait?.fail(new NetctlError('NETCTL_SSH_OUTPUT', message, { device: place.device, command: waiting?.command }));
    abandon();
  }

  #type(text: string): void {
    this.#request.recorder.sent(text);
    this.#write(text);
  }

  #write(text: string): void {
    if (!this.#ended) this.#request.channel.write(text);
  }
}

/** A reply to a question of the shell's own; one that ends in a control character says all that is to be typed. */
function withLineEnd(reply: string): string {
  return /[\u0000-\u001f]$/.test(reply) ? reply : `${reply}\n`;
}
