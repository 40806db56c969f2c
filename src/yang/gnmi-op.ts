import type { GnmiCall, GnmiOp } from '../transports/transport.js';

const READS: readonly GnmiCall['do'][] = ['capabilities', 'get'];
const EDITS: readonly GnmiCall['do'][] = ['set', 'stage'];

/** The operation for a gNMI call; `shown` is how an engineer reads its edits. */
export function gnmiOp(call: GnmiCall, shown?: readonly string[]): GnmiOp {
  const line = JSON.stringify(call);
  return { via: 'gnmi', call, line, context: [], role: roleOf(call), ...(shown !== undefined && { shown }) };
}

function roleOf(call: GnmiCall): GnmiOp['role'] {
  if (READS.includes(call.do)) return 'read';
  return EDITS.includes(call.do) ? 'config' : 'control';
}
