import { printableLine } from './printable.js';
import { beginTally, countEvent, describeTally, isOver, PHASE_WORDS, type Tally } from './progress-tally.js';
import type { Progress, ProgressTarget } from './progress-target.js';

/** Progress for a terminal, or plain lines for everything else. The terminal's part is loaded only where it is needed. */
export async function createProgress(target: ProgressTarget): Promise<Progress> {
  // A pseudo-terminal that does not say how large it is: laid out for no rows, nothing would be seen.
  const sized = target.stream.columns > 0 && target.stream.rows > 0;
  if (!target.terminal || !sized) return plainProgress((line) => target.stream.write(`${line}\n`));
  const { terminalProgress } = await import('./progress-terminal.js');
  return terminalProgress(target);
}

/** One line when a phase begins, one for each failure, and one that counts them when the phase ends. */
export function plainProgress(write: (line: string) => void): Progress {
  let tally: Tally | undefined;
  return {
    batch: ({ id, of, devices }) => write(`Batch ${id} of ${of}: ${devices} ${devices === 1 ? 'device' : 'devices'}`),
    phase(event) {
      tally = beginTally(event);
      write(`${PHASE_WORDS[event.phase]}: ${event.devices} ${event.devices === 1 ? 'device' : 'devices'}`);
    },
    device(event) {
      if (tally?.phase !== event.phase) return;
      tally = countEvent(tally, event);
      if (event.state === 'failed') write(`  ${printableLine(event.device)}: ${printableLine(event.message ?? '')}`);
      if (event.state !== 'started' && isOver(tally) && tally.failed > 0) write(`  ${describeTally(tally)}`);
    },
    settle: () => Promise.resolve(),
  };
}
