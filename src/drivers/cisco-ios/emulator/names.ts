/** The types of interfaces with what `show vlan` shortens them to, in the order the device prints them. */
const TYPES = [
  ['Loopback', 'Lo'],
  ['Tunnel', 'Tu'],
  ['Port-channel', 'Po'],
  ['Ethernet', 'Et'],
  ['FastEthernet', 'Fa'],
  ['GigabitEthernet', 'Gi'],
  ['TwoGigabitEthernet', 'Tw'],
  ['FiveGigabitEthernet', 'Fi'],
  ['TenGigabitEthernet', 'Te'],
  ['TwentyFiveGigE', 'Twe'],
  ['FortyGigabitEthernet', 'Fo'],
  ['HundredGigE', 'Hu'],
  ['AppGigabitEthernet', 'Ap'],
  ['Serial', 'Se'],
  ['Vlan', 'Vl'],
] as const;

const NAME = /^(?<type>[A-Za-z-]{1,24})\s*(?<number>\d[\d/.]{0,20})$/;

/** Types whose interfaces come into being when they are named. */
const VIRTUAL: readonly string[] = ['Loopback', 'Tunnel', 'Port-channel', 'Vlan'];

/** The name in full for any unambiguous abbreviation; undefined for what is no interface. */
export function fullName(typed: string): string | undefined {
  const match = NAME.exec(typed.trim())?.groups;
  const type = match?.['type']?.toLowerCase();
  if (match === undefined || type === undefined) return undefined;
  const exact = TYPES.find(([full, short]) => full.toLowerCase() === type || short.toLowerCase() === type);
  const found = exact ?? TYPES.find(([full]) => full.toLowerCase().startsWith(type));
  return found === undefined ? undefined : `${found[0]}${match['number']}`;
}

/** The short name, as tables show it. */
export function shortName(name: string): string {
  const found = TYPES.find(([full]) => new RegExp(`^${full}\\d`).test(name));
  return found === undefined ? name : name.replace(found[0], found[1]);
}

/** True for an interface that is made by configuring it. */
export function isVirtual(name: string): boolean {
  return VIRTUAL.some((type) => name.startsWith(type)) || name.includes('.');
}

/** Where an interface stands among the others. */
export function interfaceRank(name: string): readonly number[] {
  const type = TYPES.findIndex(([full]) => new RegExp(`^${full}\\d`).test(name));
  return [type === -1 ? TYPES.length : type, ...[...name.matchAll(/\d+/g)].map((match) => Number(match[0]))];
}

/** The names in `Gi1/0/1 - 3 , Te1/1/1`; undefined where one is no interface. */
export function rangeNames(text: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const [first, last] = part.split(/\s*-\s*(?=\d+\s*$)/);
    const start = fullName(first ?? '');
    if (start === undefined) return undefined;
    const from = Number(/\d+$/.exec(start)?.[0]);
    const to = last === undefined ? from : Number(last);
    if (to < from || to - from > 4094) return undefined;
    for (let number = from; number <= to; number++) names.push(start.replace(/\d+$/, String(number)));
  }
  return names;
}
