/**
 * The same with every field written, where it may be undefined as well as where it must be there: a literal of this type
 * forgets none. Copies that are written out are made many times faster than spread ones, which counts by the hundred thousand.
 */
export type Whole<T> = { readonly [Field in keyof Required<T>]: T[Field] };
