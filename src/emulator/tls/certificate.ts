import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { bits, boolean, integer, moment, objectId, octets, sequence, setOf, tagged, utf8 } from './der.js';

/** A certificate and its private key, both PEM. */
export interface MadeCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** What a certificate says. */
export interface CertificateWish {
  /** The common name of whom it is for. */
  readonly subject: string;
  readonly usage: 'authority' | 'server' | 'client';
  /** Names and addresses that the server has. */
  readonly hosts?: readonly string[];
  /** Who signs it; itself where absent. */
  readonly issuer?: MadeCertificate & { readonly subject: string };
  /** From when until when; from an hour ago for a day where absent. */
  readonly from?: Date;
  readonly until?: Date;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const EXTENSION = { constraints: '2.5.29.19', usage: '2.5.29.15', extended: '2.5.29.37', names: '2.5.29.17' } as const;
const PURPOSE = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2' } as const;
const HOUR = 3_600_000;

/**
 * Makes an X.509 certificate (RFC 5280) with a fresh P-256 key. Node.js reads and checks certificates but makes none; those
 * of emulated devices are made anew at each start, so that no key lies in the sources.
 */
export function makeCertificate(wish: CertificateWish): MadeCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const from = wish.from ?? new Date(Date.now() - HOUR);
  const until = wish.until ?? new Date(Date.now() + 24 * HOUR);
  const algorithm = sequence(objectId(ECDSA_WITH_SHA256));
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(serialNumber()),
    algorithm,
    nameOf(wish.issuer?.subject ?? wish.subject),
    sequence(moment(from), moment(until)),
    nameOf(wish.subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensions(wish))),
  );
  const signer: KeyObject = wish.issuer === undefined ? privateKey : createPrivateKey(wish.issuer.key);
  const whole = sequence(body, algorithm, bits(sign('sha256', body, signer)));
  return {
    certificate: new X509Certificate(whole).toString(),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Positive, and never with leading zeros, which DER forbids. */
function serialNumber(): Buffer {
  const bytes = randomBytes(8);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes;
}

function nameOf(commonName: string): Buffer {
  return sequence(setOf(sequence(objectId(COMMON_NAME), utf8(commonName))));
}

function extensions(wish: CertificateWish): readonly Buffer[] {
  const authority = wish.usage === 'authority';
  const list = [
    extension(EXTENSION.constraints, sequence(...(authority ? [boolean(true)] : [])), true),
    // keyCertSign and cRLSign for an authority, digitalSignature for the others.
    extension(
      EXTENSION.usage,
      authority ? bits(Buffer.from([0b0000_0110]), 1) : bits(Buffer.from([0b1000_0000]), 7),
      true,
    ),
  ];
  if (wish.usage !== 'authority')
    list.push(extension(EXTENSION.extended, sequence(objectId(PURPOSE[wish.usage])), false));
  const hosts = wish.hosts ?? [];
  if (hosts.length > 0) list.push(extension(EXTENSION.names, sequence(...hosts.map(alternativeName)), false));
  return list;
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  return sequence(objectId(id), ...(critical ? [boolean(true)] : []), octets(value));
}

function alternativeName(host: string): Buffer {
  const family = isIP(host);
  if (family === 0) return tagged(2, Buffer.from(host, 'ascii'), true);
  return tagged(7, family === 4 ? Buffer.from(host.split('.').map(Number)) : ipv6Bytes(host), true);
}

function ipv6Bytes(address: string): Buffer {
  const [head = '', tail] = address.split('::');
  const before = groups(head);
  const after = groups(tail ?? '');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return Buffer.from(
    [...before, ...Array<number>(zeros).fill(0), ...after].flatMap((group) => [group >> 8, group & 255]),
  );
}

function groups(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
