// Control characters except tab and line feed, delete, the C1 set (a terminal may obey 0x9b as it does ESC [), and the
// characters that turn the direction of writing, with which text can be made to read as something else.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text that a device or a file brought, safe to print: what a terminal would obey is written as `\x1b` or `\u202e`. */
export function printable(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** The same for text that must stay on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
