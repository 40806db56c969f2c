import type { PromptShell } from '../../transports/transport.js';

/**
 * How vtysh looks. It is a program: on most hosts a login leads to a Unix shell, from which it is started; elsewhere it is the
 * login shell itself. Everyone who may start it has full rights.
 */
export const SHELL: PromptShell = {
  kind: 'prompt',
  // It would keep what is typed, passwords too, in a file of the account's home.
  program: 'env VTYSH_HISTFILE=/dev/null vtysh',
  prompt: /^(?<host>[\w.\-@/:+]{1,63})(?:\((?<mode>config[\w-]{0,40})\))?# ?$/,
  privileged: /^[\w.\-@/:+]{1,63}# ?$/,
  enable: undefined,
  // Only where vtysh.conf turns it on is there a pager: less.
  prepare: [{ line: 'no terminal paginate', optional: true }],
  pager: { prompt: /^(?:\(END\)|:|--More--) ?$/m, next: ' ' },
  question: { any: /(?:\[confirm\]|\[y\/n\]:?|\(y\/n\)\??) ?$/i, no: 'n' },
  // What PAM has to say of an account may stand in front, on the same line.
  refused: /% (?:Unknown command|Command incomplete|Ambiguous command)/,
};
