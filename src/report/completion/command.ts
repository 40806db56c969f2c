/** A flag as completion needs it. */
export interface CompletionFlag {
  readonly name: string;
  readonly char: string | undefined;
  readonly summary: string;
  /** What follows the flag: nothing, anything, a file, a folder, or one of some words. */
  readonly value: 'none' | 'any' | 'file' | 'folder' | readonly string[];
}

/** A command as completion needs it. */
export interface CompletionCommand {
  /** What is typed after `netctl`, for example `inventory list`. */
  readonly words: string;
  readonly summary: string;
  readonly flags: readonly CompletionFlag[];
  /** What its first argument may be, where that is one of some words. */
  readonly argument: readonly string[];
}

/** A word that may come next, and what it stands for. */
export interface NextWord {
  readonly word: string;
  readonly summary: string;
}

/** What may come after everything that is typed before a command is complete: '' has all first words. */
export function nextWords(commands: readonly CompletionCommand[]): ReadonlyMap<string, readonly NextWord[]> {
  const next = new Map<string, Map<string, string>>();
  for (const { words, summary } of commands) {
    const parts = words.split(' ');
    for (const [index, part] of parts.entries()) {
      const before = parts.slice(0, index).join(' ');
      const known = next.get(before) ?? new Map<string, string>();
      known.set(part, index === parts.length - 1 ? summary : `Commands about ${part}`);
      next.set(before, known);
    }
  }
  return new Map(
    [...next].map(([before, words]) => [before, [...words].map(([word, summary]) => ({ word, summary }))]),
  );
}

/** Every beginning of a command that a shell function should recognise, for example `inventory` and `inventory list`. */
export function knownBeginnings(commands: readonly CompletionCommand[]): readonly string[] {
  const topics = [...nextWords(commands).keys()].filter((words) => words !== '');
  return [...new Set([...topics, ...commands.map(({ words }) => words)])];
}
