import { Buffer } from 'node:buffer';
import type { TypedValue, Update } from '../generated/gnmi/gnmi.js';

/** How a device wants values. */
export interface ValueForm {
  /** `JSON` for devices that do not know JSON as RFC 7951 has it. */
  readonly encoding: 'JSON' | 'JSON_IETF';
  /** True where a leaf is sent as what it is, and only what has members as JSON. */
  readonly scalars: boolean;
}

/** The message for a value that is given as plain JSON. */
export function typedValue(value: unknown, { encoding, scalars }: ValueForm): TypedValue {
  const scalar = scalars ? scalarOf(value) : undefined;
  if (scalar !== undefined) return scalar;
  const json = Buffer.from(JSON.stringify(value));
  return {
    value: encoding === 'JSON' ? { $case: 'jsonVal', jsonVal: json } : { $case: 'jsonIetfVal', jsonIetfVal: json },
  };
}

/** Text for a device's own language, as the origin `cli` takes it. */
export function asciiValue(text: string): TypedValue {
  return { value: { $case: 'asciiVal', asciiVal: text } };
}

function scalarOf(value: unknown): TypedValue | undefined {
  switch (typeof value) {
    case 'string':
      return { value: { $case: 'stringVal', stringVal: value } };
    case 'boolean':
      return { value: { $case: 'boolVal', boolVal: value } };
    case 'number':
      return numberOf(value);
    default:
      return Array.isArray(value) ? leafListOf(value) : undefined;
  }
}

function numberOf(value: number): TypedValue {
  if (!Number.isSafeInteger(value)) return { value: { $case: 'doubleVal', doubleVal: value } };
  return {
    value: value < 0 ? { $case: 'intVal', intVal: BigInt(value) } : { $case: 'uintVal', uintVal: BigInt(value) },
  };
}

/** Lists with members in their entries are no leaf-lists, and `[null]` is the value of a leaf of type `empty` (RFC 7951, 6.9). */
function leafListOf(values: readonly unknown[]): TypedValue | undefined {
  const element = values.map((value) => (Array.isArray(value) ? undefined : scalarOf(value)));
  if (!element.every((one) => one !== undefined)) return undefined;
  return { value: { $case: 'leaflistVal', leaflistVal: { element } } };
}

/**
 * A value of an update as plain JSON. Whole numbers beyond what a number holds exactly, and decimals, are text.
 * @throws Error where it is no value that can be read: bytes of an unknown message, JSON that is none
 */
export function plainValue({ val, value }: Pick<Update, 'val' | 'value'>): unknown {
  if (val?.value !== undefined) return plainOf(val);
  // Before version 0.3; types 0 and 4 are JSON and JSON_IETF.
  if (value?.value !== undefined && (value.type === undefined || value.type === 0 || value.type === 4))
    return parse(value.value);
  throw new Error('an update without a value');
}

function plainOf({ value }: TypedValue): unknown {
  switch (value?.$case) {
    case 'stringVal':
      return value.stringVal;
    case 'asciiVal':
      return value.asciiVal;
    case 'boolVal':
      return value.boolVal;
    case 'intVal':
      return exact(value.intVal);
    case 'uintVal':
      return exact(value.uintVal);
    case 'doubleVal':
      return value.doubleVal;
    case 'floatVal':
      return value.floatVal;
    case 'decimalVal':
      return decimal(value.decimalVal.digits ?? 0n, value.decimalVal.precision ?? 0);
    case 'leaflistVal':
      return (value.leaflistVal.element ?? []).map(plainOf);
    case 'bytesVal':
      return value.bytesVal.toString('base64');
    case 'jsonVal':
      return parse(value.jsonVal);
    case 'jsonIetfVal':
      return parse(value.jsonIetfVal);
    default:
      throw new Error(`a value of the kind ${value?.$case ?? 'none'}, which cannot be read`);
  }
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function decimal(digits: bigint, precision: number): string {
  const places = Math.min(precision, 18);
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const point = text.length - places;
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${places === 0 ? '' : `.${text.slice(point)}`}`;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error(`"${bytes.toString('utf8', 0, 80)}" instead of JSON`);
  }
}
