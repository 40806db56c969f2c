const SECRET = '<secret>';

/** Elements whose texts are secrets, encrypted by the device or not. */
const NAMES =
  '(?:[\\w.-]{0,40}(?:password|passphrase|secret|authentication-key|pre-shared-key|simple-password|privacy-key|ascii-text|hexadecimal)|key|community-name|ssh-rsa|ssh-dsa|ssh-ecdsa|ssh-ed25519)';
const IN_XML = new RegExp(`(?<head><(?<tag>${NAMES})(?:\\s[^>]*)?>)[^<]*(?=</\\k<tag>)`, 'g');
const IN_PATH = new RegExp(`(?<head>/${NAMES} = ).*`, 'g');
/** The device's own ciphers and hashes, wherever they stand. */
const ENCRYPTED = /\$(?:[1-9]|sha\d)\$[^\s<"']+/g;

/** Replaces passwords and keys by `<secret>`, in XML and in the lines of plans. */
export function mask(text: string): string {
  return cover(text, () => SECRET);
}

/** The same with what `by` makes of each secret. */
export function cover(text: string, by: (secret: string) => string): string {
  return text
    .replace(IN_XML, (whole, head: string) => `${head}${by(whole.slice(head.length))}`)
    .replace(IN_PATH, (whole, head: string) => `${head}${by(whole.slice(head.length))}`)
    .replace(ENCRYPTED, by);
}
