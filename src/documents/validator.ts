/** One mistake as the generated validators report it. */
export interface SchemaMistake {
  /** A JSON pointer into the value, for example `/vlans/0/id`. */
  readonly instancePath: string;
  /** A JSON pointer into the schema, for example `#/$defs/vlanId/maximum`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a schema says in words about one of its parts, so that errors can say it too. */
export interface SchemaWords {
  /** What the part takes, for example `a VLAN id from 1 to 4094`. */
  readonly expected?: string;
  /** The keys that an object of the part may have. */
  readonly keys?: readonly string[];
}

/** A validator generated from a schema, the words of its parts by JSON pointer, and the type it makes sure of. */
export interface Validator<T> {
  readonly check: ((value: unknown) => value is T) & { errors?: readonly SchemaMistake[] | null };
  readonly words: Readonly<Record<string, SchemaWords>>;
}
