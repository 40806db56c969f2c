import { NetctlError } from '../../errors/netctl-error.js';
import type { Reply } from '../../transports/transport.js';
import { type ConfigLine, type FreeText, scanLines } from './config-tree.js';
import { digestSecrets, type SecretPattern } from './secrets.js';

/** What a platform's configuration text has beside configuration. */
export interface TextDialect {
  readonly freeTexts: readonly FreeText[];
  readonly secrets: readonly SecretPattern[];
  /** Lines that change by themselves or say nothing of the configuration. */
  readonly volatile: RegExp;
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
export function configurationLines(reply: Reply, dialect: TextDialect): readonly ConfigLine[] {
  const { line } = reply.op;
  const refusal = dialect.refused.exec(reply.output.slice(0, 2_000));
  if (refusal !== null) throw unparsable(`"${line}" was answered with "${refusal[0].trim()}"`, line);
  const lines = scanLines(reply.output, dialect.freeTexts);
  const end = lines.findIndex(({ free, raw }) => !free && raw === 'end');
  if (end !== -1) return lines.slice(0, end);
  const last = lines.findLast(({ text }) => text !== '')?.text ?? '';
  throw unparsable(
    `the answer to "${line}" is cut off: it does not end with "end" but with "${last.slice(0, 80)}"`,
    line,
  );
}

/** The lines as they are compared: no volatile ones, no separators, no trailing blanks, secrets as digests. */
export function normalLines(lines: readonly ConfigLine[], { volatile, secrets }: TextDialect): readonly string[] {
  const kept: string[] = [];
  for (const { raw, text, free } of lines) {
    if (free) kept.push(raw);
    else if (text !== '' && text !== '!' && !volatile.test(text)) kept.push(digestSecrets(raw, secrets));
  }
  return kept;
}

/** The error for an answer that is not what was asked for. */
export function unparsable(message: string, command: string): NetctlError {
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', message, { command });
}
