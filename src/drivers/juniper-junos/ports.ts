const NAME = /^(?:(?:ge|xe|et|mge|fe)-\d{1,3}\/\d{1,3}\/\d{1,3}(?::\d{1,2})?|ae\d{1,4})$/;
const UNIT_ZERO = /\.0$/;

/** The name as the device writes it; a port may be called by its unit 0, on which switching stands. */
export function canonicalPort(name: string): string | undefined {
  const port = name.trim().toLowerCase().replace(UNIT_ZERO, '');
  return NAME.test(port) ? port : undefined;
}

/** The name itself: it is short already. */
export function shortPort(name: string): string {
  return name;
}

/** True for what frames come in by from outside: no management port, no interface of a VLAN, no internal one. */
export function isPort(name: string): boolean {
  return NAME.test(name);
}
