import { NetctlError } from '../../errors/netctl-error.js';
import { printable } from '../../report/printable.js';
import { askTerminal, hasTerminal } from './terminal.js';

/** Asks at the terminal; `echo` false hides what is typed. */
export type Ask = (question: string, echo: boolean) => Promise<string>;

/**
 * Asks one question at a time: devices are asked about side by side, and a terminal takes no more.
 * @param ready is waited for before each question, until nothing else writes to the screen
 */
export function questioner(ready: () => Promise<void>, signal: AbortSignal): Ask {
  let questions: Promise<unknown> = Promise.resolve();
  return (question, echo) => {
    if (!hasTerminal()) {
      const message = `there is no terminal to ask: ${printable(question).trim()}`;
      return Promise.reject(new NetctlError('NETCTL_INPUT_CONFIRM', message));
    }
    const answer = questions.then(ready).then(() => askTerminal(question, echo, signal));
    questions = answer.catch(() => undefined);
    return answer;
  };
}
