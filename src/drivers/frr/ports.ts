/** The name of a network interface of Linux: at most 15 characters, no slash and no blank. Nothing is abbreviated. */
export function interfaceName(text: string): string | undefined {
  return /^[A-Za-z][\w.@:-]{0,14}$/.test(text) ? text : undefined;
}
