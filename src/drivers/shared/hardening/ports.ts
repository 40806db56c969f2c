import type { ConfigLine } from '../../../model/config-line.js';
import type { HardenedPort, PortLine, PortSetting } from '../../../model/hardening.js';
import { prefixLengthOf } from '../../../model/ip-address.js';
import { settingsReader, type Vocabulary } from './setting-words.js';

const PLACES: readonly (readonly [PortLine, string])[] = [
  ['mode', 'switchport mode '],
  ['access_vlan', 'switchport access vlan '],
  ['native_vlan', 'switchport trunk native vlan '],
  ['voice_vlan', 'switchport voice vlan '],
  ['allowed', 'switchport trunk allowed vlan '],
  ['address', 'ip address '],
];

/** The blocks `interface NAME`; of several for the same interface the lines count together. */
export function readPorts(
  tree: readonly ConfigLine[],
  words: Vocabulary<PortSetting>,
): ReadonlyMap<string, HardenedPort> {
  const read = settingsReader(words);
  const blocks = new Map<string, { readonly line: number; readonly lines: readonly ConfigLine[] }>();
  for (const { text, line, children } of tree) {
    if (!text.startsWith('interface ')) continue;
    const name = text.slice('interface '.length).trim();
    const known = blocks.get(name);
    blocks.set(
      name,
      known === undefined ? { line, lines: children } : { ...known, lines: [...known.lines, ...children] },
    );
  }
  return new Map(
    [...blocks].map(([name, { line, lines }]) => [
      name,
      {
        name,
        line,
        block: `interface ${name}`,
        settings: read(lines),
        lines: placesOf(lines),
        addresses: lines.flatMap(({ text }) => addressOf(text) ?? []),
      },
    ]),
  );
}

function placesOf(lines: readonly ConfigLine[]): HardenedPort['lines'] {
  const places: Partial<Record<PortLine, number>> = {};
  for (const { text, line } of lines) {
    for (const [name, start] of PLACES) if (places[name] === undefined && text.startsWith(start)) places[name] = line;
  }
  return places;
}

const ADDRESS =
  /^(?:ip address (?<v4>\d[\d.]{6,14})(?:\/(?<length>\d{1,2})| (?<mask>\d[\d.]{6,14}))|ipv6 address (?<v6>[0-9a-f:.]{2,45})\/(?<length6>\d{1,3}))/i;

function addressOf(text: string): string | undefined {
  const groups = ADDRESS.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { v4, length, mask = '', v6, length6 } = groups;
  if (v6 !== undefined) return /^fe[89ab]/i.test(v6) ? undefined : `${v6.toLowerCase()}/${length6}`;
  const bits = length ?? prefixLengthOf(mask);
  return bits === undefined ? undefined : `${v4}/${bits}`;
}
