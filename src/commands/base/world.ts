import { homedir } from 'node:os';
import { text as readAll } from 'node:stream/consumers';
import type { ResolvedSettings } from '../../config/resolve.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Block } from '../../report/blocks.js';
import { printable } from '../../report/printable.js';
import { createProgress } from '../../report/progress.js';
import { runBlocks } from '../../report/run-blocks.js';
import { createStyle } from '../../report/style.js';
import { renderText } from '../../report/text.js';
import type { Context } from '../../services/context.js';
import { listenForInterruption } from './signals.js';
import { askTerminal, hasTerminal, showsColor } from './terminal.js';

/** The terminal, the environment and the signals, as a command and its service see them. */
export interface World {
  readonly context: Context;
  readonly settings: ResolvedSettings;
  /** What was answered when the plan was shown; undefined where it was not shown. */
  agreed(): boolean | undefined;
  /** Shows a part of the result before its end, where text is asked for on standard output. */
  show(blocks: readonly Block[]): void;
  /** Ends the progress display and the listening for signals. */
  leave(): Promise<void>;
}

/** `write` puts parts of the result on standard output; it is called when the progress has left the screen. */
export async function createWorld(
  settings: ResolvedSettings,
  write: (blocks: readonly Block[]) => Promise<void>,
): Promise<World> {
  const { yes, color } = settings.values;
  const style = createStyle(color && showsColor(process.stderr));
  const stream = process.stderr;
  const terminal = stream.isTTY === true && process.env['TERM'] !== 'dumb';
  const progress = await createProgress({ stream, terminal, color });
  const note = (line: string) => void stream.write(`${printable(line)}\n`);
  const interruption = listenForInterruption(note);
  let agreed: boolean | undefined;
  // Devices are asked about side by side, and a terminal takes one question at a time.
  let questions: Promise<unknown> = Promise.resolve();
  let shown: Promise<void> = Promise.resolve();

  function ask(question: string, echo: boolean): Promise<string> {
    if (!hasTerminal()) {
      const message = `there is no terminal to ask: ${printable(question).trim()}`;
      return Promise.reject(new NetctlError('NETCTL_INPUT_CONFIRM', message));
    }
    const answer = questions.then(() => progress.settle()).then(() => askTerminal(question, echo));
    questions = answer.catch(() => undefined);
    return answer;
  }

  const context: Context = {
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    readStdin: () => readAll(process.stdin),
    ask,
    async confirm(plan) {
      if (yes) return true;
      await progress.settle();
      stream.write(renderText(runBlocks(plan), style));
      const count = plan.devices.filter(({ changes }) => changes.length > 0).length;
      const answer = await ask(`\nMake these changes on ${count} ${count === 1 ? 'device' : 'devices'}? [y/N] `, true);
      agreed = /^y(?:es)?$/i.test(answer.trim());
      return agreed;
    },
    listener: progress,
    signal: interruption.signal,
    note,
  };
  return {
    context,
    settings,
    agreed: () => agreed,
    show(blocks) {
      shown = shown.then(() => progress.settle()).then(() => write(blocks));
    },
    async leave() {
      interruption.release();
      await shown;
      await progress.settle();
    },
  };
}
