/** A chain of an emulated host: how it is declared, and its rules as they are printed. */
export interface KernelChain {
  readonly name: string;
  readonly header: readonly string[];
  rules: string[];
}

/** The one table that the emulated host can have. */
export class Ruleset {
  /** Undefined where there is no table. In the order in which they were made. */
  chains: KernelChain[] | undefined;

  constructor(listing: string) {
    this.chains = listing.trim() === '' ? undefined : readListing(listing);
  }

  copy(): Ruleset {
    return new Ruleset(this.print());
  }

  find(name: string): KernelChain | undefined {
    return this.chains?.find((chain) => chain.name === name);
  }

  /** True where a rule of another chain, or of itself, leads to it. */
  isCalled(name: string): boolean {
    return (this.chains ?? []).some(({ rules }) => rules.some((rule) => calledBy(rule) === name));
  }

  /** As `nft -nn list table inet netctl` prints it; empty where there is none. */
  print(): string {
    if (this.chains === undefined) return '';
    const blocks = this.chains.map(({ name, header, rules }) =>
      [`\tchain ${name} {`, ...[...header, ...rules].map((line) => `\t\t${line}`), '\t}'].join('\n'),
    );
    return `table inet netctl {\n${blocks.join('\n\n')}${blocks.length > 0 ? '\n' : ''}}\n`;
  }
}

/** The chain that a rule leads to. */
export function calledBy(rule: string): string | undefined {
  return /(?:^| )(?:jump|goto) (?<name>[^\s"]+)(?= comment "|$)/.exec(rule)?.groups?.['name'];
}

function readListing(listing: string): KernelChain[] {
  const chains: { name: string; header: string[]; rules: string[] }[] = [];
  const [first = '', ...lines] = listing.split('\n');
  if (first !== 'table inet netctl {') throw new Error(`"${first}" begins no listing of the table inet netctl`);
  for (const line of lines) {
    const name = /^\tchain (?<name>\S+) \{$/.exec(line)?.groups?.['name'];
    if (name !== undefined) chains.push({ name, header: [], rules: [] });
    else if (line.startsWith('\t\t')) {
      const text = line.slice(2);
      const isHeader = text.startsWith('type ') || text.startsWith('comment "');
      (isHeader ? chains.at(-1)?.header : chains.at(-1)?.rules)?.push(text);
    }
  }
  return chains;
}
