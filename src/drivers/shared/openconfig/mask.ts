const SECRET = '<secret>';

/** Leaves whose values are secrets. */
const NAMES =
  '(?:[\\w.-]{1,64}:)?(?:auth-password|password|password-hashed|secret-key|secret-key-hashed|auth-key|keystring)';
const IN_XML = new RegExp(`(?<head><(?<tag>${NAMES})(?:\\s[^>]*)?>)[^<]*(?=</\\k<tag>)`, 'g');
const IN_JSON = new RegExp(`(?<head>"${NAMES}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g');
/** JSON that is itself a value in JSON, as journals and transcripts hold it. */
const IN_TEXT = new RegExp(`(?<head>\\\\"${NAMES}\\\\"\\s*:\\s*)\\\\"(?:[^"\\\\]|\\\\\\\\.)*\\\\"`, 'g');
/** An update of gNMI, whose path names what its value is. */
const IN_UPDATE = new RegExp(`(?<head>/${NAMES}"\\s*,\\s*"value"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g');
const SHOWN = new RegExp(`(?<head>/${NAMES} = ).*`, 'g');

/** Replaces passwords and keys by `<secret>`, in XML, in JSON and in the lines of plans. */
export function mask(text: string): string {
  return text
    .replaceAll(IN_XML, (_, head: string) => `${head}${SECRET}`)
    .replaceAll(IN_JSON, (_, head: string) => `${head}"${SECRET}"`)
    .replaceAll(IN_TEXT, (_, head: string) => `${head}\\"${SECRET}\\"`)
    .replaceAll(IN_UPDATE, (_, head: string) => `${head}"${SECRET}"`)
    .replaceAll(SHOWN, (_, head: string) => `${head}${SECRET}`);
}
