import { createHash } from 'node:crypto';

/** A short text that stands for these texts in this order: equal only where all of them are. */
export function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  // One call for all: each costs more than the few kilobytes it hashes. The lengths keep `ab, c` and `a, bc` apart.
  hash.update(`${parts.map((part) => part.length).join(',')}\n${parts.join('')}`);
  return hash.digest('base64');
}
