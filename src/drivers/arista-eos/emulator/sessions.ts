import type { ConfigNode } from '../../../emulator/config-tree.js';
import type { EmulatorClock } from '../../../emulator/device.js';

/** What sessions are opened on. */
export interface Running {
  config: ConfigNode;
  readonly clock: EmulatorClock;
}

export type SessionState = 'pending' | 'pendingCommitTimer' | 'completed';

interface ConfigSession {
  readonly name: string;
  readonly state: SessionState;
  /** What the configuration becomes at commit: the whole of it, as in EOS, whatever others changed meanwhile. */
  readonly candidate: ConfigNode;
}

interface CommitTimer {
  readonly name: string;
  readonly before: ConfigNode;
  /** When it goes back, in milliseconds of the clock. */
  readonly expires: number;
  readonly stop: () => void;
}

export const MAX_PENDING = 5;
export const MAX_COMPLETED = 1;

/** The configuration sessions of a device, and the timer of the one that is committed for a while only. */
export class Sessions {
  readonly #sessions = new Map<string, ConfigSession>();
  #timer: CommitTimer | undefined;
  #made = 0;

  constructor(private readonly running: Running) {}

  /** Opens a session, or goes back to one that is pending; gives its name, or the device's refusal. */
  open(wanted: string): { readonly name: string } | { readonly refusal: string } {
    const name = wanted === '' ? `sess-${++this.#made}` : wanted;
    const known = this.#sessions.get(name);
    if (known?.state === 'pending') return { name };
    if (known?.state === 'pendingCommitTimer') return { refusal: `% Session ${name} is pending commit timer` };
    if (this.#count('pending') >= MAX_PENDING) {
      return {
        refusal:
          '% Maximum number of pending sessions has been reached. Please commit or abort previous sessions before creating a new one.',
      };
    }
    this.#sessions.set(name, { name, state: 'pending', candidate: this.running.config.clone() });
    return { name };
  }

  /** The configuration a pending session edits. */
  candidate(name: string): ConfigNode | undefined {
    const session = this.#sessions.get(name);
    return session?.state === 'pending' ? session.candidate : undefined;
  }

  /** Makes a session take effect, for so many seconds or for good; or confirms one. Returns the refusal, if any. */
  commit(name: string, seconds: number | undefined): string {
    const session = this.#sessions.get(name);
    const timer = this.#timer;
    if (session === undefined || session.state === 'completed')
      return `% Cannot commit session ${name}: no such pending session`;
    if (timer !== undefined && timer.name !== name) {
      return `% Cannot commit session ${name}: session ${timer.name} is pending commit timer`;
    }
    const before = timer?.before ?? this.running.config;
    if (timer === undefined) this.running.config = session.candidate.clone();
    timer?.stop();
    this.#timer = seconds === undefined ? undefined : this.#arm(name, before, seconds);
    this.#finish(session, seconds === undefined ? 'completed' : 'pendingCommitTimer');
    return '';
  }

  /** Throws a session away; one that is committed for a while is taken back. Returns the refusal, if any. */
  abort(name: string): string {
    const session = this.#sessions.get(name);
    if (session === undefined || session.state === 'completed')
      return `% Cannot abort session ${name}: no such pending session`;
    if (this.#timer?.name === name) this.#goBack();
    this.#sessions.delete(name);
    return '';
  }

  /** Forgets a session whatever its state. */
  remove(name: string): void {
    if (this.#timer?.name === name) this.#goBack();
    this.#sessions.delete(name);
  }

  /** A reboot leaves no session. */
  clear(): void {
    this.#timer?.stop();
    this.#timer = undefined;
    this.#sessions.clear();
  }

  list(): readonly { readonly name: string; readonly state: SessionState }[] {
    return [...this.#sessions.values()].map(({ name, state }) => ({ name, state }));
  }

  /** The session that goes back by itself, and when. */
  get timer(): { readonly name: string; readonly expires: number } | undefined {
    return this.#timer;
  }

  #count(state: SessionState): number {
    return [...this.#sessions.values()].filter((session) => session.state === state).length;
  }

  #arm(name: string, before: ConfigNode, seconds: number): CommitTimer {
    const stop = this.running.clock.after(seconds * 1000, () => {
      this.#goBack();
      this.#sessions.delete(name);
    });
    return { name, before, expires: this.running.clock.now() + seconds * 1000, stop };
  }

  #goBack(): void {
    this.#timer?.stop();
    if (this.#timer !== undefined) this.running.config = this.#timer.before;
    this.#timer = undefined;
  }

  /** Only so many completed sessions are remembered, the youngest. */
  #finish(session: ConfigSession, state: SessionState): void {
    this.#sessions.delete(session.name);
    this.#sessions.set(session.name, { ...session, state });
    const completed = [...this.#sessions.values()].filter((entry) => entry.state === 'completed');
    for (const old of completed.slice(0, -MAX_COMPLETED)) this.#sessions.delete(old.name);
  }
}
