/**
 * Which lines a fault strikes. Where a device is spoken to in whole requests, a line is an `<rpc>`, `METHOD path` with the body
 * in the lines after it, or a gNMI request as JSON.
 */
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
    | {
        /** The line is refused in these words and changes nothing. */ readonly kind: 'refuse';
        readonly words: string;
        /** Further errors in the same answer, where it can hold several. */
        readonly more?: readonly string[];
      }
    | { /** The answer says nothing is wrong, and nothing is changed. */ readonly kind: 'lie' }
    | {
        /** No answer comes, to this line or any after it; `effect` says whether the line still acts. */
        readonly kind: 'hang';
        readonly effect: boolean;
      }
    | { /** The connection breaks instead of an answer. */ readonly kind: 'drop'; readonly effect: boolean }
    | { /** The connection breaks in the middle of the answer. */ readonly kind: 'cut'; readonly effect: boolean }
    | {
        /** The line is refused since another session holds the lock; command lines have no such answer. */
        readonly kind: 'locked';
        readonly session: number;
      }
    | {
        /** The line is refused since what it depends on was changed meanwhile: an ETag gone stale. */ readonly kind: 'stale';
      }
    | {
        /** These lines act as well, typed by another hand at the same moment. */ readonly kind: 'also';
        readonly lines: readonly string[];
      }
    | { /** The answer comes late. */ readonly kind: 'slow'; readonly milliseconds: number }
    | { /** This is printed between the answer and the prompt. */ readonly kind: 'garbage'; readonly text: string }
  );
