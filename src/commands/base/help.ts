import { CommandHelp, Help } from '@oclif/core';
import { flagName, variableName } from '../../config/setting.js';
import { SETTINGS } from '../../config/settings.js';
import { EXIT_TEXTS, type ExitCode } from './exit-codes.js';

/** Help with two sections more: how to set flags from elsewhere, and how the command can end. */
class NetctlCommandHelp extends CommandHelp {
  protected override sections() {
    return [
      ...super.sections(),
      { header: 'ENVIRONMENT', generate: () => this.wrap(environmentText(Object.keys(this.command.flags))) },
      { header: 'EXIT CODES', generate: () => exitRows(this.command['exitCodes'] as readonly ExitCode[] | undefined) },
    ];
  }
}

export class NetctlHelp extends Help {
  protected override CommandHelpClass = NetctlCommandHelp;
}

/** The variables of a command's flags; flags that are not settings have none. */
export function environmentText(flags: readonly string[]): string {
  const names = Object.keys(SETTINGS).filter((name) => flags.includes(flagName(name)));
  return (
    `${names.map(variableName).sort().join(', ')}.\n` +
    'The same without NETCTL_, in lower case, is the key in netctl.yaml, where batch, devices, deletions and resets ' +
    'stand in `limits:`, command and url in `notify:`, and keep in `history:`. A flag goes before the environment, that before netctl.yaml; ' +
    '`netctl config` shows every value and where it comes from.'
  );
}

function exitRows(codes: readonly ExitCode[] = []): string {
  return codes.map((code) => `${String(code).padStart(3)}  ${EXIT_TEXTS[code]}`).join('\n');
}
