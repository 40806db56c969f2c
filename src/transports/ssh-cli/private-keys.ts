import type { ParsedKey } from 'ssh2';

/** A private key ready to sign, or why it is none, in words. */
export type LoadedKey = { readonly key: ParsedKey } | { readonly problem: string };

/** Reads private keys; the same key is read once, because one with a passphrase takes a good part of a second. */
export type KeyLoader = (privateKey: string, passphrase: string | undefined) => LoadedKey;

type ParseKey = (data: string, passphrase?: string) => ParsedKey | Error;

/** A loader for one run, over ssh2's parser. */
export function createKeyLoader(parseKey: ParseKey): KeyLoader {
  const loaded = new Map<string, LoadedKey>();
  return function loadKey(privateKey, passphrase) {
    const id = `${passphrase ?? ''}\0${privateKey}`;
    const found = loaded.get(id) ?? readKey(parseKey, privateKey, passphrase);
    loaded.set(id, found);
    return found;
  };
}

function readKey(parseKey: ParseKey, privateKey: string, passphrase: string | undefined): LoadedKey {
  const parsed: ParsedKey | ParsedKey[] | Error = parseKey(privateKey, passphrase);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined) return { problem: 'the private key cannot be read: it is empty' };
  if (key instanceof Error) return { problem: problemOf(key, passphrase) };
  return key.isPrivateKey() ? { key } : { problem: 'the private key cannot be used: it is a public key' };
}

function problemOf(error: Error, passphrase: string | undefined): string {
  if (/encrypted/i.test(error.message) && passphrase === undefined) {
    return 'the private key is encrypted and no passphrase is given';
  }
  if (/integrity|passphrase|decrypt|bad decrypt/i.test(error.message))
    return 'the passphrase of the private key is wrong';
  return `the private key cannot be read: ${error.message}`;
}
