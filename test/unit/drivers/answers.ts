import type { Op, Reply } from '../../../src/transports/transport.js';

/** A reply as a transport gives it. */
export function answer(
  line: string,
  output = '',
  given: Partial<Omit<Reply, 'op'>> & Partial<Pick<Op, 'role'>> = {},
): Reply {
  const { role = 'read', ...reply } = given;
  return {
    op: { via: 'cli', line, context: [], role },
    output,
    prompt: 'sw1#',
    exitCode: undefined,
    stderr: '',
    ...reply,
  };
}

/** The answer to a line typed in configuration mode. */
export function configAnswer(line: string, output = ''): Reply {
  return answer(line, output, { role: 'config', prompt: 'sw1(config-if)#' });
}
