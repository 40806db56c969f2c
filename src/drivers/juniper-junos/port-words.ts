import { formatVlanSet, parseVlanSet, type VlanSet } from '../../model/vlan-set.js';

/** How a device writes the settings of a port. */
export interface PortWords {
  readonly unit: boolean;
  readonly family: boolean;
  readonly mode: string | undefined;
  readonly native: string | undefined;
  readonly members: readonly Member[];
}

/** One member of a port's list, and the VLANs that it is. */
export interface Member {
  readonly word: string;
  /** True for the name of a VLAN. */
  readonly named: boolean;
  readonly set: VlanSet;
}

const FAMILY = 'unit 0 family ethernet-switching';
const MEMBER =
  /^unit 0 family ethernet-switching vlan members (?<word>\S{1,255})(?: \((?<kind>named|numbers) (?<set>[\d,-]{0,20000})\))$/;

/** The lines to keep of a port; the device's own words with what they mean. */
export function portLines({ unit, family, mode, native, members }: PortWords): readonly string[] {
  return [
    'interface',
    ...(native === undefined ? [] : [`native-vlan-id ${native}`]),
    ...(unit ? ['unit 0'] : []),
    ...(family ? [FAMILY] : []),
    ...(mode === undefined ? [] : [`${FAMILY} interface-mode ${mode}`]),
    ...members.map(
      ({ word, named, set }) =>
        `${FAMILY} vlan members ${word} (${named ? 'named' : 'numbers'} ${set.length === 0 ? '' : formatVlanSet(set)})`,
    ),
  ];
}

/** The words in lines that `portLines` made; undefined for a port of which nothing is configured. */
export function readPortLines(lines: readonly string[]): PortWords | undefined {
  if (!lines.includes('interface')) return undefined;
  const wordAfter = (head: string): string | undefined =>
    lines.find((line) => line.startsWith(`${head} `))?.slice(head.length + 1);
  return {
    unit: lines.includes('unit 0'),
    family: lines.includes(FAMILY),
    mode: wordAfter(`${FAMILY} interface-mode`),
    native: wordAfter('native-vlan-id'),
    members: lines.flatMap((line) => {
      const { word, kind, set } = MEMBER.exec(line)?.groups ?? {};
      if (word === undefined || kind === undefined) return [];
      return [{ word, named: kind === 'named', set: parseVlanSet(set ?? '') ?? [] }];
    }),
  };
}
