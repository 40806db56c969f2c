import type { Facts } from '../../../model/state.js';
import type { CliOp } from '../../../transports/transport.js';
import { configOp, readOp } from '../../shared/cli-ops.js';

/** What goes before bridge for this login: nothing, or sudo. */
function becoming({ extra }: Pick<Facts, 'extra'>): string {
  return extra['becomeForBridge'] === 'sudo' ? 'sudo -n ' : '';
}

/** Prints the VLANs of all bridges and their ports, runs of them as one. */
export function vlansOp(facts: Pick<Facts, 'extra'>): CliOp {
  return readOp(`${becoming(facts)}bridge -j -compressvlans vlan show`);
}

/** Edits of one port, one after the other in one process: it ends at the first that is refused. */
export function batchOp(edits: readonly string[], facts: Pick<Facts, 'extra'>): CliOp {
  const lines = edits.map((edit) => `'${edit}'`).join(' ');
  return { ...configOp(`printf '%s\\n' ${lines} | ${becoming(facts)}bridge -batch -`), seconds: 60 };
}
