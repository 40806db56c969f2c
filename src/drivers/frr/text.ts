import type { TextDialect } from '../shared/config-text.js';
import { COMMON_SECRETS, type SecretPattern } from '../shared/secrets.js';

const SECRETS: readonly SecretPattern[] = [
  ...COMMON_SECRETS,
  // RIP, and IS-IS circuits.
  /(?<keep>\bauthentication[ \t]+string[ \t]+)(?<secret>\S+)/gi,
  // PCEP and LDP sessions, VRRP and NHRP: the secret ends the line.
  /(?<keep>\b(?:tcp-md5-auth|nhrp[ \t]+authentication)[ \t]+)(?<secret>\S+)/gi,
];

/** What the configuration text has beside configuration. */
export const TEXT: TextDialect = {
  freeTexts: [],
  secrets: SECRETS,
  // The release stands in front, and changes with the software.
  volatile: /^(?:!|#|Building configuration|Current configuration ?:|frr version |exit$|exit-address-family$)/,
  refused: /^% (?:Unknown command|Command incomplete|Ambiguous command)[^\n]*|^vtysh: error [^\n]*/m,
};
