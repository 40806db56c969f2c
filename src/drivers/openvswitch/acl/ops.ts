import type { Facts } from '../../../model/state.js';
import type { CliOp } from '../../../transports/transport.js';
import { readOp } from '../../shared/cli-ops.js';
import { shellLine } from '../shell-words.js';

/** Seconds that ovs-ofctl may take; without a limit it would wait for ever. */
const SECONDS = 30;
const MARGIN_SECONDS = 5;

/** Bundles came with OpenFlow 1.4, and the bridge is asked for it by number so that all calls speak alike. */
const OFCTL = ['ovs-ofctl', `--timeout=${SECONDS}`, '-O', 'OpenFlow14'];

/** All flows, with ports by their names. */
export function dumpOp(bridge: string): CliOp {
  return readOp(shellLine([...OFCTL, '--names', '--no-stats', 'dump-flows', bridge]));
}

/** What becomes of fragments. */
export function fragmentsOp(bridge: string): CliOp {
  return readOp(shellLine([...OFCTL, 'get-frags', bridge]));
}

/** What tells of filters; nothing where no single bridge has all flows. */
export function flowReads({ extra }: Pick<Facts, 'extra'>): readonly CliOp[] {
  const bridge = extra['bridge'];
  return bridge === undefined ? [] : [dumpOp(bridge), fragmentsOp(bridge)];
}

/** One command that makes all these edits of flows or none, at one moment. */
export function bundleOp(bridge: string, lines: readonly string[]): CliOp {
  const say = shellLine(['printf', '%s\\n', ...lines]);
  const take = shellLine([...OFCTL, '--names', '--bundle', 'add-flows', bridge, '-']);
  return { via: 'cli', line: `${say} | ${take}`, context: [], role: 'config', seconds: SECONDS + MARGIN_SECONDS };
}
