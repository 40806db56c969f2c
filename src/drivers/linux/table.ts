/** A chain as nft lists it. */
export interface Chain {
  readonly name: string;
  /** What it hooks into, and its comment. */
  readonly header: readonly string[];
  readonly rules: readonly string[];
  /** Where it begins in the listing, from 1, and where each rule stands. */
  readonly line: number;
  readonly ruleLines: readonly number[];
}

export interface Table {
  readonly chains: readonly Chain[];
  /** What else is in the table: sets, maps, counters. */
  readonly others: readonly string[];
}

const HEADER = /^(?:type \w+ hook |comment "|policy |flags )/;
const COUNTED = /\bcounter packets \d{1,20} bytes \d{1,20}/g;

/** The chains of a table in what `nft list table` prints; undefined where it is no such listing. */
export function readTable(listing: string): Table | undefined {
  const lines = listing.split('\n').map((line) => line.trim());
  if (!/^table \w+ \S+ \{$/.test(lines[0] ?? '')) return undefined;
  const chains: Chain[] = [];
  const others: string[] = [];
  for (let at = 1; at < lines.length; at++) {
    const name = /^chain (?<name>\S{1,255}) \{$/.exec(lines[at] ?? '')?.groups?.['name'];
    if (name === undefined) {
      if (lines[at] !== '' && lines[at] !== '}') others.push(lines[at] ?? '');
      continue;
    }
    const end = lines.indexOf('}', at);
    const body = lines
      .slice(at + 1, end)
      .map((text, index) => ({ text: text.replace(COUNTED, 'counter'), at: at + 2 + index }));
    const header = body.filter(({ text }) => HEADER.test(text)).map(({ text }) => text);
    const rules = body.filter(({ text }) => text !== '' && !HEADER.test(text));
    chains.push({
      name,
      header,
      rules: rules.map(({ text }) => text),
      line: at + 1,
      ruleLines: rules.map((one) => one.at),
    });
    at = end;
  }
  return { chains, others };
}

/** The table as lines in which everything has its place, whatever was made first; chains without anything are left out. */
export function tableLines({ chains, others }: Table): readonly string[] {
  const sorted = [...chains].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...others,
    ...sorted.flatMap(({ name, header, rules }) => {
      const isBase = header.some((line) => line.startsWith('type '));
      if (isBase && rules.length === 0) return [];
      // A device and a family have one rule at most, so that the order of those says nothing.
      const ordered = isBase ? [...rules].sort() : rules;
      return [`chain ${name}`, ...[...header, ...ordered].map((line) => `  ${line}`)];
    }),
  ];
}

/** The chains that `tableLines` tells of. */
export function chainsOf(lines: readonly string[]): readonly Pick<Chain, 'name' | 'header' | 'rules'>[] {
  const chains: { name: string; header: string[]; rules: string[] }[] = [];
  for (const line of lines) {
    const name = /^chain (?<name>\S{1,255})$/.exec(line)?.groups?.['name'];
    if (name !== undefined) chains.push({ name, header: [], rules: [] });
    else if (line.startsWith('  '))
      (HEADER.test(line.trim()) ? chains.at(-1)?.header : chains.at(-1)?.rules)?.push(line.trim());
  }
  return chains;
}
