import type { Answer, CliOp } from '../../transports/transport.js';

/** A command that changes nothing. */
export function readOp(line: string): CliOp {
  return { via: 'cli', line, context: [], role: 'read' };
}

/** A command at the top level that acts by itself: enters configuration, commits, saves. */
export function controlOp(
  line: string,
  options: { readonly answers?: readonly Answer[]; readonly seconds?: number } = {},
): CliOp {
  return { via: 'cli', line, context: [], role: 'control', ...options };
}

/** A configuration line within the blocks given, outermost first. */
export function configOp(line: string, ...context: readonly string[]): CliOp {
  return { via: 'cli', line, context, role: 'config' };
}

/** A line that only leads into a block or out of it. */
export function frameOp(line: string, ...context: readonly string[]): CliOp {
  return { via: 'cli', line, context, role: 'frame' };
}
