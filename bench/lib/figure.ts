/** One line of the table: what was measured, netctl beside its peer, and whether the target is met. */
export interface Figure {
  readonly what: string;
  readonly netctl: string;
  /** What the peer needed in the same run, and who it is. */
  readonly peer: string;
  readonly target: string;
  /** Undefined for a line that is only there to explain another. */
  readonly met: boolean | undefined;
}

/** A benchmark: a name to call it by, and what it measures. */
export interface Benchmark {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

/** The figures of several benchmarks as one table. */
export function tableOf(results: ReadonlyMap<string, readonly Figure[]>): string {
  const rows = [...results].flatMap(([name, figures]) =>
    figures.map(({ what, netctl, peer, target, met }) => [name, what, netctl, peer, target, verdict(met)]),
  );
  const all = [['benchmark', 'what', 'netctl', 'peer', 'target', ''], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function verdict(met: boolean | undefined): string {
  if (met === undefined) return '';
  return met ? 'met' : 'MISSED';
}
