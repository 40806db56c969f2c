/** Ports are called as their maker calls them, which only the device can tell. */
const NAME = /^\S{1,64}$/;

/** The name as it stands, or undefined where a port cannot be called so. */
export function canonicalPort(name: string): string | undefined {
  const trimmed = name.trim();
  return NAME.test(trimmed) ? trimmed : undefined;
}

/** The name itself. */
export function shortPort(name: string): string {
  return name;
}
