import type { Step } from '../driver.js';
import { configOp, frameOp } from './cli-ops.js';

/** A line of configuration that a plan sends, before it is put into steps. */
export interface PlannedLine {
  readonly text: string;
  /** The blocks it stands in, outermost first. */
  readonly context: readonly string[];
  /** The changes it serves (changeId). */
  readonly changes: readonly string[];
  /** True for the header of a block which the line itself brings about, so that the lines that follow may stand in it. */
  readonly opens?: true;
  /** The neighbours whose sessions it resets, for people. */
  readonly resets?: readonly string[];
}

/** One step for each line, with what leads into its blocks and out of them. `leave` is the word that ends a block. */
export function stepsOfLines(lines: readonly PlannedLine[], leave: (block: string) => string): readonly Step[] {
  let open: readonly string[] = [];
  return lines.map((line, index) => {
    const next = lines[index + 1]?.context ?? [];
    const entered = commonBlocks(open, line.context);
    const inside = line.opens === true ? [...line.context, line.text] : line.context;
    const kept = commonBlocks(inside, next);
    const ops = [
      ...line.context.slice(entered).map((block, at) => frameOp(block, ...line.context.slice(0, entered + at))),
      configOp(line.text, ...line.context),
      ...inside
        .slice(kept)
        .map((block, at) => frameOp(leave(block), ...inside.slice(0, kept + at + 1)))
        .reverse(),
    ];
    open = inside.slice(0, kept);
    const resets = line.resets ?? [];
    return {
      ops,
      feature: 'bgp',
      changes: line.changes,
      disruptive: resets.length > 0,
      ...(resets.length > 0 && { resets }),
    };
  });
}

/** How many blocks two places share, counted from outside. */
function commonBlocks(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((block, index) => block !== b[index]);
  return different === -1 ? a.length : different;
}
