import { join } from 'node:path';
import { reasonOf } from './file-error.js';

/** The way to the files that secrets stand in, handed in. */
export interface SecretFiles {
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The permission bits, for example 0o600; undefined where the system has none. */
  readonly mode: (path: string) => Promise<number | undefined>;
}

/** The text of a secret's file, and what is wrong with it: the words go behind the path in a message and never have the text in them. */
export type SecretFile =
  | { readonly text: string; readonly warning: string | undefined }
  | { readonly fault: string; readonly cause?: unknown };

/**
 * Reads a file with one secret in it; line ends after it are cut. That everyone may read the file is a warning and no fault:
 * secrets mounted into containers are so, and only the container sees them.
 */
export async function readSecretFile(path: string, files: SecretFiles): Promise<SecretFile> {
  const file = await readText(path, files);
  if ('fault' in file) return file;
  const text = file.text.replace(/[\r\n]{1,1000}$/, '');
  if (text === '') return { fault: 'is empty' };
  if (/[\r\n]/.test(text)) return { fault: 'has several lines, and a secret is one' };
  return { text, warning: (file.mode & 0o004) === 0 ? undefined : 'can be read by every user of this computer' };
}

/** Reads a private key; like OpenSSH, refuses one that anyone but its owner may read. */
export async function readKeyFile(path: string, files: SecretFiles): Promise<SecretFile> {
  const file = await readText(path, files);
  if ('fault' in file) return file;
  if ((file.mode & 0o077) !== 0) return { fault: 'can be read by other users; run chmod 600 on it' };
  if (!file.text.includes('PRIVATE KEY')) return { fault: 'is not a private key' };
  return { text: file.text, warning: undefined };
}

/** Reads certificates in PEM, one or several. They are no secret: whoever may read the file. */
export async function readCertificates(path: string, files: SecretFiles): Promise<SecretFile> {
  const file = await readText(path, files);
  if ('fault' in file) return file;
  if (!file.text.includes('-----BEGIN CERTIFICATE-----')) return { fault: 'has no certificate in PEM' };
  return { text: file.text, warning: undefined };
}

/** `~/x` in the home folder; other paths as they are. */
export function expandHome(path: string, home: string): string {
  return path === '~' || path.startsWith('~/') ? join(home, path.slice(1)) : path;
}

type TextFile = { readonly text: string; readonly mode: number } | { readonly fault: string; readonly cause: unknown };

async function readText(path: string, files: SecretFiles): Promise<TextFile> {
  try {
    const [bytes, mode] = await Promise.all([files.read(path), files.mode(path)]);
    return { text: new TextDecoder().decode(bytes), mode: mode ?? 0 };
  } catch (cause) {
    return { fault: `cannot be read: ${reasonOf(cause)}`, cause };
  }
}
