/** The key that the platform turns passwords of type 7 with, known since 1995; it hides them from a glance, no more. */
const KEY = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** The password in a text of type 7: two digits for where in the key to begin, then two hexadecimal digits a character. */
export function decodeType7(text: string): string | undefined {
  const groups = /^(?<start>\d{2})(?<bytes>(?:[0-9A-F]{2}){1,126})$/i.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const start = Number(groups['start']);
  const bytes = [...(groups['bytes'] ?? '').matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
  const plain = bytes.map((byte, index) => byte ^ KEY.charCodeAt((start + index) % KEY.length));
  // Anything else than ASCII was not made by this platform.
  if (start >= KEY.length || plain.some((code) => code < 0x20 || code > 0x7e)) return undefined;
  return String.fromCharCode(...plain);
}
