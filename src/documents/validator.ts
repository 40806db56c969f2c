/** One mistake as the generated validators report it. */
export interface SchemaMistake {
  /** A JSON pointer into the value, for example `/vlans/0/id`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is at fault, where it is a key. */
  readonly propertyName?: string;
}

/** What of a schema is kept at run time, so that errors can say what may stand somewhere. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  /** What the part takes, in words, for example `a VLAN id from 1 to 4094`. */
  readonly 'x-expected'?: string;
  /** True for secrets, which errors must not show. */
  readonly writeOnly?: boolean;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart | boolean>>;
  readonly additionalProperties?: SchemaPart | boolean;
  readonly items?: SchemaPart;
  readonly propertyNames?: SchemaPart;
  readonly allOf?: readonly SchemaPart[];
  readonly anyOf?: readonly SchemaPart[];
  /** Told apart by the `const` of one of their properties. */
  readonly oneOf?: readonly SchemaPart[];
}

/** A check generated from a part of a schema, and the type that it makes sure of. */
export interface Validator<T> {
  readonly check: ((value: unknown) => value is T) & { errors?: readonly SchemaMistake[] | null };
  readonly schema: SchemaPart;
  /** Which part of the schema is checked: `#` for all of it, or for example `#/$defs/hosts`. */
  readonly part: string;
}
