/** A list of texts among the options of a rule; the usual one where it has none. */
export function textsOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
  usual: readonly string[],
): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : usual;
}

/** A number among the options of a rule; the usual one where it has none. */
export function numberOption(options: Readonly<Record<string, unknown>>, name: string, usual: number): number {
  const value = options[name];
  return typeof value === 'number' ? value : usual;
}
