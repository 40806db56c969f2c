import type { LeafValue, YangRanges, YangType } from './schema.js';

const INTEGER = /^(?:int|uint)(?<bits>8|16|32|64)$/;
const CANONICAL_NUMBER = /^(?<sign>[+-]?)0*(?<digits>\d{1,20})$/;
const DECIMAL = /^(?<sign>[+-]?)0*(?<whole>\d{1,19})(?:\.(?<fraction>\d{1,18}))?$/;

/**
 * A value as a device or a person wrote it, in its one form: `"10"` of a uint16 is 10, `OC:ACL_IPV4` of an identity is
 * `module:ACL_IPV4`. What does not fit the type is left as it is, since a device is asked for what it has, not for what it
 * ought to have.
 */
export function readValue(type: YangType, raw: unknown): LeafValue {
  return fitting(type, raw) ?? plain(raw);
}

/** True for what a leaf of the type may hold. */
export function fitsType(type: YangType, raw: unknown): boolean {
  return fitting(type, raw) !== undefined;
}

/** The value in its one form; undefined where the type does not have it. */
export function fitting(type: YangType, raw: unknown): LeafValue | undefined {
  switch (type.base) {
    case 'leafref':
      return fitting(type.of, raw);
    case 'union':
      return unionValue(type.types, raw);
    case 'boolean':
      return raw === true || raw === 'true' ? true : raw === false || raw === 'false' ? false : undefined;
    case 'empty':
      return raw === '' || (Array.isArray(raw) && raw.length === 1 && raw[0] === null) ? [null] : undefined;
    case 'enumeration':
      return type.values.find((value) => value === raw);
    case 'bits':
      return bitsValue(type.values, raw);
    case 'identityref':
      return identityValue(type.identities, raw);
    case 'decimal64':
      return decimalValue(raw, type.fractionDigits);
    case 'string':
      return stringValue(type, raw);
    case 'binary':
      return typeof raw === 'string' && /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(raw) ? raw.replace(/\s/g, '') : undefined;
    case 'instance-identifier':
      return typeof raw === 'string' && raw.startsWith('/') ? raw : undefined;
    default:
      return integerValue(type, raw);
  }
}

/** A value as XML and keys of paths have it; an identity keeps its module in front. */
export function valueText(value: LeafValue): string {
  return typeof value === 'object' ? '' : String(value);
}

/** `name` of `module:name`. */
export function bareIdentity(value: string): string {
  return value.slice(value.indexOf(':') + 1);
}

/** The type itself, behind references. */
export function plainType(type: YangType): YangType {
  return type.base === 'leafref' ? plainType(type.of) : type;
}

function plain(raw: unknown): LeafValue {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  return raw === null ? '' : JSON.stringify(raw);
}

/** By its text, as in XML: `"10"` of a union of numbers and words is the number. */
function unionValue(types: readonly YangType[], raw: unknown): LeafValue | undefined {
  for (const type of types) {
    const value = fitting(type, raw);
    if (value !== undefined) return value;
  }
  return undefined;
}

function bitsValue(values: readonly string[], raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const set = raw.split(/\s+/).filter((bit) => bit !== '');
  return set.every((bit) => values.includes(bit)) ? values.filter((bit) => set.includes(bit)).join(' ') : undefined;
}

/** Prefixes differ from sender to sender; no two identities of a type have the same name here. */
function identityValue(identities: Readonly<Record<string, string>>, raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const name = bareIdentity(raw);
  const module = Object.hasOwn(identities, name) ? identities[name] : undefined;
  return module === undefined ? undefined : `${module}:${name}`;
}

function decimalValue(raw: unknown, digits: number): string | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const { sign, whole, fraction = '' } = DECIMAL.exec(String(raw))?.groups ?? {};
  if (whole === undefined || fraction.length > digits) return undefined;
  const text = `${whole}.${fraction.replace(/0+$/, '') || '0'}`;
  return sign === '-' && /[1-9]/.test(text) ? `-${text}` : text;
}

function stringValue(type: Extract<YangType, { base: 'string' }>, raw: unknown): string | undefined {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string') return undefined;
  if (type.length !== undefined && !inRanges([...text].length, type.length)) return undefined;
  return (type.patterns ?? []).every((pattern) => pattern.test(text)) ? text : undefined;
}

function integerValue(type: Extract<YangType, { ranges?: YangRanges }>, raw: unknown): LeafValue | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const { sign, digits } = CANONICAL_NUMBER.exec(String(raw))?.groups ?? {};
  if (digits === undefined) return undefined;
  const value = BigInt(digits) * (sign === '-' ? -1n : 1n);
  const bits = Number(INTEGER.exec(type.base)?.groups?.['bits'] ?? 0);
  const unsigned = type.base.startsWith('u');
  const [min, max] = unsigned
    ? [0n, 2n ** BigInt(bits) - 1n]
    : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  if (value < min || value > max) return undefined;
  if (type.ranges !== undefined && !inRanges(value, type.ranges)) return undefined;
  // RFC 7951, 6.1: numbers of 64 bits are text, since JSON's own are not exact that far.
  return bits === 64 ? String(value) : Number(value);
}

function inRanges(value: number | bigint, ranges: YangRanges): boolean {
  return ranges.some(([min, max]) => min <= value && value <= max);
}
