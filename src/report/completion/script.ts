import { NetctlError } from '../../errors/netctl-error.js';
import { bashScript } from './bash.js';
import type { CompletionCommand } from './command.js';
import { fishScript } from './fish.js';
import { zshScript } from './zsh.js';

const SCRIPTS: Readonly<Record<string, (commands: readonly CompletionCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/**
 * The script that teaches a shell to complete netctl's commands and flags.
 * @throws NetctlError NETCTL_INPUT_FLAG for a shell there is none for.
 */
export function completionScript(shell: string, commands: readonly CompletionCommand[]): string {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script !== undefined) return script(commands);
  const known = Object.keys(SCRIPTS).join(', ');
  throw new NetctlError('NETCTL_INPUT_FLAG', `there is no completion for the shell "${shell}"; there is for ${known}.`);
}
