const NAME = /^(?:(?:ge|xe|et|mge|fe)-\d{1,3}\/\d{1,3}\/\d{1,3}(?::\d{1,2})?|ae\d{1,4})$/;
const UNIT_ZERO = /\.0$/;

/** Interfaces beside ports, and units of ports, which filters can be bound to. */
const UNIT =
  /^(?:(?:ge|xe|et|mge|fe)-\d{1,3}\/\d{1,3}\/\d{1,3}(?::\d{1,2})?|(?:ae|irb|lo|me|em|fxp)\d{0,4}|vme)\.\d{1,5}$/;

/** The name as the device writes it; a port may be called by its unit 0, on which switching stands. */
export function canonicalPort(name: string): string | undefined {
  const port = name.trim().toLowerCase();
  if (NAME.test(port.replace(UNIT_ZERO, ''))) return port.replace(UNIT_ZERO, '');
  return UNIT.test(port) ? port : undefined;
}

/** What a place of a filter is called: a port's unit 0 is the port itself. */
export function placeName(name: string, unit: string): string {
  return unit === '0' && NAME.test(name) ? name : `${name}.${unit}`;
}

/** The name itself: it is short already. */
export function shortPort(name: string): string {
  return name;
}

/** True for what frames come in by from outside: no management port, no interface of a VLAN, no internal one. */
export function isPort(name: string): boolean {
  return NAME.test(name);
}
