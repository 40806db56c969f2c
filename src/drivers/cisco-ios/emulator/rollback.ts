import type { ConfigNode } from '../../../emulator/config-tree.js';
import type { EmulatorClock } from '../../../emulator/device.js';

/** What can be taken back to an earlier configuration. */
export interface Restorable {
  config: ConfigNode;
  readonly clock: EmulatorClock;
}

interface Pending {
  readonly backup: ConfigNode;
  readonly file: string;
  readonly minutes: number;
  readonly since: number;
  readonly stop: () => void;
}

/** The archive and the timer that takes a change back unless it is confirmed. */
export class Rollback {
  #pending: Pending | undefined;
  #files: string[] = [];

  constructor(private readonly device: Restorable) {}

  /** Where the archive keeps its files; undefined where none is set up. */
  path(): string | undefined {
    return this.device.config.child('archive')?.starting('path')?.text.slice('path '.length);
  }

  /** Keeps the configuration as it is and starts the timer; undefined where one runs already. */
  start(minutes: number): string | undefined {
    if (this.#pending !== undefined) return undefined;
    const file = this.#nextFile();
    this.#files = [...this.#files, file].slice(-14);
    this.#pending = this.#arm({ backup: this.device.config.clone(), file }, minutes);
    return file;
  }

  /** Starts the timer anew; false where none runs. */
  restart(minutes: number): boolean {
    if (this.#pending === undefined) return false;
    this.#pending.stop();
    this.#pending = this.#arm(this.#pending, minutes);
    return true;
  }

  /** Keeps what was changed; false where nothing waits for it. */
  confirm(): boolean {
    const any = this.#pending !== undefined;
    this.cancel();
    return any;
  }

  /** Goes back at once and says to which file; undefined where nothing is pending. */
  revert(): string | undefined {
    const pending = this.#pending;
    if (pending === undefined) return undefined;
    this.cancel();
    this.device.config = pending.backup;
    return pending.file;
  }

  cancel(): void {
    this.#pending?.stop();
    this.#pending = undefined;
  }

  /** What `show archive config rollback timer` prints. */
  timer(): string {
    if (this.#pending === undefined) return '%No Rollback Confirmed Change pending\n';
    return [
      `Time configured(or reconfigured): ${time(this.#pending.since)}`,
      'Timer type: absolute timer',
      `Timer value: ${this.#pending.minutes} min`,
      'User: console',
      '',
    ].join('\n');
  }

  /** What `show archive` prints. */
  list(): string {
    if (this.path() === undefined) return ' Archive feature not enabled\n';
    const rows = Array.from({ length: 14 }, (_, index) => {
      const file = this.#files[index];
      const recent = file !== undefined && index === this.#files.length - 1 ? ' <- Most Recent' : '';
      return file === undefined ? `   ${index + 1}` : `   ${String(index + 1).padEnd(9)}${file}${recent}`;
    });
    return [
      'The maximum archive configurations allowed is 14.',
      `There are currently ${this.#files.length} archive configurations saved.`,
      `The next archive file will be named ${this.#nextFile()}`,
      ' Archive #  Name',
      ...rows,
      '',
    ].join('\n');
  }

  #nextFile(): string {
    return `${this.path() ?? ''}-${this.#files.length}`;
  }

  #arm(change: { readonly backup: ConfigNode; readonly file: string }, minutes: number): Pending {
    const stop = this.device.clock.after(minutes * 60_000, () => this.revert());
    return { backup: change.backup, file: change.file, minutes, since: this.device.clock.now(), stop };
  }
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function time(milliseconds: number): string {
  const date = new Date(milliseconds);
  const clock = date.toISOString().slice(11, 19);
  return `${clock} UTC ${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()} ${date.getUTCFullYear()}`;
}
