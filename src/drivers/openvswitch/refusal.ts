import type { Reply } from '../../transports/transport.js';
import type { Refusal } from '../driver.js';

/** Words of the tool and of the shell, and what they say about the reason; the first that matches counts. */
const KINDS = [
  [
    /unknown (?:command|table|output format)|unrecognized option|requires (?:at least|exactly|at most)|argument/,
    'syntax',
  ],
  [/does not contain a column|not a valid (?:integer|range|UUID)/, 'syntax'],
  [/Permission denied|not permitted|a password is required/i, 'auth'],
  [/database connection failed|Alarm clock|signal 14|not found|No space left/, 'resource'],
] as const satisfies readonly (readonly [RegExp, Refusal['kind']])[];

/** Two values for a column that holds one, in the server's words or the tool's: an edit did not find what it was to replace. */
const STALE =
  /Attempted to store \d+ elements in set of up to 1\b|operation would put \d+ values in .* maximum number is 1$/m;
/** The tool says so on standard error and still ends with 0: the row is there, the port does not work. */
const PORT_FAILED = /^ovs-vsctl: Error detected while setting up .*/m;
/** The library of the tool logs beside the message of the tool itself. */
const LOG_LINE = /^\d{4}-\d\d-\d\dT[\d:.]+Z\|/;

/** The refusal in a reply: an exit status other than 0, or a port that could not be set up. */
export function findRefusal(reply: Reply, accepted: readonly RegExp[]): Refusal | undefined {
  const lines = reply.stderr.split('\n').filter((line) => line !== '' && !accepted.some((notice) => notice.test(line)));
  if (reply.exitCode === 0) {
    const failed = PORT_FAILED.exec(lines.join('\n'));
    return failed === null ? undefined : { kind: 'semantic', message: failed[0] };
  }
  const own = lines.filter((line) => !LOG_LINE.test(line));
  const words = (own.length > 0 ? own : lines).join('\n') || endOf(reply);
  if (STALE.test(words)) {
    return { kind: 'semantic', message: `a tag or mode is no longer what it was when it was read (${words})` };
  }
  return { kind: KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'semantic', message: words };
}

function endOf(reply: Reply): string {
  if (reply.exitCode === undefined) return 'the command was ended before it said anything, maybe at its time limit';
  return `the command ended with ${reply.exitCode} and said nothing`;
}
