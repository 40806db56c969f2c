import type { Benchmark, Figure } from './lib/figure.js';
import { duration } from './lib/numbers.js';
import { compile, timed } from './lib/processes.js';

const CHANGES = 100;
/** Entries: one, ten and a hundred times a thousand. */
const SIZES = [1_000, 10_000, 100_000] as const;
/** In milliseconds. */
const MOST = 1_000;

/** In milliseconds. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

interface Answer {
  readonly parse: Time;
  readonly plan: Time;
  readonly lines: number;
}

/** Reading long filters, and planning a hundred changes anywhere in one that is in force, every step proven. */
export const aclPlan: Benchmark = {
  name: 'acl-plan',
  async run() {
    const program = await compile('acl-plan');
    const figures: Figure[] = [];
    for (const entries of SIZES) {
      const { stdout } = await timed([process.execPath, program, String(entries), String(CHANGES)]);
      const { parse, plan, lines } = JSON.parse(stdout) as Answer;
      const size = entries.toLocaleString('en');
      const [largest, middle] = [entries === SIZES[2], entries === SIZES[1]];
      figures.push(
        {
          what: `a configuration with a filter of ${size} lines, parsed`,
          netctl: both(parse),
          peer: '',
          target: largest ? 'under 1 s' : '',
          met: largest ? parse.wall < MOST : undefined,
        },
        {
          what: `${CHANGES} changes in a bound filter of ${size} entries, planned (${lines} lines to send)`,
          netctl: both(plan),
          peer: '',
          target: middle ? 'under 1 s' : '',
          met: middle ? plan.wall < MOST : undefined,
        },
      );
    }
    return figures;
  },
};

function both({ wall, cpu }: Time): string {
  return `${duration(wall)} (${duration(cpu)} of processors)`;
}
