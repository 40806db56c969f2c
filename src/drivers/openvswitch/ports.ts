/** Ports are named by whoever adds them, mostly after the network device they take in; there are no abbreviations. */
const NAME = /^[^\s/,;'"]{1,63}$/;

/** The name as it stands, or undefined where a port cannot be called so. */
export function canonicalPort(name: string): string | undefined {
  const trimmed = name.trim();
  return NAME.test(trimmed) ? trimmed : undefined;
}

/** The name itself. */
export function shortPort(name: string): string {
  return name;
}
