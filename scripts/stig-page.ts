import { readFileSync } from 'node:fs';

/** A number of a STIG, and what netctl does about it. */
export interface StigEntry {
  readonly id: string;
  readonly severity: 'low' | 'medium' | 'high';
  readonly title: string;
  readonly status: 'automated' | 'manual' | 'not_about_this';
  /** The rules that automate it. */
  readonly by?: readonly string[];
  /** The options that a profile has to give them for it. */
  readonly with?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly why?: string;
}

export interface StigMap {
  readonly about: string;
  readonly documents: readonly { readonly document: string; readonly rules: readonly StigEntry[] }[];
}

/** The table that docs/stig.md is made from. */
export const STIG_MAP = 'src/compliance/stig/stig-map.json';

export function readStigMap(): StigMap {
  const map: StigMap = JSON.parse(readFileSync(STIG_MAP, 'utf8'));
  return map;
}

const STATES = ['automated', 'manual', 'not_about_this'] as const;
const WORDS = { automated: 'automated', manual: 'manual', not_about_this: 'not about this' } as const;

/** docs/stig.md: counts for each STIG, and each of its numbers. */
export function stigPage({ documents }: StigMap, made: string): string {
  const all = documents.flatMap(({ rules }) => rules);
  const row = (name: string, rules: readonly StigEntry[]) =>
    `| ${name} | ${rules.length} | ${STATES.map((state) => count(rules, state)).join(' | ')} |`;
  return `${[
    '# DISA STIGs',
    made,
    'What `netctl compliance` does about each number of the STIGs (works of the US government, whose ids and titles are free to copy).',
    '- **automated**: rules of netctl judge it. Where one needs options for that, they are named; they go into a profile.\n- **manual**: someone has to look; it says why.\n- **not about this**: netctl does not model what it is about, or reads no configuration of the platform.',
    'A rule that automates a number looks at the settings that its description (`netctl compliance explain RULE`) names, and at nothing else: it does not replace an assessor.',
    `| STIG | numbers | ${STATES.map((state) => WORDS[state]).join(' | ')} |\n| --- | --- | --- | --- | --- |\n${[
      ...documents.map(({ document, rules }) => row(document.replaceAll('_', ' '), rules)),
      row('**all**', all),
    ].join('\n')}`,
    ...documents.map(({ document, rules }) => section(document, rules)),
  ].join('\n\n')}\n`;
}

function count(rules: readonly StigEntry[], state: StigEntry['status']): number {
  return rules.filter(({ status }) => status === state).length;
}

function section(document: string, rules: readonly StigEntry[]): string {
  const rows = rules.map(
    ({ id, severity, title, status, ...entry }) =>
      `| ${id} | ${severity} | ${title.replaceAll('|', '\\|')} | ${WORDS[status]}: ${reason(entry)} |`,
  );
  return `## ${document.replaceAll('_', ' ')}\n\n| number | severity | title | netctl |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function reason({ by = [], with: options = {}, why = '' }: Pick<StigEntry, 'by' | 'with' | 'why'>): string {
  if (by.length === 0) return why;
  return by
    .map((rule) => {
      const said = Object.entries(options[rule] ?? {}).map(([name, value]) => `\`${name}: ${value}\``);
      return said.length === 0 ? rule : `${rule} with ${said.join(', ')}`;
    })
    .join(', ');
}
