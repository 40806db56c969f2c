import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate with its key, both PEM. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256, in hexadecimal without colons. */
  readonly fingerprint: string;
}

/** What a certificate is to be. */
export interface CertificateWish {
  /** What it is for: DNS names, or `IP:127.0.0.1`. The first name is the subject's too. */
  readonly names: readonly string[];
  readonly use?: 'server' | 'client';
  /** Its time is over since a day. */
  readonly expired?: boolean;
}

/** An authority made for one test file. */
export interface TestAuthority extends TestCertificate {
  issue(wish: CertificateWish): TestCertificate;
}

/**
 * Makes an authority by the openssl program, with keys that take no time to make (P-256): nothing of it lies in the
 * repository, and nothing of it can be trusted by anyone else.
 */
export function createAuthority(name = 'netctl test authority'): TestAuthority {
  const own = inFolder((folder) => {
    makeKey(folder, 'own');
    const subject = ['-subj', `/CN=${name}`, '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
    openssl(folder, ['req', '-x509', '-new', '-key', 'own.key', '-out', 'own.crt', '-days', '2', ...subject]);
    return read(folder, 'own');
  });
  return { ...own, issue: (wish) => inFolder((folder) => issue(folder, own, wish)) };
}

/** A certificate that nobody but itself signed. */
export function selfSigned({ names }: CertificateWish): TestCertificate {
  return inFolder((folder) => {
    makeKey(folder, 'own');
    const subject = ['-subj', `/CN=${commonName(names)}`, '-addext', `subjectAltName=${alternatives(names)}`];
    openssl(folder, ['req', '-x509', '-new', '-key', 'own.key', '-out', 'own.crt', '-days', '2', ...subject]);
    return read(folder, 'own');
  });
}

function issue(
  folder: string,
  authority: TestCertificate,
  { names, use = 'server', expired }: CertificateWish,
): TestCertificate {
  writeFileSync(join(folder, 'ca.crt'), authority.cert);
  writeFileSync(join(folder, 'ca.key'), authority.key);
  makeKey(folder, 'own');
  openssl(folder, ['req', '-new', '-key', 'own.key', '-out', 'own.csr', '-subj', `/CN=${commonName(names)}`]);
  writeFileSync(
    join(folder, 'own.ext'),
    `subjectAltName=${alternatives(names)}\nbasicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=${use}Auth\n`,
  );
  // `x509 -req` of OpenSSL 3.0 takes days only, also negative ones: the end then lies before the beginning, and is over.
  const days = expired === true ? '-1' : '1';
  const signer = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-set_serial', String(Date.now()), '-extfile', 'own.ext'];
  openssl(folder, ['x509', '-req', '-in', 'own.csr', '-out', 'own.crt', '-days', days, ...signer]);
  return read(folder, 'own');
}

function makeKey(folder: string, name: string): void {
  openssl(folder, ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${name}.key`]);
}

function commonName(names: readonly string[]): string {
  return (names[0] ?? 'nameless').replace(/^IP:/, '');
}

function alternatives(names: readonly string[]): string {
  return names.map((name) => (name.startsWith('IP:') ? name : `DNS:${name}`)).join(',');
}

function read(folder: string, name: string): TestCertificate {
  const cert = readFileSync(join(folder, `${name}.crt`), 'utf8');
  const fingerprint = new X509Certificate(cert).fingerprint256.replaceAll(':', '').toLowerCase();
  return { cert, key: readFileSync(join(folder, `${name}.key`), 'utf8'), fingerprint };
}

function openssl(folder: string, args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'netctl-certificates-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
