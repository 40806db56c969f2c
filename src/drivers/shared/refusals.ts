import type { Reply } from '../../transports/transport.js';
import type { Refusal } from '../driver.js';

/** How a platform refuses, as data. */
export interface RefusalWords {
  /** Lines printed in configuration mode that refuse nothing, anchored. */
  readonly notices: readonly RegExp[];
  /** What refuses outside configuration mode, where commands also print answers. */
  readonly failures: readonly RegExp[];
  /** Told apart by words, the first that matches; `semantic` for all others. */
  readonly kinds: readonly { readonly kind: Refusal['kind']; readonly words: RegExp }[];
  /** A prompt of configuration mode. */
  readonly configPrompt: RegExp;
}

/** What marks the place of a mistake under a command; says nothing by itself. */
const CARET = /^\s*\^\s*$/;

/** Words for the kinds of refusal that all platforms of this family share. */
export const COMMON_KINDS: RefusalWords['kinds'] = [
  { kind: 'auth', words: /authoriz(?:ation|ed)|permission denied|access denied|bad secret/i },
  {
    kind: 'lock',
    words: /\block(?:ed)?\b|in use by|being (?:edited|configured) by|pending session|already pending|busy/i,
  },
  {
    kind: 'resource',
    words: /tcam|resource|out of memory|not available in port manager|maximum number|no space|limit/i,
  },
  { kind: 'syntax', words: /invalid input|incomplete command|ambiguous command|unknown command|unrecognized command/i },
];

/**
 * The refusal in a reply. In configuration mode every line is one that is no known or accepted notice: a device changes
 * the configuration in silence. Elsewhere only known words are.
 */
export function findRefusal(reply: Reply, accepted: readonly RegExp[], words: RefusalWords): Refusal | undefined {
  const { op, output, prompt } = reply;
  // What a read is answered is for its reader to judge.
  if (op.role === 'read') return undefined;
  const lines = output.split('\n').filter((line) => line.trim() !== '' && line.trim() !== op.line.trim());
  const told = lines.filter((line) => !isNotice(line.trim(), [...words.notices, ...accepted]));
  if (op.role === 'control' && !/^configure (?:terminal|session)\b(?!.* (?:commit|abort)\b)/.test(op.line)) {
    return told.some((line) => words.failures.some((failure) => failure.test(line.trim())))
      ? refusalOf(told, words)
      : undefined;
  }
  const entered = op.role !== 'control' || prompt === undefined || words.configPrompt.test(prompt);
  if (told.length === 0 && entered) return undefined;
  return refusalOf(told.length > 0 ? told : ['the device did not enter configuration mode'], words);
}

function isNotice(line: string, notices: readonly RegExp[]): boolean {
  return notices.some((notice) => notice.test(line));
}

function refusalOf(lines: readonly string[], words: RefusalWords): Refusal {
  const message = lines
    .filter((line) => !CARET.test(line))
    .map((line) => line.trim())
    .join(' ')
    .slice(0, 500);
  const kind = words.kinds.find((candidate) => candidate.words.test(message))?.kind ?? 'semantic';
  return { kind, message };
}
