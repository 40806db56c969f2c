import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import { likelyMeant } from '../util/did-you-mean.js';
import type { SourceRef } from '../util/source.js';
import { expectation, pathLabel, shownValue, typeHint } from './expectation.js';
import type { LocatedDocument, Path } from './located.js';
import { wordsAt } from './schema-words.js';
import type { SchemaMistake, Validator } from './validator.js';

/** More mistakes than this are counted, not shown. */
const MAX_SHOWN = 20;

/** Keywords that only repeat what the mistakes inside them say. */
const SUMMARIES: readonly string[] = ['discriminator', 'if', 'propertyNames'];

/** What was checked: a value, where it was written, and by which schema. */
interface Checked {
  readonly document: LocatedDocument;
  readonly value: unknown;
  readonly validator: Pick<Validator<unknown>, 'schema' | 'part'>;
}

/** A mistake with the value it is about. */
interface Found {
  readonly mistake: SchemaMistake;
  readonly path: Path;
  readonly value: unknown;
}

/** The errors for what a validator found, in the order in which they stand in the file. */
export function mistakeErrors(checked: Checked, mistakes: readonly SchemaMistake[]): readonly NetctlError[] {
  const found = onePerPlace(mistakes).map((mistake) => locate(checked.value, mistake));
  const shown = found
    .slice(0, MAX_SHOWN)
    .map((each) => mistakeError(checked, each))
    .sort(byPlace);
  const left = found.length - shown.length;
  if (left === 0) return shown;
  const more = new NetctlError('NETCTL_INPUT_FIELD_VALUE', `${left} more mistakes in this document are not shown.`, {
    source: shown.at(-1)?.source,
    hint: 'Correct the ones shown first.',
  });
  return [...shown, more];
}

/**
 * Several keywords may fail for one value, and all alternatives of one: the first says enough, except that every unknown
 * or missing key counts.
 */
function onePerPlace(mistakes: readonly SchemaMistake[]): readonly SchemaMistake[] {
  const said = new Set<string>();
  return mistakes.filter((mistake) => {
    if (SUMMARIES.includes(mistake.keyword)) return false;
    const { instancePath, params, propertyName } = mistake;
    const key = propertyName ?? params['additionalProperty'] ?? params['missingProperty'] ?? null;
    const id = JSON.stringify([instancePath, key]);
    if (said.has(id)) return false;
    said.add(id);
    return true;
  });
}

function locate(root: unknown, mistake: SchemaMistake): Found {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of mistake.instancePath.split('/').slice(1)) {
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value =
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return { mistake, path, value };
}

function mistakeError(checked: Checked, found: Found): NetctlError {
  const { mistake } = found;
  if (mistake.propertyName !== undefined) return badKey(checked, found, mistake.propertyName);
  if (mistake.keyword === 'additionalProperties') return unknownKey(checked, found);
  if (mistake.keyword === 'required') return missingKey(checked, found);
  return mistake.keyword === 'false schema' ? uselessKey(checked, found) : wrongValue(checked, found);
}

function unknownKey(checked: Checked, { mistake, path }: Found): NetctlError {
  const key = String(mistake.params['additionalProperty']);
  const { keys } = wordsAt(checked.validator, checked.value, path);
  const where = path.length === 0 ? '' : ` in \`${pathLabel(path)}\``;
  return errorAt(checked.document, checked.document.keyPlace([...path, key]), {
    code: 'NETCTL_INPUT_FIELD_UNKNOWN',
    message: `There is no \`${key}\`${where}.${didYouMean(key, keys)}`,
    hint: /^\d/.test(key) ? LIST_HINT : keys.length > 0 ? `Known here: ${keys.join(', ')}.` : undefined,
  });
}

/** `{ allowed_vlans: 10,20-22 }` is a map with a key `20-22` to YAML. */
const LIST_HINT = 'If this is part of a list: inside { } a list stands in brackets or in quotes.';

function missingKey({ document }: Checked, { mistake, path }: Found): NetctlError {
  const where = path.length === 0 ? 'This document' : `\`${pathLabel(path)}\``;
  const message = `${where} has no \`${String(mistake.params['missingProperty'])}\`, which it needs.`;
  return errorAt(document, document.place(path), { code: 'NETCTL_INPUT_FIELD_MISSING', message });
}

function badKey({ document, validator, value }: Checked, { mistake, path }: Found, key: string): NetctlError {
  const keyPath = [...path, key];
  const expected = wordsAt(validator, value, keyPath, true).expected ?? expectation(mistake);
  const message = `${shownValue(key)} cannot be a name here; it takes ${expected}.`;
  return errorAt(document, document.keyPlace(keyPath), { code: 'NETCTL_INPUT_FIELD_VALUE', message });
}

/** A key that is known elsewhere and makes no sense here. */
function uselessKey({ document }: Checked, { path }: Found): NetctlError {
  const message = `\`${pathLabel(path)}\` cannot stand in this file.`;
  return errorAt(document, document.keyPlace(path), { code: 'NETCTL_INPUT_FIELD_UNKNOWN', message });
}

function wrongValue({ document, validator, value: root }: Checked, { mistake, path, value }: Found): NetctlError {
  const { expected, values, secret } = wordsAt(validator, root, path);
  const subject = path.length === 0 ? 'This document' : `\`${pathLabel(path)}\``;
  const takes = expected ?? (values.length > 0 ? values.join(', ') : expectation(mistake));
  if (secret) {
    const message = `${subject} is not what it may be; it takes ${takes}.`;
    return new NetctlError('NETCTL_INPUT_FIELD_VALUE', message, { source: document.place(path) });
  }
  const meant = typeof value === 'string' ? didYouMean(value, values) : '';
  return errorAt(document, document.place(path), {
    code: 'NETCTL_INPUT_FIELD_VALUE',
    message: `${subject} is ${shownValue(value)}; it takes ${takes}.${meant}`,
    hint: typeHint(value, mistake),
  });
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = likelyMeant(word, candidates);
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
}

function errorAt(
  document: LocatedDocument,
  source: SourceRef,
  error: { readonly code: ErrorCode; readonly message: string; readonly hint?: string | undefined },
): NetctlError {
  return new NetctlError(error.code, error.message, { hint: error.hint, source, excerpt: document.excerpt(source) });
}

function byPlace(a: NetctlError, b: NetctlError): number {
  const line = (a.source?.line ?? 0) - (b.source?.line ?? 0);
  return line !== 0 ? line : (a.source?.column ?? 0) - (b.source?.column ?? 0);
}
