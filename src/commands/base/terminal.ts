import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { NetctlError } from '../../errors/netctl-error.js';
import { printable } from '../../report/printable.js';

/** True where someone sits who can see a question and answer it. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** True where colors can be seen on a stream. */
export function showsColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && process.env['TERM'] !== 'dumb';
}

/**
 * Asks at the terminal and returns the line typed. `echo` false hides it. The question comes from a device at times.
 * @throws NetctlError NETCTL_CANCELLED at Ctrl-C, when the signal is aborted and at the end of the input.
 */
export function askTerminal(question: string, echo: boolean, signal: AbortSignal): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: echo ? process.stderr : silent, terminal: true });
  if (!echo) process.stderr.write(printable(question));
  const leave = () => reader.close();
  return new Promise((resolve, reject) => {
    let answered = false;
    signal.addEventListener('abort', leave, { once: true });
    reader.on('SIGINT', () => {
      // In raw mode Ctrl-C is a character: the run has to hear of it as of any other.
      if (echo) process.stderr.write('\n');
      process.kill(process.pid, 'SIGINT');
      reader.close();
    });
    reader.on('close', () => {
      signal.removeEventListener('abort', leave);
      if (!echo) process.stderr.write('\n');
      if (!answered) reject(new NetctlError('NETCTL_CANCELLED', 'the question was not answered'));
    });
    reader.question(echo ? printable(question) : '', (answer) => {
      answered = true;
      reader.close();
      resolve(answer);
    });
    if (signal.aborted) leave();
  });
}
