import type { Args, Grammar } from './grammar.js';

/** Where a dialogue stands: at a command prompt or in a configuration block. */
export interface Frame {
  /** The name of the mode in the dialect. */
  readonly mode: string;
  /** The blocks that lines typed here are for, for example `interface Vlan10`; several for a range. */
  readonly targets: readonly string[];
  /** What a mode keeps until it is left, for example the changes to VLANs that take effect then. */
  readonly data?: unknown;
}

/** What is wrong with a line, for the platform to say in its own words. */
export type Complaint =
  | { readonly kind: 'invalid'; readonly column: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'ambiguous' };

/** What a command prints, or why the line is not accepted. */
export type Outcome = string | Complaint;

/** What a command is given. */
export interface Call<D> {
  readonly device: D;
  readonly terminal: CliControl;
  readonly frame: Frame;
  readonly args: Args;
  /** The line without blanks around it, shortened words in full. */
  readonly line: string;
  /** The line as typed. */
  readonly typed: string;
  /** The value of an argument; empty where it is missing. */
  arg(name: string): string;
  /** The complaint that points at an argument. */
  invalid(name: string): Complaint;
}

export type Command<D> = (call: Call<D>) => Outcome;

/** A question in the middle of a command. */
export interface Question {
  readonly text: string;
  /** False for a secret. */
  readonly echo?: boolean;
  /** True where one key is the answer. */
  readonly oneKey?: boolean;
  /** What happens then; may ask again. */
  answer(reply: string): string;
}

/** What commands do to the dialogue they are typed in. */
export interface CliControl {
  readonly frames: readonly Frame[];
  /** Goes into a mode, below the one it is in now. */
  push(frame: Frame): void;
  /** Leaves the innermost mode and returns what that prints. */
  pop(): string;
  /** Leaves all configuration modes. */
  popAll(): string;
  /** Changes the mode at the bottom: from limited to full rights or back. */
  become(mode: string): void;
  ask(question: Question): void;
  /** Lines per page; 0 for no paging. */
  setLength(lines: number): void;
  /** Runs a line as if typed in another mode, for `do show …`. */
  runIn(mode: string, line: string): Outcome;
  end(): void;
}

/** One mode of a dialect. */
export interface Mode<D> {
  readonly grammar: Grammar<Command<D>>;
  /** The mode whose commands are understood here as well and lead back to it, for example all global configuration commands. */
  readonly outer?: string;
  /** What happens when it is left; returns what is printed. */
  leave?(device: D, frame: Frame): string;
}

/** How a platform's command line looks and speaks. */
export interface Dialect<D> {
  readonly modes: Readonly<Record<string, Mode<D>>>;
  /** The mode a login starts in. */
  firstMode(device: D): string;
  prompt(device: D, frames: readonly Frame[]): string;
  /** The words for a line that is not accepted. */
  complain(complaint: Complaint, line: string, prompt: string): string;
  /** Lines per page until a dialogue says otherwise. */
  readonly length: number;
  /** What stands at the end of a full page. */
  readonly more: string;
  /** The longest line it reads. */
  readonly lineLength?: number;
  /** Filters of `show … | x` beside the usual ones. */
  filter?(device: D, command: string, filter: string): string | undefined;
}
