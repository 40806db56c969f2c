import type { TextDialect } from '../shared/config-text.js';
import type { FreeText } from '../shared/config-tree.js';
import { COMMON_SECRETS } from '../shared/secrets.js';

/** Texts between two marks: `banner motd ^C … ^C`, and macros up to `@`. */
const FREE_TEXTS: readonly FreeText[] = [
  {
    opens: /^banner \S{1,20} (?<mark>\^C|\S)(?<rest>.*)$/,
    ends(opening) {
      const { mark = '', rest = '' } = opening.groups ?? {};
      return rest.includes(mark) ? undefined : (line) => line.includes(mark);
    },
  },
  { opens: /^macro name \S/, ends: () => (line) => line.trim() === '@' },
];

/** What the platform's configuration text has beside configuration. */
export const TEXT: TextDialect = {
  freeTexts: FREE_TEXTS,
  secrets: COMMON_SECRETS,
  // Headers, comments, load and clock lines; the bytes of a certificate stand in the running configuration, a file's
  // name in the startup configuration.
  volatile:
    /^(?:! |Building configuration|Current configuration ?:|Using \d+ out of \d+ bytes|Load for five secs|Time source is |ntp clock-period |certificate |quit$|[0-9A-F]{2,8}(?: [0-9A-F]{2,8}){0,7}$)/,
  refused:
    /^\s*%\s*(?:Invalid|Incomplete|Ambiguous|Unknown|Authorization|Error)[^\n]*|^Command authorization failed[^\n]*/m,
};
