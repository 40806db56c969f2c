import { parseEvents } from 'js-yaml';
import { errorsOf, type NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { buildDocuments } from './build.js';
import { decodeText } from './decode.js';
import { type LocatedDocument, locatedDocuments, MAX_DEPTH } from './located.js';
import { type SourceText, sourceText } from './source-text.js';

/** The documents of a file that can be read, and what is wrong with the others. */
export interface DocumentsApart {
  readonly source: SourceText;
  readonly documents: readonly LocatedDocument[];
  /** One list for each document that could not be read; never empty ones. */
  readonly broken: readonly BrokenDocument[];
}

export interface BrokenDocument {
  /** Where its text begins. */
  readonly start: SourceRef;
  readonly errors: readonly [NetctlError, ...NetctlError[]];
}

/**
 * Reads all documents of a YAML or JSON file, each by itself: one that is broken leaves the others as they are. A file in
 * which all is well is read in one go.
 * @throws NetctlError NETCTL_INPUT_BINARY
 */
export async function readYamlApart(content: string | Uint8Array, file: string): Promise<DocumentsApart> {
  const source = sourceText(decodeText(content, file), file);
  const whole = readWhole(source);
  if (whole !== undefined) return { source, documents: whole, broken: [] };
  const documents: LocatedDocument[] = [];
  const broken: BrokenDocument[] = [];
  for (const { from, to } of spansOf(source.text)) {
    const part = partOf(source, from, to);
    const errors = await readPart(part, documents);
    const [first, ...rest] = errors;
    if (first !== undefined) broken.push({ start: source.place(from), errors: [first, ...rest] });
  }
  return { source, documents, broken };
}

/** Undefined where anything is wrong. */
function readWhole(source: SourceText): readonly LocatedDocument[] | undefined {
  try {
    const built = buildDocuments(parseEvents(source.text, { filename: source.file, maxDepth: MAX_DEPTH }), source);
    return built.errors.length > 0 ? undefined : locatedDocuments(built, source);
  } catch {
    return undefined;
  }
}

async function readPart(part: SourceText, documents: LocatedDocument[]): Promise<readonly NetctlError[]> {
  try {
    const built = buildDocuments(parseEvents(part.text, { filename: part.file, maxDepth: MAX_DEPTH }), part);
    if (built.errors.length > 0) return built.errors;
    const before = documents.length;
    documents.push(...locatedDocuments(built, part).map((one) => ({ ...one, index: before + one.index })));
    return [];
  } catch (thrown) {
    // Loads the second parser, which only a file with mistakes needs.
    const { syntaxErrors } = await import('./syntax-errors.js');
    const errors = syntaxErrors(thrown, part);
    return errors.length > 0 ? errors : errorsOf(thrown);
  }
}

/** A line with three dashes begins a document whatever stands before it, and cannot be part of any text (YAML 1.2.2, 9.1). */
function spansOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const starts = [0];
  for (const { index } of text.matchAll(/^---(?=\s|$)/gm)) if (index > 0) starts.push(index);
  const spans = starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }));
  // What stands before the first of them belongs to it, unless it is a document without dashes.
  const [first, second] = spans;
  if (first === undefined || second === undefined) return spans;
  const onlyFrame = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$)|%.*(?:\r?\n|$))*$/.test(text.slice(first.from, first.to));
  return onlyFrame ? [{ from: first.from, to: second.to }, ...spans.slice(2)] : spans;
}

/** A part of a text whose places are those of the whole. */
function partOf(whole: SourceText, from: number, to: number): SourceText {
  return {
    file: whole.file,
    text: whole.text.slice(from, to),
    place: (offset) => whole.place(from + offset),
    excerpt: (source) => whole.excerpt(source),
  };
}
