import { createHash } from 'node:crypto';

/** 32 hexadecimal digits that stand for what something is. */
export function fingerprintOf(marked: { identity(): string }): string {
  return createHash('sha256').update(marked.identity()).digest('hex').slice(0, 32);
}
