import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import { likelyMeant } from './did-you-mean.js';
import type { LocatedDocument, Path } from './located.js';
import type { SchemaMistake, SchemaWords } from './validator.js';

/** More mistakes than this are counted, not shown. */
const MAX_SHOWN = 20;

/** Keywords that only repeat what the mistakes inside them say. */
const SUMMARIES: readonly string[] = ['discriminator', 'if', 'allOf', 'propertyNames'];

type Words = Readonly<Record<string, SchemaWords>>;

/** A mistake with the value it is about. */
interface Found {
  readonly mistake: SchemaMistake;
  readonly path: Path;
  readonly value: unknown;
}

/** The errors for what a validator found in a document, in the order in which they stand in the file. */
export function mistakeErrors(
  document: LocatedDocument,
  mistakes: readonly SchemaMistake[],
  words: Words,
): readonly NetctlError[] {
  const found = onePerPlace(mistakes).map((mistake) => locate(document.value, mistake));
  const errors = found.map((each) => mistakeError(document, each, words)).sort(byPlace);
  const left = errors.length - MAX_SHOWN;
  if (left <= 0) return errors;
  const last = errors[MAX_SHOWN - 1];
  const more = new NetctlError('NETCTL_INPUT_FIELD_VALUE', `${left} more mistakes in this document are not shown.`, {
    source: last?.source,
    hint: 'Correct the ones shown first.',
  });
  return [...errors.slice(0, MAX_SHOWN), more];
}

/** Several keywords may fail for one value; the first says enough, except that every unknown or missing key counts. */
function onePerPlace(mistakes: readonly SchemaMistake[]): readonly SchemaMistake[] {
  const said = new Set<string>();
  return mistakes.filter((mistake) => {
    if (SUMMARIES.includes(mistake.keyword)) return false;
    const { instancePath, params } = mistake;
    const id = JSON.stringify([instancePath, params['additionalProperty'] ?? params['missingProperty'] ?? null]);
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
    value = isRecord(value) ? value[step] : undefined;
  }
  return { mistake, path, value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function mistakeError(document: LocatedDocument, found: Found, words: Words): NetctlError {
  const { mistake, path } = found;
  const part = words[mistake.schemaPath.replace(/\/[^/]*$/, '')] ?? {};
  switch (mistake.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(document, found, part.keys ?? []);
    case 'required': {
      const missing = String(mistake.params['missingProperty']);
      const where = path.length === 0 ? 'This document' : `\`${label(path)}\``;
      const message = `${where} has no \`${missing}\`, which it needs.`;
      return errorAt(document, document.place(path), { code: 'NETCTL_INPUT_FIELD_MISSING', message });
    }
    default:
      return wrongValue(document, found, part);
  }
}

function unknownKey(document: LocatedDocument, { mistake, path }: Found, keys: readonly string[]): NetctlError {
  const key = String(mistake.params['additionalProperty'] ?? mistake.params['unevaluatedProperty']);
  const meant = likelyMeant(key, keys);
  const where = path.length === 0 ? '' : ` in \`${label(path)}\``;
  return errorAt(document, document.keyPlace([...path, key]), {
    code: 'NETCTL_INPUT_FIELD_UNKNOWN',
    message: `There is no \`${key}\`${where}.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    hint: keys.length > 0 ? `Known here: ${keys.join(', ')}.` : undefined,
  });
}

function wrongValue(document: LocatedDocument, found: Found, part: SchemaWords): NetctlError {
  const { mistake, path, value } = found;
  const allowed = mistake.params['allowedValues'] ?? mistake.params['allowedValue'];
  const expected = part.expected ?? expectation(mistake, allowed);
  const subject = path.length === 0 ? 'This document' : `\`${label(path)}\``;
  const meant =
    typeof value === 'string' && Array.isArray(allowed) ? likelyMeant(value, allowed.map(String)) : undefined;
  return errorAt(document, document.place(path), {
    code: 'NETCTL_INPUT_FIELD_VALUE',
    message: `${subject} is ${shown(value)}; it takes ${expected}.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    hint: hintFor(value, mistake),
  });
}

/** What a keyword asks for, where the schema has no words of its own. */
function expectation({ keyword, params }: SchemaMistake, allowed: unknown): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return [params['type']].flat().map(typeName).join(' or ');
    case 'enum':
      return Array.isArray(allowed) ? allowed.map((value) => String(value)).join(', ') : String(allowed);
    case 'const':
      return String(allowed);
    case 'minimum':
      return `${limit} or more`;
    case 'maximum':
      return `${limit} or less`;
    case 'minItems':
    case 'minProperties':
      return `at least ${limit === '1' ? 'one entry' : `${limit} entries`}`;
    case 'maxItems':
      return `at most ${limit} entries`;
    case 'minLength':
      return limit === '1' ? 'a text that is not empty' : `at least ${limit} characters`;
    case 'maxLength':
      return `at most ${limit} characters`;
    case 'uniqueItems':
      return 'each entry once';
    default:
      return 'something else';
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function typeName(type: unknown): string {
  return TYPE_NAMES[String(type)] ?? String(type);
}

/** A value for people: small ones as they are, large ones by what they are. */
function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return String(value);
}

function hintFor(value: unknown, { keyword, params }: SchemaMistake): string | undefined {
  if (keyword !== 'type') return undefined;
  const types = [params['type']].flat();
  if ((typeof value === 'number' || typeof value === 'boolean') && types.includes('string')) {
    return `If it is meant as a text, put it in quotes: "${value}".`;
  }
  const word = typeof value === 'string' && /^(?:yes|no|on|off)$/i.test(value);
  return word && types.includes('boolean')
    ? 'Write true or false; YAML 1.2 takes yes, no, on and off for texts.'
    : undefined;
}

/** `vlans[0].name`, counted from 0 as tools that print such paths do. */
function label(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
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
