import type { Reply } from '../../../transports/transport.js';
import type { Refusal } from '../../driver.js';

/** The statuses of gRPC by what they say of the reason. */
const KINDS: Readonly<Record<number, Refusal['kind']>> = {
  7: 'auth',
  8: 'resource',
  10: 'lock',
  12: 'syntax',
  14: 'resource',
  16: 'auth',
};

/** The refusal in a reply: every status but OK. */
export function gnmiRefusal(reply: Reply, accepted: readonly RegExp[]): Refusal | undefined {
  const { exitCode = 0, stderr } = reply;
  if (exitCode === 0 || accepted.some((notice) => notice.test(stderr))) return undefined;
  const words = stderr === '' ? 'nothing said with it' : stderr;
  return { kind: KINDS[exitCode] ?? 'semantic', message: `${words} (gRPC status ${exitCode})` };
}
