import type { Operation } from '../engine/result.js';
import type { Block } from './blocks.js';

/** What a plan sends, under a heading that says what it is: lines to type, or settings of a device that takes no lines. */
export function commandsBlock(operations: readonly Operation[]): Block {
  const typed = operations.every(({ request }) => request === null);
  return { kind: 'code', title: typed ? 'commands' : 'settings', lines: commandLines(operations) };
}

/**
 * The requests of a plan word for word, for devices that take no lines; none where the plan is what is sent. Secrets were taken
 * out of them before.
 */
export function requestBlocks(operations: readonly Operation[]): readonly Block[] {
  const lines = operations.flatMap(({ request }) => (request === null ? [] : request.split('\n')));
  return lines.length === 0 ? [] : [{ kind: 'code', title: 'requests', lines }];
}

/** The commands of a plan as a device's configuration shows them: each block's line once, what stands in it indented. */
export function commandLines(operations: readonly Operation[]): readonly string[] {
  const lines: string[] = [];
  let open: readonly string[] = [];
  for (const { text, context, disruptive, resets } of operations) {
    const shared = context.findIndex((block, depth) => block !== open[depth]);
    const known = shared === -1 ? context.length : shared;
    for (const [depth, block] of context.entries()) if (depth >= known) lines.push(indent(block, depth));
    lines.push(indent(text, context.length) + remark(disruptive, resets));
    open = [...context, text];
  }
  return lines;
}

function remark(disruptive: boolean, resets: readonly string[]): string {
  if (resets.length > 0) return `   ! resets the session with ${resets.join(', ')}`;
  return disruptive ? '   ! interrupts traffic for a moment' : '';
}

function indent(text: string, depth: number): string {
  return `${'  '.repeat(depth)}${text}`;
}
