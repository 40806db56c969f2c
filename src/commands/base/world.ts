import { homedir } from 'node:os';
import { text as readAll } from 'node:stream/consumers';
import type { ResolvedSettings } from '../../config/resolve.js';
import type { NetctlError } from '../../errors/netctl-error.js';
import type { Block } from '../../report/blocks.js';
import { printable } from '../../report/printable.js';
import { createProgress } from '../../report/progress.js';
import { SILENT_PROGRESS } from '../../report/progress-silent.js';
import { runBlocks } from '../../report/run-blocks.js';
import { createStyle } from '../../report/style.js';
import { renderText } from '../../report/text.js';
import type { Context } from '../../services/context.js';
import { errorFields } from '../../telemetry/error-fields.js';
import { levelOf } from '../../telemetry/level.js';
import { maskTexts } from '../../telemetry/mask.js';
import { questioner } from './ask.js';
import { openLogging } from './logging.js';
import { printErrors } from './print-errors.js';
import { listenForInterruption } from './signals.js';
import { showsColor } from './terminal.js';

/** The terminal, the environment and the signals, as a command and its service see them. */
export interface World {
  readonly context: Context;
  readonly settings: ResolvedSettings;
  /** What was answered when the plan was shown; undefined where it was not shown. */
  agreed(): boolean | undefined;
  /** Shows what is to be done and asks whether to do it; `--yes` answers. */
  propose(blocks: readonly Block[], question: string): Promise<boolean>;
  /** Shows a part of the result before its end, where text is asked for on standard output. */
  show(blocks: readonly Block[]): void;
  /** Tells the errors that ended the command, on standard error and in the log. */
  fail(errors: readonly NetctlError[]): Promise<void>;
  /** Ends the progress display, the listening for signals and the log. */
  leave(): Promise<void>;
}

/** `write` puts parts of the result on standard output; it is called when the progress has left the screen. */
export async function createWorld(
  settings: ResolvedSettings,
  write: (blocks: readonly Block[]) => Promise<void>,
): Promise<World> {
  const { yes, color, raw } = settings.values;
  const style = createStyle(color && showsColor(process.stderr));
  const stream = process.stderr;
  const terminal = stream.isTTY === true && process.env['TERM'] !== 'dumb';
  const { log, onScreen, close } = await openLogging(settings);
  const progress = onScreen === undefined ? await createProgress({ stream, terminal, color }) : SILENT_PROGRESS;

  function note(line: string): void {
    log.log('info', 'note', { text: line });
    // A note that is in the log on the same stream is not told twice.
    if (onScreen === undefined || (onScreen === 'text' && !log.writes('info'))) stream.write(`${printable(line)}\n`);
  }

  const interruption = listenForInterruption(note);
  const ask = questioner(() => progress.settle(), interruption.signal);
  let agreed: boolean | undefined;
  let shown: Promise<void> = Promise.resolve();

  async function settled(): Promise<void> {
    await shown;
    await progress.settle();
  }

  async function propose(blocks: readonly Block[], question: string): Promise<boolean> {
    if (yes) return true;
    await progress.settle();
    stream.write(renderText(blocks, style));
    const answer = await ask(`${question} [y/N] `, true);
    agreed = /^y(?:es)?$/i.test(answer.trim());
    return agreed;
  }

  const context: Context = {
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    readStdin: () => readAll(process.stdin),
    ask,
    async confirm(plan, caution) {
      if (yes && caution !== undefined) throw caution;
      const count = plan.devices.filter(({ changes }) => changes.length > 0).length;
      const warning = caution === undefined ? '' : `\n${caution.message}.`;
      const question = `Make these changes on ${count} ${count === 1 ? 'device' : 'devices'}?`;
      return propose(runBlocks(plan, { raw }), `${warning}\n${question}`);
    },
    listener: progress,
    log,
    signal: interruption.signal,
    note,
  };
  return {
    context,
    settings,
    agreed: () => agreed,
    propose,
    show(blocks) {
      shown = shown.then(() => progress.settle()).then(() => write(blocks));
    },
    async fail(errors) {
      await settled();
      for (const error of errors)
        log.log(
          levelOf(error),
          'command failed',
          errorFields(error, (text) => maskTexts(text, [])),
        );
      // Whoever reads JSON from standard error wants nothing else there.
      if (onScreen !== 'json') printErrors(errors, color);
    },
    async leave() {
      interruption.release();
      await settled();
      close();
    },
  };
}
