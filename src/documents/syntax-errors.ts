import { YAMLException } from 'js-yaml';
import { parseDocument, visit } from 'yaml';
import type { NetctlError } from '../errors/netctl-error.js';
import { errorAtOffset } from './build-errors.js';
import type { SourceText } from './source-text.js';

/** After the first few, what a parser reports is mostly the wake of the first mistake. */
const MAX_SHOWN = 5;

/**
 * What a failed parse is to the user. The fast parser stops at the first mistake; the document it stopped in is read once
 * more by a parser that goes on, to show all of them. Empty for anything that is no mistake in the file.
 */
export function syntaxErrors(thrown: unknown, source: SourceText): readonly NetctlError[] {
  if (!(thrown instanceof YAMLException)) return [];
  const offset = thrown.mark?.position ?? 0;
  if (thrown.reason.startsWith('nesting exceeded')) {
    const message = 'Maps and lists are nested deeper here than any file for netctl needs.';
    return [errorAtOffset(source, offset, { code: 'NETCTL_INPUT_YAML_LIMIT', message })];
  }
  const variable = unquotedVariable(source.text, offset);
  if (variable !== undefined) {
    const message = `\`${variable.text}\` must be in quotes here: inside { } and [ ] YAML takes its braces for a map.`;
    const hint = `Write "${variable.text}".`;
    return [errorAtOffset(source, variable.offset, { code: 'NETCTL_INPUT_YAML', message, hint })];
  }
  if (thrown.reason.startsWith('missed comma')) {
    const reason = 'inside { } and [ ] a comma is missing before this, or a text there needs quotes';
    return [syntaxError(source, offset, reason)];
  }
  const all = allSyntaxErrors(source, offset);
  return all.length > 0 ? all : [syntaxError(source, offset, thrown.reason)];
}

/** The `${…}` at which the parser stopped, when no quote is open before it on its line. */
function unquotedVariable(text: string, offset: number): { text: string; offset: number } | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const start = text.lastIndexOf('${', offset);
  if (start < lineStart || offset - start > 200) return undefined;
  const before = text.slice(lineStart, start).replace(/\\./g, '');
  if (/^(?:[^"']|"[^"]*"|'[^']*')*$/.test(before) === false) return undefined;
  const end = /^[^\n\r}]{0,200}\}/.exec(text.slice(start));
  return end === null ? undefined : { text: end[0], offset: start };
}

function allSyntaxErrors(source: SourceText, offset: number): readonly NetctlError[] {
  const { from, to } = documentAround(source.text, offset);
  const document = parseDocument(source.text.slice(from, to), { prettyErrors: false });
  const open = openQuote(document);
  if (open !== undefined) return [syntaxError(source, from + open, 'the quote that opens here is never closed')];
  return document.errors.slice(0, MAX_SHOWN).map((error) => syntaxError(source, from + error.pos[0], error.message));
}

/**
 * Where a quoted text begins that has no end. Both parsers notice at the end of the document, which helps nobody, and take
 * all that follows for mistakes.
 */
function openQuote(document: ReturnType<typeof parseDocument>): number | undefined {
  const missing = document.errors.find((error) => /^Missing closing ["'] ?quote/.test(error.message));
  if (missing === undefined) return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar(_, { range, type }) {
      if (range && type?.startsWith('QUOTE') && range[0] < missing.pos[0]) start = range[0];
    },
  });
  return start;
}

/** The span of the document that has the offset; a mistake in a quoted text may make it too short, never wrong. */
function documentAround(text: string, offset: number): { from: number; to: number } {
  const before = [...text.slice(0, offset).matchAll(/^---(?=\s|$)/gm)].at(-1);
  const from = before?.index ?? 0;
  const after = /^(?:---|\.\.\.)(?=\s|$)/m.exec(text.slice(Math.max(offset, from + 3)));
  return { from, to: after === null ? text.length : Math.max(offset, from + 3) + after.index };
}

function syntaxError(source: SourceText, offset: number, reason: string): NetctlError {
  const message = `This is not YAML: ${sentence(reason)}`;
  const tab = /\btabs?\b/i.test(reason);
  return errorAtOffset(source, offset, {
    code: 'NETCTL_INPUT_YAML',
    message,
    ...(tab && { hint: 'Indent with spaces; YAML does not take tabs there.' }),
  });
}

/** The parsers' messages begin with either case and rarely end in a full stop. */
function sentence(reason: string): string {
  const lowered = /^[A-Z][a-z]/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason;
  return lowered.endsWith('.') ? lowered : `${lowered}.`;
}
