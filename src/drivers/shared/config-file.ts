import type { Untold } from '../../model/untold.js';
import type { Reply } from '../../transports/transport.js';
import { readOp } from './cli-ops.js';

/** The answer that a device with this configuration would give to a command that shows it, complete to its last line. */
export function configurationReply(line: string, text: string): Reply {
  const complete = /^end\s*$/m.test(text) ? text : `${text.replace(/\n?$/, '\n')}end\n`;
  return replyOf(line, complete);
}

/** How a platform's configuration is found among a device's answers: what it said to the command that shows it. */
export function printedBy(line: string): (answers: readonly Reply[]) => string | undefined {
  return (answers) => answers.find(({ op }) => op.line === line)?.output.replace(/\r\n?/g, '\n');
}

/** Why a text may not be the whole of a configuration that devices end with `end`; nothing where it has that line. */
export function cutOff(text: string): readonly Untold[] {
  if (/^end\s*$/m.test(text)) return [];
  return [{ missing: 'end', message: 'the configuration does not end with "end" and may be cut off' }];
}

/** An answer to a command. */
export function replyOf(line: string, output: string): Reply {
  return { op: readOp(line), output, prompt: undefined, exitCode: undefined, stderr: '' };
}

/** The word behind the first words of a line, for example of `hostname`; empty where there is none. */
export function wordBehind(text: string, words: string): string {
  return new RegExp(`^${words} (?<word>\\S{1,255})`, 'm').exec(text)?.groups?.['word'] ?? '';
}
