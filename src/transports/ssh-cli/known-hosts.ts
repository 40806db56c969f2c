import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { matchesPatternList } from './host-pattern.js';

/** One line of a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
export interface KnownHostLine {
  /** `@cert-authority` lines are kept only to be named in errors: host certificates are not supported. */
  readonly marker: 'none' | 'revoked' | 'cert-authority';
  /** Comma-separated patterns, or one hashed name `|1|salt|hash`. */
  readonly hosts: string;
  readonly keyType: string;
  /** The public key in base64. */
  readonly key: string;
  readonly file: string;
  readonly line: number;
}

/** The lines of one or several files, ready to be asked about a host. */
export interface KnownHosts {
  /** The lines about a name, whatever their markers; the earlier ones first among those that name it plainly. */
  about(name: string): readonly KnownHostLine[];
}

/** What the files say about a key that a host has shown. */
export type HostKeyVerdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown'; readonly authority: KnownHostLine | undefined }
  | { readonly kind: 'changed'; readonly old: KnownHostLine }
  | { readonly kind: 'revoked'; readonly by: KnownHostLine };

/** The lines of a file that are entries; comments, empty lines and what cannot be read (SSH version 1) are left out. */
export function parseKnownHosts(text: string, file: string): KnownHostLine[] {
  const entries: KnownHostLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const entry = parseLine(written.trim(), file, index + 1);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

function parseLine(written: string, file: string, line: number): KnownHostLine | undefined {
  if (written === '' || written.startsWith('#')) return undefined;
  const fields = written.split(/[ \t]+/, 4);
  const marker = markerOf(fields[0]);
  if (marker === undefined) return undefined;
  const [hosts, keyType, key] = marker === 'none' ? fields : fields.slice(1);
  if (hosts === undefined || keyType === undefined || key === undefined) return undefined;
  // A key type that is a number: the line is of SSH version 1, which had the bits of the modulus there.
  if (/^\d+$/.test(keyType) || !/^[A-Za-z0-9+/]+=*$/.test(key)) return undefined;
  return { marker, hosts, keyType, key, file, line };
}

function markerOf(field: string | undefined): KnownHostLine['marker'] | undefined {
  if (field === undefined || !field.startsWith('@')) return 'none';
  if (field === '@revoked') return 'revoked';
  return field === '@cert-authority' ? 'cert-authority' : undefined;
}

/**
 * Prepares lines for looking names up. Plain names are found at once. A hashed name can only be found by hashing the name
 * asked for with the salt of every such line, so answers are remembered.
 */
export function indexKnownHosts(lines: readonly KnownHostLine[]): KnownHosts {
  const plain = new Map<string, KnownHostLine[]>();
  const others: KnownHostLine[] = [];
  const answers = new Map<string, readonly KnownHostLine[]>();
  for (const line of lines) {
    if (/[*?!|]/.test(line.hosts)) {
      others.push(line);
      continue;
    }
    for (const name of new Set(line.hosts.toLowerCase().split(','))) {
      const found = plain.get(name);
      if (found === undefined) plain.set(name, [line]);
      else found.push(line);
    }
  }
  return {
    about(asked) {
      const name = asked.toLowerCase();
      const answer = answers.get(name) ?? [...(plain.get(name) ?? []), ...others.filter((line) => isAbout(line, name))];
      answers.set(name, answer);
      return answer;
    },
  };
}

/** The name a host has in known_hosts: with brackets and port where the port is not 22. */
export function knownHostsName(host: string, port: number): string {
  const name = host.toLowerCase();
  return port === 22 ? name : `[${name}]:${port}`;
}

function isAbout(line: KnownHostLine, name: string): boolean {
  if (line.hosts.startsWith('|')) return matchesHash(line.hosts, name);
  return matchesPatternList(line.hosts.split(','), name);
}

/** `|1|salt|hash`: the hash is the HMAC-SHA1 of the name in lower case, with the salt as its key. */
function matchesHash(hashed: string, name: string): boolean {
  const [, version, salt, hash] = hashed.split('|');
  if (version !== '1' || salt === undefined || hash === undefined) return false;
  const wanted = Buffer.from(hash, 'base64');
  const found = createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest();
  return wanted.length === found.length && timingSafeEqual(wanted, found);
}

/** The types of the keys that the host of this name is known by, for example `ssh-ed25519`. */
export function knownKeyTypes(known: KnownHosts, name: string): string[] {
  const lines = known.about(name).filter((line) => line.marker === 'none');
  return [...new Set(lines.map((line) => line.keyType))];
}

/**
 * Judges a key by the lines about a name. A host that is known by a key of another type counts as changed, also where new
 * hosts are accepted: otherwise whoever stands in between would only have to offer a type that the file does not have.
 */
export function judgeHostKey(known: KnownHosts, name: string, key: Buffer): HostKeyVerdict {
  const shown = key.toString('base64');
  const lines = known.about(name);
  const by = lines.find((line) => line.marker === 'revoked' && sameKey(line.key, shown));
  if (by !== undefined) return { kind: 'revoked', by };
  const usual = lines.filter((line) => line.marker === 'none');
  if (usual.some((line) => sameKey(line.key, shown))) return { kind: 'known' };
  const type = keyTypeOf(key);
  const old = usual.find((line) => line.keyType === type) ?? usual[0];
  if (old !== undefined) return { kind: 'changed', old };
  return { kind: 'unknown', authority: lines.find((line) => line.marker === 'cert-authority') };
}

function sameKey(written: string, shown: string): boolean {
  return written.replace(/=+$/, '') === shown.replace(/=+$/, '');
}

/** The type a public key says of itself: its first field, with four bytes of length before it (RFC 4253, 6.6). */
export function keyTypeOf(key: Buffer): string {
  if (key.length < 4) return 'unknown';
  const length = key.readUInt32BE(0);
  return length > 64 ? 'unknown' : key.subarray(4, 4 + length).toString('latin1');
}

/** `SHA256:…`, as OpenSSH shows it. */
export function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** The line, without line end, that makes a host known. */
export function knownHostsLine(name: string, key: Buffer): string {
  return `${name} ${keyTypeOf(key)} ${key.toString('base64')}`;
}
