import { BRIDGE_COMMANDS } from './bridge-commands.js';
import type { Call } from './call.js';
import type { Context } from './handler.js';
import { RECORD_COMMANDS } from './record-commands.js';
import { ToolError } from './values.js';

/** The commands of a call in order, on the database given. @throws ToolError at the first one that fails. */
export function runCommands(call: Call, context: Context): string {
  const printed = call.commands.map((command, index) => {
    const handler = RECORD_COMMANDS[command.name] ?? BRIDGE_COMMANDS[command.name];
    if (handler === undefined) throw new ToolError(`unknown command '${command.name}'; use --help for help`);
    return { command, text: handler(context, command, index === call.commands.length - 1) };
  });
  let output = '';
  let afterList = false;
  for (const { command, text } of printed) {
    if (text === undefined) continue;
    // The tool puts an empty line between tables in list format.
    const isList = command.name === 'list' && context.format === 'list';
    output += `${isList && afterList ? '\n' : ''}${text}\n`;
    afterList = afterList || isList;
  }
  return output;
}
