const SECRET = '<secret>';

/** Keys of `options` and `other_config` whose values are secrets; a tunnel's plain `key` is no secret but its number. */
const SECRET_KEY = /(?:^|_)(?:psk|password|passwd|secret|private_key)$/;

const KEYS = '(?:\\w{0,32}_)?(?:psk|password|passwd|secret|private_key)';
const JSON_PAIR = new RegExp(`\\[\\s*"(?<key>${KEYS})"\\s*,\\s*"(?:[^"\\\\]|\\\\.)*"`, 'g');
const ASSIGNMENT = new RegExp(`\\b(?<key>${KEYS})=(?:\\\\?"(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s,}'"]+)`, 'g');
const PEM = /(?<head>-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----).*?(?<foot>-----END [A-Z ]{0,32}PRIVATE KEY-----)/gs;

/** True for a key of a map column whose value must not be shown. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key);
}

/** Replaces pre-shared keys, passwords and private keys by `<secret>`, in JSON output as well as in commands. */
export function mask(text: string): string {
  return text
    .replaceAll(JSON_PAIR, (_, key: string) => `["${key}","${SECRET}"`)
    .replaceAll(ASSIGNMENT, (_, key: string) => `${key}=${SECRET}`)
    .replaceAll(PEM, (_, head: string, foot: string) => `${head}${SECRET}${foot}`);
}
