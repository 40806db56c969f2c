import type { ConfigLine } from '../../../model/config-line.js';
import type { Account, SecretStrength } from '../../../model/hardening.js';

const USER = /^username (?<name>\S+)(?<rest>.*)$/;
const SECRET = / (?:secret|password) (?:(?<type>\d{1,2}a?|sha512|sha-512|md5) )?\S+/;

/** Accounts of the device itself, with how their passwords are kept. Lines about one account count together. */
export function readAccounts(tree: readonly ConfigLine[]): readonly Account[] {
  const accounts = new Map<string, Account>();
  for (const { text, line } of tree) {
    const groups = USER.exec(text)?.groups;
    if (groups === undefined) continue;
    const { name = '', rest = '' } = groups;
    const strength = strengthIn(rest);
    const privilege = / privilege (?<level>\d{1,2})\b/.exec(rest)?.groups?.['level'];
    const known = accounts.get(name);
    if (strength === undefined && known === undefined && privilege === undefined) continue;
    accounts.set(name, {
      name,
      strength: strength ?? known?.strength ?? 'none',
      privilege: privilege === undefined ? known?.privilege : Number(privilege),
      line: strength === undefined ? (known?.line ?? line) : line,
    });
  }
  return [...accounts.values()];
}

function strengthIn(rest: string): SecretStrength | undefined {
  if (/ nopassword\b/.test(rest)) return 'none';
  const groups = SECRET.exec(rest)?.groups;
  return groups === undefined ? undefined : secretStrength(groups['type']);
}

/**
 * How a password is kept, by its type: 0 or none is as it is, 7 and 6 can be turned back, 4 is a hash without
 * salt and 5 MD5, which are guessed soon; 8, 9, 10 and sha512 are made to be slow.
 */
export function secretStrength(type: string | undefined): SecretStrength {
  switch (type) {
    case '7':
    case '6':
      return 'reversible';
    case '4':
    case '5':
    case 'md5':
      return 'weak';
    case '8':
    case '8a':
    case '9':
    case '10':
    case 'sha512':
    case 'sha-512':
      return 'strong';
    default:
      return 'plain';
  }
}
