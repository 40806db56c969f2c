/**
 * Control characters (C0, DEL, C1), line separators, and the marks that turn the direction of writing: in a message they
 * could move the cursor, colour the terminal, or make text read as something else.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a device in one line that is safe to print; what is longer than `limit` keeps its end, where prompts stand. */
export function printable(text: string, limit = 300): string {
  const cut = text.length > limit ? `…${text.slice(-limit)}` : text;
  return cut.replace(UNSAFE, escapeOf);
}

/** A command as messages quote it: safe to print, and cut at its end where it is long. */
export function printableCommand(line: string): string {
  return printable(line.length > 120 ? `${line.slice(0, 119)}…` : line);
}

function escapeOf(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
