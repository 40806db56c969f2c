import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import { formatSource } from '../util/source.js';
import type { NodeTable } from './node-table.js';
import type { SourceText } from './source-text.js';

/** An error at an offset of the text, with the line shown. */
export function errorAtOffset(
  source: SourceText,
  offset: number,
  error: { readonly code: ErrorCode; readonly message: string; readonly hint?: string },
): NetctlError {
  const place = source.place(offset);
  return new NetctlError(error.code, error.message, {
    hint: error.hint,
    source: place,
    excerpt: source.excerpt(place),
  });
}

/** Tags ask for types of a programming language; the schemas decide what a value is. */
export function tagError(source: SourceText, start: number, end: number): NetctlError {
  const tag = source.text.slice(start, end);
  return errorAtOffset(source, start, {
    code: 'NETCTL_INPUT_YAML_FEATURE',
    message: `Tags such as \`${tag}\` are not read.`,
    hint: 'Take the tag away; put the value in quotes if it is to be text.',
  });
}

/** Merge keys are YAML 1.1; under YAML 1.2 `<<` would silently be a key of that name. */
export function mergeKeyError(source: SourceText, offset: number): NetctlError {
  return errorAtOffset(source, offset, {
    code: 'NETCTL_INPUT_YAML_FEATURE',
    message: 'Merge keys (`<<`) are not read.',
    hint: 'Write the fields out.',
  });
}

export function complexKeyError(source: SourceText, offset: number): NetctlError {
  return errorAtOffset(source, offset, {
    code: 'NETCTL_INPUT_YAML_FEATURE',
    message: 'A key is a map, a list or an alias here; keys are plain text.',
    hint: 'A text that begins with a brace or a bracket needs quotes.',
  });
}

export function aliasError(source: SourceText, offset: number, why: string): NetctlError {
  return errorAtOffset(source, offset, { code: 'NETCTL_INPUT_YAML', message: `This alias leads nowhere: ${why}.` });
}

export function aliasLimitError(source: SourceText, offset: number, limit: number): NetctlError {
  return errorAtOffset(source, offset, {
    code: 'NETCTL_INPUT_YAML_LIMIT',
    message: `The aliases of this file stand for more than ${limit} values.`,
  });
}

/** Says where both of two equal keys stand: `map` is the node they belong to, `second` the node of the later one. */
export function duplicateKeyError(source: SourceText, table: NodeTable, map: number, second: number): NetctlError {
  const key = table.keys[second];
  let first = map + 1;
  while (first < second && table.keys[first] !== key) first = table.next[first + 1] ?? second;
  const before = source.place(table.starts[first] ?? 0);
  return errorAtOffset(source, table.starts[second] ?? 0, {
    code: 'NETCTL_INPUT_YAML_DUPLICATE',
    message: `The key \`${key}\` stands here a second time; the first is at ${formatSource(before)}.`,
  });
}
