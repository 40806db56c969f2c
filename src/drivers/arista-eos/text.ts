import type { TextDialect } from '../shared/config-text.js';
import type { FreeText } from '../shared/config-tree.js';
import { COMMON_SECRETS, type SecretPattern } from '../shared/secrets.js';

/** Texts up to a line `EOF`. */
const FREE_TEXTS: readonly FreeText[] = [
  { opens: /^banner (?:login|motd)$|^action bash$|^code unit \S+$/, ends: () => (line) => line.trim() === 'EOF' },
];

const SECRETS: readonly SecretPattern[] = [
  ...COMMON_SECRETS,
  /(?<keep>\bunsupported-transceiver[ \t]+\S+[ \t]+)(?<secret>\S+)/gi,
];

/** What the platform's configuration text has beside configuration. */
export const TEXT: TextDialect = {
  freeTexts: FREE_TEXTS,
  secrets: SECRETS,
  // Headers and separators; comments of users begin with `!!`.
  volatile: /^!(?!!)/,
  refused: /^\s*%\s*(?:Invalid|Incomplete|Ambiguous|Unavailable|Authorization|Error)[^\n]*/m,
};
