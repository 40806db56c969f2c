import { getCiphers } from 'node:crypto';
import type { Algorithms, CipherAlgorithm, KexAlgorithm, MacAlgorithm, ServerHostKeyAlgorithm } from 'ssh2';
import { matchesPatternList } from './host-pattern.js';

/** What every device may be spoken to with: nothing that leans on SHA-1, CBC (RFC 4253 as it was) or DSA. */
const SAFE = {
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group-exchange-sha256',
    'diffie-hellman-group14-sha256',
    'diffie-hellman-group15-sha512',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group17-sha512',
    'diffie-hellman-group18-sha512',
  ],
  serverHostKey: [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ],
  cipher: [
    'aes128-gcm@openssh.com',
    'aes256-gcm@openssh.com',
    'aes128-ctr',
    'aes192-ctr',
    'aes256-ctr',
    'chacha20-poly1305@openssh.com',
  ],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
} as const satisfies AlgorithmLists;

/** What old devices need, added behind the safe ones only where the inventory asks for it. */
const LEGACY = {
  kex: ['diffie-hellman-group-exchange-sha1', 'diffie-hellman-group14-sha1', 'diffie-hellman-group1-sha1'],
  serverHostKey: ['ssh-rsa', 'ssh-dss'],
  cipher: ['aes256-cbc', 'aes192-cbc', 'aes128-cbc', '3des-cbc'],
  hmac: ['hmac-sha1-etm@openssh.com', 'hmac-sha1', 'hmac-sha1-96'],
} as const satisfies AlgorithmLists;

interface AlgorithmLists {
  readonly kex: readonly KexAlgorithm[];
  readonly serverHostKey: readonly ServerHostKeyAlgorithm[];
  readonly cipher: readonly CipherAlgorithm[];
  readonly hmac: readonly MacAlgorithm[];
}

/** What the inventory and ~/.ssh/config say about one device's algorithms. */
export interface WantedAlgorithms {
  readonly legacy: boolean;
  /** Exactly these host key algorithms, in this order. */
  readonly hostKey?: readonly string[];
}

/**
 * The algorithms to offer to a host, best first. As OpenSSH does, host keys of a type the host is known by come first, so
 * that a host with several keys shows one that can be compared.
 */
export function algorithmsFor(wanted: WantedAlgorithms, knownTypes: readonly string[]): Algorithms {
  const isKnown = (name: ServerHostKeyAlgorithm): boolean => knownTypes.includes(keyTypeFor(name));
  const old = wanted.legacy ? LEGACY : { kex: [], serverHostKey: [], cipher: [], hmac: [] };
  const named = hostKeysNamed(wanted.hostKey ?? []);
  const usual: ServerHostKeyAlgorithm[] = [...SAFE.serverHostKey, ...old.serverHostKey];
  return {
    kex: [...SAFE.kex, ...old.kex],
    serverHostKey: named.length > 0 ? named : [...usual.filter(isKnown), ...usual.filter((name) => !isKnown(name))],
    cipher: [...SAFE.cipher.filter(isBuiltIn), ...old.cipher],
    hmac: [...SAFE.hmac, ...old.hmac],
    // Compression costs more than it saves on the short dialogues of a command line, and has had its own weaknesses.
    compress: ['none'],
  };
}

/** Builds of Node that keep to FIPS 140 have no ChaCha20, and ssh2 refuses to offer what is not there. */
function isBuiltIn(name: CipherAlgorithm): boolean {
  return name !== 'chacha20-poly1305@openssh.com' || getCiphers().includes('chacha20');
}

/** The key type behind a signature algorithm: RSA keys sign in several ways (RFC 8332). */
function keyTypeFor(algorithm: ServerHostKeyAlgorithm): string {
  return algorithm.startsWith('rsa-sha2-') ? 'ssh-rsa' : algorithm;
}

function hostKeysNamed(names: readonly string[]): ServerHostKeyAlgorithm[] {
  const all: readonly ServerHostKeyAlgorithm[] = [...SAFE.serverHostKey, ...LEGACY.serverHostKey];
  return names.flatMap((name) => all.filter((known) => known === name));
}

/**
 * The host key algorithms that a HostKeyAlgorithms line of ssh_config asks for: a list, or a change of the safe ones with
 * `+` (add), `-` (take away) or `^` (put first). Names that are not supported, such as certificates, are left out.
 */
export function hostKeyAlgorithmsFrom(spec: string): string[] {
  const sign = /^[+^-]/.exec(spec)?.[0] ?? '';
  const patterns = spec.slice(sign.length).split(',');
  const all = [...SAFE.serverHostKey, ...LEGACY.serverHostKey];
  const named = patterns.flatMap((pattern) => all.filter((name) => matchesPatternList([pattern], name)));
  if (sign === '-') return SAFE.serverHostKey.filter((name) => !named.includes(name));
  if (sign === '+') return [...new Set([...SAFE.serverHostKey, ...named])];
  if (sign === '^') return [...new Set([...named, ...SAFE.serverHostKey])];
  return [...new Set(named)];
}

/** Whether a name is one of those that `legacy` adds. */
export function isLegacyAlgorithm(name: string): boolean {
  return [LEGACY.kex, LEGACY.serverHostKey, LEGACY.cipher, LEGACY.hmac].some((list: readonly string[]) =>
    list.includes(name),
  );
}
