import { DefaultRenderer, Listr, ListrDefaultRendererLogLevels, ListrLogger, ProcessOutput } from 'listr2';
import { beginTally, countEvent, describeTally, isOver, PHASE_WORDS, type Tally } from './progress-tally.js';
import type { Progress, ProgressTarget } from './progress-target.js';

/** listr2 lays every row out anew at each change: one row, ten times a second, costs the same for 20 and 2,000 devices. */
const REFRESH_MS = 100;

/**
 * listr2 asks whether standard output is a terminal and writes plain lines there otherwise. Ours is standard error: with
 * `--json | jq` only that is one, and nothing of the progress may get into the JSON.
 */
class StandardErrorRenderer extends DefaultRenderer {
  static override nonTTY = true;
}

/** A phase on the screen: what is counted, and who waits for its end. */
interface Shown {
  /** Said before the phase, for example which batch it is of. */
  readonly heading: string;
  tally: Tally;
  readonly over: Promise<void>;
  end(): void;
}

/** Progress for a terminal: a row for each phase. */
export function terminalProgress(target: ProgressTarget): Progress {
  let current: Shown | undefined;
  let drawn: Promise<void> = Promise.resolve();
  let heading = '';

  function finish(): void {
    current?.end();
    current = undefined;
  }

  return {
    batch({ id, of }) {
      heading = `Batch ${id} of ${of}: `;
    },
    phase(event) {
      finish();
      const shown = show(heading, beginTally(event));
      current = shown;
      // A phase is drawn once the one before has left the screen.
      drawn = drawn.then(() => draw(shown, target));
    },
    device(event) {
      if (current?.tally.phase !== event.phase) return;
      current.tally = countEvent(current.tally, event);
      if (isOver(current.tally)) finish();
    },
    async settle() {
      finish();
      await drawn;
    },
  };
}

function show(heading: string, tally: Tally): Shown {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { heading, tally, over, end };
}

async function draw(shown: Shown, { stream, color }: ProgressTarget): Promise<void> {
  const logger = new ListrLogger({ processOutput: new ProcessOutput(stream, stream, { leaveEmptyLine: false }) });
  const plain = Object.fromEntries(
    Object.values(ListrDefaultRendererLogLevels).map((level) => [level, (text?: string) => text ?? '']),
  );
  const rows = new Listr(
    [{ title: rowOf(shown), task: (_, row) => follow(shown, (title) => Object.assign(row, { title })) }],
    // A failed phase is shown as failed, and is no error here: the devices' results say what went wrong.
    {
      renderer: StandardErrorRenderer,
      exitOnError: false,
      rendererOptions: { logger, collapseErrors: false, ...(color ? {} : { color: plain }) },
    },
  );
  await rows.run();
}

/** Keeps the row of a phase up to date until the phase is over. */
async function follow(shown: Shown, write: (row: string) => void): Promise<void> {
  const timer = setInterval(() => write(rowOf(shown)), REFRESH_MS);
  await shown.over;
  clearInterval(timer);
  write(rowOf(shown));
  if (shown.tally.failed > 0) throw new Error(rowOf(shown));
}

function rowOf({ heading, tally }: Shown): string {
  return `${heading}${PHASE_WORDS[tally.phase]} ${describeTally(tally)}`;
}
