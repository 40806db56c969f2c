import { NetctlError } from '../../errors/netctl-error.js';
import type { Reply } from '../../transports/transport.js';
import { type FreeText, scanLines } from './config-tree.js';
import { digestSecrets, type SecretPattern } from './secrets.js';

/** What a platform's configuration text has beside configuration. */
export interface TextDialect {
  readonly freeTexts: readonly FreeText[];
  readonly secrets: readonly SecretPattern[];
  /** Lines that change by themselves or say nothing of the configuration. */
  readonly volatile: readonly RegExp[];
  /** Output that is a refusal instead of a configuration. */
  readonly refused: RegExp;
}

/** The reply to a command. @throws NetctlError NETCTL_DEVICE_UNPARSABLE where there is none */
export function replyTo(replies: readonly Reply[], line: string): Reply {
  const reply = replies.find((candidate) => candidate.op.line === line);
  if (reply === undefined) throw unparsable(`there is no answer to "${line}"`, line);
  return reply;
}

/**
 * The lines of a configuration up to its last line, `end`.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE for an error's text and for one that was cut off
 */
export function configurationLines(reply: Reply, dialect: TextDialect): readonly string[] {
  const { line } = reply.op;
  const refusal = dialect.refused.exec(reply.output.slice(0, 2_000));
  if (refusal !== null) throw unparsable(`"${line}" was answered with "${refusal[0].trim()}"`, line);
  const lines = reply.output.split('\n');
  let position = 0;
  let last = '';
  for (const { text, free } of scanLines(lines, dialect.freeTexts)) {
    if (!free && text === 'end') return lines.slice(0, position);
    if (text !== '') last = text;
    position++;
  }
  throw unparsable(
    `the answer to "${line}" is cut off: it does not end with "end" but with "${last.slice(0, 80)}"`,
    line,
  );
}

/** The lines as they are compared: no volatile ones, no separators, no trailing blanks, secrets as digests. */
export function normalLines(lines: readonly string[], dialect: TextDialect): readonly string[] {
  const kept: string[] = [];
  let position = 0;
  for (const { text, free } of scanLines(lines, dialect.freeTexts)) {
    const raw = lines[position++] ?? '';
    if (free) kept.push(raw.trimEnd());
    else if (text !== '' && text !== '!' && !dialect.volatile.some((pattern) => pattern.test(text))) {
      kept.push(digestSecrets(raw.trimEnd(), dialect.secrets));
    }
  }
  return kept;
}

/** The error for an answer that is not what was asked for. */
export function unparsable(message: string, command: string): NetctlError {
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', message, { command });
}
