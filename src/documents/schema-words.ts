import type { Path } from './located.js';
import type { SchemaPart, Validator } from './validator.js';

/** What a schema says in words about one place of a document. */
export interface SchemaWords {
  readonly expected: string | undefined;
  /** The only values, where they are few. */
  readonly values: readonly string[];
  /** The keys that a map there may have. */
  readonly keys: readonly string[];
  readonly secret: boolean;
}

/** What may stand at a path of a value. `ofKey` asks about the last step itself, as a key, and not about its value. */
export function wordsAt(
  validator: Pick<Validator<unknown>, 'schema' | 'part'>,
  root: unknown,
  path: Path,
  ofKey = false,
): SchemaWords {
  const { schema } = validator;
  let value = root;
  let parts = resolved([validator.part === '#' ? schema : { $ref: validator.part }], schema, value);
  for (const [index, step] of path.entries()) {
    const keyOnly = ofKey && index === path.length - 1;
    value = childValue(value, step);
    const children = parts.flatMap((part) => (keyOnly ? (part.propertyNames ?? []) : childPart(part, step)));
    parts = resolved(children, schema, value);
  }
  return {
    expected: parts.map((part) => part['x-expected']).find((words) => words !== undefined),
    values: [...new Set(parts.flatMap((part) => part.enum ?? []).map(String))],
    keys: [...new Set(parts.flatMap(ownKeys))],
    secret: parts.some((part) => part.writeOnly === true),
  };
}

/** A property that a schema sets to false is known only to be refused. */
function ownKeys({ properties = {} }: SchemaPart): readonly string[] {
  return Object.keys(properties).filter((key) => properties[key] !== false);
}

function childPart(part: SchemaPart, step: string | number): readonly SchemaPart[] {
  if (typeof step === 'number') return part.items === undefined ? [] : [part.items];
  const child = Object.hasOwn(part.properties ?? {}, step) ? part.properties?.[step] : part.additionalProperties;
  return typeof child === 'object' ? [child] : [];
}

function childValue(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

/** The parts with what they refer to and are made of; of alternatives with a tell-tale property only the one meant. */
function resolved(parts: readonly SchemaPart[], schema: SchemaPart, value: unknown): readonly SchemaPart[] {
  return parts.flatMap((part) => {
    const referred = part.$ref === undefined ? [] : [schema.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {}];
    const meant = resolved(part.oneOf ?? [], schema, value).filter((one) => fits(one, value));
    return [part, ...resolved([...referred, ...(part.allOf ?? []), ...(part.anyOf ?? [])], schema, value), ...meant];
  });
}

function fits({ properties = {} }: SchemaPart, value: unknown): boolean {
  return Object.entries(properties).every(
    ([key, part]) => typeof part === 'boolean' || part.const === undefined || childValue(value, key) === part.const,
  );
}
