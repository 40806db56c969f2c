const SECRET = '<secret>';

/** Elements whose texts are secrets, encrypted by the device or not. */
const NAMES =
  '(?:[\\w.-]{0,40}(?:password|passphrase|secret|authentication-key|pre-shared-key|simple-password|privacy-key|ascii-text|hexadecimal|plain-text-password-value)|key|community-name|ssh-rsa|ssh-dsa|ssh-ecdsa|ssh-ed25519)';
const IN_XML = new RegExp(`(?<head><(?<tag>${NAMES})(?:\\s[^>]*)?>)[^<]*(?=</\\k<tag>)`, 'g');
const IN_PATH = new RegExp(`(?<head>/${NAMES} = ).*`, 'g');
/** The device's own ciphers and hashes, wherever they stand. */
const ENCRYPTED = /\$(?:[1-9]|sha\d)\$[^\s<"']+/g;

/** A word of a configuration file; what is in quotes is one. */
const WORD = '(?:"(?:[^"\\\\]|\\\\.)*"?|[^\\s";{}\\[\\]]+)';
/**
 * Statements of configuration files whose value is a secret; `authentication-key` of NTP has a number and its secret behind
 * `value`, and `secret` and `key` are also words of descriptions.
 */
const IN_TEXT = new RegExp(
  `(?<head>(?:^|[ \\t])(?:${NAMES.replace('|key|', '|')}|(?<=authentication-key \\d{1,5} type [\\w-]{1,20} )value)[ \\t]+)(?!\\{|\\d{1,5} (?:type|\\{))${WORD}`,
  'gm',
);
/** Communities of SNMP: on a line with `set`, and the head of a block. */
const COMMUNITY = new RegExp(
  `(?<head>(?:^|[ \\t])snmp[ \\t]+(?:inactive:[ \\t]+)?community[ \\t]+|^[ \\t]*(?:inactive:[ \\t]+)?community[ \\t]+(?=${WORD}[ \\t]*(?:\\{|;)))(?!members |\\[)${WORD}`,
  'gm',
);
/** The device marks what is a secret to it. */
const MARKED = new RegExp(`(?<=[ \\t])${WORD}(?=;?[ \\t]*##[ \\t]*SECRET-DATA)`, 'g');

/** What every secret has by it, or begins with: most lines have nothing of it. */
const SUSPECT = /pass|secret|key|community|text|hexadecimal|ssh-|\$/i;

/** Replaces passwords and keys by `<secret>`, in XML, in the lines of plans and in configuration files. */
export function mask(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return cover(text, () => SECRET)
    .replace(MARKED, SECRET)
    .replace(IN_TEXT, `$<head>${SECRET}`)
    .replace(COMMUNITY, `$<head>${SECRET}`);
}

/** Covers what is a secret in XML and in the lines of plans, with what `by` makes of each. */
export function cover(text: string, by: (secret: string) => string): string {
  return text
    .replace(IN_XML, (whole, head: string) => `${head}${by(whole.slice(head.length))}`)
    .replace(IN_PATH, (whole, head: string) => `${head}${by(whole.slice(head.length))}`)
    .replace(ENCRYPTED, by);
}
