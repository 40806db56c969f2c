import type { Facts } from '../../model/state.js';
import type { CliOp } from '../../transports/transport.js';
import { configOp, readOp } from '../shared/cli-ops.js';

/** The table that is netctl's own; no other is ever changed. */
export const TABLE = 'inet netctl';

/** Where lists for packets that come in, and that are passed on, are called from. */
export const BASE_CHAINS = { in: 'incoming', out: 'outgoing' } as const;

/** The chains' headers, as nft prints them. Priority -450 comes before fragments are put together and addresses translated. */
export const BASE_HEADERS = {
  in: 'type filter hook prerouting priority -450; policy accept;',
  out: 'type filter hook forward priority 0; policy accept;',
} as const;

/** Numbers instead of names, so that no table of names decides what a rule means. */
const LIST = `nft -nn list table ${TABLE}`;

/** The addresses of the host, and its network devices. */
export const DEVICES = readOp('ip -d -j address show');

/** How answers to the session go back: sshd(8) sets the variable, whose first word is the other end. */
export const ROUTE_BACK = readOp('set -- $SSH_CONNECTION; ip -j route get "$1"');

/** What goes before nft for this login: nothing, or sudo. */
export function becoming({ extra }: Pick<Facts, 'extra'>): string {
  return extra['become'] === 'sudo' ? 'sudo -n ' : '';
}

/** Prints the own table. */
export function listOp(facts: Pick<Facts, 'extra'>): CliOp {
  return readOp(`${becoming(facts)}${LIST}`);
}

/** All commands in one transaction: the kernel takes them whole or not at all. */
export function editOp(commands: readonly string[], facts: Pick<Facts, 'extra'>): CliOp {
  // POSIX, XCU 2.2.2: nothing within single quotes means anything to the shell.
  const text = commands.join('; ').replaceAll("'", `'\\''`);
  return { ...configOp(`${becoming(facts)}nft '${text}'`), seconds: 60 };
}
