/** The types of interfaces with their short names, in the order the device prints them. */
const TYPES = [
  ['Port-Channel', 'Po'],
  ['Ethernet', 'Et'],
  ['Loopback', 'Lo'],
  ['Management', 'Ma'],
  ['Tunnel', 'Tu'],
  ['Vlan', 'Vl'],
  ['Vxlan', 'Vx'],
] as const;

const NAME = /^(?<type>[A-Za-z-]{1,20})\s*(?<number>\d[\d/.]{0,20})$/;

/** The name in full for any unambiguous abbreviation; undefined for what is no interface. */
export function fullName(typed: string): string | undefined {
  const match = NAME.exec(typed.trim())?.groups;
  const type = match?.['type']?.toLowerCase();
  if (match === undefined || type === undefined) return undefined;
  const found = TYPES.filter(([full]) => full.toLowerCase().startsWith(type));
  return found.length === 1 ? `${found[0]?.[0]}${match['number']}` : undefined;
}

/** `Et1`, as prompts and tables show it. */
export function shortName(name: string): string {
  const found = TYPES.find(([full]) => new RegExp(`^${full}\\d`).test(name));
  return found === undefined ? name : name.replace(found[0], found[1]);
}

/** True for an interface that is made by configuring it. */
export function isVirtual(name: string): boolean {
  return !/^(?:Ethernet|Management)[\d/]+$/.test(name);
}

/** Where an interface stands among the others. */
export function interfaceRank(name: string): readonly number[] {
  const type = TYPES.findIndex(([full]) => new RegExp(`^${full}\\d`).test(name));
  return [type === -1 ? TYPES.length : type, ...[...name.matchAll(/\d+/g)].map((match) => Number(match[0]))];
}

/** The names in `Ethernet1-3,5` or `Et1,Et3`; undefined where one is no interface. */
export function rangeNames(text: string): readonly string[] | undefined {
  const names: string[] = [];
  let type = '';
  for (const part of text.replace(/^range\s+/i, '').split(',')) {
    const match =
      /^\s*(?<type>[A-Za-z-]*?)\s*(?<path>(?:\d+\/)*)(?<first>\d+(?:\.\d+)?)(?:\s*-\s*(?<last>\d+))?\s*$/.exec(
        part,
      )?.groups;
    if (match === undefined) return undefined;
    if (match['type'] !== '') type = match['type'] ?? '';
    const first = Number(match['first']);
    const last = Number(match['last'] ?? first);
    if (last < first || last - first > 4094) return undefined;
    for (let number = first; number <= last; number++) {
      const name = fullName(`${type}${match['path']}${match['last'] === undefined ? match['first'] : number}`);
      if (name === undefined) return undefined;
      names.push(name);
    }
  }
  return names;
}
