import type { PromptShell } from '../../transports/transport.js';

/** How the command line looks. A switch with two supervisors shows `(s1)` or `(s2)` behind its name. */
export const SHELL: PromptShell = {
  kind: 'prompt',
  prompt: /^(?<host>[\w.\-@/:]{1,63})(?:\(s\d\))?(?:\((?<mode>[^()\n]{1,250})\))?[>#] ?$/,
  privileged: /^[\w.\-@/:]{1,63}(?:\(s\d\))?# ?$/,
  enable: {
    line: 'enable',
    question: /^Password: ?$/im,
    refusal: /^% ?(?:Bad (?:secrets?|passwords?)|Access denied|Authorization denied|Authentication failed)/im,
  },
  prepare: [
    { line: 'terminal length 0', optional: false },
    { line: 'terminal width 32767', optional: true },
  ],
  pager: { prompt: /^ ?--More-- ?$/m, next: ' ' },
  question: { any: /(?:\[confirm\]|\[yes\/no\/?\w{0,10}\]:?|\[y\/n\]:?|\(y\/n\)\??|\?) ?$/i, no: 'n' },
  refused: /^\s*% ?(?:Invalid|Incomplete|Ambiguous|Unavailable|Authorization denied)/m,
};
