import type { NetctlError } from '../errors/netctl-error.js';
import { formatSource } from '../util/source.js';
import { printable, printableLine } from './printable.js';
import type { Style } from './style.js';

/** Where the page of an error stands, from the project's root. */
export function docsOf(code: string): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}

/** An error for people: code and message, then the place with its lines, what it means, and what to do next. */
export function errorLines(error: NetctlError, style: Style): readonly string[] {
  const lines = [`${style.red(style.bold(`error ${error.code}`))}: ${printable(error.message)}`];
  if (error.source !== undefined) lines.push(`  at ${style.cyan(printableLine(formatSource(error.source)))}`);
  if (error.excerpt !== undefined) lines.push(...indented(error.excerpt));
  const repeated = error.command === undefined || error.message.includes(error.command);
  if (!repeated) lines.push(`  command: ${printableLine(error.command ?? '')}`);
  if (error.impact !== undefined) lines.push(...labelled('impact', error.impact));
  lines.push(...labelled('do', error.hint), style.dim(`  more: netctl explain ${error.code}`));
  if (error.class === 'internal') lines.push(...stackOf(error).map((line) => style.dim(`  ${line}`)));
  return lines;
}

function labelled(label: string, text: string): readonly string[] {
  const [first = '', ...rest] = printable(text).split('\n');
  return [`  ${label}: ${first}`, ...rest.map((line) => `    ${line}`)];
}

function indented(text: string): readonly string[] {
  return printable(text)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `  ${line}`);
}

/** The stack of what went wrong first: the error that wraps it was made where nothing is wrong. */
function stackOf(error: NetctlError): readonly string[] {
  const origin = error.cause instanceof Error ? error.cause : error;
  return printable(origin.stack ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}
