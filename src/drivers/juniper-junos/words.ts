import type { XmlElement } from '../../xml/tree.js';

/** A statement in the words of the device, on one line. */
export function wordsOf({ name, text, children }: XmlElement): string {
  if (children.length === 0) return text.trim() === '' ? name : `${name} ${text.trim()}`;
  return `${name} { ${children.map(wordsOf).join('; ')} }`;
}
