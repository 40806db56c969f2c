import { createHash } from 'node:crypto';

/** Where a secret stands: the group `keep` (may be empty) stays, the group `secret` is the secret. Flag `g`, and `m` where anchored. */
export type SecretPattern = RegExp;

/** Words that a line with a secret has; most lines have none and need no further look. */
const HINT =
  /password|passphrase|secret|key|communit|psk|\$\d{1,2}\$|\bauth|\bpriv\b|localized|snmp-server host|unsupported-transceiver|:\/\/|-----BEGIN/i;

/**
 * Secrets in configuration text of the industry-standard CLI. None of the patterns starts at the beginning of a line,
 * since in a dialogue a prompt stands there.
 */
export const COMMON_SECRETS: readonly SecretPattern[] = [
  // password 7 X, secret sha512 X, secret level 5 9 X, passphrase X.
  /(?<keep>\b(?:password|passphrase|secret)[ \t]+(?:level[ \t]+\d{1,2}[ \t]+)?(?:(?:\d{1,2}a?|sha\d{1,3}|md5|clear|encrypted)[ \t]+)?)(?!encryption\b|level\b)(?<secret>\S+)/gi,
  /(?<keep>(?<![\w-])key[ \t]+(?:\d{1,2}a?|encrypted)[ \t]+)(?<secret>\S+)/gi,
  // A key without a type; not the number of a key, nor what else follows the word.
  /(?<keep>(?<![\w-])key[ \t]+)(?!(?:\d{1,2}a?|encrypted)[ \t]+\S|\d{1,10}[ \t]*$|(?:chain|generate|zeroize|import|export|pubkey-chain|config-key)\b)(?<secret>\S+)/gim,
  /(?<keep>\b(?:key-string|server-key|pre-shared-key|wpa-psk[ \t]+(?:ascii|hex)|psk|authentication-key(?:[ \t]+\d{1,10}[ \t]+(?:md5|sha\d?|cmac-aes-128))?|message-digest-key[ \t]+\d{1,3}[ \t]+md5)[ \t]+(?:(?:\d{1,2}a?|encrypted|local|remote)[ \t]+)?)(?!address\b|hostname\b)(?<secret>\S+)/gi,
  /(?<keep>\bcrypto[ \t]+isakmp[ \t]+key[ \t]+(?:\d[ \t]+)?)(?<secret>\S+)/gi,
  /(?<keep>\bsnmp-server[ \t]+community[ \t]+(?:[078]a?[ \t]+(?=\S+[ \t]+(?:ro|rw|view)\b))?)(?<secret>\S+)/gi,
  /(?<keep>\bsnmp-server[ \t]+host[ \t]+\S+[ \t]+(?:vrf[ \t]+\S+[ \t]+)?(?:(?:traps|informs)[ \t]+)?(?:version[ \t]+(?:1|2c|3[ \t]+(?:auth|noauth|priv))[ \t]+)?)(?!vrf\b|traps\b|informs\b|version\b)(?<secret>\S+)/gi,
  /(?<keep>\b(?:auth[ \t]+(?:md5|sha\S{0,4})|priv[ \t]+(?:3?des|aes)(?:[ \t]*(?:128|192|256))?|localized)[ \t]+)(?<secret>\S+)/gi,
  /(?<keep>\bauthentication[ \t]+(?:text|md5[ \t]+key-string)[ \t]+(?:\d[ \t]+)?)(?<secret>\S+)/gi,
  /(?<keep>\b(?:standby|vrrp)[ \t]+\d{1,4}[ \t]+authentication[ \t]+)(?!md5\b|text\b)(?<secret>\S+)/gi,
  /(?<keep>:\/\/[^\s:@/]{1,64}:)(?<secret>[^\s@<]+)(?=@)/g,
  /(?<keep>-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)(?<secret>[\s\S]{1,20000}?)(?=-----END [A-Z ]{0,20}PRIVATE KEY-----)/g,
  // Hashes as crypt(3) writes them, and the vendors' own with the same look, wherever they stand.
  /(?<keep>)(?<secret>\$(?:\d{1,2}|[a-z]\w{0,15})\$[^\s"']+)/g,
];

/** The text with every secret replaced by `<secret>`. */
export function maskSecrets(text: string, patterns: readonly SecretPattern[]): string {
  return replaceSecrets(text, patterns, () => '<secret>');
}

/**
 * The line with every secret replaced by a short digest: equal secrets stay equal and a changed one shows, while six
 * digits are too few to test guesses against.
 */
export function digestSecrets(line: string, patterns: readonly SecretPattern[]): string {
  return replaceSecrets(line, patterns, (secret) => {
    const digest = createHash('sha256').update(secret).digest('hex').slice(0, 6);
    return `<secret:${digest}>`;
  });
}

function replaceSecrets(text: string, patterns: readonly SecretPattern[], cover: (secret: string) => string): string {
  if (!HINT.test(text)) return text;
  let covered = text;
  for (const pattern of patterns) {
    covered = covered.replace(pattern, (...found) => {
      const groups: Record<string, string> = found.at(-1);
      const secret = groups['secret'] ?? '';
      // What another pattern has covered already.
      const hidden = secret.startsWith('<secret') ? secret : cover(secret);
      return `${groups['keep'] ?? ''}${hidden}`;
    });
  }
  return covered;
}
