import { stripVTControlCharacters } from 'node:util';
import { Errors } from '@oclif/core';
import { NetctlError } from '../../errors/netctl-error.js';
import { likelyMeant } from '../../util/did-you-mean.js';

/** What oclif adds to some of its errors about a command line. */
interface Complaint {
  readonly message: string;
  /** Flags that do not exist, with their dashes. */
  readonly flags?: unknown;
  /** Arguments that are missing, or that are too many. */
  readonly args?: unknown;
  readonly parse?: { readonly input?: { readonly flags?: object } };
}

/**
 * oclif's errors about the command line are errors in the input like any other; anything else is returned as it is.
 * `commands` are the ids there are, for what was likely meant.
 */
export function fromOclif(thrown: unknown, commands: readonly string[]): unknown {
  if (!(thrown instanceof Errors.CLIError)) return thrown;
  const complaint: Complaint = thrown;
  const message = stripVTControlCharacters(complaint.message);
  const unknown = /^command (?<id>.+?) not found\.?$/i.exec(message)?.groups?.['id'];
  if (unknown !== undefined) return unknownCommand(unknown, commands);
  if (Array.isArray(complaint.flags)) return unknownFlags(complaint.flags.map(String), complaint);
  return new NetctlError('NETCTL_INPUT_FLAG', missingArgument(complaint) ?? plainMessage(message), { cause: thrown });
}

function unknownCommand(id: string, commands: readonly string[]): NetctlError {
  const names = commands.map((command) => command.replaceAll(':', ' '));
  const typed = id.replaceAll(':', ' ');
  const known = names.filter((name) => typed.startsWith(`${name} `)).sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) return leftOver(known, typed.slice(known.length + 1));
  const meant = likelyMeant(typed, names);
  return new NetctlError('NETCTL_INPUT_FLAG', `there is no command "${typed}".`, {
    hint: meant === undefined ? 'See `netctl --help` for all commands.' : `Did you mean \`netctl ${meant}\`?`,
  });
}

/** Files are named by a flag here, which is easily forgotten. */
function leftOver(command: string, rest: string): NetctlError {
  return new NetctlError('NETCTL_INPUT_FLAG', `"netctl ${command}" does not take "${rest}" by itself.`, {
    hint: `If it is a file, write \`-f ${rest}\`; \`netctl ${command} --help\` says which flags there are.`,
  });
}

function unknownFlags(flags: readonly string[], { parse }: Complaint): NetctlError {
  const known = Object.keys(parse?.input?.flags ?? {}).map((name) => `--${name}`);
  const guesses = flags.flatMap((flag) => likelyMeant(flag, known) ?? []);
  const message = `there is no flag ${flags.join(', ')} here.`;
  return new NetctlError('NETCTL_INPUT_FLAG', message, {
    hint: guesses.length === 0 ? undefined : `Did you mean ${guesses.join(', ')}?`,
  });
}

function missingArgument({ message, args }: Complaint): string | undefined {
  if (!message.startsWith('Missing') || !Array.isArray(args)) return undefined;
  const [missing] = args as readonly { readonly name: string; readonly description?: string }[];
  return missing && `the argument ${missing.name.toUpperCase()} is missing: ${missing.description}.`;
}

/** Without the heading and the advice that oclif puts around what it has to say. */
function plainMessage(message: string): string {
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:See more help with --help|The following errors? occurred:)$/.test(line));
  const text = lines.join('; ');
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}.`;
}
