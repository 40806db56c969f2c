import { NetctlError } from '../errors/netctl-error.js';
import { sourceText } from './source-text.js';

/**
 * The text of a file's bytes, without a byte order mark; a string is taken as decoded already.
 * @throws NetctlError NETCTL_INPUT_BINARY for NUL bytes and for anything that is not UTF-8.
 */
export function decodeText(content: string | Uint8Array, file: string): string {
  const text = (typeof content === 'string' ? content : new TextDecoder().decode(content)).replace(/^\uFEFF/, '');
  const nul = text.indexOf('\0');
  if (nul !== -1) throw binaryError(text, nul, file, 'it has a NUL byte');
  if (typeof content !== 'string' && !isUtf8(content)) {
    throw binaryError(text, Math.max(text.indexOf('\uFFFD'), 0), file, 'it has bytes that are not UTF-8');
  }
  return text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function binaryError(text: string, offset: number, file: string, why: string): NetctlError {
  const source = sourceText(text, file).place(offset);
  return new NetctlError('NETCTL_INPUT_BINARY', `${file} is not a text file: ${why}.`, { source });
}
