/** Fields that two objects may differ in and still be the same; none where absent. */
export type Ignored = ReadonlySet<string>;

const NOTHING: Ignored = new Set();

/** True where two values of plain data (no maps, no classes) say the same. A field that is absent and one that is undefined are alike. */
export function sameData(a: unknown, b: unknown, ignored: Ignored = NOTHING): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameData(item, b[index], ignored))
    );
  }
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  for (const key in one) if (!ignored.has(key) && !sameData(one[key], other[key], ignored)) return false;
  for (const key in other) if (!(key in one) && !ignored.has(key) && other[key] !== undefined) return false;
  return true;
}
