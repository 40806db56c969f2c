import type { ErrorCode } from '../../errors/codes.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { LineFate } from '../device.js';

/** The codes that the real transport of a kind throws with where its line is lost or silent. */
export interface LossCodes {
  readonly closed: ErrorCode;
  readonly timeout: ErrorCode;
}

/** Throws what the fate of an answer makes of it. A delay costs nothing here: there is no one who waits. */
export function meetFate(
  fate: LineFate | undefined,
  place: { readonly device: string; readonly command: string },
  codes: LossCodes,
): void {
  if (fate === undefined || fate.kind === 'delay') return;
  const { device, command } = place;
  if (fate.kind === 'hang') throw new NetctlError(codes.timeout, `${device} did not answer "${command}".`, place);
  const where = fate.kind === 'cut' ? 'in the middle of the answer to' : 'at';
  throw new NetctlError(codes.closed, `${device} closed the connection ${where} "${command}".`, place);
}
