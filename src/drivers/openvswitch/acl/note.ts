/** Bytes as the action `note` holds them, which the switch passes over: `note:69.70.76.34.2f.41`. */
const NOTE = /^note:(?<bytes>[0-9a-f]{2}(?:\.[0-9a-f]{2})*)$/;

/** A text as a note, filled up with zeros as the switch does: an action is a multiple of 8 bytes, 10 of which are its head. */
export function writeNote(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  while (bytes.length % 8 !== 6) bytes.push(0);
  return `note:${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('.')}`;
}

/** The text in a note; undefined for other actions. */
export function readNote(actions: string): string | undefined {
  const bytes = NOTE.exec(actions)
    ?.groups?.['bytes']?.split('.')
    .map((byte) => Number.parseInt(byte, 16));
  return bytes === undefined ? undefined : new TextDecoder().decode(new Uint8Array(bytes)).replace(/\0+$/, '');
}
