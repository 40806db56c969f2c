/** A kind of interface and how engineers write it. */
export interface PortType {
  /** As the platform writes it in full, for example `GigabitEthernet`. */
  readonly name: string;
  /** The usual abbreviation, for example `Gi`. */
  readonly short: string;
  /** True where such interfaces can be switch ports. */
  readonly switched: boolean;
}

const NAME = /^(?<type>[A-Za-z][A-Za-z-]{0,30}) ?(?<number>\d{1,4}(?:\/\d{1,4}){0,3}(?:\.\d{1,10})?)$/;

/**
 * The name in full for an abbreviation, whatever its case: an exact short form wins, then the first type in the table
 * that starts with the letters given.
 */
export function canonicalPortName(types: readonly PortType[], name: string): string | undefined {
  const { type, number } = splitName(name);
  const found = typeOf(types, type);
  return found === undefined || number === '' ? undefined : `${found.name}${number}`;
}

/** The usual abbreviation; the name itself where it is none of the platform's. */
export function shortPortName(types: readonly PortType[], name: string): string {
  const { type, number } = splitName(name);
  const found = typeOf(types, type);
  return found === undefined ? name : `${found.short}${number}`;
}

/** True for the name of an interface that can be a switch port: no subinterface, no loopback, no VLAN interface. */
export function isSwitchPortName(types: readonly PortType[], name: string): boolean {
  const { type, number } = splitName(name);
  return typeOf(types, type)?.switched === true && number !== '' && !number.includes('.');
}

function splitName(name: string): { readonly type: string; readonly number: string } {
  const groups = NAME.exec(name.trim())?.groups;
  return { type: groups?.['type'] ?? '', number: groups?.['number'] ?? '' };
}

function typeOf(types: readonly PortType[], letters: string): PortType | undefined {
  // Names in full, as configurations have them by the thousand.
  const full = types.find((type) => type.name === letters);
  if (full !== undefined) return full;
  const typed = fold(letters);
  if (typed === '') return undefined;
  return types.find((type) => fold(type.short) === typed) ?? types.find((type) => fold(type.name).startsWith(typed));
}

function fold(letters: string): string {
  return letters.toLowerCase().replaceAll('-', '');
}
