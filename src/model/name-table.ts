/** Names of numbers, looked up both ways. */
export interface NameTable {
  /** The number of a name in lower case. */
  numberOf(name: string): number | undefined;
  /** The name that is printed for a number. */
  nameOf(number: number): string | undefined;
}

/** A table from names to numbers. Where a number has several names the first one is printed. */
export function nameTable(numbers: Readonly<Record<string, number>>): NameTable {
  const byName = new Map(Object.entries(numbers));
  const byNumber = new Map<number, string>();
  for (const [name, number] of byName) if (!byNumber.has(number)) byNumber.set(number, name);
  return {
    numberOf: (name) => byName.get(name),
    nameOf: (number) => byNumber.get(number),
  };
}
