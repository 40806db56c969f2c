import type { Path } from '../../documents/located.js';
import { likelyMeant } from '../../util/did-you-mean.js';
import { isFields } from './fields.js';

/** What a value of an object may be. */
export type Shape =
  | 'text'
  | 'integer'
  | 'boolean'
  | 'any'
  /** A map of texts. */
  | 'texts'
  /** A port: its number, or the name of one. */
  | 'port'
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly required?: readonly string[] };

/** What is wrong with an object, at a path from its root. */
export interface Mistake {
  readonly path: Path;
  /** `unknown`: a key that means nothing. `refused`: Kubernetes would not take the object. */
  readonly kind: 'unknown' | 'refused';
  readonly message: string;
}

/** Everything in a value that is not as its shape says. Null stands for what is left out, as Kubernetes takes it. */
export function shapeMistakes(value: unknown, shape: Shape): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  checkShape(value, shape, [], mistakes);
  return mistakes;
}

type Step = Path[number];

/** Goes down with one path that grows and shrinks, for nearly every value is as it should be and needs none of its own. */
function checkShape(value: unknown, shape: Shape, way: Step[], mistakes: Mistake[]): void {
  if (value === null || value === undefined || shape === 'any') return;
  if (typeof shape === 'string') {
    const why = plainMistake(value, shape);
    if (why !== undefined) refuse(`${lastKey(way)} ${why}`);
    else if (shape === 'texts') textsMistakes(value, way, mistakes);
  } else if ('oneOf' in shape) {
    if (typeof value !== 'string' || !shape.oneOf.includes(value))
      refuse(`${lastKey(way)} is ${shown(value)}, and can be ${shape.oneOf.join(' or ')} only`);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) refuse(`${lastKey(way)} is no list`);
    else for (let index = 0; index < value.length; index++) inside(index, value[index], shape.list);
  } else if (!isFields(value)) refuse(`${lastKey(way)} is no map`);
  else {
    for (const key of Object.keys(value)) {
      const inner = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (inner !== undefined) inside(key, value[key], inner);
      else
        mistakes.push({ path: [...way, key], kind: 'unknown', message: unknownText(key, Object.keys(shape.fields)) });
    }
    for (const key of shape.required ?? [])
      if (value[key] === undefined || value[key] === null) refuse(`${lastKey(way)} has no ${key}`);
  }

  function inside(step: Step, inner: unknown, innerShape: Shape): void {
    way.push(step);
    checkShape(inner, innerShape, way, mistakes);
    way.pop();
  }
  function refuse(message: string): void {
    mistakes.push({ path: [...way], kind: 'refused', message });
  }
}

function unknownText(key: string, known: readonly string[]): string {
  const meant = likelyMeant(key, known);
  const there = meant === undefined ? `there are ${known.join(', ')}` : `\`${meant}\` may be meant`;
  return `there is no field \`${key}\` here; ${there}`;
}

function plainMistake(value: unknown, shape: 'text' | 'integer' | 'boolean' | 'texts' | 'port'): string | undefined {
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? undefined : `is ${shown(value)}, and must be text`;
    case 'integer':
      return Number.isInteger(value) ? undefined : `is ${shown(value)}, and must be a whole number`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `is ${shown(value)}, and must be true or false`;
    case 'texts':
      return isFields(value) ? undefined : 'is no map of texts';
    case 'port':
      return portMistake(value);
  }
}

/** A port is a number, or a name of at most 15 lower case letters, digits and dashes with a letter (RFC 6335, section 5.1). */
function portMistake(value: unknown): string | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1 && value <= 65_535 ? undefined : `is ${value}, and must be 1 to 65535`;
  if (typeof value !== 'string') return `is ${shown(value)}, and must be a number or a name`;
  const named = /^(?=.*[a-z])[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$/.test(value) && !value.includes('--');
  if (named) return undefined;
  return /^\d+$/.test(value)
    ? `is the text "${value}"; a number must not be in quotes`
    : `is ${shown(value)}, which is no name of a port`;
}

function textsMistakes(value: unknown, path: Path, mistakes: Mistake[]): void {
  if (!isFields(value)) return;
  for (const key of Object.keys(value)) {
    if (typeof value[key] === 'string') continue;
    const message = `the value of ${key} is ${shown(value[key])}, and must be text in quotes`;
    mistakes.push({ path: [...path, key], kind: 'refused', message });
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isFields(value)) return 'a map';
  return typeof value === 'string' ? `"${value}"` : String(value);
}

function lastKey(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'the object' : String(key);
}
