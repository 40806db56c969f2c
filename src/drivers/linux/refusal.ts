import type { Reply } from '../../transports/transport.js';
import type { Refusal } from '../driver.js';

const KINDS: readonly (readonly [RegExp, Refusal['kind']])[] = [
  [/Operation not permitted|Permission denied|must be root|password is required|not allowed to/i, 'auth'],
  [/syntax error|unexpected|not found/i, 'syntax'],
  [/No buffer space|Cannot allocate memory|No space left|Message too long|Argument list too long/i, 'resource'],
];

/** The refusal in a reply: an exit status other than 0, in the words of the first mistake. */
export function findRefusal(reply: Reply, _accepted: readonly RegExp[]): Refusal | undefined {
  // What a read is answered is for its reader to judge.
  if (reply.exitCode === 0 || reply.op.role === 'read') return undefined;
  const lines = reply.stderr.split('\n').filter((line) => line.trim() !== '');
  // Below a mistake nft prints the whole command again, which may be long, and where in it the mistake is.
  const words = lines.find((line) => /\bError: /.test(line)) ?? lines[0] ?? endOf(reply);
  return { kind: KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'semantic', message: words.slice(0, 300) };
}

function endOf(reply: Reply): string {
  if (reply.exitCode === undefined) return 'the command was ended before it said anything, maybe at its time limit';
  return `the command ended with ${reply.exitCode} and said nothing`;
}
