import { createHash } from 'node:crypto';
import type { AclFamily } from '../../../model/acl.js';

/** The table that all packets meet first, and where lists are bound to ports. */
export const FIRST_TABLE = 0;
/** The table that holds the lists: high, since those who make flows of their own begin at the low ones. */
export const LIST_TABLE = 240;
/** Packets meet a binding before anything else of the first table: no flow has a higher priority. */
export const BINDING_PRIORITY = 65_535;
/** What stands in the register of a list's number. */
export const LIST_REGISTER = 'reg14';
/** `netc` in ASCII: the upper half of the cookie of every flow of netctl's. */
const MARK = '6e657463';

/** Said of a packet that a list has let through: bindings pass it over when it goes through the first table again. */
export const UNCHECKED = 'reg15=0/0x80000000';
/** Goes on with whatever the bridge does otherwise. */
export const PERMIT = 'load:0x1->NXM_NX_REG15[31],resubmit(,0)';
export const DENY = 'drop';

/**
 * The number of a list in registers and cookies, in hexadecimal. Made of the name, so that it needs no table of its own;
 * two names with one number are refused before anything is sent.
 */
export function listNumber(family: AclFamily, name: string): string {
  const number = createHash('sha256').update(`${family}/${name}`).digest().readUInt32BE(0);
  return (number === 0 ? 1 : number).toString(16);
}

/** The cookie of a list's flows; that of bindings has no number. */
export function cookieOf(number: string): string {
  return `0x${MARK}${number.padStart(8, '0')}`;
}

/** True for flows that netctl has made. */
export function isOwn(cookie: string): boolean {
  return new RegExp(`^0x${MARK}[0-9a-f]{8}$`).test(cookie);
}

/** What sends the packets of a port through a list. */
export function bindingActions(number: string): string {
  return `load:0x${number}->NXM_NX_REG14[],resubmit(,${LIST_TABLE})`;
}
