import type { LeafValue, YangInteger, YangRanges, YangType } from '../../yang/schema.js';

/** A value in its one form, or why it is none of the type. */
export type Checked = { readonly ok: true; readonly value: LeafValue } | { readonly ok: false; readonly why: string };

/** What the reading of a value depends on beside its type. */
export interface ValueContext {
  /** The module of the leaf: its identities may come without prefix in JSON (RFC 7951, 6.8). */
  readonly module: string;
  /** The module that a prefix stands for (the empty one: no prefix); where absent, prefixes are module names. */
  moduleOf?(prefix: string): string | undefined;
  /** True where identities of any module may come without prefix, as in the keys of gNMI paths. */
  readonly bareIdentities?: boolean;
}

const INTEGER_BITS = {
  int8: [8, true],
  int16: [16, true],
  int32: [32, true],
  int64: [64, true],
  uint8: [8, false],
  uint16: [16, false],
  uint32: [32, false],
  uint64: [64, false],
} as const satisfies Readonly<Record<YangInteger, readonly [bits: number, signed: boolean]>>;

/** Reads a value as XML and paths have it: as text. */
export function readText(type: YangType, text: string, context: ValueContext): Checked {
  switch (type.base) {
    case 'string':
    case 'binary':
    case 'instance-identifier':
      return checkString(type, text);
    case 'boolean':
      return text.trim() === 'true' || text.trim() === 'false' ? good(text.trim() === 'true') : bad('is no boolean');
    case 'empty':
      return text.trim() === '' ? good([null]) : bad('must be empty');
    case 'enumeration':
      return type.values.includes(text) ? good(text) : bad(`is none of ${type.values.join(', ')}`);
    case 'bits':
      return checkBits(type.values, text);
    case 'decimal64':
      return checkDecimal(type.fractionDigits, text.trim());
    case 'identityref':
      return checkIdentity(type.identities, text.trim(), context);
    case 'leafref':
      return readText(type.of, text, context);
    case 'union':
      return firstGood(type.types.map((member) => () => readText(member, text, context)));
    default:
      return checkInteger(type, text.trim());
  }
}

/** Reads a value as JSON has it (RFC 7951, 6): numbers up to 32 bits as numbers, larger ones and decimals as text. */
export function readJson(type: YangType, json: unknown, context: ValueContext): Checked {
  switch (type.base) {
    case 'boolean':
      return typeof json === 'boolean' ? good(json) : bad('is no boolean');
    case 'empty':
      return Array.isArray(json) && json.length === 1 && json[0] === null ? good([null]) : bad('must be [null]');
    case 'leafref':
      return readJson(type.of, json, context);
    case 'union':
      return firstGood(type.types.map((member) => () => readJson(member, json, context)));
    case 'identityref':
      return typeof json === 'string' ? checkIdentity(type.identities, json, jsonContext(context)) : bad('is no text');
    case 'int8':
    case 'int16':
    case 'int32':
    case 'uint8':
    case 'uint16':
    case 'uint32':
      return typeof json === 'number' ? checkInteger(type, String(json)) : bad('is no number');
    default:
      return typeof json === 'string' ? readText(type, json, context) : bad('is no text');
  }
}

function jsonContext(context: ValueContext): ValueContext {
  return {
    ...context,
    moduleOf: (prefix) => (prefix === '' ? context.module : prefix),
  };
}

function good(value: LeafValue): Checked {
  return { ok: true, value };
}

function bad(why: string): Checked {
  return { ok: false, why };
}

function firstGood(tries: readonly (() => Checked)[]): Checked {
  const reasons: string[] = [];
  for (const attempt of tries) {
    const result = attempt();
    if (result.ok) return result;
    reasons.push(result.why);
  }
  return bad(reasons.join('; '));
}

function checkInteger(type: { readonly base: YangInteger; readonly ranges?: YangRanges }, text: string): Checked {
  if (!/^[+-]?\d{1,20}$/.test(text)) return bad('is no integer');
  const value = BigInt(text.replace(/^\+/, ''));
  const [size, signed] = INTEGER_BITS[type.base];
  const min = signed ? -(2n ** BigInt(size - 1)) : 0n;
  const max = 2n ** BigInt(signed ? size - 1 : size) - 1n;
  if (value < min || value > max || !isWithin(value, type.ranges)) return bad('is out of range');
  return good(size === 64 ? value.toString() : Number(value));
}

function isWithin(value: bigint, ranges: YangRanges | undefined): boolean {
  return ranges === undefined || ranges.some(([min, max]) => value >= BigInt(min) && value <= BigInt(max));
}

function checkString(type: YangType, text: string): Checked {
  if (type.base === 'binary') return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) ? good(text.trim()) : bad('is no base64');
  if (type.base === 'instance-identifier') return text.startsWith('/') ? good(text) : bad('is no path');
  if (type.base !== 'string') return bad('is no text');
  if (!isWithin(BigInt([...text].length), type.length)) return bad('has a length out of range');
  const failed = type.patterns?.find((pattern) => text.search(pattern) === -1);
  return failed === undefined ? good(text) : bad(`does not match the pattern ${failed.source}`);
}

function checkBits(values: readonly string[], text: string): Checked {
  const set = new Set(text.trim().split(/\s+/).filter(Boolean));
  const unknown = [...set].find((bit) => !values.includes(bit));
  if (unknown !== undefined) return bad(`has the unknown bit ${unknown}`);
  return good(values.filter((bit) => set.has(bit)).join(' '));
}

function checkDecimal(digits: number, text: string): Checked {
  const { sign, whole, fraction } =
    /^(?<sign>[+-]?)(?<whole>\d{1,19})(?:\.(?<fraction>\d{1,18}))?$/.exec(text)?.groups ?? {};
  if (whole === undefined || (fraction?.replace(/0+$/, '').length ?? 0) > digits)
    return bad('is no such decimal number');
  const kept = fraction?.replace(/0+$/, '') ?? '';
  return good(`${sign === '-' ? '-' : ''}${BigInt(whole)}.${kept === '' ? '0' : kept}`);
}

function checkIdentity(identities: Readonly<Record<string, string>>, text: string, context: ValueContext): Checked {
  const { prefix, name } = /^(?:(?<prefix>[^:]{1,255}):)?(?<name>[^:]{1,255})$/.exec(text)?.groups ?? {};
  const module = name !== undefined && Object.hasOwn(identities, name) ? identities[name] : undefined;
  const known = Object.keys(identities).join(', ');
  if (name === undefined || module === undefined) return bad(`is no identity of ${known}`);
  if (prefix === undefined && context.bareIdentities === true) return good(`${module}:${name}`);
  const said = context.moduleOf === undefined ? (prefix ?? context.module) : context.moduleOf(prefix ?? '');
  return said === module ? good(`${module}:${name}`) : bad(`is no identity of ${known}: it comes from ${module}`);
}
