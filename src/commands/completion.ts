import { Args, type Command } from '@oclif/core';
import { SETTINGS } from '../config/settings.js';
import type { CompletionCommand, CompletionFlag } from '../report/completion/command.js';
import { type Given, NetctlCommand } from './base/command.js';
import { type ExitCode, LOCAL_EXITS } from './base/exit-codes.js';
import type { Outcome } from './base/outcome.js';

const SHELLS = ['bash', 'zsh', 'fish'];

export class Completion extends NetctlCommand<typeof Completion> {
  static override summary = 'Print the completion of commands and flags for a shell';
  static override usage = 'completion SHELL';
  static override args = {
    shell: Args.string({ description: SHELLS.join(', '), required: true, ignoreStdin: true }),
  };
  static override examples = [
    'netctl completion bash > ~/.local/share/bash-completion/completions/netctl',
    'netctl completion fish | source',
  ];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ args }: Given<typeof Completion>): Promise<Outcome> {
    const { completionScript } = await import('../report/completion/script.js');
    const script = completionScript(args.shell, this.config.commands.map(describeCommand));
    return {
      json: { schema: 'netctl.completion.v1', shell: args.shell, script },
      blocks: [{ kind: 'code', title: undefined, lines: script.trimEnd().split('\n') }],
      exitCode: 0,
    };
  }
}

function describeCommand({ id, summary, flags }: Command.Loadable): CompletionCommand {
  return {
    words: id.replaceAll(':', ' '),
    summary: summary ?? '',
    flags: Object.entries(flags).map(([name, flag]) => describeFlag(name, flag)),
    argument: id === 'completion' ? SHELLS : [],
  };
}

function describeFlag(name: string, flag: Command.Flag.Cached): CompletionFlag {
  return { name, char: flag.char, summary: flag.summary ?? '', value: whatFollows(name, flag) };
}

function whatFollows(name: string, flag: Command.Flag.Cached): CompletionFlag['value'] {
  if (flag.type === 'boolean') return 'none';
  const setting = Object.entries(SETTINGS).find(([key]) => key.replaceAll('_', '-') === name)?.[1];
  if (setting?.kind === 'choice') return setting.choices;
  if (name === 'file') return 'file';
  return setting?.kind === 'string' && setting.placeholder === 'DIR' ? 'folder' : 'any';
}
