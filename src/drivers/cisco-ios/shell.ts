import type { PromptShell } from '../../transports/transport.js';

/** How the command line looks. */
export const SHELL: PromptShell = {
  kind: 'prompt',
  prompt: /^(?<host>[\w.\-@/:+]{1,63})(?:\((?<mode>(?!tcl)[^()\n]{1,80})\))?[>#] ?$/,
  privileged: /^[\w.\-@/:+]{1,63}# ?$/,
  enable: {
    line: 'enable',
    question: /^Password: ?$/im,
    refusal: /^% ?(?:Bad (?:secrets|passwords?)|Access denied|Error in authentication|No password set)/im,
  },
  prepare: [
    { line: 'terminal length 0', optional: false },
    { line: 'terminal width 511', optional: true },
  ],
  pager: { prompt: /^ ?--More-- ?$/m, next: ' ' },
  question: { any: /(?:\[confirm\]|\[yes\/no\]:?|\[y\/n\]:?|\(y\/n\)\??|\]\?|\?) ?$/i, no: 'n' },
  // Configuration prompts show no more of the host name than this.
  hostLength: 20,
  refused: /^\s*% ?(?:Invalid|Incomplete|Ambiguous|Unknown)|^Command authorization failed/m,
};
