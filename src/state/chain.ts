import { createHash } from 'node:crypto';

/** The checksum before the first line. */
export const CHAIN_START = '';

/** How many characters of a line its checksum takes; a space follows it. */
export const CHECKSUM_LENGTH = 16;

/**
 * The checksum of a journal's line: SHA-256 of the checksum of the line before it and of the line's own JSON, the first
 * sixteen hexadecimal digits. Since each depends on all before it, a line that was changed, lost or moved is found.
 */
export function chainChecksum(previous: string, json: string | Uint8Array): string {
  return createHash('sha256').update(previous).update(json).digest('hex').slice(0, CHECKSUM_LENGTH);
}
