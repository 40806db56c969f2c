import type { CliOp } from '../../transports/transport.js';
import { readOp } from '../shared/cli-ops.js';
import { shellLine } from './shell-words.js';

/** Seconds that ovs-vsctl may take to reach the database and answer; without a limit it would wait for ever. */
const READ_SECONDS = 10;
/** Seconds that it may take until ovs-vswitchd has taken a change up, long for switches with many ports. */
const WRITE_SECONDS = 30;
/** What the connection may add to that, so that the tool gives up first and says why. */
const MARGIN_SECONDS = 5;

/** Rows in brief: a table and the columns to print. */
export interface Listing {
  readonly table: string;
  readonly columns: readonly string[];
}

/** One command that prints several tables, all as they are at one moment. */
export function listOp(listings: readonly Listing[]): CliOp {
  const words = listings.flatMap(({ table, columns }) => ['--', `--columns=${columns.join(',')}`, 'list', table]);
  const line = shellLine(['ovs-vsctl', `--timeout=${READ_SECONDS}`, '-f', 'json', ...words]);
  return { ...readOp(line), seconds: READ_SECONDS + MARGIN_SECONDS };
}

/** One command that makes all edits or none. */
export function editOp(edits: readonly (readonly string[])[]): CliOp {
  const words = edits.flatMap((edit) => ['--', ...edit]);
  const line = shellLine(['ovs-vsctl', `--timeout=${WRITE_SECONDS}`, ...words]);
  return { via: 'cli', line, context: [], role: 'config', seconds: WRITE_SECONDS + MARGIN_SECONDS };
}
