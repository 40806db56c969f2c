const SECRET = '<secret>';

/** Leaves whose values are secrets, encrypted by the device or not. */
const NAMES =
  '(?:[\\w.-]{1,64}:)?(?:password|authentication-key|auth-key|hashed-password|secret-key|priv-key|pre-shared-key|key|community)';
const IN_JSON = new RegExp(`(?<head>"${NAMES}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g');
/** JSON that is itself a value in JSON, as journals and transcripts hold it. */
const IN_TEXT = new RegExp(`(?<head>\\\\"${NAMES}\\\\"\\s*:\\s*)\\\\"(?:[^"\\\\]|\\\\\\\\.)*\\\\"`, 'g');
/** An update of gNMI, whose path names what its value is. */
const IN_UPDATE = new RegExp(`(?<head>/${NAMES}"\\s*,\\s*"value"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g');
const SHOWN = new RegExp(`(?<head>/${NAMES} = ).*`, 'g');
/** The device's own cipher and hashes, wherever they stand. */
const ENCRYPTED = /\$(?:aes\d?|ar|y|\d)\$[^\s"'<\\]+/g;

/** Replaces passwords and keys by `<secret>`, in JSON and in the lines of plans. */
export function mask(text: string): string {
  return text
    .replaceAll(IN_JSON, (_, head: string) => `${head}"${SECRET}"`)
    .replaceAll(IN_TEXT, (_, head: string) => `${head}\\"${SECRET}\\"`)
    .replaceAll(IN_UPDATE, (_, head: string) => `${head}"${SECRET}"`)
    .replaceAll(SHOWN, (_, head: string) => `${head}${SECRET}`)
    .replaceAll(ENCRYPTED, SECRET);
}
