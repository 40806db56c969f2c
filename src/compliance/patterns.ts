import type { LocatedDocument, Path } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';

/** A regular expression of a document. @throws NetctlError NETCTL_INPUT_FIELD_VALUE with its place where it is none */
export function patternAt(document: LocatedDocument, path: Path, text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (cause) {
    const source = document.place(path);
    const message = `${JSON.stringify(text)} is no regular expression: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new NetctlError('NETCTL_INPUT_FIELD_VALUE', message, { source, excerpt: document.excerpt(source), cause });
  }
}
