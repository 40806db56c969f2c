import type { Account, SecretStrength } from '../../../model/hardening.js';
import { below, type Statement, statementAt, valueAt } from '../text/statement.js';

/**
 * Accounts with a password, with how it is kept. One without a password can log in by key alone, or by what a server says, and is
 * none that anyone could use without either.
 */
export function readAccounts(root: Statement): readonly Account[] {
  const users = below(root, 'system', 'login', 'user').map((user) => ({
    name: user.word,
    at: statementAt(user, 'authentication'),
  }));
  const all = [{ name: 'root', at: statementAt(root, 'system', 'root-authentication') }, ...users];
  return all.flatMap(({ name, at }) => {
    const hash = valueAt(at, 'encrypted-password');
    const plain = valueAt(at, 'plain-text-password-value');
    if (plain !== undefined) return [{ name, strength: 'plain' as const, privilege: undefined, line: plain.line }];
    if (hash === undefined) return [];
    return [{ name, strength: strengthOf(hash.word), privilege: undefined, line: hash.line }];
  });
}

/** By how the hash begins (crypt); `*` and `!` fit no password. */
function strengthOf(hash: string): SecretStrength {
  if (hash === '') return 'none';
  if (/^[*!]/.test(hash) || /^\$[56]\$/.test(hash)) return 'strong';
  if (hash.startsWith('$9$') || hash.startsWith('$8$')) return 'reversible';
  return 'weak';
}
