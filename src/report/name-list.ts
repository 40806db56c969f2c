interface Run {
  readonly prefix: string;
  readonly width: number;
  readonly first: number;
  last: number;
  readonly suffix: string;
}

/** How many names or runs of names are shown before the rest is only counted. */
const SHOWN = 24;

/**
 * Names as people write them: neighbours in one list, numbers that follow each other in brackets, in their natural order.
 * For example `sw1, sw2, sw3, core` is `core, sw[1-3]` and `Gi1/0/1, Gi1/0/2` is `Gi1/0/[1-2]`.
 */
export function formatNames(names: readonly string[], shown = SHOWN): string {
  const parts = compressNames(names);
  if (parts.length <= shown) return parts.map(({ text }) => text).join(', ');
  const hidden = parts.slice(shown).reduce((sum, { count }) => sum + count, 0);
  const first = parts.slice(0, shown).map(({ text }) => text);
  return `${first.join(', ')} and ${hidden} more`;
}

function compressNames(names: readonly string[]): { readonly text: string; readonly count: number }[] {
  const runs: Run[] = [];
  for (const run of [...new Set(names)].map(runOf).sort(compareRuns)) {
    const previous = runs.at(-1);
    if (previous !== undefined && follows(previous, run)) previous.last = run.first;
    else runs.push(run);
  }
  return runs.map((run) => ({ text: formatRun(run), count: Number.isNaN(run.first) ? 1 : run.last - run.first + 1 }));
}

/** Splits a name at its last number, which is the one that counts within a row of devices or ports. */
function runOf(name: string): Run {
  const match = /^(?<prefix>.*?)(?<digits>\d{1,9})(?<suffix>\D*)$/s.exec(name);
  if (match?.groups === undefined) return { prefix: name, width: 0, first: Number.NaN, last: Number.NaN, suffix: '' };
  const { prefix = '', digits = '', suffix = '' } = match.groups;
  const number = Number(digits);
  // `sw01` and `sw1` are different rows: only leading zeros fix the number of digits.
  return { prefix, width: digits.startsWith('0') ? digits.length : 0, first: number, last: number, suffix };
}

function follows(previous: Run, run: Run): boolean {
  const sameRow = previous.prefix === run.prefix && previous.suffix === run.suffix;
  const sameWidth = previous.width === run.width || (previous.width > 0 && String(run.first).length === previous.width);
  return sameRow && sameWidth && run.first === previous.last + 1;
}

function formatRun({ prefix, width, first, last, suffix }: Run): string {
  if (Number.isNaN(first)) return prefix;
  const number = (value: number) => String(value).padStart(width, '0');
  return first === last ? `${prefix}${number(first)}${suffix}` : `${prefix}[${number(first)}-${number(last)}]${suffix}`;
}

function compareRuns(a: Run, b: Run): number {
  if (a.prefix !== b.prefix) return compareNatural(a.prefix, b.prefix);
  if (a.suffix !== b.suffix) return a.suffix < b.suffix ? -1 : 1;
  return (a.first || 0) - (b.first || 0) || a.width - b.width;
}

/** Orders names so that the numbers in them count as numbers: `Gi1/0/2` before `Gi1/0/10`. */
export function compareNatural(a: string, b: string): number {
  const left = a.split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/);
  const right = b.split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/);
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const byNumber = Number(part) - Number(other);
    if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
    if (part !== other) return part < other ? -1 : 1;
  }
  return left.length - right.length;
}
