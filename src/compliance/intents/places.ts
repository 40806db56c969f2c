import type { IntentDocument } from '../../intents/document.js';
import type { SourceRef } from '../../util/source.js';

/** Numbers for places, so that what was asked for can be looked at as the lines of a device. */
export interface PlaceBook {
  /** The number of a place. */
  number(source: SourceRef): number;
  /** The place of a number; of the documents themselves where there is none. */
  place(line: number | undefined): SourceRef;
  /** By number, the text of the line it stands in. */
  lines(): readonly string[];
}

export function placeBook(documents: readonly IntentDocument[]): PlaceBook {
  const sources: SourceRef[] = [];
  const [first] = documents;
  const start = first?.targets.source ?? { file: '', line: 1, column: 1 };
  return {
    number: (source) => sources.push(source),
    place: (line) => (line === undefined ? start : (sources[line - 1] ?? start)),
    lines: () => sources.map((source) => lineAt(documents, source)),
  };
}

/** The line of the file, without its number and the caret below. */
function lineAt(documents: readonly IntentDocument[], source: SourceRef): string {
  const document = documents.find(({ located }) => located.file === source.file);
  const [line = ''] = (document?.located.excerpt(source) ?? '').split('\n');
  return line.replace(/^\s*\d+\s*\|?\s*/, '').replace(/^- /, '');
}
