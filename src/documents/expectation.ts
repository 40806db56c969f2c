import type { Path } from './located.js';
import type { SchemaMistake } from './validator.js';

/** What a failed keyword asks for, in words, where the schema has none of its own. */
export function expectation({ keyword, params }: SchemaMistake): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return [params['type']].flat().map(typeName).join(' or ');
    case 'const':
      return String(params['allowedValue']);
    case 'minimum':
      return `${limit} or more`;
    case 'maximum':
      return `${limit} or less`;
    case 'minItems':
    case 'minProperties':
      return `at least ${limit === '1' ? 'one entry' : `${limit} entries`}`;
    case 'maxItems':
    case 'maxProperties':
      return `at most ${limit === '1' ? 'one entry' : `${limit} entries`}`;
    case 'minLength':
      return limit === '1' ? 'a text that is not empty' : `at least ${limit} characters`;
    case 'maxLength':
      return `at most ${limit} characters`;
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
export function shownValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return String(value);
}

/** What to do about a value that YAML took for another type than its author. */
export function typeHint(value: unknown, { keyword, params }: SchemaMistake): string | undefined {
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

/** A path for people: `vlans[0].name`, counted from 0 as tools that print such paths do. */
export function pathLabel(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
