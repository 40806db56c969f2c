import { dump } from 'js-yaml';
import type { Intent } from '../../generated/intents.js';

/** A document as it is written. */
export type WrittenDocument = Intent;

/** What fits into a line is written in one. */
const WIDTH = 120;

/** Documents as YAML, one behind the other, as people write them: a rule or a port in a line. */
export function renderIntents(documents: readonly Intent[]): string {
  return documents.map((document) => renderDocument(document)).join('---\n');
}

function renderDocument(document: Intent): string {
  return Object.entries(document)
    .map(([key, value]) => `${key}:${renderValue(value, 0, false)}\n`)
    .join('');
}

/** A value behind its key, or behind the dash of a list. `mayFlow` is false where its members stand in lines of their own. */
function renderValue(value: unknown, indent: number, mayFlow: boolean): string {
  const flow = dump(value, { flowLevel: 0, lineWidth: -1, noRefs: true }).trimEnd();
  const isPlain = typeof value !== 'object' || value === null;
  const fits = mayFlow && flow.length + indent < WIDTH;
  if (isPlain || fits || Object.keys(value).length === 0) return ` ${flow}`;
  const lead = ' '.repeat(indent + 2);
  if (Array.isArray(value)) {
    const plain = value.every((one) => typeof one !== 'object');
    if (plain && flow.length + indent < WIDTH) return ` ${flow}`;
    return value.map((one) => `\n${lead}-${renderItem(one, indent + 2)}`).join('');
  }
  return Object.entries(value)
    .map(([key, one]) => `\n${lead}${key}:${renderValue(one, indent + 2, !Array.isArray(one))}`)
    .join('');
}

/** A member of a list: its first field stands behind the dash. */
function renderItem(value: unknown, indent: number): string {
  const hasLists = typeof value === 'object' && value !== null && Object.values(value).some(holdsObjects);
  const text = renderValue(value, indent, !hasLists);
  return text.startsWith('\n') ? ` ${text.trimStart()}` : text;
}

function holdsObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some((one) => typeof one === 'object');
}
